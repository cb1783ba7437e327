import { dayIn, isId, NotFoundError, type Id, type Interval } from '@daraport/domain';
import {
  absences,
  appointmentTypes,
  dateHours,
  focusHours,
  reservations,
  specialists,
  weeklyHours,
} from '@daraport/drizzle/tables/booking';
import { and, asc, eq, gte, isNull, sql } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import type { DateHours, Hours, WeeklySpan } from '../calendar/hours.ts';
import type { AppointmentTypeRow } from '../calendar/load.ts';
import type { AppointmentRow } from '../reservation/service.ts';

/** A profile as far as its availability goes. */
export interface ManagedSpecialist {
  readonly id: Id;
  readonly personId: Id;
  readonly timeZone: string;
  readonly dailyCap: number | null;
  readonly version: number;
  readonly sharedWith: readonly Id[];
  /** Her organization and those above it, nearest first. */
  readonly lineage: readonly Id[];
}

/** Time a specialist is away. */
export interface AbsenceRow extends Interval {
  readonly id: Id;
}

/** All that one has set, from today on. */
export interface AvailabilityRow extends Hours {
  readonly specialist: ManagedSpecialist;
  readonly weekly: readonly WeeklySpan[];
  readonly dates: readonly DateHours[];
  readonly focus: readonly WeeklySpan[];
  readonly absences: readonly AbsenceRow[];
}

/**
 * The specialist whose availability the viewer may set: without an id the viewer's own, with one any of those he
 * oversees. Throws `NotFoundError` for all others. `isForChange` lets one change at a time in, until the transaction ends.
 */
export async function managedSpecialist(
  context: BookingContext,
  tx: BookingTransaction,
  specialistId: Id | null | undefined,
  isForChange = false,
): Promise<ManagedSpecialist> {
  const { brandId, personId, organizationId, scopes } = context.viewer;
  const { id, timeZone, dailyCap, sharedWith, availabilityVersion: version, lineage } = specialists;
  const asked = specialistId ? eq(id, specialistId) : eq(specialists.personId, personId ?? '');
  const isAskable = specialistId ? isId(specialistId) : personId !== null;
  const query = tx
    .select({ id, personId: specialists.personId, timeZone, dailyCap, version, sharedWith, lineage })
    .from(specialists)
    .where(and(eq(specialists.brandId, brandId), asked));
  const [found] = isAskable ? await (isForChange ? query.for('no key update') : query) : [];
  const isOwn = found?.personId === personId && scopes.includes('availability:manage');
  const oversees =
    scopes.includes('availability:oversee') && (organizationId === null || found?.lineage.includes(organizationId));
  if (!found || !(isOwn || oversees)) throw new NotFoundError();
  return found;
}

/** What is set for a specialist from today on. */
export async function availabilityOf(
  context: BookingContext,
  tx: BookingTransaction,
  specialist: ManagedSpecialist,
): Promise<AvailabilityRow> {
  const { brandId } = context.viewer;
  const now = context.now();
  const here = (table: typeof weeklyHours | typeof focusHours | typeof dateHours | typeof absences) =>
    and(eq(table.brandId, brandId), eq(table.specialistId, specialist.id));
  const { weekday, fromMinute, toMinute } = weeklyHours;
  const weekly = await tx
    .select({ weekday, fromMinute, toMinute })
    .from(weeklyHours)
    .where(here(weeklyHours))
    .orderBy(asc(weekday), asc(fromMinute));
  const focus = await tx
    .select({ weekday: focusHours.weekday, fromMinute: focusHours.fromMinute, toMinute: focusHours.toMinute })
    .from(focusHours)
    .where(here(focusHours))
    .orderBy(asc(focusHours.weekday), asc(focusHours.fromMinute));
  const dates = await tx
    .select({ day: dateHours.day, replacesWeek: dateHours.replacesWeek, hours: dateHours.hours })
    .from(dateHours)
    .where(and(here(dateHours), gte(dateHours.day, dayIn(specialist.timeZone, now))))
    .orderBy(asc(dateHours.day));
  const away = await tx
    .select({
      id: absences.id,
      startsAt: sql<string>`extract(epoch from lower(${absences.during})) * 1000`.mapWith(Number),
      endsAt: sql<string>`extract(epoch from upper(${absences.during})) * 1000`.mapWith(Number),
    })
    .from(absences)
    .where(and(here(absences), sql`upper(${absences.during}) > ${now.toISOString()}::timestamptz`))
    .orderBy(sql`lower(${absences.during})`);
  return { specialist, weekly, focus, dates, absences: away };
}

/** Confirmed appointments that are not over, the next 200, ascending; without groups, which are scheduled whatever the hours are. */
export async function upcomingOf(context: BookingContext, specialistId: Id): Promise<AppointmentRow[]> {
  const found = await context.rows
    .select()
    .from(reservations)
    .where(
      and(
        eq(reservations.brandId, context.viewer.brandId),
        eq(reservations.specialistId, specialistId),
        eq(reservations.state, 'CONFIRMED'),
        isNull(reservations.sessionId),
        gte(reservations.endsAt, context.now()),
      ),
    )
    .orderBy(asc(reservations.startsAt), asc(reservations.id))
    .limit(200);
  return found as AppointmentRow[];
}

/** Every type of the specialist, those no longer offered included, in the specialist's order. */
export const allTypesOf = (context: BookingContext, specialistId: Id): Promise<AppointmentTypeRow[]> =>
  context.rows
    .select()
    .from(appointmentTypes)
    .where(and(eq(appointmentTypes.brandId, context.viewer.brandId), eq(appointmentTypes.specialistId, specialistId)))
    .orderBy(asc(appointmentTypes.position), asc(appointmentTypes.id));
