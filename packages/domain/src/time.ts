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

/** Milliseconds in common spans; a day here is 24 hours, never a calendar day. */
export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * 86_400_000;
