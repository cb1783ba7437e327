import { Temporal } from 'temporal-polyfill';

export { Temporal };

const zoneName = /^[A-Za-z][\w+/-]{0,63}$/;

/** Whether the text names an IANA time zone that this runtime knows; an offset such as `+02:00` is no name. */
export function isTimeZone(text: string): boolean {
  if (!zoneName.test(text)) return false;
  try {
    Temporal.Now.zonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}

/** The calendar day (`2026-11-24`) an instant falls on in a zone. */
export const dayIn = (timeZone: string, at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Years that people live and plan in: reckoning a little beyond them stays within what every database can hold. */
const year = '(19|2\\d)\\d\\d';
const dayShape = new RegExp(`^${year}-\\d\\d-\\d\\d$`);
const instantShape = new RegExp(`^${year}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)$`);

/** Whether the text is a calendar day of the years 1900 to 2999, ISO 8601: `2026-11-24`. */
export function isDay(text: string): boolean {
  const midnight = new Date(dayShape.test(text) ? `${text}T00:00:00Z` : Number.NaN);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** The instant that ISO 8601 with an offset names, in the years 1900 to 2999; undefined for anything else. */
export function parseInstant(text: string): Date | undefined {
  const instant = new Date(instantShape.test(text) ? text : Number.NaN);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/** Milliseconds in common spans; a day here is 24 hours, never a calendar day. */
export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * 86_400_000;
