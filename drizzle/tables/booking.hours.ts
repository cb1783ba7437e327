import { sql } from 'drizzle-orm';
import { boolean, check, customType, date, primaryKey, smallint, unique, uuid } from 'drizzle-orm/pg-core';
import { booking, managedRows, ofSpecialist, platformRows, specialistId } from './booking.directory.ts';
import { brandId, bytes, id, instant, instantRange, readable, tenant } from './columns.ts';

/** A half-open span of the wall clock, in minutes after midnight. */
export interface MinuteSpan {
  readonly fromMinute: number;
  readonly toMinute: number;
}

const minuteSpans = customType<{ data: readonly MinuteSpan[]; driverData: string }>({
  dataType: () => 'int4multirange',
  toDriver: (spans) => `{${spans.map(({ fromMinute, toMinute }) => `[${fromMinute},${toMinute})`).join(',')}}`,
  fromDriver: (text) =>
    [...text.matchAll(/\[(\d+),(\d+)\)/g)].map(([, from, to]) => ({ fromMinute: Number(from), toMinute: Number(to) })),
});
/** Hours of the week in the specialist's own zone: weekday 1 Monday … 7 Sunday (ISO 8601), minutes of the wall clock. */
const hoursOfWeek = <Name extends string>(name: Name) =>
  booking.table(
    name,
    {
      brandId: brandId(),
      specialistId: specialistId(),
      weekday: smallint('weekday').notNull(),
      fromMinute: smallint('from_minute').notNull(),
      toMinute: smallint('to_minute').notNull(),
    },
    (table) => [
      primaryKey({ columns: [table.brandId, table.specialistId, table.weekday, table.fromMinute] }),
      ofSpecialist(table as never),
      check(
        `${name}_span`,
        sql`weekday between 1 and 7 and from_minute >= 0 and from_minute < to_minute and to_minute <= 1440`,
      ),
      tenant(),
      readable('members'),
      platformRows(),
      managedRows(),
    ],
  );

/** When a specialist is there. */
export const weeklyHours = hoursOfWeek('weekly_hours');

/** What a specialist keeps free of appointments, whatever her hours of that day are. */
export const focusHours = hoursOfWeek('focus_hours');

/**
 * Hours of one date: instead of the weekly ones (`replacesWeek`; none at all close the day), or beside them. Minutes of
 * the wall clock; a multirange has neither overlaps nor empty spans.
 */
export const dateHours = booking.table(
  'date_hours',
  {
    brandId: brandId(),
    specialistId: specialistId(),
    day: date('day', { mode: 'string' }).notNull(),
    replacesWeek: boolean('replaces_week').notNull(),
    hours: minuteSpans('hours').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.specialistId, table.day] }),
    ofSpecialist(table as never),
    check('date_hours_span', sql`hours <@ int4range(0, 1440) and (replaces_week or not isempty(hours))`),
    tenant(),
    readable('members'),
    platformRows(),
    managedRows(),
  ],
);

/** Time a specialist is away. Others learn only that the time is not free, through `booking.taken`. */
export const absences = booking.table(
  'absences',
  {
    brandId: brandId(),
    id: id(),
    specialistId: specialistId(),
    specialistPersonId: uuid('specialist_person_id').notNull(),
    during: instantRange('during').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    ofSpecialist(table as never),
    tenant(),
    platformRows(),
    managedRows(),
  ],
);

/** Codes by which a specialist lets her profile on another brand share her calendar: once, within minutes; hashes alone. */
export const calendarCodes = booking.table(
  'calendar_codes',
  {
    brandId: brandId(),
    id: id(),
    specialistId: specialistId(),
    codeHash: bytes('code_hash').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('calendar_codes_hash').on(table.brandId, table.codeHash),
    ofSpecialist(table as never),
    tenant(),
    platformRows(),
    managedRows(),
  ],
);
