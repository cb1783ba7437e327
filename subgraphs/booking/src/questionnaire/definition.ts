import type { Words } from '@daraport/domain';
import {
  matchingCriteria,
  maxLengthOf,
  optionsOf,
  questionKinds,
  testOperators,
  type Condition,
  type FormDefinition,
  type NumberRule,
  type Question,
  type QuestionOption,
  type Section,
  type Test,
} from '@daraport/domain/intake';
import { guard, open } from '@daraport/subgraph';
import { builder } from '../builder.ts';

/** Lists of a form are short: what a form of usual size has, so that its cost is not taken for that of ten times ten. */
const about = (assumedSize: number) => ({ directives: { listSize: { assumedSize } } });

export const IntakeQuestionKind = builder.enumType('IntakeQuestionKind', {
  description:
    'How a question is answered. CONSENT is a tick, given as "yes"; DATE as 2026-11-24; NUMBER with a point.',
  values: questionKinds,
});
export const IntakeTestOperator = builder.enumType('IntakeTestOperator', {
  description:
    'What is asked of an earlier answer. A question that is hidden or not answered passes none. Of several values, one in the list is enough for IS_ONE_OF.',
  values: testOperators,
});

export const IntakeCriterion = builder.enumType('IntakeCriterion', {
  description: 'What an answer may say of whom somebody looks for, where the guided search goes by the form.',
  values: matchingCriteria,
});

/** A text in both languages, for those who write forms. */
const IntakeWords = builder.objectRef<Words>('IntakeWords').implement({
  ...open,
  description: 'A text in both languages.',
  fields: (t) => ({ de: t.exposeString('de'), en: t.exposeString('en') }),
});

const IntakeTest = builder.objectRef<Test>('IntakeTest').implement({
  ...open,
  description: 'One test of the answer to an earlier question.',
  fields: (t) => ({
    questionKey: t.exposeString('questionKey', { description: 'Whose answer.' }),
    operator: t.field({ type: IntakeTestOperator, description: 'What of it.', resolve: ({ operator }) => operator }),
    values: t.stringList({
      description: 'For IS_ONE_OF and IS_NONE_OF.',
      resolve: ({ values }) => [...(values ?? [])],
    }),
    from: t.float({ nullable: true, description: 'For IS_BETWEEN, included.', resolve: ({ from }) => from ?? null }),
    to: t.float({ nullable: true, description: 'For IS_BETWEEN, included.', resolve: ({ to }) => to ?? null }),
  }),
});

export const IntakeCondition = builder.objectRef<Condition>('IntakeCondition').implement({
  ...open,
  description: 'When something is asked.',
  fields: (t) => ({
    anyOf: t.field({
      ...about(1),
      type: t.listRef(t.listRef(IntakeTest)),
      description: 'Holds when every test of any one group passes.',
      resolve: ({ anyOf }) => anyOf.map((group) => [...group]),
    }),
  }),
});

const IntakeOption = builder.objectRef<QuestionOption>('IntakeOption').implement({
  ...open,
  description: 'One of the given answers.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'What is sent.' }),
    label: t.string({ description: 'What is shown.', resolve: ({ label }, _args, { viewer }) => label[viewer.locale] }),
    labelWords: t.field({ type: IntakeWords, description: 'In both languages.', resolve: ({ label }) => label }),
    means: t.string({
      ...guard('intake:manage'),
      nullable: true,
      description: "What it says of the question's criterion; null for nothing.",
      resolve: ({ means }) => means ?? null,
    }),
  }),
});

const IntakeScale = builder.objectRef<NonNullable<Question['scale']>>('IntakeScale').implement({
  ...open,
  description: 'Whole numbers, both included.',
  fields: (t) => ({ from: t.exposeInt('from'), to: t.exposeInt('to') }),
});

const IntakeNumberRule = builder.objectRef<NumberRule>('IntakeNumberRule').implement({
  ...open,
  description: 'What a number may be.',
  fields: (t) => ({
    unit: t.string({
      nullable: true,
      description: 'What stands behind it, like kg.',
      resolve: ({ unit }, _args, { viewer }) => spoken(unit, viewer.locale),
    }),
    unitWords: t.field({
      type: IntakeWords,
      nullable: true,
      description: 'In both languages.',
      resolve: ({ unit }) => unit ?? null,
    }),
    from: t.float({ nullable: true, description: 'Least, included.', resolve: ({ from }) => from ?? null }),
    to: t.float({ nullable: true, description: 'Most, included.', resolve: ({ to }) => to ?? null }),
    decimals: t.int({ description: 'Digits after the point.', resolve: ({ decimals }) => decimals ?? 0 }),
  }),
});

