import { isId, minutes, NotFoundError, type Id, type Interval } from '@daraport/domain';
import { reservations, specialists } from '@daraport/drizzle/tables/booking';
import { and, eq, sql } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import type { AppointmentTypeRow } from '../calendar/load.ts';
import { takenBy, type BookableTime } from '../calendar/rules.ts';
import { policyOfType } from '../policy/service.ts';
import type { ReservationRow } from './service.ts';

/** Who is booked, as the profile has it. */
export type BookedSpecialist = Awaited<ReturnType<typeof findSpecialist>>;

/** What times that are reserved together have in common. */
export interface Reserving extends Pick<
  ReservationRow,
  'patientId' | 'calendarId' | 'format' | 'timeZone' | 'expiresAt'
> {
  readonly state: 'HELD' | 'CONFIRMED';
  readonly specialist: BookedSpecialist;
  readonly type: AppointmentTypeRow;
  readonly clickId?: Id | null;
  readonly poolId?: Id;
  readonly seriesId?: Id;
  readonly confirmedAt?: Date;
}

/** One of them; without a quote its price is not agreed yet. */
export interface ReservedTime {
  readonly id: Id;
  /** Epoch milliseconds. */
  readonly startsAt: number;
  readonly quoteId?: Id;
  /** When the rule of its series has it. */
  readonly occursAt?: Date;
  /** The group session whose seat it is. */
  readonly sessionId?: Id;
  /** When that session ends, epoch milliseconds; the row that keeps the session's time has its buffers, and a seat none. */
  readonly endsAt?: number;
}

/** A time that can be booked, as one to be reserved. */
export const timeOf = ({ startsAt, endsAt, sessionId }: BookableTime) =>
  sessionId === undefined ? { startsAt } : { startsAt, endsAt, sessionId };

/**
 * Writes reservations, all or none: the only place where a new one comes from. The caller has the calendar's lock and has seen that
 * the times are free; the exclusion constraint has the last word. The terms of change are those that hold for the type now.
 */
export async function reserve(
  { viewer: { brandId, personId, visitorId }, now }: Pick<BookingContext, 'viewer' | 'now'>,
  tx: BookingTransaction,
  { specialist, type, ...shared }: Reserving,
  times: readonly ReservedTime[],
): Promise<ReservationRow[]> {
  const { id: policyId } = await policyOfType(tx, brandId, type.id);
  const rows = times.map(({ startsAt, endsAt, ...each }) => ({
    ...shared,
    ...each,
    ...(endsAt === undefined ? spanOf(startsAt, type) : seatSpan(startsAt, endsAt)),
    brandId,
    specialistId: specialist.id,
    specialistPersonId: specialist.personId,
    organizationId: specialist.organizationId,
    lineage: specialist.lineage,
    appointmentTypeId: type.id,
    policyId,
    visitorId: shared.patientId === personId ? visitorId : null,
    createdAt: now(),
  }));
  return tx.insert(reservations).values(rows).returning();
}

/** The columns of a reservation that say when: the time agreed, and the time taken with the buffers of its type. */
export function spanOf(startsAt: number, type: AppointmentTypeRow) {
  const slot = { startsAt, endsAt: startsAt + minutes(type.durationMinutes) };
  return spanWithin(slot, takenBy(slot, type));
}

/** The same of a time that can be booked, with the session of a seat. */
export const spanOfTime = (time: BookableTime, type: AppointmentTypeRow) =>
  time.sessionId === undefined
    ? spanOf(time.startsAt, type)
    : { ...seatSpan(time.startsAt, time.endsAt), sessionId: time.sessionId };

/** The same of a seat: its session takes the buffers. */
export const seatSpan = (startsAt: number, endsAt: number) => spanWithin({ startsAt, endsAt }, { startsAt, endsAt });

function spanWithin(slot: Interval, taken: Interval) {
  const [from, to] = [new Date(taken.startsAt).toISOString(), new Date(taken.endsAt).toISOString()];
  return {
    startsAt: new Date(slot.startsAt),
    endsAt: new Date(slot.endsAt),
    during: sql<string>`tstzrange(${from}, ${to})`,
  };
}

/** Who is booked. Throws `NotFoundError`. */
export async function findSpecialist(tx: BookingTransaction, brandId: Id, id: Id) {
  const { personId, organizationId, lineage, timeZone } = specialists;
  const [found] = isId(id)
    ? await tx
        .select({ id: specialists.id, personId, organizationId, lineage, timeZone })
        .from(specialists)
        .where(and(eq(specialists.brandId, brandId), eq(specialists.id, id)))
    : [];
  if (!found) throw new NotFoundError();
  return found;
}
