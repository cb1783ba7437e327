import { IdempotencyConflictError, InvalidInputError, NotFoundError, type Id } from '@daraport/domain';
import { guard, guardAny, refusal } from '@daraport/subgraph';
import { Appointment } from '../appointment/types.ts';
import { builder, VisitFormat, type BookingContext } from '../builder.ts';
import { AppointmentRevisedError } from '../change/errors.ts';
import { SpecialistNotBookableError } from '../clearance/errors.ts';
import { specialistOf, typeOf } from '../directory/service.ts';
import { AppointmentType, Specialist } from '../directory/types.ts';
import { SlotInPastError } from '../hold/errors.ts';
import { cancelSession, moveSession, setSeats } from './change.ts';
import {
  SeatAlreadyTakenError,
  SeatsTakenError,
  SessionClashError,
  SessionOverError,
  TooManySessionsError,
} from './errors.ts';
import type { GroupSessionRow } from './load.ts';
import { findSession, participantsLoader, sessionsOf, takenLoader } from './reads.ts';
import { scheduleSessions } from './schedule.ts';

/** Those who may schedule: the specialist, and who oversees the organization. Patients see times and seats left, never a session. */
const managed = guardAny('availability:manage', 'availability:oversee');

const GroupSession = builder.objectRef<GroupSessionRow>('GroupSession').implement({
  ...managed,
  description: 'A time at which a specialist meets several patients, each with a seat of their own.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    startsAt: t.expose('startsAt', { type: 'DateTime', description: 'Start.' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', description: 'End, buffers not included.' }),
    format: t.field({ type: VisitFormat, description: 'How they meet.', resolve: ({ format }) => format }),
    seats: t.exposeInt('seats', { description: 'How many patients may have a seat.' }),
    seatsTaken: t.int({
      description: 'How many of them are booked, held or offered at this moment.',
      resolve: async ({ id }, _args, context) => (await takenLoader(context).load(id)) ?? 0,
    }),
    isCancelled: t.boolean({ description: 'Whether it was cancelled.', resolve: ({ cancelledAt }) => !!cancelledAt }),
    isOver: t.boolean({
      description: 'Whether it has ended.',
      resolve: ({ endsAt }, _args, { now }) => endsAt <= now(),
    }),
    revision: t.exposeInt('sequence', { description: 'Counts its changes; to name when it is moved.' }),
    specialist: t.field({
      type: Specialist,
      description: 'Who meets them.',
      resolve: (row, _args, context) => specialistOf(context, row),
    }),
    appointmentType: t.field({
      type: AppointmentType,
      description: 'What for.',
      resolve: (row, _args, context) => typeOf(context, row),
    }),
    participants: t.field({
      type: [Appointment],
      ...guardAny('appointments:read', 'appointments:oversee'),
      description: 'Seats that were paid, cancelled ones included, in the order they were booked.',
      resolve: async ({ id }, _args, context) => (await participantsLoader(context).load(id)) ?? [],
    }),
  }),
});

builder.objectFields(Appointment, (t) => ({
  groupSession: t.field({
    type: GroupSession,
    nullable: true,
    ...managed,
    description: 'The session whose seat it is, for its specialist and who oversees it; null for an appointment alone.',
    resolve: ({ sessionId }, _args, context) => (sessionId ? findSession(context, sessionId) : null),
  }),
}));

builder.objectType(
  SeatAlreadyTakenError,
  refusal('SeatAlreadyTakenError', 'The patient has a seat in that session, or is offered one.', 'public'),
);
builder.objectType(SessionClashError, {
  ...refusal('SessionClashError', 'Something else is booked or held at these times; nothing was changed.'),
  fields: (t) => ({
    startsAt: t.field({
      type: ['DateTime'],
      description: 'The times asked for that clash.',
      resolve: ({ startsAt }) => [...startsAt],
    }),
  }),
});
builder.objectType(SessionOverError, refusal('SessionOverError', 'The session was cancelled or is over.'));
builder.objectType(SeatsTakenError, {
  ...refusal('SeatsTakenError', 'More seats are taken than the session would have.'),
  fields: (t) => ({ taken: t.exposeInt('taken', { description: 'How many are taken.' }) }),
});
builder.objectType(TooManySessionsError, {
  ...refusal('TooManySessionsError', 'So many sessions may be to come, and no more.'),
  fields: (t) => ({ most: t.exposeInt('most', { description: 'How many.' }) }),
});

