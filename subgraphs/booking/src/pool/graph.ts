import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, open, openIn, refusal, shownIn } from '@daraport/subgraph';
import { builder, VisitFormat } from '../builder.ts';
import { SlotDay } from '../calendar/graph.ts';
import { specialistOf, typeOf } from '../directory/service.ts';
import { AppointmentType, Specialist } from '../directory/types.ts';
import { formatsOn } from '../directory/rules.ts';
import { HoldExpiredError, SlotInPastError, SlotTakenError } from '../hold/errors.ts';
import { Hold } from '../hold/graph.ts';
import { NotLicensedThereError } from '../licence/errors.ts';
import { region } from '../licence/graph.ts';
import type { HoldRow, ReservationRow } from '../reservation/service.ts';
import { PoolChangedError, PoolMismatchError } from './errors.ts';
import { holdPoolSlot, priceHold } from './hold.ts';
import { findPool, memberLoader, poolDays, poolFormats, poolsOf, type PoolMemberRow, type PoolRow } from './reads.ts';
import { savePool } from './service.ts';

const book = guard('appointments:book');
const configuring = guard('brand:configure');
const seen = shownIn('public');

const PoolMember = builder.objectRef<PoolMemberRow>('PoolMember').implement({
  ...configuring,
  description: 'One of a pool, and how large a share of its bookings that one gets.',
  fields: (t) => ({
    specialist: t.field({
      type: Specialist,
      description: 'Who.',
      resolve: (row, _args, context) => specialistOf(context, row),
    }),
    appointmentType: t.field({
      type: AppointmentType,
      description: 'By which kind of appointment.',
      resolve: (row, _args, context) => typeOf(context, row),
    }),
    weight: t.exposeInt('weight', { description: '1 to 10, relative to the others.' }),
  }),
});

/** Several specialists who are booked as one. */
export const Pool = builder.objectRef<PoolRow>('Pool').implement({
  ...open,
  description: 'Several specialists who are booked as one: whoever is free and due takes the appointment.',
  fields: (t) => ({
    id: t.exposeID('id', { ...seen, description: 'Opaque.' }),
    name: t.string({
      ...seen,
      description: "In the viewer's language.",
      resolve: ({ name }, _args, { viewer }) => name[viewer.locale],
    }),
    durationMinutes: t.exposeInt('durationMinutes', { ...seen, description: 'Length without buffers.' }),
    formats: t.field({
      ...seen,
      type: [VisitFormat],
      description: 'Ways to meet that some member offers.',
      resolve: async (pool, _args, context) => formatsOn(context.viewer, await poolFormats(context, pool)),
    }),
    specialists: t.field({
      ...seen,
      type: [Specialist],
      description: 'Who may come.',
      resolve: async ({ id }, _args, context) =>
        Promise.all(((await memberLoader(context).load(id)) ?? []).map((member) => specialistOf(context, member))),
    }),
    appointmentTypes: t.field({
      ...seen,
      type: [AppointmentType],
      description: 'What is booked with each of them; prices may differ.',
      resolve: async ({ id }, _args, context) =>
        Promise.all(((await memberLoader(context).load(id)) ?? []).map((member) => typeOf(context, member))),
    }),
    slotDays: t.field({
      ...seen,
      type: [SlotDay],
      listSize: { slicingArguments: ['days'] },
      description: 'Free times of all members by day in timeZone, each start once; at most 31 days.',
      args: {
        format: t.arg({ type: VisitFormat }),
        from: t.arg({ type: 'Date' }),
        days: t.arg.int(),
        timeZone: t.arg.string(),
        region: t.arg.string({
          required: false,
          description: 'Only of those who may be booked from there: ISO 3166-1, or 3166-2; all without it.',
        }),
      },
      resolve: (pool, asked, context) => poolDays(context, pool, asked),
    }),
    nameDe: t.string({ ...configuring, description: 'In German.', resolve: ({ name }) => name.de }),
    nameEn: t.string({ ...configuring, description: 'In English.', resolve: ({ name }) => name.en }),
    isOffered: t.exposeBoolean('isOffered', { ...configuring, description: 'Whether it can be booked.' }),
    version: t.exposeInt('version', { ...configuring, description: 'To name when saving.' }),
    members: t.field({
      type: [PoolMember],
      ...configuring,
      description: 'Who, by which kind, with which weight.',
      resolve: async ({ id }, _args, context) => [...((await memberLoader(context).load(id)) ?? [])],
    }),
  }),
});

builder.queryFields((t) => ({
  pools: t.field({
    module: 'BOOKING',
    type: [Pool],
    ...openIn('public'),
    description: 'Those that can be booked, by name.',
    resolve: (_root, _args, context) => poolsOf(context, false),
  }),
  pool: t.field({
    module: 'BOOKING',
    type: Pool,
    nullable: true,
    ...openIn('public'),
    description: 'One that can be booked.',
    args: { id: t.arg.id() },
    resolve: (_root, { id }, context) => findPool(context, id),
  }),
  managedPools: t.field({
    module: 'CORE',
    type: [Pool],
    ...configuring,
    description: 'All of the brand, by name.',
    resolve: (_root, _args, context) => poolsOf(context, true),
  }),
}));

