import { IdempotencyConflictError, InvalidInputError, NotFoundError, type Id } from '@daraport/domain';
import { guard, refusal } from '@daraport/subgraph';
import { Appointment } from '../appointment/types.ts';
import { builder, type BookingContext } from '../builder.ts';
import { AppointmentRevisedError } from '../change/errors.ts';
import { SpecialistNotBookableError } from '../clearance/errors.ts';
import { SlotInPastError } from '../hold/errors.ts';
import { cancelSession, moveSession, setSeats } from './change.ts';
import { SeatAlreadyTakenError, SeatsTakenError, SessionClashError, SessionOverError } from './errors.ts';
import type { GroupSessionRow } from './load.ts';
import { findSession, sessionsOf } from './reads.ts';
import { GroupSession, managed } from './types.ts';

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
builder.objectType(SessionOverError, refusal('SessionOverError', 'The session was cancelled or is over.'));
builder.objectType(SeatsTakenError, {
  ...refusal('SeatsTakenError', 'More seats are taken than the session would have.'),
  fields: (t) => ({ taken: t.exposeInt('taken', { description: 'How many are taken.' }) }),
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
