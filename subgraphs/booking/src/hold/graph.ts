import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, refusal, shownIn } from '@daraport/subgraph';
import { Appointment } from '../appointment/types.ts';
import { ProposalOverError } from '../assisted/errors.ts';
import { builder, VisitFormat } from '../builder.ts';
import { Slot } from '../calendar/graph.ts';
import { SpecialistNotBookableError } from '../clearance/errors.ts';
import { specialistOf, typeOf } from '../directory/service.ts';
import { AppointmentType, Specialist } from '../directory/types.ts';
import { SeatAlreadyTakenError } from '../group/errors.ts';
import { NotLicensedThereError } from '../licence/errors.ts';
import { region } from '../licence/graph.ts';
import { isAppointment, type HoldRow } from '../reservation/service.ts';
import { findHold, releaseHold } from './ending.ts';
import { HoldExpiredError, SlotInPastError, SlotNotOfferedError, SlotTakenError } from './errors.ts';
import { holdStateOf } from './rules.ts';
import { holdSlot } from './service.ts';
import { watchHold } from './watch.ts';

const HoldState = builder.enumType('HoldState', {
  description: 'HELD keeps the time; CONFIRMED became an appointment; RELEASED was given back; EXPIRED ran out.',
  values: ['HELD', 'CONFIRMED', 'RELEASED', 'EXPIRED'] as const,
});

const book = guard('appointments:book');
const seen = shownIn('public');

/** Time kept for a patient while he pays. */
export const Hold = builder.objectRef<HoldRow>('Hold').implement({
  ...book,
  description: 'Time kept for a patient while he pays.',
  fields: (t) => ({
    id: t.exposeID('id', { ...seen, description: 'Opaque id.' }),
    state: t.field({
      ...seen,
      type: HoldState,
      description: 'At this moment.',
      resolve: (row, _args, context) => holdStateOf(row, context.now()),
    }),
    startsAt: t.expose('startsAt', { ...seen, type: 'DateTime', description: 'Start of the appointment.' }),
    endsAt: t.expose('endsAt', { ...seen, type: 'DateTime', description: 'End of the appointment.' }),
    timeZone: t.exposeString('timeZone', { ...seen, description: 'IANA zone the patient saw the time in.' }),
    format: t.field({
      ...seen,
      type: VisitFormat,
      description: 'How they will meet.',
      resolve: ({ format }) => format,
    }),
    expiresAt: t.expose('expiresAt', { ...seen, type: 'DateTime', description: 'Until when the time is kept.' }),
    quoteId: t.exposeID('quoteId', { ...seen, description: 'The frozen price.' }),
    specialist: t.field({
      ...seen,
      type: Specialist,
      description: 'With whom.',
      resolve: (row, _args, context) => specialistOf(context, row),
    }),
    appointmentType: t.field({
      ...seen,
      type: AppointmentType,
      description: 'What for.',
      resolve: (row, _args, context) => typeOf(context, row),
    }),
    appointment: t.field({
      ...seen,
      type: Appointment,
      nullable: true,
      description: 'Set once the payment confirmed it.',
      resolve: (row) => (isAppointment(row) ? row : null),
    }),
  }),
});
builder.asEntity(Hold, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => findHold(context, id),
});

const nearest = 'Nearest free times of the same type, at most 6.';
builder.objectType(SlotTakenError, {
  ...refusal('SlotTakenError', 'Somebody else has the time.', 'public'),
  fields: (t) => ({
    alternatives: t.field({ type: [Slot], description: nearest, resolve: ({ alternatives }) => [...alternatives] }),
  }),
});
builder.objectType(SlotNotOfferedError, {
  ...refusal(
    'SlotNotOfferedError',
    'The time is not one that the specialist offers (hours, notice, horizon, length).',
    'public',
  ),
  fields: (t) => ({
    alternatives: t.field({ type: [Slot], description: nearest, resolve: ({ alternatives }) => [...alternatives] }),
  }),
});
builder.objectType(SlotInPastError, refusal('SlotInPastError', 'The time has begun or is over.', 'public'));
builder.objectType(
  SpecialistNotBookableError,
  refusal('SpecialistNotBookableError', 'The specialist takes no new appointments at present.', 'public'),
);
builder.objectType(
  ProposalOverError,
  refusal('ProposalOverError', 'The proposal was replaced, or its time to be chosen is over.', 'public'),
);
builder.objectType(HoldExpiredError, refusal('HoldExpiredError', 'The hold ran out or was given back.'));

