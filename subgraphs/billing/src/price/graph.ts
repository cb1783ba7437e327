import { IdempotencyConflictError, InvalidInputError, NotFoundError, type Id } from '@daraport/domain';
import { guardAny, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { AppointmentType } from '../refs.ts';
import { PriceChangedError } from './errors.ts';
import { setListPrice } from './service.ts';

const managed = guardAny('availability:manage', 'availability:oversee');

builder.objectType(PriceChangedError, {
  ...refusal('PriceChangedError', 'Somebody changed the price since it was read.'),
  fields: (t) => ({ version: t.exposeInt('version', { description: 'The one that stands now.' }) }),
});

const SetListPriceInput = builder.inputType('SetListPriceInput', {
  description: 'What one kind of appointment costs from now on.',
  fields: (t) => ({
    appointmentTypeId: t.id({ description: "One of the viewer's own, or of a specialist whom the viewer oversees." }),
    amountMinor: t.int({
      required: false,
      description: "Minor units of the brand's currency, taxes included, 50 to 1000000; null for no price.",
    }),
    version: t.int({ description: 'Of the price that was read.' }),
    idempotencyKey: t.id(),
  }),
});

const SetListPricePayload = builder.objectRef<{ id: Id }>('SetListPricePayload').implement({
  ...managed,
  description: 'The price is as asked.',
  fields: (t) => ({
    appointmentType: t.field({
      type: AppointmentType,
      description: 'With its price as it is now.',
      resolve: ({ id }) => ({ id }),
    }),
  }),
});

builder.mutationField('setListPrice', (t) =>
  t.field({
    module: 'CORE',
    type: SetListPricePayload,
    ...managed,
    description: 'Sets the list price of a kind of appointment. Prices that are frozen in quotes stay as they are.',
    args: { input: t.arg({ type: SetListPriceInput }) },
    errors: { types: [PriceChangedError, InvalidInputError, NotFoundError, IdempotencyConflictError] },
    resolve: async (_root, { input: { amountMinor = null, ...input } }, context) => ({
      id: await setListPrice(context, { ...input, amountMinor }),
    }),
  }),
);
