import { days, InvalidInputError, minutes, NotFoundError, type Id } from '@daraport/domain';
import { groupSessions, idempotencyKeys, reservations } from '@daraport/drizzle/tables/booking';
import { once, parseInput, violatedConstraint } from '@daraport/subgraph';
import { and, eq } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import { requestPatientNotice } from '../appointment/notices.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { cancelLocked } from '../change/cancel.ts';
import { AppointmentRevisedError } from '../change/errors.ts';
import { tellMove } from '../change/reschedule.ts';
import { lockAppointment, saveChange } from '../change/service.ts';
import { loadCalendars, type AppointmentTypeRow } from '../calendar/load.ts';
import { assertCleared } from '../clearance/service.ts';
import { SlotInPastError } from '../hold/errors.ts';
import { scheduleSessionReminder } from '../reminder/service.ts';
import { seatSpan, spanOf } from '../reservation/reserve.ts';
import { endExpired, tellCalendar, type AppointmentRow, type ReservationRow } from '../reservation/service.ts';
import { checkTimes } from './course/rules.ts';
import { SeatsTakenError, SessionClashError } from './errors.ts';
import { seatsTaken, type GroupSessionRow } from './load.ts';
import { requestHostNotice } from './notices.ts';
import { keptUntil } from './rules.ts';
import {
  assertStanding,
  clearSeats,
  lockSession,
  onceFor,
  recordSession,
  sessionAt,
  type LockedSession,
} from './session.ts';
import { cancelSessionShape, faults, limits, moveSessionShape, seatsShape } from './shapes.ts';

/**
 * Cancels a whole session: every seat as its specialist or staff cancel an appointment, so each patient is told and gets the whole
 * price back; what is only held is given back. One that is cancelled stays so. Throws `SessionOverError`, `NotFoundError`.
 */
export async function cancelSession(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(cancelSessionShape, input, faults);
  return changeOnce(context, 'cancelGroupSession', asked, async (tx, locked) => {
    const { session, share } = locked;
    const now = context.now();
    if (session.cancelledAt) return;
    assertStanding(session, now);
    const cancelled: AppointmentRow[] = [];
    for (const { id } of await clearSeats(tx, locked, now))
      cancelled.push(await cancelLocked(context, tx, await lockAppointment(context, tx, id), { reason: asked.reason }));
    for (const seat of cancelled) await requestPatientNotice(context, tx, seat, 'appointmentCancelled');
    await saveSession(tx, session, { cancelledAt: now, sequence: session.sequence + 1 });
    const keeper = await saveKeeper(tx, session, { state: 'RELEASED', sequence: session.sequence + 1 });
    await requestHostNotice(context, tx, keeper, 'appointmentCancelled');
    await recordSession(context, tx, { id: session.id, personId: locked.personId, reason: 'cancelled' });
    await tellCalendar(tx, share);
  });
}

/**
 * Moves a whole session, seats and all; every patient is told. A seat that is only held is given back: nobody pays for a time that
 * was not chosen. Throws `SessionClashError`, `SessionOverError`, `SlotInPastError`, `AppointmentRevisedError`,
 * `SpecialistNotBookableError`, `InvalidInputError`, `NotFoundError`.
 */
export async function moveSession(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(moveSessionShape, input, faults);
  const startsAt = asked.startsAt.getTime();
  return changeOnce(context, 'rescheduleGroupSession', asked, async (tx, locked) => {
    const { session, keeper, share, personId } = locked;
    const now = context.now();
    assertStanding(session, now);
    if (typeof asked.revision === 'number' && asked.revision !== session.sequence)
      throw new AppointmentRevisedError(session.sequence);
    if (session.startsAt.getTime() === startsAt) return;
    if (startsAt <= now.getTime()) throw new SlotInPastError();
    if (startsAt > now.getTime() + days(limits.days))
      throw new InvalidInputError([{ path: 'startsAt', words: faults.farAway }]);
    await assertCleared(tx, session.brandId, session.specialistId);
    await endExpired(tx, session.brandId, share, now);
    const type = await assertMovable(tx, { keeper, startsAt, now });
    const seats = await clearSeats(tx, locked, now);
    const span = spanOf(startsAt, type);
    await saveSession(tx, session, {
      startsAt: span.startsAt,
      endsAt: span.endsAt,
      sequence: session.sequence + 1,
    });
    const expiresAt = keptUntil(span.endsAt.getTime());
    const moved = await saveKeeper(tx, session, { ...span, expiresAt, sequence: session.sequence + 1 });
    for (const { id } of seats) await moveSeat(context, tx, id, seatSpan(startsAt, span.endsAt.getTime()));
    for (const each of moved) await scheduleSessionReminder(context, tx, each);
    await requestHostNotice(context, tx, moved, 'appointmentRescheduled');
    await recordSession(context, tx, { id: session.id, personId, reason: 'moved' });
    await tellCalendar(tx, share);
  }).catch((error: unknown) => {
    throw violatedConstraint(error) === 'reservations_no_overlap' ? new SessionClashError([asked.startsAt]) : error;
  });
}

