import {
  BookOpenIcon,
  LanguagesIcon,
  LogInIcon,
  MonitorIcon,
  MoonIcon,
  setColorScheme,
  SunIcon,
  type Command,
  type CommandGroup,
  type PlaceGroup,
  type ProfileItem,
} from '@daraport/ui';
import { searchTopics, type Library } from '../help/library.ts';
import { groupsOf } from '../help/topics.ts';
import type { Locale } from '../i18n/i18n.ts';
import { words } from '../messages/index.ts';
import { hrefOf } from '../portal/base.ts';
import { SCHEMES, storeScheme } from '../portal/scheme.ts';
import type { Session } from '../session/session.ts';
import { searchTexts } from './messages/index.ts';
import { LEAST_LETTERS, MOST_FINDS } from './source.ts';

const { t } = searchTexts;

const SCHEME_ICONS = { system: MonitorIcon, light: SunIcon, dark: MoonIcon };

/** The places of the portal as the shell has them. */
export function pageCommands(groups: readonly PlaceGroup[]): CommandGroup {
  const commands = groups.flatMap((group) =>
    group.places.map(({ href, label, icon }): Command => ({ id: href, label, icon, hint: group.label, href })),
  );
  return { label: t('pages'), commands };
}

/** What the profile menu holds, the other language, light and dark. */
export function accountCommands(
  session: Session,
  items: readonly ProfileItem[],
  speak: (locale: Locale) => void,
): CommandGroup {
  const own = items.map(({ label, icon, href, onSelect }): Command => ({
    id: `own ${label}`,
    label,
    icon,
    href,
    onSelect,
  }));
  const signIn: Command = {
    id: 'sign-in',
    label: words.t('menu.signIn'),
    icon: LogInIcon,
    href: hrefOf('/sign-in'),
  };
  const entry = session.isSignedIn() ? own : [signIn];
  return { label: t('account'), commands: [...entry, languageCommand(session, speak), ...schemeCommands()] };
}

function languageCommand(session: Session, speak: (locale: Locale) => void): Command {
  const other = session.locale() === 'de' ? 'en' : 'de';
  return {
    id: 'language',
    label: t(other === 'de' ? 'speakGerman' : 'speakEnglish'),
    icon: LanguagesIcon,
    keywords: [t('words.language')],
    onSelect: () => speak(other),
  };
}

const schemeCommands = (): Command[] =>
  SCHEMES.map((scheme) => ({
    id: `look ${scheme}`,
    label: t(`look.${scheme}`),
    icon: SCHEME_ICONS[scheme],
    keywords: [t('words.look')],
    onSelect: () => {
      storeScheme(scheme);
      setColorScheme(scheme, document);
    },
  }));

/** The first few articles that answer what was typed. */
export function helpCommands(session: Session, library: Library | undefined, typed: string): CommandGroup {
  const found = library && typed.length >= LEAST_LETTERS ? searchTopics(groupsOf(session.portal), library, typed) : [];
  const commands = found.slice(0, MOST_FINDS).map(({ id, title }) => ({
    id: `help ${id}`,
    label: title,
    icon: BookOpenIcon,
    href: hrefOf(`/help/${id}`),
  }));
  return { label: t('help'), commands };
}
