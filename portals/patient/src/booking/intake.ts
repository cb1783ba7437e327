import type { BookingIntakeQuery, IntakeAnswerInput } from '../gql/graphql.ts';

export type IntakeForm = NonNullable<BookingIntakeQuery['intakeForm']>;
export type IntakeQuestion = IntakeForm['questions'][number];

/** Answers by the question's key, as they are being given. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** The keys of required questions that have no answer yet; everything else is for the graph to judge. */
export function unansweredOf(form: IntakeForm, answers: Answers): IntakeQuestion[] {
  return form.questions.filter((question) => question.isRequired && !isAnswered(answers[question.key]));
}

/** What is sent: every question that has an answer, in the form's order. */
export function answersOf(form: IntakeForm, answers: Answers): IntakeAnswerInput[] {
  return form.questions
    .filter((question) => isAnswered(answers[question.key]))
    .map((question) => ({ key: question.key, values: (answers[question.key] ?? []).map((value) => value.trim()) }));
}

const isAnswered = (values: readonly string[] | undefined): boolean =>
  values?.some((value) => value.trim() !== '') ?? false;

/** Finds the question a fault's dotted path speaks of (`answers.2.values` or `answers.sleep`); undefined if none. */
export function questionOf(form: IntakeForm, sent: readonly IntakeAnswerInput[], path: string): string | undefined {
  const parts = path.split('.');
  const byKey = form.questions.find((question) => parts.includes(question.key));
  const index = parts.map(Number).find((part) => Number.isInteger(part));
  return byKey?.key ?? (index === undefined ? undefined : sent[index]?.key);
}
