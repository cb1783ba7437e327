import { IdempotencyConflictError, InvalidInputError, NotFoundError, type Id } from '@daraport/domain';
import { guard } from '@daraport/subgraph';
import { builder } from '../../builder.ts';
import { releasePoolSlot } from './service.ts';

const book = guard('appointments:book');

const ReleasePoolSlotInput = builder.inputType('ReleasePoolSlotInput', {
  description: 'A time that a pool kept, to give back.',
  fields: (t) => ({ holdId: t.id({ description: "The patient's own." }), idempotencyKey: t.id() }),
});
const ReleasePoolSlotPayload = builder.objectRef<{ holdId: Id }>('ReleasePoolSlotPayload').implement({
  ...book,
  description: 'The time is no longer kept.',
  fields: (t) => ({ holdId: t.exposeID('holdId', { description: 'As it was named.' }) }),
});

builder.mutationField('releasePoolSlot', (t) =>
  t.field({
    module: 'CORE',
    type: ReleasePoolSlotPayload,
    ...book,
    description: 'Gives back a time that a pool kept, with a price or without; one that is over stays as it is.',
    args: { input: t.arg({ type: ReleasePoolSlotInput }) },
    errors: { types: [InvalidInputError, NotFoundError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ holdId: await releasePoolSlot(context, input) }),
  }),
);
