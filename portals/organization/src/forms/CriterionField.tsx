import { createQuery, languageName, useSession } from '@daraport/client';
import {
  isAnsweredBy,
  matchingCriteria,
  meanings,
  type MatchingCriterion,
  type Question,
} from '@daraport/domain/intake';
import { Select, TextField } from '@daraport/ui';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { MeaningChoices } from './documents.ts';

const LANGUAGES = ['de', 'en', 'fr', 'it', 'es', 'pt', 'pl', 'tr', 'ar', 'ru', 'uk', 'fa', 'sv', 'nl'] as const;

/** What of the guided search a question answers; only where its kind can. */
export function CriterionField(props: {
  question: Question;
  name: string;
  change: (next: (question: Question) => Question) => void;
}) {
  const possible = () => matchingCriteria.filter((each) => isAnsweredBy(each, props.question.kind));
  const choose = (value: string) => {
    const criterion = possible().find((each) => each === value);
    // What answers meant before belongs to another criterion.
    props.change(({ options, ...question }) => ({
      ...question,
      criterion,
      options: options?.map(({ value: own, label }) => ({ value: own, label })),
    }));
  };
  return (
    <Show when={possible().length > 0}>
      <Select
        name={props.name}
        label={t('forms.criterion.label')}
        help={t('forms.criterion.help')}
        value={props.question.criterion ?? ''}
        placeholder={false}
        options={[
          { value: '', label: t('forms.criterion.none') },
          ...possible().map((each) => ({ value: each, label: t(`forms.criterion.${each}`) })),
        ]}
        onInput={choose}
      />
    </Show>
  );
}

/** What one answer means for the guided search; nothing is a meaning too. */
export function MeansField(props: {
  criterion: MatchingCriterion;
  name: string;
  number: number;
  means: string | undefined;
  onInput: (means: string | undefined) => void;
}) {
  const session = useSession();
  const [choices] = createQuery({ query: MeaningChoices, pause: () => props.criterion !== 'SPECIALTY' });
  /** What may be chosen; a place and words of the concern are written. */
  const choicesOf: Partial<Record<MatchingCriterion, () => { value: string; label: string }[]>> = {
    SPECIALTY: () => (choices.data?.specialties ?? []).map(({ slug, name }) => ({ value: slug, label: name })),
    LANGUAGE: () => LANGUAGES.map((tag) => ({ value: tag, label: languageName(session.locale(), tag) })),
    FORMAT: () => meanings.FORMAT.map((value) => ({ value, label: t(`format.${value}`) })),
    GENDER: () => meanings.GENDER.map((value) => ({ value, label: t(`forms.means.${value}`) })),
    INSURANCE: () => meanings.INSURANCE.map((value) => ({ value, label: t(`forms.means.${value}`) })),
    AGE_GROUP: () => meanings.AGE_GROUP.map((value) => ({ value, label: t(`forms.means.${value}`) })),
  };
  const label = () => t('forms.means.label', { number: props.number });
  return (
    <Show
      when={choicesOf[props.criterion]?.()}
      fallback={
        <TextField
          name={props.name}
          optional
          label={label()}
          help={props.criterion === 'REGION' ? t('forms.means.regionHelp') : t('forms.means.focusHelp')}
          value={props.means ?? ''}
          maxLength={40}
          onInput={(means) => props.onInput(means.trim() || undefined)}
        />
      }
    >
      {(options) => (
        <Select
          name={props.name}
          label={label()}
          value={props.means ?? ''}
          placeholder={false}
          options={[{ value: '', label: t('forms.means.nothing') }, ...options()]}
          onInput={(means) => props.onInput(means || undefined)}
        />
      )}
    </Show>
  );
}
