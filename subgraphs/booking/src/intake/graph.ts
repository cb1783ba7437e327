import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, open, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { HoldExpiredError } from '../hold/errors.ts';
import { IntakeClosedError, IntakeReplacedError } from './errors.ts';
import { askedFormLoader } from './forms.ts';
import { unfinishedOf, type OpenedResponse } from './reads.ts';
import { answerIntake, saveUnfinishedIntake } from './service.ts';
import { IntakeForm, IntakeResponse, UnfinishedIntake } from './types.ts';

builder.queryField('intakeForm', (t) =>
  t.field({
    module: 'INTAKE',
    type: IntakeForm,
    nullable: true,
    ...open,
    description: 'The current version for an appointment type; null when nothing is asked.',
    args: { appointmentTypeId: t.arg.id() },
    resolve: async (_root, { appointmentTypeId }, context) =>
      (await askedFormLoader(context).load(appointmentTypeId))?.form ?? null,
  }),
);

builder.objectType(IntakeClosedError, {
  ...refusal('IntakeClosedError', 'The answers were due and can no longer be changed.'),
  fields: (t) => ({ dueAt: t.expose('dueAt', { type: 'DateTime', description: 'Until when they could.' }) }),
});
builder.objectType(IntakeReplacedError, {
  ...refusal('IntakeReplacedError', 'A newer version of the form took the place of the one that was answered.'),
  fields: (t) => ({ formId: t.exposeID('formId', { nullable: true, description: 'The version to answer now.' }) }),
});

export const IntakeAnswerInput = builder.inputType('IntakeAnswerInput', {
  description: 'An answer: one value for most kinds, several for a multiple choice.',
  fields: (t) => ({ key: t.string(), values: t.stringList() }),
});
const answerFields = {
  types: [
    HoldExpiredError,
    IntakeClosedError,
    IntakeReplacedError,
    InvalidInputError,
    NotFoundError,
    IdempotencyConflictError,
  ],
};
const AnswerIntakeInput = builder.inputType('AnswerIntakeInput', {
  description: 'Answers to one version of a form.',
  fields: (t) => ({
    holdId: t.id({ description: 'The hold, or the appointment it became.' }),
    formId: t.id({ description: 'The version that is answered.' }),
    answers: t.field({ type: [IntakeAnswerInput], description: 'What belongs to hidden questions is not kept.' }),
    idempotencyKey: t.id(),
  }),
});
const AnswerIntakePayload = builder.objectRef<{ response: OpenedResponse }>('AnswerIntakePayload').implement({
  ...guard('intake:answer'),
  description: 'The answers are kept.',
  fields: (t) => ({
    response: t.field({ type: IntakeResponse, description: 'As kept.', resolve: ({ response }) => response }),
  }),
});

builder.mutationField('answerIntake', (t) =>
  t.field({
    module: 'INTAKE',
    type: AnswerIntakePayload,
    ...guard('intake:answer'),
    description:
      'Answers the form for a hold or appointment: for the first time until its start, again until the answers are due.',
    args: { input: t.arg({ type: AnswerIntakeInput }) },
    errors: answerFields,
    resolve: async (_root, { input }, context) => ({ response: await answerIntake(context, input) }),
  }),
);

const SaveUnfinishedIntakePayload = builder.objectRef<{ holdId: string }>('SaveUnfinishedIntakePayload').implement({
  ...guard('intake:answer'),
  description: 'What was given so far is kept.',
  fields: (t) => ({
    unfinished: t.field({
      type: UnfinishedIntake,
      nullable: true,
      description: 'As kept.',
      resolve: ({ holdId }, _args, context) => unfinishedOf(context, holdId),
    }),
  }),
});

builder.mutationField('saveUnfinishedIntake', (t) =>
  t.field({
    module: 'INTAKE',
    type: SaveUnfinishedIntakePayload,
    ...guard('intake:answer'),
    description: 'Keeps answers while they are being given, for the patient alone; handing them in ends it.',
    args: { input: t.arg({ type: AnswerIntakeInput }) },
    errors: answerFields,
    resolve: async (_root, { input }, context) => ({ holdId: await saveUnfinishedIntake(context, input) }),
  }),
);
