import { isId, NotFoundError, type Id } from '@daraport/domain';
import { groupSessions, reservations } from '@daraport/drizzle/tables/booking';
import type { OnceRequest } from '@daraport/subgraph';
import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { managedSpecialist } from '../availability/reads.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import {
  appointmentStates,
  lockCalendar,
  tellHold,
  type CalendarShare,
  type ReservationRow,
} from '../reservation/service.ts';
import { SessionOverError } from './errors.ts';
import { seatsTaken, type GroupSessionRow } from './load.ts';

/** A session under its lock and that of its calendar, and the reservation that keeps its time. */
export interface LockedSession {
  readonly session: GroupSessionRow;
  readonly keeper: ReservationRow;
  readonly share: CalendarShare;
  /** The specialist as a person. */
  readonly personId: Id;
}

/** The viewer's request to change groups once. Throws `NotFoundError` for nobody. */
export function onceFor(
  { viewer: { brandId, personId, tokenId }, now }: BookingContext,
  operation: string,
  { idempotencyKey: key, ...input }: { readonly idempotencyKey: string },
): OnceRequest {
  const actorId = personId ?? tokenId;
  if (!actorId) throw new NotFoundError();
  return { brandId, actorId, operation, key, input, now: now() };
}

/** Where the session is. */
export const sessionAt = (brandId: Id, id: Id) => and(eq(groupSessions.brandId, brandId), eq(groupSessions.id, id));

/**
 * Locks a session that the viewer manages until the transaction ends: the calendar before the rows, as holds do. Throws
 * `NotFoundError` for everyone else.
 */
export async function lockSession(context: BookingContext, tx: BookingTransaction, id: Id): Promise<LockedSession> {
  const { brandId } = context.viewer;
  if (!isId(id)) throw new NotFoundError();
  const [known] = await tx.select().from(groupSessions).where(sessionAt(brandId, id));
  if (!known) throw new NotFoundError();
  const { personId } = await managedSpecialist(context, tx, known.specialistId);
  const share = await lockCalendar(tx, brandId, known.specialistId);
  const [session] = await tx.select().from(groupSessions).where(sessionAt(brandId, id)).for('no key update');
  const [keeper] = await tx
    .select()
    .from(reservations)
    .where(and(eq(reservations.brandId, brandId), eq(reservations.id, id)));
  if (!session || !keeper) throw new Error(`the session ${id} has lost its time`);
  return { session, keeper, share, personId };
}

/** Refuses what can no longer be changed. */
export function assertStanding({ cancelledAt, endsAt }: GroupSessionRow, now: Date): void {
  if (cancelledAt || endsAt <= now) throw new SessionOverError();
}

/** Seats as the viewer may see them, without those that are only held. */
export const isSeatOf = (brandId: Id, sessionIds: readonly Id[]) =>
  and(
    eq(reservations.brandId, brandId),
    isNotNull(reservations.sessionId),
    inArray(reservations.sessionId, [...sessionIds]),
    inArray(reservations.state, [...appointmentStates]),
  );

/**
 * Gives back the seats that somebody holds or is offered, because what they were kept for is no more, and answers all others that
 * stand, by when they were booked. Throws `NotFoundError` for who may not see each of them.
 */
export async function clearSeats(
  tx: BookingTransaction,
  { session, share }: LockedSession,
  now: Date,
): Promise<ReservationRow[]> {
  const { brandId, id: sessionId } = session;
  const { rows } = await tx.execute<{ id: Id }>(
    sql`select hold_id as id from booking.release_seats(${sessionId}::uuid)`,
  );
  for (const { id } of rows) await tellHold(tx, { brandId, id, calendarId: share.calendarId });
  const seats = await tx
    .select()
    .from(reservations)
    .where(and(isSeatOf(brandId, [sessionId]), eq(reservations.state, 'CONFIRMED')))
    .orderBy(asc(reservations.id));
  if (seats.length < ((await seatsTaken(tx, [sessionId], now)).get(sessionId) ?? 0)) throw new NotFoundError();
  return seats;
}

/** Enters in the audit log that a session was scheduled or changed. */
export const recordSession = (
  context: BookingContext,
  tx: BookingTransaction,
  { id, personId, reason }: { readonly id: Id; readonly personId: Id; readonly reason: string },
): Promise<void> =>
  context.record(tx, {
    action: 'ADMINISTER',
    subjectId: personId,
    resourceType: 'GroupSession',
    resourceId: id,
    reason,
  });
