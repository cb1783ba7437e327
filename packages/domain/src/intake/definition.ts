import type { Words } from '../text.ts';

/** How a question is answered. */
export const questionKinds = [
  'SHORT_TEXT',
  'LONG_TEXT',
  'SINGLE_CHOICE',
  'MULTIPLE_CHOICE',
  'YES_NO',
  'SCALE',
  'NUMBER',
  'DATE',
  'EMAIL',
  'PHONE',
  'CONSENT',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** What an answer may say of whom somebody looks for. */
export const matchingCriteria = [
  'SPECIALTY',
  'FOCUS',
  'AGE_GROUP',
  'FORMAT',
  'LANGUAGE',
  'INSURANCE',
  'GENDER',
  'REGION',
] as const;
export type MatchingCriterion = (typeof matchingCriteria)[number];

/** What a test asks of an earlier answer. A question that is hidden or not answered passes none of them. */
export const testOperators = ['IS_ONE_OF', 'IS_NONE_OF', 'IS_BETWEEN', 'IS_ANSWERED'] as const;
export type TestOperator = (typeof testOperators)[number];

/** One test of the answer to an earlier question; `from` and `to` are included, and either may be left open. */
export interface Test {
  readonly questionKey: string;
  readonly operator: TestOperator;
  readonly values?: readonly string[] | null | undefined;
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
}

/** Holds when all tests of any one group pass: every "and" and "or" can be written so (disjunctive normal form). */
export interface Condition {
  readonly anyOf: readonly (readonly Test[])[];
}

/** One of the given answers. */
export interface QuestionOption {
  readonly value: string;
  readonly label: Words;
  /** What it says of the question's criterion; without it nothing. */
  readonly means?: string | undefined;
}

/** One question; its key is stable over versions. */
export interface Question {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly label: Words;
  readonly help?: Words | undefined;
  readonly isRequired: boolean;
  /** What of the guided search it answers, where a brand's search goes by this form. */
  readonly criterion?: MatchingCriterion | undefined;
  /** For choices. */
  readonly options?: readonly QuestionOption[] | undefined;
  /** For texts, in characters. */
  readonly maxLength?: number | undefined;
  /** For scales, whole numbers, both included. */
  readonly scale?: { readonly from: number; readonly to: number } | undefined;
  /** For numbers: the unit behind it, the limits (both included, either may be open), and digits after the point. */
  readonly number?: NumberRule | undefined;
  /** Asked only when this holds; always without it. */
  readonly showIf?: Condition | undefined;
}

/** What a number may be. */
export interface NumberRule {
  readonly unit?: Words | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly decimals?: number | undefined;
}

/** Questions that stand together; one without a title goes on under what was before it. */
export interface Section {
  readonly key: string;
  readonly title?: Words | undefined;
  readonly intro?: Words | undefined;
  readonly showIf?: Condition | undefined;
  readonly questions: readonly Question[];
}

/** A version of a form: the one source of what is shown and of what is accepted. */
export interface FormDefinition {
  readonly title: Words;
  readonly intro: Words;
  readonly sections: readonly Section[];
}

/** How large a form may become. Characters are UTF-16 units, as browsers count them. */
export const formLimits = {
  sections: 20,
  questions: 100,
  options: 50,
  title: 200,
  intro: 2000,
  label: 500,
  help: 1000,
  option: 200,
  unit: 20,
  textLength: 10_000,
  scaleSteps: 20,
  number: 1_000_000_000,
  decimals: 6,
  groups: 5,
  tests: 5,
} as const;

/** What keys of questions and sections look like. */
export const keyShape = /^[a-zA-Z][a-zA-Z0-9]{0,39}$/;

/** All questions in order, whether shown or not. */
export const questionsOf = (form: FormDefinition): Question[] => form.sections.flatMap(({ questions }) => questions);

const yesNo: readonly QuestionOption[] = [
  { value: 'yes', label: { de: 'Ja', en: 'Yes' } },
  { value: 'no', label: { de: 'Nein', en: 'No' } },
];
const consent: readonly QuestionOption[] = [{ value: 'yes', label: { de: 'Zugestimmt', en: 'Agreed' } }];

/** What may be chosen; empty where the answer is written. */
export function optionsOf({ kind, options, scale }: Pick<Question, 'kind' | 'options' | 'scale'>) {
  if (kind === 'YES_NO') return yesNo;
  if (kind === 'CONSENT') return consent;
  if (kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_CHOICE') return options ?? [];
  return kind === 'SCALE' ? stepsOf(scale ?? { from: 0, to: 10 }) : [];
}

function stepsOf({ from, to }: { readonly from: number; readonly to: number }): QuestionOption[] {
  const count = Math.min(Math.max(0, to - from), formLimits.scaleSteps) + 1;
  return Array.from({ length: count }, (_, index) => String(from + index)).map((value) => ({
    value,
    label: { de: value, en: value },
  }));
}

/** Most characters of a text; null where nothing is written. */
export function maxLengthOf({ kind, maxLength }: Pick<Question, 'kind' | 'maxLength'>): number | null {
  if (kind === 'SHORT_TEXT') return maxLength ?? 200;
  if (kind === 'LONG_TEXT') return maxLength ?? 4000;
  if (kind === 'EMAIL') return 254;
  return kind === 'PHONE' ? 30 : null;
}
