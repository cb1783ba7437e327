import { isId, NotFoundError, type Id } from '@daraport/domain';
import { reservations, specialists } from '@daraport/drizzle/tables/booking';
import { notify } from '@daraport/events';
import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';

/** A hold, and after its payment the appointment of the same id. */
export type ReservationRow = typeof reservations.$inferSelect;
/** One with its price. */
export type HoldRow = ReservationRow & { readonly quoteId: Id };
export type AppointmentState = 'CONFIRMED' | 'CANCELLED' | 'COMPLETED' | 'NO_SHOW';
/** A reservation that became an appointment: the database lets none without a price be one. */
export type AppointmentRow = HoldRow & { readonly state: AppointmentState };

/** States of a reservation that is an appointment. */
export const appointmentStates = ['CONFIRMED', 'CANCELLED', 'COMPLETED', 'NO_SHOW'] as const;

/** Whether a price was agreed; until then the time is only offered to who waits for it. */
export const isPriced = (row: ReservationRow): row is HoldRow => row.quoteId !== null;

/** Whether the reservation has become an appointment. */
export const isAppointment = (row: ReservationRow): row is AppointmentRow =>
  (appointmentStates as readonly string[]).includes(row.state);

/** Whether it keeps the time of a group's session, and is nobody's seat. */
export const isKeeper = ({ id, sessionId }: Pick<ReservationRow, 'id' | 'sessionId'>): boolean => sessionId === id;

/** Of a series after its first, whose id is the series' own: what was asked and answered before the first holds for it too. */
export const isLaterOfSeries = ({ id, seriesId }: Pick<ReservationRow, 'id' | 'seriesId'>): boolean =>
  seriesId !== null && seriesId !== id;

/** Reservations by id as the viewer may see them; absent and forbidden alike are null. */
export const reservationLoader = (context: BookingContext) =>
  context.loader('reservations', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(reservations)
      .where(and(eq(reservations.brandId, context.viewer.brandId), inArray(reservations.id, ids.filter(isId))));
    return new Map(found.map((row) => [row.id, row]));
  });

/** The appointment of that id as the viewer may see it, or null. */
export async function findAppointment(context: BookingContext, id: Id): Promise<AppointmentRow | null> {
  const row = await reservationLoader(context).load(id);
  return row && isAppointment(row) ? row : null;
}

/** A specialist's calendar, and the other brands that share it. */
export interface CalendarShare {
  readonly calendarId: Id;
  readonly sharedWith: readonly Id[];
}

/**
 * Lets one transaction at a time change a specialist's calendar, on whichever brand, until it ends. Without it, two that
 * insert the same time at once would each wait for the other, and one would be refused only after Postgres' deadlock
 * timeout. Throws `NotFoundError` for unknown specialists.
 */
