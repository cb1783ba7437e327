import type { FieldFault } from '../errors.ts';
import type { Locale, Words } from '../text.ts';
import { isDay } from '../time.ts';
import { maxLengthOf, optionsOf, questionsOf, type FormDefinition, type Question } from './definition.ts';
import { givenValues, visibleKeys } from './visible.ts';

/** An answer: one value for most kinds, several for a multiple choice. */
export interface Answer {
  readonly key: string;
  readonly values: readonly string[];
}

const faults = {
  unknown: { en: 'This question is not part of the form.', de: 'Diese Frage gehört nicht zum Formular.' },
  repeated: { en: 'This question was answered twice.', de: 'Diese Frage wurde zweimal beantwortet.' },
  missing: { en: 'Please answer this question.', de: 'Bitte beantworten Sie diese Frage.' },
  agree: { en: 'Please agree to go on.', de: 'Bitte stimmen Sie zu, um fortzufahren.' },
  choice: { en: 'Please choose one of the given answers.', de: 'Bitte wählen Sie eine der vorgegebenen Antworten.' },
  single: { en: 'Please give one answer.', de: 'Bitte geben Sie genau eine Antwort.' },
  date: { en: 'Please give a day, like 2026-11-24.', de: 'Bitte geben Sie einen Tag an, zum Beispiel 2026-11-24.' },
  number: { en: 'Please give a number.', de: 'Bitte geben Sie eine Zahl an.' },
  whole: { en: 'Please give a whole number.', de: 'Bitte geben Sie eine ganze Zahl an.' },
  email: { en: 'Please give an e-mail address.', de: 'Bitte geben Sie eine E-Mail-Adresse an.' },
  phone: {
    en: 'Please give a telephone number, like +49 30 1234567.',
    de: 'Bitte geben Sie eine Telefonnummer an, zum Beispiel +49 30 1234567.',
  },
} satisfies Record<string, Words>;

const tooLong = (most: number): Words => ({
  en: `Please keep it to ${most} characters.`,
  de: `Bitte höchstens ${most} Zeichen.`,
});
const atLeast = (least: number): Words => ({ en: `Please give at least ${least}.`, de: `Bitte mindestens ${least}.` });
const atMost = (most: number): Words => ({ en: `Please give at most ${most}.`, de: `Bitte höchstens ${most}.` });
const tooFine = (decimals: number): Words => ({
  en: `Please give at most ${decimals} digits after the point.`,
  de: `Bitte höchstens ${decimals} Stellen nach dem Komma.`,
});

/** What came of checking answers. */
export interface CheckedAnswers {
  /** In the form's order, trimmed, of questions that are shown, and without empty ones. */
  readonly answers: readonly Answer[];
  readonly faults: readonly FieldFault[];
}

/**
 * Checks answers as a whole: what is shown and required must be there; what is hidden is neither asked nor kept. A fault
 * per question under `answers.<key>`, for a question the form does not have under `answers.<index>`.
 */
export const checkAnswers = (form: FormDefinition, given: readonly Answer[]): CheckedAnswers =>
  check(form, given, true);

/** Checks answers that are still being given: nothing is required yet, and what is hidden for the moment is kept. */
export const checkUnfinished = (form: FormDefinition, given: readonly Answer[]): CheckedAnswers =>
  check(form, given, false);

function check(form: FormDefinition, given: readonly Answer[], isFinal: boolean): CheckedAnswers {
  const questions = questionsOf(form);
  const byKey = Map.groupBy(given, ({ key }) => key);
  const known = new Set(questions.map(({ key }) => key));
  const found: FieldFault[] = given.flatMap(({ key }, index) =>
    known.has(key) ? [] : [{ path: `answers.${index}`, words: faults.unknown }],
  );
  const shown = isFinal ? visibleKeys(form.sections, (key) => byKey.get(key)?.[0]?.values ?? []) : known;
  const answers: Answer[] = [];
  for (const question of questions.filter(({ key }) => shown.has(key))) {
    const ofQuestion = byKey.get(question.key) ?? [];
    const values = givenValues(ofQuestion[0]?.values ?? []);
    const wrong = ofQuestion.length > 1 ? faults.repeated : wrongWith(question, values, isFinal);
    if (wrong) found.push({ path: `answers.${question.key}`, words: wrong });
    else if (values.length > 0) answers.push({ key: question.key, values });
  }
  return { answers, faults: found };
}

function wrongWith(question: Question, values: readonly string[], isFinal: boolean): Words | undefined {
  const [value] = values;
  if (value === undefined) {
    if (!question.isRequired || !isFinal) return undefined;
    return question.kind === 'CONSENT' ? faults.agree : faults.missing;
  }
  if (question.kind !== 'MULTIPLE_CHOICE' && values.length > 1) return faults.single;
  const most = maxLengthOf(question);
  if (most !== null && value.length > most) return tooLong(most);
  // What is being typed is only kept within bounds; whether it is an address or a number is seen at the end.
  if (question.kind in written) return isFinal ? written[question.kind]?.(value, question) : undefined;
  const offered = new Set(optionsOf(question).map((option) => option.value));
  if (values.some((each) => !offered.has(each))) return faults.choice;
  return new Set(values).size < values.length ? faults.repeated : undefined;
}

type Check = (value: string, question: Question) => Words | undefined;
const written: { readonly [Kind in Question['kind']]?: Check } = {
  SHORT_TEXT: () => undefined,
  LONG_TEXT: () => undefined,
  DATE: (value) => (isDay(value) ? undefined : faults.date),
  EMAIL: (value) => (/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value) ? undefined : faults.email),
  PHONE: (value) =>
    /^\+?[\d ()/.-]{5,29}$/.test(value) && /\d{3}/.test(value.replaceAll(/\D/g, '')) ? undefined : faults.phone,
  NUMBER: wrongNumber,
};

/** A number as it travels: digits, a point before decimals, no grouping, no exponent. */
function wrongNumber(value: string, { number = {} }: Question): Words | undefined {
  const figure = /^-?\d{1,12}(?:\.(\d{1,6}))?$/.exec(value);
  if (!figure) return faults.number;
  const decimals = figure[1] ?? '';
  const most = number.decimals ?? 0;
  if (decimals.length > most) return most === 0 ? faults.whole : tooFine(most);
  if (number.from !== undefined && Number(value) < number.from) return atLeast(number.from);
  return number.to !== undefined && Number(value) > number.to ? atMost(number.to) : undefined;
}

/** An answer as people read it. */
export interface ReadableAnswer {
  readonly key: string;
  readonly question: string;
  readonly values: readonly string[];
}

/** The answers in the form's order: question, labels, days and numbers in the reader's language. */
export function readableAnswers(form: FormDefinition, answers: readonly Answer[], locale: Locale): ReadableAnswer[] {
  const byKey = new Map(answers.map((answer) => [answer.key, answer.values]));
  return questionsOf(form).flatMap((question) => {
    const values = byKey.get(question.key);
    if (!values) return [];
    const { key, label } = question;
    return [{ key, question: label[locale], values: values.map((value) => readable(question, value, locale)) }];
  });
}

function readable(question: Question, value: string, locale: Locale): string {
  if (question.kind === 'DATE') return readableDay(value, locale);
  if (question.kind !== 'NUMBER')
    return optionsOf(question).find((option) => option.value === value)?.label[locale] ?? value;
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(Number(value));
  return question.number?.unit ? `${figure} ${question.number.unit[locale]}` : figure;
}

const readableDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
