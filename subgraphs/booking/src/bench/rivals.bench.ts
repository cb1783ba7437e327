import { Temporal, type Interval } from '@daraport/domain';
import type { BookableCalendar } from '../calendar/load.ts';

/**
 * Free times as schedulers compute them that step through the day with a date library: every grid time of every day in
 * the specialist's zone, each tried against hours, notice and everything that is taken. Stops when it has enough.
 */
export function stepping(calendar: BookableCalendar, range: Interval, now: number, most: number): number[] {
  const [rules] = calendar.types;
  if (!rules) return [];
  const found: number[] = [];
  const zoned = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(calendar.timeZone);
  let day = zoned(range.startsAt).startOfDay();
  while (day.epochMilliseconds < range.endsAt && found.length < most) {
    const end = day.add({ days: 1 });
    for (let at = day; Temporal.ZonedDateTime.compare(at, end) < 0; at = at.add({ minutes: rules.gridMinutes })) {
      const until = at.add({ minutes: rules.durationMinutes });
      const [from, to] = [at.hour * 60 + at.minute, at.hour * 60 + at.minute + rules.durationMinutes];
      const isOpen = calendar.weekly.some(
        (hours) => hours.weekday === at.dayOfWeek && hours.fromMinute <= from && to <= hours.toMinute,
      );
      if (!isOpen || at.epochMilliseconds < range.startsAt || at.epochMilliseconds >= range.endsAt) continue;
      if (at.epochMilliseconds < now + rules.noticeMinutes * 60_000) continue;
      const [begins, ends] = [
        at.subtract({ minutes: rules.bufferBeforeMinutes }).epochMilliseconds,
        until.add({ minutes: rules.bufferAfterMinutes }).epochMilliseconds,
      ];
      if (calendar.taken.some((taken) => taken.startsAt < ends && begins < taken.endsAt)) continue;
      found.push(at.epochMilliseconds);
    }
    day = end;
  }
  return found.slice(0, most);
}
