import { days, minutes, Temporal, type Interval } from '@daraport/domain';

/** A span in which a zone's clock keeps one distance to UTC. `offset` is in milliseconds: wall clock minus UTC. */
export interface OffsetPeriod extends Interval {
  readonly offset: number;
}

/** Turns of the clocks by zone and year: asking Temporal costs milliseconds, and there are some six hundred zones. */
const known = new Map<string, readonly OffsetPeriod[]>();

/** The range cut where the zone's clock is turned; ascending, without gaps. */
export function offsetPeriods(timeZone: string, range: Interval): OffsetPeriod[] {
  const periods: OffsetPeriod[] = [];
  if (range.startsAt >= range.endsAt) return periods;
  for (let year = yearOf(range.startsAt); year <= yearOf(range.endsAt - 1); year++) {
    for (const { startsAt, endsAt, offset } of periodsOfYear(timeZone, year)) {
      const [from, to] = [Math.max(startsAt, range.startsAt), Math.min(endsAt, range.endsAt)];
      if (from >= to) continue;
      const last = periods.at(-1);
      if (last?.offset === offset) periods[periods.length - 1] = { ...last, endsAt: to };
      else periods.push({ startsAt: from, endsAt: to, offset });
    }
  }
  return periods;
}

const yearOf = (instant: number): number => new Date(instant).getUTCFullYear();

function periodsOfYear(timeZone: string, year: number): readonly OffsetPeriod[] {
  const key = `${timeZone} ${year}`;
  const found = known.get(key) ?? cutAtTurns(timeZone, { startsAt: Date.UTC(year, 0), endsAt: Date.UTC(year + 1, 0) });
  known.set(key, found);
  return found;
}

function cutAtTurns(timeZone: string, range: Interval): OffsetPeriod[] {
  const periods: OffsetPeriod[] = [];
  let from = Temporal.Instant.fromEpochMilliseconds(range.startsAt).toZonedDateTimeISO(timeZone);
  while (from.epochMilliseconds < range.endsAt) {
    const turn = from.getTimeZoneTransition('next');
    const endsAt = Math.min(turn?.epochMilliseconds ?? range.endsAt, range.endsAt);
    periods.push({ startsAt: from.epochMilliseconds, endsAt, offset: from.offsetNanoseconds / 1e6 });
    if (!turn) break;
    from = turn;
  }
  return periods;
}

/** The day number that the zone's calendar shows at an instant. */
export function dayNumberAt(timeZone: string, instant: number): number {
  const [period] = offsetPeriods(timeZone, { startsAt: instant, endsAt: instant + 1 });
  return Math.floor((instant + (period?.offset ?? 0)) / days(1));
}

/** The ISO weekday and the minute after midnight that the zone's clock shows at an instant. */
export function wallClockAt(timeZone: string, instant: number): { readonly weekday: number; readonly minute: number } {
  const [period] = offsetPeriods(timeZone, { startsAt: instant, endsAt: instant + 1 });
  const shown = instant + (period?.offset ?? 0);
  const dayNumber = Math.floor(shown / days(1));
  return { weekday: weekdayOf(dayNumber), minute: Math.floor((shown - dayNumber * days(1)) / minutes(1)) };
}

/** Days since 1970-01-01 of a calendar day (`2026-11-24`). */
export const dayNumberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / days(1);

/** The ISO weekday of a day number: 1 Monday … 7 Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1;

/** The day numbers that the zone's calendar shows within the periods. */
export function dayNumbersIn(periods: readonly OffsetPeriod[]): number[] {
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (!first || !last) return [];
  let earliest = Infinity;
  for (const { startsAt, offset } of periods) earliest = Math.min(earliest, startsAt + offset);
  const from = Math.floor(earliest / days(1));
  const to = Math.floor((last.endsAt - 1 + last.offset) / days(1));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * Adds the instants at which the zone's clock shows `[fromMinute, toMinute)` of a day. A time skipped in spring has none, a
 * time shown twice in autumn counts twice.
 */
export function addInstants(
  spans: Interval[],
  { fromMinute, toMinute }: { readonly fromMinute: number; readonly toMinute: number },
  dayNumber: number,
  periods: readonly OffsetPeriod[],
): void {
  const midnight = dayNumber * days(1);
  for (const period of periods) {
    const startsAt = Math.max(midnight + minutes(fromMinute) - period.offset, period.startsAt);
    const endsAt = Math.min(midnight + minutes(toMinute) - period.offset, period.endsAt);
    if (startsAt < endsAt) spans.push({ startsAt, endsAt });
  }
}
