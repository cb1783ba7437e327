import { isJurisdiction } from '../countries.ts';
import type { FieldFault } from '../errors.ts';
import type { Words } from '../text.ts';
import type { Answer } from './answers.ts';
import { questionsOf, type FormDefinition, type MatchingCriterion, type Question } from './definition.ts';

/** What an answer may mean, where the words are closed ones. */
export const meanings = {
  FORMAT: ['VIDEO', 'IN_PERSON', 'PHONE'],
  INSURANCE: ['STATUTORY', 'PRIVATE', 'SELF_PAY'],
  GENDER: ['FEMALE', 'MALE', 'DIVERSE'],
  AGE_GROUP: ['CHILDREN', 'ADOLESCENTS', 'ADULTS', 'OLDER_PEOPLE'],
} as const satisfies Partial<Record<MatchingCriterion, readonly string[]>>;

/** Those of which one may say several things at once. */
const many: readonly MatchingCriterion[] = ['FORMAT', 'LANGUAGE', 'FOCUS'];

const faults = {
  kind: {
    en: 'The guided search reads this from one answer, or from words only where it is about the concern.',
    de: 'Die geführte Suche liest das aus einer Antwort, und aus Worten nur, wo es um das Anliegen geht.',
  },
  means: {
    en: 'Please choose what this answer means for the guided search, or nothing.',
    de: 'Bitte wählen Sie, was diese Antwort für die geführte Suche bedeutet, oder nichts.',
  },
} satisfies Record<string, Words>;

/** Whether a question of that kind can answer it: one choice, several where that makes sense, words for the concern. */
export function isAnsweredBy(criterion: MatchingCriterion, kind: Question['kind']): boolean {
  if (kind === 'SINGLE_CHOICE') return true;
  if (kind === 'MULTIPLE_CHOICE') return many.includes(criterion);
  return criterion === 'FOCUS' && (kind === 'SHORT_TEXT' || kind === 'LONG_TEXT');
}

/** Whether the word is one that the criterion knows; which specialties a brand has is not known here. */
export function isMeaning(criterion: MatchingCriterion, means: string): boolean {
  if (criterion === 'SPECIALTY') return /^[a-z0-9-]{1,60}$/.test(means);
  if (criterion === 'LANGUAGE') return /^[a-z]{2}$/.test(means);
  if (criterion === 'REGION') return isJurisdiction(means);
  if (criterion === 'FOCUS') return means.trim() !== '' && means.length <= 40;
  return (meanings[criterion] as readonly string[]).includes(means);
}

/** What is wrong with what a question says of the guided search, each fault at its place. */
export function criterionFaults(path: string, { criterion, kind, options = [] }: Question): FieldFault[] {
  if (!criterion) return [];
  if (!isAnsweredBy(criterion, kind)) return [{ path: `${path}.criterion`, words: faults.kind }];
  return options.flatMap(({ means }, index) =>
    means === undefined || isMeaning(criterion, means)
      ? []
      : [{ path: `${path}.options.${index}.means`, words: faults.means }],
  );
}

/**
 * What checked answers say of whom somebody looks for, in the form's order: what the chosen options mean, and of the concern
 * what was written. Of several questions with one criterion all count.
 */
export function saidOf(form: FormDefinition, answers: readonly Answer[]): Record<MatchingCriterion, readonly string[]> {
  const given = new Map(answers.map(({ key, values }) => [key, values]));
  const said = (wanted: MatchingCriterion): string[] =>
    questionsOf(form)
      .filter(({ criterion }) => criterion === wanted)
      .flatMap(({ key, options }) => {
        const values = given.get(key) ?? [];
        if (!options) return [...values];
        return options.flatMap(({ value, means }) => (means !== undefined && values.includes(value) ? [means] : []));
      });
  return {
    SPECIALTY: said('SPECIALTY'),
    FOCUS: said('FOCUS'),
    AGE_GROUP: said('AGE_GROUP'),
    FORMAT: said('FORMAT'),
    LANGUAGE: said('LANGUAGE'),
    INSURANCE: said('INSURANCE'),
    GENDER: said('GENDER'),
    REGION: said('REGION'),
  };
}
