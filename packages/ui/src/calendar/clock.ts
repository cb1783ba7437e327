import { formatDay, formatTime } from '../time/format.ts';
import { dayAt } from './days.ts';
import { isoOf } from './entries.ts';

/** In which zone and language times are said. */
export interface Clock {
  readonly timeZone: string;
  readonly locale: string;
}

/** Whether the clock shows this time twice that day. */
function isTwice(at: number, timeZone: string): boolean {
  const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const as = (disambiguation: 'earlier' | 'later') => shown.toZonedDateTime(timeZone, { disambiguation });
  return as('earlier').epochMilliseconds !== as('later').epochMilliseconds;
}

/** "14:30"; with the name of the time in force ("02:30 CEST") where the clock shows it twice that day. */
export function clockTime(at: number, { timeZone, locale }: Clock): string {
  const time = formatTime(isoOf(at), timeZone, locale);
  if (!isTwice(at, timeZone)) return time;
  const parts = new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', timeZoneName: 'short' }).formatToParts(at);
  return `${time} ${parts.find((part) => part.type === 'timeZoneName')?.value ?? ''}`;
}

/** "14:30–15:20". */
export const clockSpan = (from: number, to: number, clock: Clock): string =>
  `${clockTime(from, clock)}–${clockTime(to, clock)}`;

/** "Tue 24 November" of a calendar day. */
export const dayWords = (day: string, locale: string): string => formatDay(`${day}T12:00:00Z`, 'UTC', locale);

/** "Tue 24 November, 14:30–15:20". */
export const momentWords = (from: number, to: number, clock: Clock): string =>
  `${dayWords(dayAt(from, clock.timeZone), clock.locale)}, ${clockSpan(from, to, clock)}`;

/** What stands over some days: "24 November 2026" for one, "23–29 November 2026" for more. */
export function periodWords(first: string, last: string, locale: string): string {
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  const style: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  if (first === last) return new Intl.DateTimeFormat(locale, { ...style, weekday: 'long' }).format(at(first));
  return new Intl.DateTimeFormat(locale, style).formatRange(at(first), at(last));
}

/** "November 2026" of a day's month. */
export const monthWords = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A part of a day's name by itself: "Tue" and "24", or the one letter of a narrow place. */
export const dayPart = (day: string, locale: string, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
