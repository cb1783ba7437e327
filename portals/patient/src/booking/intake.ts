import { visibleKeys } from '@daraport/domain/intake';
import type { IntakeAnswerInput, IntakeFormPartsFragment } from '../gql/graphql.ts';

export type IntakeForm = IntakeFormPartsFragment;
export type IntakeQuestion = IntakeForm['sections'][number]['questions'][number];

/** Answers by the question's key, as they are being given. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** Read, and not asked for beforehand, so that a store notices; a key may be a word that every object has. */
function answerOf(answers: Answers, key: string): readonly string[] {
  const values: unknown = answers[key];
  return Array.isArray(values) ? (values as readonly string[]) : [];
}

/**
 * The keys of the questions that are asked, given the answers so far: by the form's own conditions, and by the function that
 * the graph checks answers with.
 */
export const visibleOf = (form: IntakeForm, answers: Answers): ReadonlySet<string> =>
  visibleKeys(form.sections, (key) => answerOf(answers, key));

/** Required questions that are asked and have no answer yet; everything else is for the graph to judge. */
export const unansweredOf = (form: IntakeForm, answers: Answers): IntakeQuestion[] =>
  askedOf(form, answers).filter((question) => question.isRequired && !isAnswered(answerOf(answers, question.key)));

/** What is sent: every question that is asked and has an answer, in the form's order. */
export const answersOf = (form: IntakeForm, answers: Answers): IntakeAnswerInput[] =>
  askedOf(form, answers).flatMap(({ key }) => given(key, answers));

/** What is kept while answers are being given: also what is hidden for the moment. */
export const unfinishedOf = (form: IntakeForm, answers: Answers): IntakeAnswerInput[] =>
  questionsOf(form).flatMap(({ key }) => given(key, answers));

const questionsOf = (form: IntakeForm): IntakeQuestion[] => form.sections.flatMap(({ questions }) => questions);

function askedOf(form: IntakeForm, answers: Answers): IntakeQuestion[] {
  const visible = visibleOf(form, answers);
  return questionsOf(form).filter(({ key }) => visible.has(key));
}

function given(key: string, answers: Answers): IntakeAnswerInput[] {
  const values = answerOf(answers, key);
  return isAnswered(values) ? [{ key, values: values.map((value) => value.trim()) }] : [];
}

const isAnswered = (values: readonly string[]): boolean => values.some((value) => value.trim() !== '');

/** Finds the question a fault's dotted path speaks of (`answers.2.values` or `answers.sleep`); undefined if none. */
export function questionOf(form: IntakeForm, sent: readonly IntakeAnswerInput[], path: string): string | undefined {
  const parts = path.split('.');
  const byKey = questionsOf(form).find((question) => parts.includes(question.key));
  const index = parts.map(Number).find((part) => Number.isInteger(part));
  return byKey?.key ?? (index === undefined ? undefined : sent[index]?.key);
}