/** Refuses a time at which something else is booked or held; the session's own does not count, and it keeps its length. */
async function assertMovable(
  tx: BookingTransaction,
  { keeper, startsAt, now }: { readonly keeper: ReservationRow; readonly startsAt: number; readonly now: Date },
): Promise<AppointmentTypeRow> {
  const { brandId, specialistId, appointmentTypeId } = keeper;
  const asked = { brandId, ids: [specialistId], now, until: startsAt + days(2), moving: [keeper] };
  const calendar = (await loadCalendars(tx, asked)).get(specialistId);
  const found = calendar?.types.find(({ id }) => id === appointmentTypeId);
  if (!calendar || !found) throw new NotFoundError();
  const durationMinutes = (keeper.endsAt.getTime() - keeper.startsAt.getTime()) / minutes(1);
  const type = { ...found, durationMinutes };
  const [checked] = checkTimes(calendar, type, [{ occursAt: startsAt, startsAt }], now.getTime());
  if (checked && checked.reasons.length > 0) throw new SessionClashError([new Date(startsAt)]);
  return type;
}

async function moveSeat(context: BookingContext, tx: BookingTransaction, id: Id, span: ReturnType<typeof seatSpan>) {
  const { row } = await lockAppointment(context, tx, id);
  const moved = await saveChange(tx, row, { ...span, movedAt: context.now(), sequence: row.sequence + 1 });
  await tellMove(context, tx, row, moved);
  await requestPatientNotice(context, tx, moved, 'appointmentRescheduled');
}

/** Sets how many seats a session has, no fewer than are taken. Throws `SeatsTakenError`, `SessionOverError`, `NotFoundError`. */
export async function setSeats(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(seatsShape, input, faults);
  return changeOnce(context, 'setGroupSessionSeats', asked, async (tx, { session, share, personId }) => {
    const now = context.now();
    assertStanding(session, now);
    await endExpired(tx, session.brandId, share, now);
    const taken = (await seatsTaken(tx, [session.id], now)).get(session.id) ?? 0;
    if (asked.seats < taken) throw new SeatsTakenError(taken);
    await saveSession(tx, session, { seats: asked.seats });
    await recordSession(context, tx, { id: session.id, personId, reason: 'seats' });
    await tellCalendar(tx, share);
  });
}

async function changeOnce(
  context: BookingContext,
  operation: string,
  asked: { readonly sessionId: Id; readonly idempotencyKey: string },
  work: (tx: BookingTransaction, locked: LockedSession) => Promise<void>,
): Promise<Id> {
  const request = onceFor(context, operation, asked);
  return context.write((tx) =>
    once(tx, idempotencyKeys, request, async () => {
      await work(tx, await lockSession(context, tx, asked.sessionId));
      return asked.sessionId;
    }),
  );
}

const saveSession = (tx: BookingTransaction, { brandId, id }: GroupSessionRow, change: Partial<GroupSessionRow>) =>
  tx.update(groupSessions).set(change).where(sessionAt(brandId, id));

/** Changes the row that keeps the session's time. */
const saveKeeper = (
  tx: BookingTransaction,
  { brandId, id }: GroupSessionRow,
  change: PgUpdateSetSource<typeof reservations>,
) =>
  tx
    .update(reservations)
    .set(change)
    .where(and(eq(reservations.brandId, brandId), eq(reservations.id, id), eq(reservations.sessionId, id)))
    .returning();