const HoldSlotInput = builder.inputType('HoldSlotInput', {
  description: 'A free time to keep.',
  fields: (t) => ({
    specialistId: t.id(),
    appointmentTypeId: t.id(),
    startsAt: t.field({ type: 'DateTime' }),
    format: t.field({ type: VisitFormat }),
    timeZone: t.string({ description: 'Zone the patient saw the time in.' }),
    quoteId: t.id({ description: 'Frozen price, from createQuote.' }),
    proposalId: t.id({
      required: false,
      description: 'The proposal of an assisted request that is chosen by this; of the same specialist and kind.',
    }),
    region: t.string({ required: false, description: region }),
    idempotencyKey: t.id(),
  }),
});

const payload = (name: string, description: string, faces: object = {}) =>
  builder.objectRef<{ hold: HoldRow }>(name).implement({
    ...book,
    ...faces,
    description,
    fields: (t) => ({ hold: t.field({ type: Hold, description: 'As it is now.', resolve: ({ hold }) => hold }) }),
  });
const HoldSlotPayload = payload('HoldSlotPayload', 'The time is kept.', seen);
const ReleaseHoldPayload = payload('ReleaseHoldPayload', 'The time is no longer kept.', seen);

builder.queryField('hold', (t) =>
  t.field({
    module: 'CORE',
    type: Hold,
    nullable: true,
    ...book,
    ...seen,
    description: "The patient's own.",
    args: { id: t.arg.id() },
    resolve: (_root, { id }, context) => findHold(context, id),
  }),
);

builder.mutationFields((t) => ({
  holdSlot: t.field({
    module: 'BOOKING',
    type: HoldSlotPayload,
    ...book,
    ...seen,
    description: 'Keeps a free time for ten minutes; an earlier hold of the same checkout is given back.',
    args: { input: t.arg({ type: HoldSlotInput }) },
    errors: {
      types: [
        SlotTakenError,
        SlotInPastError,
        SlotNotOfferedError,
        SpecialistNotBookableError,
        NotLicensedThereError,
        InvalidInputError,
        NotFoundError,
        IdempotencyConflictError,
        ProposalOverError,
        SeatAlreadyTakenError,
      ],
    },
    resolve: async (_root, { input }, context) => ({ hold: await holdSlot(context, input) }),
  }),
  releaseHold: t.field({
    module: 'CORE',
    type: ReleaseHoldPayload,
    ...book,
    ...seen,
    description: 'Gives the time back; a hold that is over stays as it is.',
    args: { id: t.arg.id({ description: "The patient's own." }), idempotencyKey: t.arg.id() },
    errors: { types: [InvalidInputError, NotFoundError, IdempotencyConflictError] },
    resolve: async (_root, args, context) => ({ hold: await releaseHold(context, args) }),
  }),
}));

builder.subscriptionField('holdChanged', (t) =>
  t.field({
    module: 'CORE',
    type: Hold,
    ...book,
    ...seen,
    description: 'The hold was confirmed, released or ran out; tells at once when that had already happened.',
    args: { id: t.arg.id() },
    subscribe: (_root, { id }, context) => watchHold(context, id),
    resolve: async (_notice, { id }, context) => (await findHold(context, id)) ?? Promise.reject(new NotFoundError()),
  }),
);
