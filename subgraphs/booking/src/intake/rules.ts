import type { FieldFault, Locale, Words } from '@daraport/domain';
import { z } from 'zod';

export const questionKinds = [
  'SHORT_TEXT',
  'LONG_TEXT',
  'SINGLE_CHOICE',
  'MULTIPLE_CHOICE',
  'YES_NO',
  'SCALE',
] as const;

const wordsShape = z.object({ de: z.string(), en: z.string() });
const questionShape = z.object({
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/),
  kind: z.enum(questionKinds),
  label: wordsShape,
  help: wordsShape.optional(),
  isRequired: z.boolean(),
  /** For choices. */
  options: z.array(z.object({ value: z.string(), label: wordsShape })).optional(),
  /** For texts, in characters. */
  maxLength: z.number().int().positive().max(10_000).optional(),
  /** For scales, both included. */
  scale: z.object({ from: z.number().int(), to: z.number().int() }).optional(),
});

/** A version of a form as it is stored: the one source of what is shown and of what is accepted. */
export const formDefinition = z.object({ title: wordsShape, intro: wordsShape, questions: z.array(questionShape) });
export type FormDefinition = z.infer<typeof formDefinition>;
export type Question = z.infer<typeof questionShape>;

/** An answer: one value for most kinds, several for a multiple choice. */
export interface Answer {
  readonly key: string;
  readonly values: readonly string[];
}

const yesNo = [
  { value: 'yes', label: { de: 'Ja', en: 'Yes' } },
  { value: 'no', label: { de: 'Nein', en: 'No' } },
];

/** What may be chosen; empty for texts. */
export function optionsOf(question: Question): readonly { readonly value: string; readonly label: Words }[] {
  if (question.kind === 'YES_NO') return yesNo;
  if (question.kind !== 'SCALE') return question.options ?? [];
  const { from, to } = question.scale ?? { from: 0, to: 10 };
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String(from + index)).map((value) => ({
    value,
    label: { de: value, en: value },
  }));
}

const isText = ({ kind }: Question): boolean => kind === 'SHORT_TEXT' || kind === 'LONG_TEXT';

/** Most characters of a text; null for choices. */
export function maxLengthOf(question: Question): number | null {
  if (!isText(question)) return null;
  return question.maxLength ?? (question.kind === 'SHORT_TEXT' ? 200 : 4000);
}

const faults = {
  unknown: { en: 'This question is not part of the form.', de: 'Diese Frage gehört nicht zum Formular.' },
  repeated: { en: 'This question was answered twice.', de: 'Diese Frage wurde zweimal beantwortet.' },
  missing: { en: 'Please answer this question.', de: 'Bitte beantworten Sie diese Frage.' },
  choice: { en: 'Please choose one of the given answers.', de: 'Bitte wählen Sie eine der vorgegebenen Antworten.' },
  single: { en: 'Please give one answer.', de: 'Bitte geben Sie genau eine Antwort.' },
} satisfies Record<string, Words>;

const tooLong = (most: number): Words => ({
  en: `Please keep it to ${most} characters.`,
  de: `Bitte höchstens ${most} Zeichen.`,
});

/**
 * The answers in the form's order, trimmed and without empty ones, or what is wrong with them: a fault per question
 * under `answers.<key>`, for a question the form does not have under `answers.<index>`.
 */
export function checkAnswers(
  form: FormDefinition,
  given: readonly Answer[],
): { readonly answers: Answer[]; readonly faults: FieldFault[] } {
  const found: FieldFault[] = given.flatMap(({ key }, index) =>
    form.questions.some((question) => question.key === key)
      ? []
      : [{ path: `answers.${index}`, words: faults.unknown }],
  );
  const answers: Answer[] = [];
  for (const question of form.questions) {
    const ofQuestion = given.filter(({ key }) => key === question.key);
    const values = (ofQuestion[0]?.values ?? []).map((value) => value.trim()).filter((value) => value !== '');
    const wrong = ofQuestion.length > 1 ? faults.repeated : wrongWith(question, values);
    if (wrong) found.push({ path: `answers.${question.key}`, words: wrong });
    else if (values.length > 0) answers.push({ key: question.key, values });
  }
  return { answers, faults: found };
}

function wrongWith(question: Question, values: readonly string[]): Words | undefined {
  if (values.length === 0) return question.isRequired ? faults.missing : undefined;
  if (question.kind !== 'MULTIPLE_CHOICE' && values.length > 1) return faults.single;
  const most = maxLengthOf(question);
  if (most !== null) return values.some((value) => value.length > most) ? tooLong(most) : undefined;
  const offered = new Set(optionsOf(question).map(({ value }) => value));
  if (values.some((value) => !offered.has(value))) return faults.choice;
  return new Set(values).size < values.length ? faults.repeated : undefined;
}

/** The answers as people read them: question and labels in their language. */
export function readableAnswers(form: FormDefinition, answers: readonly Answer[], locale: Locale) {
  return answers.flatMap(({ key, values }) => {
    const question = form.questions.find((each) => each.key === key);
    if (!question) return [];
    const labels = new Map(optionsOf(question).map(({ value, label }) => [value, label[locale]]));
    return [{ key, question: question.label[locale], values: values.map((value) => labels.get(value) ?? value) }];
  });
}
