import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { refusal } from '@daraport/subgraph';
import { RequestNotClaimedError, RequestStateError } from '../assisted/errors.ts';
import { changed, payload } from '../assisted/payload.ts';
import { coordinating } from '../assisted/types.ts';
import { builder } from '../builder.ts';
import { allocateRequest, NobodyFitsError } from './service.ts';

builder.objectType(NobodyFitsError, refusal('NobodyFitsError', 'Nobody who fits the request has a free time.'));

const AllocateRequestInput = builder.inputType('AllocateRequestInput', {
  description: 'A request to give to whose turn it is, or to the next after who has it.',
  fields: (t) => ({ requestId: t.id(), idempotencyKey: t.id() }),
});
const Allocated = payload('RequestAllocated', 'The request is given to a specialist.');

builder.mutationField('allocateRequest', (t) =>
  t.field({
    module: 'CORE',
    type: Allocated,
    ...coordinating,
    description:
      'Gives a request to the specialist whose turn it is among those who fit it and are free: the fewest given in four weeks, then the longest without; again, to the next.',
    args: { input: t.arg({ type: AllocateRequestInput }) },
    errors: {
      types: [
        InvalidInputError,
        NotFoundError,
        IdempotencyConflictError,
        RequestStateError,
        RequestNotClaimedError,
        NobodyFitsError,
      ],
    },
    resolve: (_root, { input }, context) => changed(context, allocateRequest, input),
  }),
);
