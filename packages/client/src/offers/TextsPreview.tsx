import { Card, ProfileSummary, SegmentedControl } from '@daraport/ui';
import { createSignal, createUniqueId, For } from 'solid-js';
import { languageName } from '../format/format.ts';
import type { DirectoryTextsFragment } from '../gql/graphql.ts';
import { useSession } from '../session/session.ts';
import { offerWords } from './messages/index.ts';

const { t } = offerWords;

const LANGUAGES = ['de', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
/** What is written in one language; the other is shown where nothing is. */
const shown = (texts: Readonly<Record<Language, string>>, language: Language) =>
  texts[language].trim() || texts[language === 'de' ? 'en' : 'de'].trim();

/** How the directory and the profile show what is being written, in either language. */
export function TextsPreview(props: {
  profile: DirectoryTextsFragment;
  name: string;
  headline: Readonly<Record<Language, string>>;
  about: Readonly<Record<Language, string>>;
}) {
  const session = useSession();
  const titleId = createUniqueId();
  const [language, setLanguage] = createSignal<Language>(session.locale());
  // The graph names fields in the language of who asks.
  const tags = () => (language() === session.locale() ? props.profile.specialties.map(({ name }) => name) : []);
  const paragraphs = () =>
    shown(props.about, language())
      .split(/\n{2,}/)
      .filter((text) => text.trim() !== '');
  return (
    <section class="d-stack-tight" aria-labelledby={titleId}>
      <div class="d-row-apart">
        <h3 id={titleId}>{t('texts.preview')}</h3>
        <SegmentedControl
          label={t('texts.previewIn')}
          value={language()}
          onInput={(chosen) => setLanguage(chosen === 'de' ? 'de' : 'en')}
          segments={LANGUAGES.map((each) => ({ value: each, label: languageName(session.locale(), each) }))}
        />
      </div>
      <Card>
        <div class="d-listing" lang={language()}>
          <ProfileSummary
            id={props.profile.id}
            name={props.name}
            portrait={props.profile.portraitSeed}
            heading={
              <p>
                <strong>{props.name}</strong>
              </p>
            }
            headline={shown(props.headline, language())}
            tags={tags()}
            tagsLabel={t('foundBy.specialties')}
          />
        </div>
        <For each={paragraphs()}>{(text) => <p class="d-lines">{text}</p>}</For>
      </Card>
    </section>
  );
}
