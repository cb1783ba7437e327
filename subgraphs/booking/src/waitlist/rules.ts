import { minutes, Temporal, type Interval } from '@daraport/domain';
import { quietSpanAt, type QuietHours } from '../reminder/rules.ts';

/** How long a freed time is offered where neither brand nor kind of appointment says otherwise. */
export const defaultOfferMinutes = 120;
/** So many waits a patient may have at once: each may come to keep a time from others. */
export const mostWaits = 5;
/** After so many offers in a row that ran out without a word, nobody is there to be asked. */
export const mostUnanswered = 3;
/** A time that is near is offered for a quarter of what is left until then, and never for less than the least of use. */
const nearShare = 4;
const shortest = minutes(15);
const leastOfUse = minutes(10);

/** Which times suit who waits: starts on these days (none named is every day) within these minutes, before `until`. */
export interface Wishes {
  readonly weekdays: readonly number[];
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly timeZone: string;
  readonly until: Date;
}

/** Whether a start suits, by the wall clock of the zone the wishes were made in. */
export function suits({ weekdays, fromMinute, toMinute, timeZone, until }: Wishes, startsAt: number): boolean {
  if (startsAt >= until.getTime()) return false;
  const { dayOfWeek, hour, minute } = Temporal.Instant.fromEpochMilliseconds(startsAt).toZonedDateTimeISO(timeZone);
  const at = hour * 60 + minute;
  return (weekdays.length === 0 || weekdays.includes(dayOfWeek)) && at >= fromMinute && at < toMinute;
}

/** What decides until when an offer stands. */
export interface OfferTerms {
  readonly now: number;
  readonly startsAt: number;
  /** How long before the start the kind of appointment can be booked at the latest. */
  readonly noticeMinutes: number;
  readonly offerMinutes: number;
  readonly quiet: QuietHours | null;
  /** The patient's zone. */
  readonly timeZone: string;
}

/**
 * When a patient is told of an offer, and until when it stands: `[tellAt, expiresAt)`. Nobody is woken: an offer made in the
 * quiet hours keeps the time, and the time to answer counts from their end. Undefined where that leaves less than ten
 * minutes in which the time can still be booked: then somebody else is asked.
 */
export function offerSpan(terms: OfferTerms): { tellAt: number; expiresAt: number } | undefined {
  const { now, startsAt, noticeMinutes, offerMinutes, quiet, timeZone } = terms;
  const tellAt = (quiet && quietSpanAt(now, quiet, timeZone)?.endsAt) ?? now;
  const near = Math.max(shortest, (startsAt - tellAt) / nearShare);
  const latest = startsAt - minutes(noticeMinutes);
  const expiresAt = Math.floor(Math.min(tellAt + Math.min(minutes(offerMinutes), near), latest));
  return expiresAt - tellAt < leastOfUse ? undefined : { tellAt, expiresAt };
}

/** The first of the times, ascending, that suits and was not offered before. */
export function firstSuiting<Time extends Interval>(
  wishes: Wishes,
  times: Iterable<Time>,
  offered: ReadonlySet<number>,
): Time | undefined {
  for (const time of times) {
    if (time.startsAt >= wishes.until.getTime()) return undefined;
    if (!offered.has(time.startsAt) && suits(wishes, time.startsAt)) return time;
  }
  return undefined;
}

/** The instant at which the last day of waiting is over, in the zone of the wishes. */
export const endOfDay = (day: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone }).epochMilliseconds);
