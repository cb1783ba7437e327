import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, refusal } from '@daraport/subgraph';
import { builder, VisitFormat } from '../../builder.ts';
import { AgeGroup } from '../../directory/inputs.ts';
import { RequestStateError, TooManyRequestsError } from '../errors.ts';
import { declineProposals, makeRequest, withdrawRequest } from './service.ts';
import { changed, payload } from '../payload.ts';

const book = guard('appointments:book');

builder.objectType(RequestStateError, {
  ...refusal('RequestStateError', 'The request is in another state by now.'),
  fields: (t) => ({ state: t.exposeString('state', { description: 'The present one, an AssistedRequestState.' }) }),
});
builder.objectType(
  TooManyRequestsError,
  refusal('TooManyRequestsError', 'The patient has as many open requests as one may have.'),
);

export const RequestWindowInput = builder.inputType('RequestWindowInput', {
  description: "A span of a weekday in the patient's wall clock.",
  fields: (t) => ({
    weekday: t.int({ description: '1 is Monday, 7 is Sunday.' }),
    fromMinute: t.int({ description: 'Minutes after midnight, 0 to 1439.' }),
    toMinute: t.int({ description: 'Minutes after midnight, not included, 1 to 1440.' }),
  }),
});

const MakeAssistedRequestInput = builder.inputType('MakeAssistedRequestInput', {
  description: 'What is wished; kept encrypted.',
  fields: (t) => ({
    specialty: t.string({ required: false, description: 'Slug of a field; null where any will do.' }),
    formats: t.field({ type: [VisitFormat], description: 'Ways to meet; none means any.' }),
    languages: t.stringList({ description: 'ISO 639-1; none means any.' }),
    ageGroup: t.field({ type: AgeGroup, required: false, description: 'Of whom it is about.' }),
    region: t.string({ required: false, description: 'Where the patient is: ISO 3166-1, or 3166-2.' }),
    windows: t.field({ type: [RequestWindowInput], description: 'At most 21; none means any time.' }),
    words: t.string({ description: 'At most 2,000 characters; may be empty.' }),
    organizationId: t.id({ required: false, description: 'Whose coordination; null leaves it to the brand.' }),
    timeZone: t.string({ description: "The patient's IANA zone." }),
    idempotencyKey: t.id(),
  }),
});
const WithdrawAssistedRequestInput = builder.inputType('WithdrawAssistedRequestInput', {
  description: 'A request to take back.',
  fields: (t) => ({ requestId: t.id(), idempotencyKey: t.id() }),
});
const DeclineProposalsInput = builder.inputType('DeclineProposalsInput', {
  description: 'None of the proposed times suits.',
  fields: (t) => ({
    requestId: t.id(),
    reason: t.string({ description: 'What would suit better; 1 to 1,000 characters, kept encrypted.' }),
    idempotencyKey: t.id(),
  }),
});

const Made = payload('AssistedRequestMade', 'The coordination has the request.');
const Withdrawn = payload('AssistedRequestWithdrawn', 'Nobody looks for a time any more.');
const Declined = payload('ProposalsDeclined', 'The coordination looks for other times.');

const common = [InvalidInputError, IdempotencyConflictError] as const;

builder.mutationFields((t) => ({
  makeAssistedRequest: t.field({
    module: 'ASSISTED_SCHEDULING',
    type: Made,
    ...book,
    description: 'Asks the coordination to find a time; at most three requests are open at once.',
    args: { input: t.arg({ type: MakeAssistedRequestInput }) },
    errors: { types: [...common, TooManyRequestsError] },
    resolve: (_root, { input }, context) => changed(context, makeRequest, input),
  }),
  withdrawAssistedRequest: t.field({
    module: 'CORE',
    type: Withdrawn,
    ...book,
    description: 'Takes a request back; a time that is held for it becomes free.',
    args: { input: t.arg({ type: WithdrawAssistedRequestInput }) },
    errors: { types: [...common, NotFoundError, RequestStateError] },
    resolve: (_root, { input }, context) => changed(context, withdrawRequest, input),
  }),
  declineProposals: t.field({
    module: 'CORE',
    type: Declined,
    ...book,
    description: 'Says that none of the proposed times suits, and why. Chosen is one with holdSlot.',
    args: { input: t.arg({ type: DeclineProposalsInput }) },
    errors: { types: [...common, NotFoundError, RequestStateError] },
    resolve: (_root, { input }, context) => changed(context, declineProposals, input),
  }),
}));
