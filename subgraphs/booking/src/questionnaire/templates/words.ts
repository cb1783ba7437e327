import type { Words } from '@daraport/domain';
import type { Condition, Question, QuestionOption } from '@daraport/domain/intake';

/** A text in both languages. */
export const text = (de: string, en: string): Words => ({ de, en });

/** Options in order, by value: `[value, German, English]`. */
export const choices = (...all: readonly (readonly [value: string, de: string, en: string])[]): QuestionOption[] =>
  all.map(([value, de, en]) => ({ value, label: text(de, en) }));

/** Asked when the earlier answer is one of these. */
export const when = (questionKey: string, ...values: string[]): Condition => ({
  anyOf: [[{ questionKey, operator: 'IS_ONE_OF', values }]],
});

/** A question: everything but key, kind and wording is optional. */
export const ask = (
  key: string,
  kind: Question['kind'],
  label: Words,
  facts: Partial<Omit<Question, 'key' | 'kind' | 'label'>> = {},
): Question => ({ key, kind, label, isRequired: false, ...facts });

/** How often something happened: our own wording, free to use, and no test of anybody's. */
export const frequency = choices(
  ['never', 'Gar nicht', 'Not at all'],
  ['some', 'An wenigen Tagen', 'On a few days'],
  ['many', 'An vielen Tagen', 'On many days'],
  ['most', 'Fast jeden Tag', 'Almost every day'],
);

/** Since when. */
export const since = choices(
  ['days', 'Seit einigen Tagen', 'A few days'],
  ['weeks', 'Seit einigen Wochen', 'A few weeks'],
  ['months', 'Seit Monaten', 'Months'],
  ['years', 'Seit Jahren', 'Years'],
);
