import { questionsOf, readableAnswers, type ReadableAnswer } from '@daraport/domain/intake';
import { guard, guardAny, open } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { IntakeQuestion, IntakeSection } from '../questionnaire/definition.ts';
import type { Form } from './forms.ts';
import type { IntakeStatus, OpenedResponse, UnfinishedAnswers } from './reads.ts';

const answered = guardAny('intake:read', 'intake:answer');

export const IntakeForm = builder.objectRef<Form>('IntakeForm').implement({
  ...open,
  description: 'One published version of the questions before an appointment; it never changes.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of this version.' }),
    version: t.exposeInt('version', { description: 'Counts up with every publishing.' }),
    title: t.string({
      description: "In the viewer's language.",
      resolve: ({ definition }, _args, { viewer }) => definition.title[viewer.locale],
    }),
    intro: t.string({
      description: "In the viewer's language; empty where nothing is said.",
      resolve: ({ definition }, _args, { viewer }) => definition.intro[viewer.locale],
    }),
    sections: t.field({
      directives: { listSize: { assumedSize: 3 } },
      type: [IntakeSection],
      description: 'In order, with their conditions.',
      resolve: ({ definition }) => [...definition.sections],
    }),
    questions: t.field({
      type: [IntakeQuestion],
      description: 'Those of all sections, in order.',
      resolve: ({ definition }) => questionsOf(definition),
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it was published.' }),
  }),
});

interface ReadAnswer extends ReadableAnswer {
  readonly given: readonly string[];
}

const IntakeAnswer = builder.objectRef<ReadAnswer>('IntakeAnswer').implement({
  ...answered,
  description: 'An answer as people read it.',
  fields: (t) => ({
    key: t.exposeString('key', { description: "The question's key." }),
    question: t.exposeString('question', { description: 'As it was asked.' }),
    values: t.stringList({
      description: "Readable in the viewer's language.",
      resolve: ({ values }) => [...values],
    }),
    given: t.stringList({ description: 'As it was sent.', resolve: ({ given }) => [...given] }),
  }),
});

/** The answers as people read them, each with what was sent. */
function readAnswers({ form, answers }: Pick<OpenedResponse, 'form' | 'answers'>, locale: 'de' | 'en'): ReadAnswer[] {
  const given = new Map(answers.map(({ key, values }) => [key, values]));
  return readableAnswers(form.definition, answers, locale).map((one) => ({ ...one, given: given.get(one.key) ?? [] }));
}

export const IntakeResponse = builder.objectRef<OpenedResponse>('IntakeResponse').implement({
  ...answered,
  description: 'What a patient answered, with the version of the form it answers.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    form: t.field({ type: IntakeForm, description: 'The version that was answered.', resolve: ({ form }) => form }),
    answers: t.field({
      type: [IntakeAnswer],
      description: 'In order of the form; questions left out are not listed.',
      resolve: (response, _args, { viewer }) => readAnswers(response, viewer.locale),
    }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', description: 'Last time it was answered.' }),
  }),
});

export const UnfinishedIntake = builder.objectRef<UnfinishedAnswers>('UnfinishedIntake').implement({
  ...guard('intake:answer'),
  description: 'Answers that are still being given; nobody but the patient reads them.',
  fields: (t) => ({
    form: t.field({ type: IntakeForm, description: 'The version they were begun for.', resolve: ({ form }) => form }),
    answers: t.field({
      type: [IntakeAnswer],
      description: 'What was given so far.',
      resolve: (unfinished, _args, { viewer }) => readAnswers(unfinished, viewer.locale),
    }),
    savedAt: t.expose('savedAt', { type: 'DateTime', description: 'Last time they were saved.' }),
  }),
});

const IntakeState = builder.enumType('IntakeState', {
  description: 'Whether questions are asked before an appointment, and whether they were answered.',
  values: ['NOT_ASKED', 'MISSING', 'ANSWERED'] as const,
});

export const IntakeStatusType = builder.objectRef<IntakeStatus>('IntakeStatus').implement({
  ...answered,
  description: 'Whether the questions before an appointment were answered; nothing of what was answered.',
  fields: (t) => ({
    state: t.field({ type: IntakeState, description: 'At this moment.', resolve: ({ state }) => state }),
    dueAt: t.expose('dueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when answers are due, and may be changed.',
    }),
    isOpen: t.exposeBoolean('isOpen', {
      description:
        'Whether the patient may answer now, or change what was answered: late first answers are taken until the start.',
    }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true, description: 'Last time.' }),
    form: t.field({
      type: IntakeForm,
      nullable: true,
      description: 'The version that was answered, or is to be.',
      resolve: ({ form }) => form,
    }),
  }),
});