builder.objectType(PoolMismatchError, {
  ...refusal('PoolMismatchError', 'The kinds of appointment differ in length.'),
  fields: (t) => ({
    appointmentTypeIds: t.field({
      type: ['ID'],
      description: 'Those that do not fit the first.',
      resolve: ({ appointmentTypeIds }) => [...appointmentTypeIds],
    }),
  }),
});
builder.objectType(PoolChangedError, {
  ...refusal('PoolChangedError', 'Somebody else changed the pool since it was read.'),
  fields: (t) => ({ version: t.exposeInt('version', { description: 'The present version.' }) }),
});

const PoolMemberInput = builder.inputType('PoolMemberInput', {
  description: 'One of a pool.',
  fields: (t) => ({
    appointmentTypeId: t.id({ description: 'The kind of appointment, and so the specialist.' }),
    weight: t.int({ description: '1 to 10.' }),
  }),
});
const SavePoolInput = builder.inputType('SavePoolInput', {
  description: 'A pool as it shall be.',
  fields: (t) => ({
    id: t.id({ required: false, description: 'Without it, a new one.' }),
    nameDe: t.string({ description: 'At most 80 characters.' }),
    nameEn: t.string({ description: 'At most 80 characters.' }),
    isOffered: t.boolean({ description: 'Whether it can be booked.' }),
    members: t.field({ type: [PoolMemberInput], description: '1 to 50, one for each specialist, all as long.' }),
    version: t.int({ description: 'The version that was read; 0 for a new one.' }),
    idempotencyKey: t.id(),
  }),
});
const HoldPoolSlotInput = builder.inputType('HoldPoolSlotInput', {
  description: 'A free time of a pool to keep.',
  fields: (t) => ({
    poolId: t.id(),
    startsAt: t.field({ type: 'DateTime' }),
    format: t.field({ type: VisitFormat }),
    timeZone: t.string({ description: 'Zone the patient saw the time in.' }),
    region: t.string({ required: false, description: region }),
    idempotencyKey: t.id(),
  }),
});
const PriceHoldInput = builder.inputType('PriceHoldInput', {
  description: 'The price of a time that a pool kept.',
  fields: (t) => ({
    holdId: t.id(),
    quoteId: t.id({ description: 'Frozen price, from createQuote.' }),
    idempotencyKey: t.id(),
  }),
});

const SavePoolPayload = builder.objectRef<{ pool: PoolRow }>('SavePoolPayload').implement({
  ...configuring,
  description: 'The pool is saved.',
  fields: (t) => ({ pool: t.field({ type: Pool, description: 'As it is now.', resolve: ({ pool }) => pool }) }),
});
const HoldPoolSlotPayload = builder.objectRef<ReservationRow>('HoldPoolSlotPayload').implement({
  ...book,
  description: 'The time is kept, with this specialist; it is to be priced next.',
  fields: (t) => ({
    holdId: t.exposeID('id', { description: 'To price it by.' }),
    startsAt: t.expose('startsAt', { type: 'DateTime', description: 'Start.' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', description: 'End.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it is kept.' }),
    specialist: t.field({
      type: Specialist,
      description: 'With whom.',
      resolve: (row, _args, context) => specialistOf(context, row),
    }),
    appointmentType: t.field({
      type: AppointmentType,
      description: 'What for.',
      resolve: (row, _args, context) => typeOf(context, row),
    }),
  }),
});
const PriceHoldPayload = builder.objectRef<{ hold: HoldRow }>('PriceHoldPayload').implement({
  ...book,
  description: 'The time is kept while it is paid for.',
  fields: (t) => ({ hold: t.field({ type: Hold, description: 'As it is now.', resolve: ({ hold }) => hold }) }),
});

builder.mutationFields((t) => ({
  savePool: t.field({
    module: 'BOOKING',
    type: SavePoolPayload,
    ...configuring,
    description: 'Sets a pool anew. What is booked stays.',
    args: { input: t.arg({ type: SavePoolInput }) },
    errors: {
      types: [PoolMismatchError, PoolChangedError, InvalidInputError, NotFoundError, IdempotencyConflictError],
    },
    async resolve(_root, { input }, context) {
      const id = await savePool(context, input);
      const pool = (await poolsOf(context, true)).find((each) => each.id === id);
      return pool ? { pool } : Promise.reject(new NotFoundError());
    },
  }),
  holdPoolSlot: t.field({
    module: 'BOOKING',
    type: HoldPoolSlotPayload,
    ...book,
    description: 'Keeps a time for ten minutes, with the free member whose turn it is; an earlier one is given back.',
    args: { input: t.arg({ type: HoldPoolSlotInput }) },
    errors: {
      types: [
        SlotTakenError,
        SlotInPastError,
        NotLicensedThereError,
        InvalidInputError,
        NotFoundError,
        IdempotencyConflictError,
      ],
    },
    resolve: (_root, { input }, context) => holdPoolSlot(context, input),
  }),
  priceHold: t.field({
    module: 'CORE',
    type: PriceHoldPayload,
    ...book,
    description: 'Gives a time that a pool kept its price; from then on it is a hold like any other.',
    args: { input: t.arg({ type: PriceHoldInput }) },
    errors: { types: [HoldExpiredError, InvalidInputError, NotFoundError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ hold: await priceHold(context, input) }),
  }),
}));
