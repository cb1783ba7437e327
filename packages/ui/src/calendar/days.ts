import type { CalendarView } from './entries.ts';

const plain = (day: string) => Temporal.PlainDate.from(day);

/** Calendar days (`YYYY-MM-DD`) counted on, without regard to any zone. */
export const addDays = (day: string, count: number): string => plain(day).add({ days: count }).toString();

/** The same day some months on; the month's last where it has fewer days. */
export const addMonths = (day: string, count: number): string => plain(day).add({ months: count }).toString();

/** The Monday on or before a day. */
export const mondayOf = (day: string): string => addDays(day, 1 - plain(day).dayOfWeek);

/** Whole weeks from Monday that hold every day of a day's month: four to six rows of seven. */
export function monthWeeks(day: string): string[][] {
  const first = plain(day).with({ day: 1 });
  const start = mondayOf(first.toString());
  const count = Math.ceil((first.dayOfWeek - 1 + first.daysInMonth) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_each, index) => addDays(start, week * 7 + index)),
  );
}

/** The days a view shows when it stands at a day: itself, its week, or the weeks of its month. */
export function daysShown(view: CalendarView, day: string): string[] {
  if (view === 'day') return [day];
  if (view === 'month') return monthWeeks(day).flat();
  return Array.from({ length: 7 }, (_, index) => addDays(mondayOf(day), index));
}

/** Where a view stands after going on by some periods of its own. */
export function periodAt(view: CalendarView, day: string, count: number): string {
  if (view === 'month') return addMonths(day, count);
  return addDays(day, view === 'day' ? count : count * 7);
}

/** The epoch milliseconds at which a day begins in a zone, also where midnight is skipped. */
export const startOfDay = (day: string, timeZone: string): number =>
  plain(day).toZonedDateTime(timeZone).epochMilliseconds;

/** The calendar day of an instant in a zone. */
export const dayAt = (at: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The ISO instants between which a view shows entries, for the question that loads them; needs `loadTemporal()` before. */
export function calendarSpan(view: CalendarView, day: string, timeZone: string): { from: string; to: string } {
  const days = daysShown(view, day);
  const last = days.at(-1) ?? day;
  return {
    from: new Date(startOfDay(days[0] ?? day, timeZone)).toISOString(),
    to: new Date(startOfDay(addDays(last, 1), timeZone)).toISOString(),
  };
}

/** The ISO instant at which a clock of the zone shows `HH:MM` on a day; a skipped time is the one after the gap. */
export const clockInstant = (day: string, time: string, timeZone: string): string =>
  plain(day)
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString();
