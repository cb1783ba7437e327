import { days, isId, type Id } from '@daraport/domain';
import { appointmentTypes, specialists } from '@daraport/drizzle/tables/booking';
import { and, asc, eq, or, sql, type SQLWrapper } from 'drizzle-orm';
import type { BookingTransaction } from '../builder.ts';
import { groupTimesOf } from '../group/load.ts';
import { isGroup } from '../group/rules.ts';
import type { ReservationRow } from '../reservation/service.ts';
import { busyOf, mergedBusyOf } from './busy.ts';
import { hoursOf } from './load.hours.ts';
import type { Calendar } from './rules.ts';

export type AppointmentTypeRow = typeof appointmentTypes.$inferSelect;

/** A specialist's calendar over all that may be booked, with what is offered in it. */
export interface BookableCalendar extends Calendar {
  /** What may be booked; nothing of a specialist who may not be booked at all. */
  readonly types: readonly AppointmentTypeRow[];
  /** Whether identity lets the specialist be booked. */
  readonly isCleared: boolean;
}

/** Which calendars to read, as they are when. */
interface CalendarsAsked {
  readonly brandId: Id;
  readonly ids: readonly Id[];
  readonly now: Date;
  readonly until?: number;
  /** Whether nothing is asked but what is free: then what adjoins is one span, and what is booked is told where caps count it. */
  readonly isOnlyFree?: boolean;
  /** Appointments of one kind that are to be moved: their own times count as free, and their kind as offered. */
  readonly moving?: readonly ReservationRow[];
}

/**
 * Reads calendars from `now` to the farthest horizon, or to `until` where that is said; the cost follows what lies in that
 * window, not the past.
 */
export async function loadCalendars(tx: BookingTransaction, asked: CalendarsAsked): Promise<Map<Id, BookableCalendar>> {
  const { brandId, moving = [], now } = asked;
  const ids = asked.ids.filter(isId);
  if (ids.length === 0) return new Map();
  const { id, timeZone, calendarId, sharedWith, dailyCap, isCleared } = specialists;
  const profiles = await tx
    .select({ id, timeZone, calendarId, sharedWith, dailyCap, isCleared })
    .from(specialists)
    .where(and(eq(specialists.brandId, brandId), among(specialists.id, ids)));
  const types = await offeredTypesOf(tx, brandId, ids, moving[0]?.appointmentTypeId);
  const hours = await hoursOf(tx, brandId, ids, now);
  const farthest = Math.max(0, ...[...types.values()].flat().map(({ horizonDays }) => horizonDays));
  const endsAt = (asked.until ?? now.getTime() + days(farthest)) + days(1);
  const window = { startsAt: now.getTime(), endsAt };
  const groupIds = [...types].flatMap(([specialistId, kinds]) => (kinds.some(isGroup) ? [specialistId] : []));
  const groups = await groupTimesOf(tx, { brandId, ids: groupIds, window, now });
  const isMerged = ({ id: specialistId, dailyCap: cap }: { id: Id; dailyCap: number | null }) =>
    asked.isOnlyFree === true && cap === null && !types.get(specialistId)?.some((type) => type.dailyCap !== null);
  const [merged, told] = [profiles.filter(isMerged), profiles.filter((profile) => !isMerged(profile))];
  const busy = new Map([...(await busyOf(tx, told, window, moving)), ...(await mergedBusyOf(tx, merged, window))]);
  return new Map(
    profiles.map((profile): [Id, BookableCalendar] => [
      profile.id,
      {
        timeZone: profile.timeZone,
        dailyCap: profile.dailyCap,
        types: profile.isCleared ? (types.get(profile.id) ?? []) : [],
        isCleared: profile.isCleared,
        ...hours(profile.id),
        groupTimes: groups.get(profile.id) ?? [],
        ...(busy.get(profile.calendarId) ?? { absences: [], taken: [], booked: [] }),
      },
    ]),
  );
}

/** One parameter however many ids: the directory asks for thousands at once. */
const among = (column: SQLWrapper, ids: readonly Id[]) => sql`${column} = any (${sql.param([...ids])}::uuid[])`;

/** What each specialist offers, in the specialist's order; `alsoId` counts as offered. */
export async function offeredTypesOf(
  tx: BookingTransaction,
  brandId: Id,
  ids: readonly Id[],
  alsoId?: Id,
): Promise<Map<Id, AppointmentTypeRow[]>> {
  const found = await tx
    .select()
    .from(appointmentTypes)
    .where(
      and(
        eq(appointmentTypes.brandId, brandId),
        among(appointmentTypes.specialistId, ids),
        alsoId
          ? or(eq(appointmentTypes.isOffered, true), eq(appointmentTypes.id, alsoId))
          : eq(appointmentTypes.isOffered, true),
      ),
    )
    .orderBy(asc(appointmentTypes.position), asc(appointmentTypes.id));
  return Map.groupBy(found, ({ specialistId }) => specialistId);
}
