import { Temporal } from '@daraport/domain';

const wallAt = (instant: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);

/**
 * The starts of appointments that all move as one of them does: by as many days of the zone's calendar, to its new wall clock.
 * Of a time that the clock shows twice it is the first; of one that it skips, the same distance after (RFC 5545 §3.3.5).
 */
export function shiftedStarts(
  starts: readonly number[],
  moved: { from: number; to: number },
  timeZone: string,
): number[] {
  const [from, to] = [wallAt(moved.from, timeZone), wallAt(moved.to, timeZone)];
  const { days } = from.toPlainDate().until(to.toPlainDate(), { largestUnit: 'days' });
  return starts.map((start) =>
    start === moved.from
      ? moved.to
      : wallAt(start, timeZone).toPlainDate().add({ days }).toZonedDateTime({ timeZone, plainTime: to.toPlainTime() })
          .epochMilliseconds,
  );
}