const ScheduleGroupSessionsInput = builder.inputType('ScheduleGroupSessionsInput', {
  description: 'Times of a group.',
  fields: (t) => ({
    specialistId: t.id({ required: false, description: "Without it the viewer's own calendar." }),
    appointmentTypeId: t.id({ description: 'A type with seats.' }),
    startsAt: t.field({ type: 'DateTime', description: 'The first, within a year.' }),
    weeks: t.int({
      required: false,
      description: '1 to 26 sessions, a week apart at the same wall clock; one without it.',
    }),
    seats: t.int({ required: false, description: '2 to 100; as many as the type has without it.' }),
    idempotencyKey: t.id(),
  }),
});
const RescheduleGroupSessionInput = builder.inputType('RescheduleGroupSessionInput', {
  description: 'Another time for a session.',
  fields: (t) => ({
    sessionId: t.id(),
    startsAt: t.field({ type: 'DateTime', description: 'Within a year.' }),
    revision: t.int({ required: false, description: 'The one that was read; absent moves whichever there is.' }),
    idempotencyKey: t.id(),
  }),
});
const CancelGroupSessionInput = builder.inputType('CancelGroupSessionInput', {
  description: 'A session to cancel.',
  fields: (t) => ({
    sessionId: t.id(),
    reason: t.string({ required: false, description: 'At most 500 characters; kept encrypted.' }),
    idempotencyKey: t.id(),
  }),
});
const SetGroupSessionSeatsInput = builder.inputType('SetGroupSessionSeatsInput', {
  description: 'How many seats a session shall have.',
  fields: (t) => ({
    sessionId: t.id(),
    seats: t.int({ description: '2 to 100, no fewer than are taken.' }),
    idempotencyKey: t.id(),
  }),
});

const ScheduleGroupSessionsPayload = builder
  .objectRef<{ sessions: readonly GroupSessionRow[] }>('ScheduleGroupSessionsPayload')
  .implement({
    ...managed,
    description: 'The sessions are scheduled.',
    fields: (t) => ({
      sessions: t.field({ type: [GroupSession], description: 'Ascending.', resolve: ({ sessions }) => [...sessions] }),
    }),
  });
const payload = (name: string, description: string) =>
  builder.objectRef<{ session: GroupSessionRow }>(name).implement({
    ...managed,
    description,
    fields: (t) => ({
      session: t.field({ type: GroupSession, description: 'As it is now.', resolve: ({ session }) => session }),
    }),
  });
const RescheduleGroupSessionPayload = payload('RescheduleGroupSessionPayload', 'The session has another time.');
const CancelGroupSessionPayload = payload('CancelGroupSessionPayload', 'The session is cancelled.');
const SetGroupSessionSeatsPayload = payload('SetGroupSessionSeatsPayload', 'The session has that many seats.');

async function after(context: BookingContext, change: Promise<Id>): Promise<{ session: GroupSessionRow }> {
  const session = await findSession(context, await change);
  if (!session) throw new NotFoundError();
  return { session };
}
const refusals = [InvalidInputError, NotFoundError, IdempotencyConflictError];

builder.queryFields((t) => ({
  groupSessions: t.field({
    module: 'CORE',
    type: [GroupSession],
    ...managed,
    description: 'Sessions of a specialist that touch a span of at most 100 days, cancelled ones included, ascending.',
    args: {
      specialistId: t.arg.id({ required: false, description: "Without it the viewer's own." }),
      from: t.arg({ type: 'DateTime' }),
      to: t.arg({ type: 'DateTime' }),
    },
    resolve: (_root, asked, context) => sessionsOf(context, asked),
  }),
  groupSession: t.field({
    module: 'CORE',
    type: GroupSession,
    nullable: true,
    ...managed,
    description: 'One of a specialist whom the viewer manages.',
    args: { id: t.arg.id() },
    resolve: (_root, { id }, context) => findSession(context, id),
  }),
}));

builder.mutationFields((t) => ({
  scheduleGroupSessions: t.field({
    module: 'BOOKING',
    type: ScheduleGroupSessionsPayload,
    ...managed,
    description: 'Schedules one session of a group, or one a week: all of them or none.',
    args: { input: t.arg({ type: ScheduleGroupSessionsInput }) },
    errors: {
      types: [SessionClashError, SlotInPastError, TooManySessionsError, SpecialistNotBookableError, ...refusals],
    },
    async resolve(_root, { input }, context) {
      const ids = await scheduleSessions(context, input);
      const found = await Promise.all(ids.map((id) => findSession(context, id)));
      return { sessions: found.filter((session) => session !== null) };
    },
  }),
  rescheduleGroupSession: t.field({
    module: 'CORE',
    type: RescheduleGroupSessionPayload,
    ...guard('appointments:change'),
    description:
      'Moves a session with all its seats; every patient is told, and seats that are only held are given back.',
    args: { input: t.arg({ type: RescheduleGroupSessionInput }) },
    errors: {
      types: [
        SessionClashError,
        SessionOverError,
        SlotInPastError,
        AppointmentRevisedError,
        SpecialistNotBookableError,
        ...refusals,
      ],
    },
    resolve: (_root, { input }, context) => after(context, moveSession(context, input)),
  }),
  cancelGroupSession: t.field({
    module: 'CORE',
    type: CancelGroupSessionPayload,
    ...guard('appointments:change'),
    description: 'Cancels a session with all its seats; every patient is told and gets the whole price back.',
    args: { input: t.arg({ type: CancelGroupSessionInput }) },
    errors: { types: [SessionOverError, ...refusals] },
    resolve: (_root, { input }, context) => after(context, cancelSession(context, input)),
  }),
  setGroupSessionSeats: t.field({
    module: 'CORE',
    type: SetGroupSessionSeatsPayload,
    ...managed,
    description: 'Sets how many seats a session has.',
    args: { input: t.arg({ type: SetGroupSessionSeatsInput }) },
    errors: { types: [SeatsTakenError, SessionOverError, ...refusals] },
    resolve: (_root, { input }, context) => after(context, setSeats(context, input)),
  }),
}));
