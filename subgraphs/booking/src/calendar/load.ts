import { days, isId, Temporal, union, type Id, type Interval } from '@daraport/domain';
import { appointmentTypes, dateHours, focusHours, specialists, weeklyHours } from '@daraport/drizzle/tables/booking';
import { and, asc, eq, gte, or, sql, type SQLWrapper } from 'drizzle-orm';
import type { BookingTransaction } from '../builder.ts';
import { groupTimesOf } from '../group/load.ts';
import { isGroup } from '../group/rules.ts';
import type { CalendarShare, ReservationRow } from '../reservation/service.ts';
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
  const others = (await busyOf(tx, profiles, window)).filter((each) => !isTimeOf(each, moving));
  const busy = Map.groupBy(others, (each) => each.calendarId);
  return new Map(
    profiles.map((profile): [Id, BookableCalendar] => {
      const inCalendar = busy.get(profile.calendarId) ?? [];
      return [
        profile.id,
        {
          timeZone: profile.timeZone,
          dailyCap: profile.dailyCap,
          types: profile.isCleared ? (types.get(profile.id) ?? []) : [],
          isCleared: profile.isCleared,
          ...hours(profile.id),
          groupTimes: groups.get(profile.id) ?? [],
          absences: inCalendar.filter(({ appointmentAt, isElsewhere }) => appointmentAt === null && !isElsewhere),
          taken: takenIn(inCalendar),
          booked: inCalendar.flatMap(({ appointmentAt, appointmentTypeId }) =>
            appointmentAt === null ? [] : [{ startsAt: appointmentAt, appointmentTypeId }],
          ),
        },
      ];
    }),
  );
}

/**
 * What is booked or held here, and what another brand has in the calendar, whatever that is: neither where a session ends and the
 * next begins, nor whether it is an absence, shows in what is offered beside it.
 */
const takenIn = (busy: readonly Busy[]): Interval[] => [
  ...busy.filter(({ appointmentAt, blocks, isElsewhere }) => appointmentAt !== null && blocks && !isElsewhere),
  ...union(busy.filter(({ blocks, isElsewhere }) => blocks && isElsewhere)),
];

/** One parameter however many ids: the directory asks for thousands at once. */
const among = (column: SQLWrapper, ids: readonly Id[]) => sql`${column} = any (${sql.param([...ids])}::uuid[])`;

/** Of what blocks a calendar, one thing alone can start at a time: so this is an appointment's own. */
const isTimeOf = ({ calendarId, blocks, appointmentAt }: Busy, moving: readonly ReservationRow[]): boolean =>
  blocks && moving.some((own) => own.calendarId === calendarId && appointmentAt === own.startsAt.getTime());

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

async function hoursOf(tx: BookingTransaction, brandId: Id, ids: readonly Id[], now: Date) {
  const ofThem = (table: typeof weeklyHours | typeof focusHours | typeof dateHours) =>
    and(eq(table.brandId, brandId), among(table.specialistId, ids));
  // A day before today in UTC is the earliest that any zone still calls today.
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('UTC').toPlainDate();
  const fromDay = gte(dateHours.day, today.subtract({ days: 1 }).toString());
  const weekly = grouped(await tx.select().from(weeklyHours).where(ofThem(weeklyHours)));
  const focus = grouped(await tx.select().from(focusHours).where(ofThem(focusHours)));
  const dates = grouped(
    await tx
      .select()
      .from(dateHours)
      .where(and(ofThem(dateHours), fromDay)),
  );
  return (id: Id) => ({ weekly: weekly.get(id) ?? [], focus: focus.get(id) ?? [], dates: dates.get(id) ?? [] });
}

const grouped = <Row extends { specialistId: Id }>(rows: readonly Row[]): Map<Id, Row[]> =>
  Map.groupBy(rows, ({ specialistId }) => specialistId);

/** Time that is not free; an absence has no appointment, one that is over no longer blocks. */
interface Busy extends Interval {
  readonly calendarId: Id;
  readonly blocks: boolean;
  readonly isElsewhere: boolean;
  readonly appointmentAt: number | null;
  readonly appointmentTypeId: Id | null;
}

/** When calendars are not free, past the viewer's row rules: the database tells spans and what the caps count. */
async function busyOf(tx: BookingTransaction, shares: readonly CalendarShare[], window: Interval): Promise<Busy[]> {
  const [from, to] = [new Date(window.startsAt).toISOString(), new Date(window.endsAt).toISOString()];
  const calendars = sql`${sql.param(shares.map(({ calendarId }) => calendarId))}::uuid[]`;
  const others = [...new Set(shares.flatMap(({ sharedWith }) => sharedWith))];
  const bounds = sql`${from}::timestamptz, ${to}::timestamptz, ${from}::timestamptz`;
  const { rows } = await tx.execute<
    Record<'id' | 'begins' | 'ends' | 'at' | 'type', string> & { blocks: boolean; elsewhere: boolean }
  >(sql`
    select calendar_id as id, blocks, false as elsewhere, extract(epoch from starts_at) * 1000 as begins, extract(epoch from ends_at) * 1000 as ends,
      extract(epoch from appointment_at) * 1000 as at, appointment_type_id as type
    from booking.taken(${calendars}, ${bounds})
    ${others.length > 0 ? sql`union all select calendar_id, blocks, true, extract(epoch from starts_at) * 1000, extract(epoch from ends_at) * 1000, extract(epoch from appointment_at) * 1000, appointment_type_id from booking.taken_elsewhere(${calendars}, ${sql.param(others)}::uuid[], ${bounds})` : sql``}`);
  return rows.map((row) => ({
    calendarId: row.id,
    blocks: row.blocks,
    isElsewhere: row.elsewhere,
    startsAt: Number(row.begins),
    endsAt: Number(row.ends),
    appointmentAt: row.at === null ? null : Number(row.at),
    appointmentTypeId: row.type,
  }));
}
