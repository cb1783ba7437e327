import {
  CircleQuestionMarkIcon,
  LinkButton,
  LogOutIcon,
  onDemand,
  type PlaceGroup,
  type ProfileItem,
  type ShellPerson,
} from '@daraport/ui';
import { useLocation } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { words } from '../messages/index.ts';
import { worksIn } from '../session/portal.ts';
import { useSession, type Session } from '../session/session.ts';
import { useSignOut } from '../session/sign-out.ts';
import { hrefOf } from './base.ts';
import { useHelpTopic } from './help-topic.ts';
import { LanguageButton } from './LanguageButton.tsx';
import type { PortalAppProps } from './PortalApp.tsx';
import { useShell } from './shell.ts';

const LanguageSwitch = onDemand(() => import('./LanguageSwitch.tsx'));

/** What both shells take, with every path under the portal's base. Reads are reactive. */
export function usePortalFrame(app: PortalAppProps) {
  const session = useSession();
  const location = useLocation();
  const signOut = useSignOut();
  const places = app.navigation();
  const topic = useHelpTopic();
  const items = (): ProfileItem[] => [
    ...(app.profileItems?.() ?? []).map(withBase),
    {
      label: words.t('menu.help'),
      icon: CircleQuestionMarkIcon,
      href: hrefOf(topic() ? `/help?about=${topic()}` : '/help'),
    },
    { label: words.t('menu.signOut'), icon: LogOutIcon, onSelect: () => void signOut() },
  ];
  return {
    get brand() {
      const { name, theme } = session.brand();
      return { name, href: hrefOf('/'), logoUrl: theme.logoUrl ?? undefined };
    },
    get path() {
      return location.pathname;
    },
    get groups(): readonly PlaceGroup[] {
      if (app.portal !== 'PATIENT' && !worksIn(app.portal, session.me()?.membership?.role)) return [];
      return places().map((group) => ({ ...group, places: group.places.map(withBase) }));
    },
    get person() {
      return session.isSignedIn() ? personOf(session) : undefined;
    },
    get profileItems() {
      return items();
    },
    get profileExtra(): JSX.Element {
      return <LanguageSwitch />;
    },
    get tools(): JSX.Element {
      return <Tools app={app} />;
    },
    get railTop(): JSX.Element {
      return (
        <>
          {/* Holds the row that the rail keeps for them, so that nothing below moves when they come. */}
          <div>
            <ShellTools wide />
          </div>
          <Show when={!session.isSignedIn()}>
            <LanguageButton />
          </Show>
        </>
      );
    },
    get footer(): JSX.Element {
      return <Show when={app.footer}>{(footer) => <Dynamic component={footer()} />}</Show>;
    },
  };
}

/** Search, bell and help, once they are loaded. */
function ShellTools(props: { wide?: boolean }) {
  const shell = useShell();
  return <Show when={shell()}>{(parts) => <Dynamic component={parts().Tools} wide={props.wide ?? false} />}</Show>;
}

/** For a visitor the two things he may need anywhere: his language, and the way in. */
function Tools(props: { app: PortalAppProps }) {
  const session = useSession();
  return (
    <>
      <Show when={props.app.tools}>{(tools) => <Dynamic component={tools()} />}</Show>
      <ShellTools />
      <Show when={!session.isSignedIn()}>
        <LanguageButton />
        <LinkButton size="small" href={hrefOf('/sign-in')}>
          {words.t('menu.signIn')}
        </LinkButton>
      </Show>
    </>
  );
}

/** Who is signed in, as far as his role may read his own name. */
function personOf(session: Session): ShellPerson {
  const me = session.me();
  const email = me?.person?.email ?? undefined;
  return { id: me?.person?.id ?? 'me', name: me?.person?.displayName ?? email ?? session.brand().name, detail: email };
}

function withBase<T extends { readonly href?: string | undefined }>(item: T): T {
  return item.href === undefined ? item : { ...item, href: hrefOf(item.href) };
}
