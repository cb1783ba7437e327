import type { Words } from '@daraport/domain';
import { guardAny, open } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { maxLengthOf, optionsOf, questionKinds, readableAnswers, type Question } from './rules.ts';
import type { Form, OpenedResponse } from './service.ts';

const answered = guardAny('intake:read', 'intake:answer');

const IntakeQuestionKind = builder.enumType('IntakeQuestionKind', {
  description: 'How a question is answered.',
  values: questionKinds,
});

const IntakeOption = builder.objectRef<{ readonly value: string; readonly label: Words }>('IntakeOption').implement({
  ...open,
  description: 'One of the given answers.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'What is sent.' }),
    label: t.string({ description: 'What is shown.', resolve: ({ label }, _args, { viewer }) => label[viewer.locale] }),
  }),
});

const IntakeQuestion = builder.objectRef<Question>('IntakeQuestion').implement({
  ...open,
  description: 'One question of a form.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stable over versions.' }),
    kind: t.field({ type: IntakeQuestionKind, description: 'How it is answered.', resolve: ({ kind }) => kind }),
    label: t.string({ description: 'The question.', resolve: ({ label }, _args, { viewer }) => label[viewer.locale] }),
    help: t.string({
      nullable: true,
      description: 'A sentence below it.',
      resolve: ({ help }, _args, { viewer }) => help?.[viewer.locale] ?? null,
    }),
    isRequired: t.exposeBoolean('isRequired', { description: 'Whether it must be answered.' }),
    options: t.field({
      type: [IntakeOption],
      description: 'What may be chosen; empty for texts.',
      resolve: (question) => [...optionsOf(question)],
    }),
    maxLength: t.int({ nullable: true, description: 'Most characters of a text.', resolve: maxLengthOf }),
  }),
});

export const IntakeForm = builder.objectRef<Form>('IntakeForm').implement({
  ...open,
  description: 'One version of the questions before a first talk.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of this version.' }),
    version: t.exposeInt('version', { description: 'Counts up with every change.' }),
    title: t.string({
      description: "In the viewer's language.",
      resolve: ({ definition }, _args, { viewer }) => definition.title[viewer.locale],
    }),
    intro: t.string({
      description: "In the viewer's language.",
      resolve: ({ definition }, _args, { viewer }) => definition.intro[viewer.locale],
    }),
    questions: t.field({
      type: [IntakeQuestion],
      description: 'In order.',
      resolve: ({ definition }) => definition.questions,
    }),
  }),
});

const IntakeAnswer = builder.objectRef<ReturnType<typeof readableAnswers>[number]>('IntakeAnswer').implement({
  ...answered,
  description: 'An answer as people read it.',
  fields: (t) => ({
    key: t.exposeString('key', { description: "The question's key." }),
    question: t.exposeString('question', { description: 'As it was asked.' }),
    values: t.exposeStringList('values', { description: "Readable in the viewer's language." }),
  }),
});

export const IntakeResponse = builder.objectRef<OpenedResponse>('IntakeResponse').implement({
  ...answered,
  description: 'What a patient answered, with the version of the form it answers.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    form: t.field({ type: IntakeForm, description: 'The version that was answered.', resolve: ({ form }) => form }),
    answers: t.field({
      type: [IntakeAnswer],
      description: 'In order of the form; questions left out are not listed.',
      resolve: ({ form, answers }, _args, { viewer }) => readableAnswers(form.definition, answers, viewer.locale),
    }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', description: 'Last time it was answered.' }),
  }),
});
