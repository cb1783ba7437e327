import { questionsOf, visibleKeys, type FormDefinition } from '@daraport/domain/intake';
import { Questions, SegmentedControl, UiWordsProvider, uiWords } from '@daraport/ui';
import { useSession } from '@daraport/client';
import { createMemo, createResource, createSignal, Show, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import { plural, t } from '../messages/index.ts';
import { spokenSections } from './definition.ts';

/** The form as a patient will meet it, in either language and as wide as a phone or a desk; it can be tried out. */
export function Preview(props: { form: FormDefinition }) {
  const session = useSession();
  const [locale, setLocale] = createSignal<'de' | 'en'>(untrack(() => session.locale()));
  const [width, setWidth] = createSignal<'phone' | 'desk'>('phone');
  const [answers, setAnswers] = createStore<Record<string, readonly string[]>>({});
  const [words] = createResource(locale, (chosen) => uiWords[chosen]());
  // Read, and not asked for beforehand, so that the store notices; a key may be a word that every object has.
  const answerOf = (key: string): readonly string[] => {
    const values: unknown = answers[key];
    return Array.isArray(values) ? (values as readonly string[]) : [];
  };
  const visible = createMemo(() => visibleKeys(props.form.sections, answerOf));
  const hidden = () => questionsOf(props.form).length - visible().size;
  return (
    <section class="o-preview" aria-label={t('forms.preview')}>
      <header class="o-preview-head">
        <h2>{t('forms.preview')}</h2>
        <div class="d-row">
          <SegmentedControl
            label={t('forms.previewLanguage')}
            value={locale()}
            onInput={(value) => setLocale(value as 'de' | 'en')}
            segments={(['de', 'en'] as const).map((value) => ({ value, label: t(`forms.language.${value}`) }))}
          />
          <SegmentedControl
            label={t('forms.previewWidth')}
            value={width()}
            onInput={(value) => setWidth(value as 'phone' | 'desk')}
            segments={(['phone', 'desk'] as const).map((value) => ({ value, label: t(`forms.width.${value}`) }))}
          />
        </div>
      </header>
      <div class="o-preview-page" data-width={width()} lang={locale()}>
        <Show when={words()}>
          {(spoken) => (
            <UiWordsProvider
              words={spoken()}
              locale={locale() === 'de' ? 'de-DE' : 'en-GB'}
              timeZone={session.timeZone()}
            >
              <h3>{props.form.title[locale()] || t('forms.untitled')}</h3>
              <Show when={props.form.intro[locale()]}>
                <p class="d-muted">{props.form.intro[locale()]}</p>
              </Show>
              <Questions
                sections={spokenSections(props.form, locale())}
                visible={visible()}
                answers={answers}
                onAnswer={(key, values) => setAnswers(key, values)}
              />
            </UiWordsProvider>
          )}
        </Show>
      </div>
      <p class="d-muted d-small" role="status">
        {hidden() > 0 ? plural('forms.hidden', hidden()) : t('forms.allShown')}
      </p>
    </section>
  );
}
