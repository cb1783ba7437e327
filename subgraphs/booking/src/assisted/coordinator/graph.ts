import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { refusal } from '@daraport/subgraph';
import { builder, VisitFormat } from '../../builder.ts';
import { Slot } from '../../calendar/graph.ts';
import { SpecialistNotBookableError } from '../../clearance/errors.ts';
import { SlotInPastError } from '../../hold/errors.ts';
import { claimRequest, closeRequest, proposeTimes, releaseRequest, takeOverRequest } from './service.ts';
import { ProposedTimeError, RequestClaimedError, RequestNotClaimedError, RequestStateError } from '../errors.ts';
import { changed, payload } from '../payload.ts';
import { coordinating } from '../types.ts';

builder.objectType(RequestClaimedError, refusal('RequestClaimedError', 'Another coordinator looks after the request.'));
builder.objectType(
  RequestNotClaimedError,
  refusal('RequestNotClaimedError', 'Only who looks after the request may do this.'),
);
builder.objectType(ProposedTimeError, {
  ...refusal('ProposedTimeError', 'A time that was to be proposed cannot be booked.'),
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Its place in the input, from 0.' }),
    alternatives: t.field({
      type: [Slot],
      description: 'Nearest free times of the same kind, at most 6.',
      resolve: ({ alternatives }) => [...alternatives],
    }),
  }),
});

const input = (name: string, description: string) =>
  builder.inputType(name, { description, fields: (t) => ({ requestId: t.id(), idempotencyKey: t.id() }) });
const ClaimInput = input('ClaimAssistedRequestInput', 'A request to look after.');
const ReleaseInput = input('ReleaseAssistedRequestInput', 'A request to give back to the queue.');
const withReason = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      requestId: t.id(),
      reason: t.string({ description: '1 to 1,000 characters; kept encrypted.' }),
      idempotencyKey: t.id(),
    }),
  });
const TakeOverInput = withReason('TakeOverAssistedRequestInput', 'A request to take over from somebody.');
const CloseInput = withReason('CloseAssistedRequestInput', 'A request for which no time can be found.');

const ProposedTimeInput = builder.inputType('ProposedTimeInput', {
  description: 'A time to propose; it must be bookable at this moment.',
  fields: (t) => ({
    specialistId: t.id(),
    appointmentTypeId: t.id(),
    startsAt: t.field({ type: 'DateTime' }),
    format: t.field({ type: VisitFormat }),
  }),
});
const ProposeTimesInput = builder.inputType('ProposeTimesInput', {
  description: 'A round of proposals, in place of the one before.',
  fields: (t) => ({
    requestId: t.id(),
    times: t.field({ type: [ProposedTimeInput], description: '1 to 10, each once.' }),
    idempotencyKey: t.id(),
  }),
});

const Claimed = payload('AssistedRequestClaimed', 'The viewer looks after the request.');
const TakenOver = payload('AssistedRequestTakenOver', 'The viewer looks after the request from now on.');
const Released = payload('AssistedRequestReleased', 'Nobody looks after the request any more.');
const Closed = payload('AssistedRequestClosed', 'The request is over; its patient is told why.');
const Proposed = payload('TimesProposed', 'The patient is to choose.');

const common = [InvalidInputError, IdempotencyConflictError, NotFoundError, RequestStateError] as const;

builder.mutationFields((t) => ({
  claimAssistedRequest: t.field({
    module: 'CORE',
    type: Claimed,
    ...coordinating,
    description: 'Takes on a request that nobody looks after; one coordinator alone succeeds.',
    args: { input: t.arg({ type: ClaimInput }) },
    errors: { types: [...common, RequestClaimedError] },
    resolve: (_root, args, context) => changed(context, claimRequest, args.input),
  }),
  takeOverAssistedRequest: t.field({
    module: 'CORE',
    type: TakenOver,
    ...coordinating,
    description: 'Takes a request over from whoever looks after it, with a reason that its history keeps.',
    args: { input: t.arg({ type: TakeOverInput }) },
    errors: { types: [...common] },
    resolve: (_root, args, context) => changed(context, takeOverRequest, args.input),
  }),
  releaseAssistedRequest: t.field({
    module: 'CORE',
    type: Released,
    ...coordinating,
    description: 'Gives a request back to the queue.',
    args: { input: t.arg({ type: ReleaseInput }) },
    errors: { types: [...common, RequestNotClaimedError] },
    resolve: (_root, args, context) => changed(context, releaseRequest, args.input),
  }),
  closeAssistedRequest: t.field({
    module: 'CORE',
    type: Closed,
    ...coordinating,
    description: 'Ends a request for which no time can be found. Not while the patient pays.',
    args: { input: t.arg({ type: CloseInput }) },
    errors: { types: [...common, RequestNotClaimedError] },
    resolve: (_root, args, context) => changed(context, closeRequest, args.input),
  }),
  proposeTimes: t.field({
    module: 'CORE',
    type: Proposed,
    ...coordinating,
    description:
      'Proposes times, in place of those before. Each must be bookable by the rules of every booking; none is held.',
    args: { input: t.arg({ type: ProposeTimesInput }) },
    errors: {
      types: [...common, RequestNotClaimedError, ProposedTimeError, SlotInPastError, SpecialistNotBookableError],
    },
    resolve: (_root, args, context) => changed(context, proposeTimes, args.input),
  }),
}));
