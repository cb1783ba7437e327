import fc from 'fast-check';
import type { Condition, FormDefinition, Question, QuestionKind, Section, Test } from './definition.ts';

const text = (word: string) => ({ de: `${word} (de)`, en: `${word} (en)` });

/** A question as a test needs it. */
export const question = (key: string, kind: QuestionKind, facts: Partial<Question> = {}): Question => ({
  key,
  kind,
  label: text(key),
  isRequired: false,
  ...facts,
});

/** Options of a choice by their values. */
export const options = (...values: string[]) => values.map((value) => ({ value, label: text(value) }));

/** A form of one section without a title, or of several. */
export const form = (...parts: (Question | Section)[]): FormDefinition => {
  const sections = parts.map((part, index): Section =>
    'questions' in part ? part : { key: `s${index}`, questions: [part] },
  );
  return { title: text('title'), intro: text('intro'), sections };
};

/** A condition of one test. */
export const when = (questionKey: string, ...values: string[]): Condition => ({
  anyOf: [[{ questionKey, operator: 'IS_ONE_OF', values }]],
});

const values = ['a', 'b', 'c'];
const someKey = (count: number) => fc.nat({ max: count }).map((index) => `q${index}`);

const test = (count: number): fc.Arbitrary<Test> =>
  fc.oneof(
    fc.record({
      questionKey: someKey(count),
      operator: fc.constantFrom('IS_ONE_OF' as const, 'IS_NONE_OF' as const),
      values: fc.subarray(values),
    }),
    fc.record({ questionKey: someKey(count), operator: fc.constant('IS_ANSWERED' as const) }),
    fc.record({
      questionKey: someKey(count),
      operator: fc.constant('IS_BETWEEN' as const),
      from: fc.option(fc.integer({ min: 0, max: 10 })),
      to: fc.option(fc.integer({ min: 0, max: 10 })),
    }),
  );
const condition = (count: number): fc.Arbitrary<Condition> =>
  fc.record({
    anyOf: fc.array(fc.array(test(count), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  });

const kinds = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'SCALE', 'NUMBER', 'SHORT_TEXT'] as const;

/** Any form of up to twelve questions, with conditions that point anywhere: back, forward, at themselves, at nothing. */
export const anyForm: fc.Arbitrary<FormDefinition> = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc
    .record({
      cuts: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      kinds: fc.array(fc.constantFrom(...kinds), { minLength: count, maxLength: count }),
      required: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      conditions: fc.array(fc.option(condition(count)), { minLength: count * 2, maxLength: count * 2 }),
    })
    .map(({ cuts, kinds: chosen, required, conditions }) => {
      const sections: { key: string; showIf?: Condition; questions: Question[] }[] = [];
      chosen.forEach((kind, index) => {
        const ofSection = conditions[count + index];
        if (index === 0 || cuts[index])
          sections.push({ key: `s${index}`, questions: [], ...(ofSection && { showIf: ofSection }) });
        const showIf = conditions[index];
        sections.at(-1)?.questions.push(
          question(`q${index}`, kind, {
            isRequired: required[index] ?? false,
            ...(kind.endsWith('CHOICE') && { options: options(...values) }),
            ...(showIf && { showIf }),
          }),
        );
      });
      return form(...sections);
    }),
);

/** Any answers to such a form: fitting ones, other ones, blanks, and to questions it does not have. */
export const anyAnswers = fc.array(
  fc.record({
    key: fc.nat({ max: 13 }).map((index) => `q${index}`),
    values: fc.array(fc.oneof(fc.constantFrom(...values, ' a ', '', 'x'), fc.nat({ max: 12 }).map(String)), {
      maxLength: 2,
    }),
  }),
  { maxLength: 14 },
);