export async function lockCalendar(tx: BookingTransaction, brandId: Id, specialistId: Id): Promise<CalendarShare> {
  for (let known = await shareOf(tx, brandId, specialistId); ;) {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`booking:${known.calendarId}`}, 0))`);
    const now = await shareOf(tx, brandId, specialistId);
    // While we waited, the specialist may have begun to share another calendar, or ended it.
    if (now.calendarId === known.calendarId) return now;
    known = now;
  }
}

/** Which calendar a specialist has. Throws `NotFoundError` for unknown ones. */
export async function shareOf(tx: BookingTransaction, brandId: Id, specialistId: Id): Promise<CalendarShare> {
  const { calendarId, sharedWith } = specialists;
  const [found] = await tx
    .select({ calendarId, sharedWith })
    .from(specialists)
    .where(and(eq(specialists.brandId, brandId), eq(specialists.id, specialistId)));
  if (!found) throw new NotFoundError();
  return found;
}

/** Live topics; only the subgraph names them, never a client. */
export const topics = {
  /** Shared by the brands that share the calendar; a notice carries nothing. */
  calendar: (calendarId: Id) => `booking.calendar:${calendarId}`,
  hold: (brandId: Id, holdId: Id) => `booking.hold:${brandId}:${holdId}`,
  person: (brandId: Id, personId: Id) => `booking.appointments:${brandId}:person:${personId}`,
  organization: (brandId: Id, organizationId: Id) => `booking.appointments:${brandId}:organization:${organizationId}`,
  brand: (brandId: Id) => `booking.appointments:${brandId}`,
} as const;

/** Tells whoever has a calendar's free times open that they changed. */
export const tellTimes = (tx: BookingTransaction, { calendarId }: Pick<CalendarShare, 'calendarId'>): Promise<void> =>
  notify(tx, topics.calendar(calendarId), { kind: 'changed' });

/** The same, and what is free now is offered to who waits for it: belongs into every transaction that may free a time. */
export async function tellCalendar(tx: BookingTransaction, share: Pick<CalendarShare, 'calendarId'>): Promise<void> {
  await tellTimes(tx, share);
  await tx.execute(sql`select booking.wake_waitlist(${share.calendarId}::uuid)`);
}

/** Tells whoever watches the hold that it changed. */
export const tellHoldAlone = (tx: BookingTransaction, row: Pick<ReservationRow, 'brandId' | 'id'>): Promise<void> =>
  notify(tx, topics.hold(row.brandId, row.id), { holdId: row.id });

/** The same, and whoever has its calendar open. */
export async function tellHold(
  tx: BookingTransaction,
  row: Pick<ReservationRow, 'brandId' | 'id' | 'calendarId'>,
): Promise<void> {
  await tellHoldAlone(tx, row);
  await tellCalendar(tx, row);
}

/**
 * Ends those of the holds that are neither over nor paid, each series with its first, and tells whoever watches. Answers those
 * that were named and ended.
 */
export async function endHolds(
  tx: BookingTransaction,
  state: 'RELEASED' | 'EXPIRED',
  which: SQL | undefined,
): Promise<ReservationRow[]> {
  const end = (these: SQL | undefined) =>
    tx
      .update(reservations)
      .set({ state })
      .where(and(eq(reservations.state, 'HELD'), these))
      .returning();
  const ended = await end(which);
  const series = ended.filter(({ id, seriesId }) => seriesId === id).map(({ id }) => id);
  if (series.length > 0) await end(inArray(reservations.seriesId, series));
  for (const row of ended) await tellHold(tx, row);
  return ended;
}

/** Gives a patient's hold back, unless it is over or was paid. */
export async function giveBack(
  tx: BookingTransaction,
  { brandId, patientId, holdId }: { readonly brandId: Id; readonly patientId: Id; readonly holdId: Id },
): Promise<void> {
  const own = and(
    eq(reservations.brandId, brandId),
    eq(reservations.id, holdId),
    eq(reservations.patientId, patientId),
  );
  await endHolds(tx, 'RELEASED', own);
}

/** Tells patient, specialist and overseers that an appointment was made or changed. */
export async function tellAppointment(
  tx: BookingTransaction,
  row: ReservationRow,
  kind: AppointmentState | 'RESCHEDULED' | 'FEES_WAIVED',
): Promise<void> {
  const audiences = [
    topics.person(row.brandId, row.patientId),
    topics.person(row.brandId, row.specialistPersonId),
    ...row.lineage.map((organizationId) => topics.organization(row.brandId, organizationId)),
    topics.brand(row.brandId),
  ];
  for (const topic of audiences) await notify(tx, topic, { appointmentId: row.id, kind });
}

/** Ends a calendar's holds that ran out: they must not block, even when the job that ends them is late. */
export async function endExpired(
  tx: BookingTransaction,
  brandId: Id,
  { calendarId, sharedWith }: CalendarShare,
  now: Date,
): Promise<void> {
  const { rows } = await tx.execute<{ brand: Id; id: Id }>(sql`
    select hold_brand as brand, hold_id as id
    from booking.expire_holds(${calendarId}::uuid, ${sql.param([brandId, ...sharedWith])}::uuid[], ${now.toISOString()}::timestamptz)`);
  for (const { brand, id } of rows) await tellHold(tx, { brandId: brand, id, calendarId });
}
