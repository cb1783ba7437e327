import { builder } from '../builder.ts';
import { IntakeCriterion, IntakeQuestionKind, IntakeTestOperator } from './definition.ts';

const Words = builder.inputType('IntakeWordsInput', {
  description: 'A text in both languages; empty while it is not written yet.',
  fields: (t) => ({ de: t.string(), en: t.string() }),
});
const TestInput = builder.inputType('IntakeTestInput', {
  description: 'One test of the answer to an earlier question.',
  fields: (t) => ({
    questionKey: t.string({ description: 'Whose answer.' }),
    operator: t.field({ type: IntakeTestOperator, description: 'What of it.' }),
    values: t.stringList({ required: false, description: 'For IS_ONE_OF and IS_NONE_OF.' }),
    from: t.float({ required: false, description: 'For IS_BETWEEN, included.' }),
    to: t.float({ required: false, description: 'For IS_BETWEEN, included.' }),
  }),
});
const Condition = builder.inputType('IntakeConditionInput', {
  description: 'When something is asked.',
  fields: (t) => ({
    anyOf: t.field({
      type: t.listRef(t.listRef(TestInput)),
      description: 'Holds when every test of any one group passes.',
    }),
  }),
});
const Option = builder.inputType('IntakeOptionInput', {
  description: 'One of the given answers.',
  fields: (t) => ({
    value: t.string(),
    label: t.field({ type: Words }),
    means: t.string({ required: false, description: "What it says of the question's criterion." }),
  }),
});
const Scale = builder.inputType('IntakeScaleInput', {
  description: 'Whole numbers, both included.',
  fields: (t) => ({ from: t.int(), to: t.int() }),
});
const NumberRule = builder.inputType('IntakeNumberRuleInput', {
  description: 'What a number may be; limits included.',
  fields: (t) => ({
    unit: t.field({ type: Words, required: false }),
    from: t.float({ required: false }),
    to: t.float({ required: false }),
    decimals: t.int({ required: false }),
  }),
});
const Question = builder.inputType('IntakeQuestionInput', {
  description: 'One question.',
  fields: (t) => ({
    key: t.string({ description: 'Stable over versions: up to 40 letters and digits.' }),
    kind: t.field({ type: IntakeQuestionKind }),
    label: t.field({ type: Words }),
    help: t.field({ type: Words, required: false }),
    isRequired: t.boolean(),
    criterion: t.field({
      type: IntakeCriterion,
      required: false,
      description: 'What of the guided search it answers.',
    }),
    options: t.field({ type: [Option], required: false, description: 'For choices.' }),
    maxLength: t.int({ required: false, description: 'For texts.' }),
    scale: t.field({ type: Scale, required: false, description: 'For scales.' }),
    number: t.field({ type: NumberRule, required: false, description: 'For numbers.' }),
    showIf: t.field({ type: Condition, required: false, description: 'Asked always without it.' }),
  }),
});
const Section = builder.inputType('IntakeSectionInput', {
  description: 'Questions that stand together.',
  fields: (t) => ({
    key: t.string({ description: 'Stable over versions: up to 40 letters and digits.' }),
    title: t.field({ type: Words, required: false }),
    intro: t.field({ type: Words, required: false }),
    showIf: t.field({ type: Condition, required: false, description: 'Asked always without it.' }),
    questions: t.field({ type: [Question] }),
  }),
});

export const DefinitionInput = builder.inputType('IntakeDefinitionInput', {
  description: 'A whole form, finished or not.',
  fields: (t) => ({
    title: t.field({ type: Words }),
    intro: t.field({ type: Words }),
    sections: t.field({ type: [Section] }),
  }),
});
