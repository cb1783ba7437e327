import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, open } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { HoldExpiredError } from '../hold/errors.ts';
import { answerIntake, currentForm, type OpenedResponse } from './service.ts';
import { IntakeForm, IntakeResponse } from './types.ts';

builder.queryField('intakeForm', (t) =>
  t.field({
    module: 'INTAKE',
    type: IntakeForm,
    nullable: true,
    ...open,
    description: 'The current version for an appointment type; null when nothing is asked.',
    args: { appointmentTypeId: t.arg.id() },
    resolve: (_root, { appointmentTypeId }, context) => currentForm(context, appointmentTypeId),
  }),
);

const IntakeAnswerInput = builder.inputType('IntakeAnswerInput', {
  description: 'An answer: one value for most kinds, several for a multiple choice.',
  fields: (t) => ({ key: t.string(), values: t.stringList() }),
});
const AnswerIntakeInput = builder.inputType('AnswerIntakeInput', {
  description: 'Answers to one version of a form.',
  fields: (t) => ({
    holdId: t.id(),
    formId: t.id(),
    answers: t.field({ type: [IntakeAnswerInput] }),
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
    description: 'Answers the form for a hold, or again until its appointment starts.',
    args: { input: t.arg({ type: AnswerIntakeInput }) },
    errors: { types: [HoldExpiredError, InvalidInputError, NotFoundError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ response: await answerIntake(context, input) }),
  }),
);
