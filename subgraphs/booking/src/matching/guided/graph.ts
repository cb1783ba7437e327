import { InvalidInputError } from '@daraport/domain';
import { open } from '@daraport/subgraph';
import { builder } from '../../builder.ts';
import { IntakeAnswerInput } from '../../intake/graph.ts';
import { IntakeForm } from '../../intake/types.ts';
import { MatchResult } from '../graph.ts';
import type { Matched } from '../service.ts';
import { guidedOf, matchAnswers, type Guided } from './service.ts';

const shown = 6;

const GuidedSearch = builder.objectRef<Guided>('GuidedSearch').implement({
  ...open,
  description: 'What the guided search asks: wishes that are the same everywhere, or a form of the brand.',
  fields: (t) => ({
    needsRegion: t.exposeBoolean('needsRegion', {
      description:
        'Whether whoever meets from afar has to be licensed where the patient is; without a place only meetings in person are suggested then.',
    }),
    regions: t.stringList({
      description: 'Where licences of those who may be booked hold: ISO 3166-1, or 3166-2; none where none is known.',
      resolve: ({ regions }) => [...regions],
    }),
    form: t.field({
      type: IntakeForm,
      nullable: true,
      description: 'The form whose answers the search goes by; null are its own questions.',
      resolve: ({ form }) => form ?? null,
    }),
  }),
});

builder.queryField('guidedSearch', (t) =>
  t.field({
    module: 'BOOKING',
    type: GuidedSearch,
    ...open,
    description: 'What the guided search asks.',
    resolve: (_root, _args, context) => guidedOf(context),
  }),
);

const MatchAnswersInput = builder.inputType('MatchAnswersInput', {
  description: 'Answers to the form of the guided search. Nothing of them is kept.',
  fields: (t) => ({
    formId: t.id({ description: 'The version that is answered.' }),
    answers: t.field({ type: [IntakeAnswerInput], description: 'Of the questions that are asked.' }),
    timeZone: t.string({ description: 'IANA zone of whoever asks.' }),
  }),
});
const AnswersMatched = builder.objectRef<{ readonly result: Matched }>('AnswersMatched').implement({
  ...open,
  description: 'Who fits the answers.',
  fields: (t) => ({
    result: t.field({
      type: MatchResult,
      description: 'The first six.',
      resolve: ({ result }) => ({ ...result, first: shown }),
    }),
  }),
});

builder.queryField('matchAnswers', (t) =>
  t.field({
    module: 'BOOKING',
    type: AnswersMatched,
    ...open,
    description: 'Who fits what somebody answers to the form of the guided search.',
    args: { input: t.arg({ type: MatchAnswersInput }) },
    errors: { types: [InvalidInputError] },
    resolve: async (_root, { input }, context) => ({ result: await matchAnswers(context, input) }),
  }),
);