/** A text in the viewer's language; null where it was left out or is blank. */
const spoken = (words: Words | undefined, locale: keyof Words): string | null => words?.[locale].trim() || null;

export const IntakeQuestion = builder.objectRef<Question>('IntakeQuestion').implement({
  ...open,
  description: 'One question of a form.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stable over versions.' }),
    kind: t.field({ type: IntakeQuestionKind, description: 'How it is answered.', resolve: ({ kind }) => kind }),
    label: t.string({ description: 'The question.', resolve: ({ label }, _args, { viewer }) => label[viewer.locale] }),
    help: t.string({
      nullable: true,
      description: 'A sentence below it.',
      resolve: ({ help }, _args, { viewer }) => spoken(help, viewer.locale),
    }),
    labelWords: t.field({ type: IntakeWords, description: 'In both languages.', resolve: ({ label }) => label }),
    helpWords: t.field({
      type: IntakeWords,
      nullable: true,
      description: 'In both languages.',
      resolve: ({ help }) => help ?? null,
    }),
    criterion: t.field({
      ...guard('intake:manage'),
      type: IntakeCriterion,
      nullable: true,
      description: 'What of the guided search it answers; null for nothing.',
      resolve: ({ criterion }) => criterion ?? null,
    }),
    isRequired: t.exposeBoolean('isRequired', { description: 'Whether it must be answered where it is asked.' }),
    options: t.field({
      ...about(5),
      type: [IntakeOption],
      description: 'What may be chosen; empty for texts.',
      resolve: (question) => [...optionsOf(question)],
    }),
    maxLength: t.int({ nullable: true, description: 'Most characters of a text.', resolve: maxLengthOf }),
    scale: t.field({
      type: IntakeScale,
      nullable: true,
      description: 'For scales.',
      resolve: ({ kind, scale }) => (kind === 'SCALE' ? (scale ?? { from: 0, to: 10 }) : null),
    }),
    number: t.field({
      type: IntakeNumberRule,
      nullable: true,
      description: 'For numbers.',
      resolve: ({ kind, number }) => (kind === 'NUMBER' ? (number ?? {}) : null),
    }),
    showIf: t.field({
      type: IntakeCondition,
      nullable: true,
      description: 'Asked only when this holds; always without it.',
      resolve: ({ showIf }) => showIf ?? null,
    }),
  }),
});

export const IntakeSection = builder.objectRef<Section>('IntakeSection').implement({
  ...open,
  description: 'Questions that stand together.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stable over versions.' }),
    title: t.string({
      nullable: true,
      description: "In the viewer's language; without one it goes on under what was before it.",
      resolve: ({ title }, _args, { viewer }) => spoken(title, viewer.locale),
    }),
    intro: t.string({
      nullable: true,
      description: 'A sentence before its questions.',
      resolve: ({ intro }, _args, { viewer }) => spoken(intro, viewer.locale),
    }),
    titleWords: t.field({
      type: IntakeWords,
      nullable: true,
      description: 'In both languages.',
      resolve: ({ title }) => title ?? null,
    }),
    introWords: t.field({
      type: IntakeWords,
      nullable: true,
      description: 'In both languages.',
      resolve: ({ intro }) => intro ?? null,
    }),
    showIf: t.field({
      type: IntakeCondition,
      nullable: true,
      description: 'Asked only when this holds; always without it.',
      resolve: ({ showIf }) => showIf ?? null,
    }),
    questions: t.field({
      ...about(10),
      type: [IntakeQuestion],
      description: 'In order, whether shown or not.',
      resolve: ({ questions }) => [...questions],
    }),
  }),
});

export const IntakeDefinition = builder.objectRef<FormDefinition>('IntakeDefinition').implement({
  ...guard('intake:manage'),
  description: 'A whole form in both languages, finished or not.',
  fields: (t) => ({
    titleWords: t.field({ type: IntakeWords, description: 'In both languages.', resolve: ({ title }) => title }),
    introWords: t.field({ type: IntakeWords, description: 'In both languages.', resolve: ({ intro }) => intro }),
    sections: t.field({
      ...about(3),
      type: [IntakeSection],
      description: 'In order, with their conditions.',
      resolve: ({ sections }) => [...sections],
    }),
  }),
});
