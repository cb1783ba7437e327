import { days, type Interval } from '@daraport/domain';
import { openSpans, type Hours, type WeeklySpan } from '../calendar/hours.ts';
import { offsetPeriods } from '../calendar/zone.ts';

/** The spans that begin before the one ahead of them on the same day has ended, in order of the week. */
export function overlapping(spans: readonly WeeklySpan[]): WeeklySpan[] {
  const ordered = spans.toSorted((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute);
  return ordered.filter((span, index) => {
    const before = ordered[index - 1];
    return before !== undefined && before.weekday === span.weekday && before.toMinute > span.fromMinute;
  });
}

/** Those of the appointments, ascending, that are not wholly within the hours. */
export function outsideOf<Booked extends { readonly startsAt: Date; readonly endsAt: Date }>(
  appointments: readonly Booked[],
  hours: Hours,
  timeZone: string,
): Booked[] {
  const [first] = appointments;
  if (!first) return [];
  const last = Math.max(...appointments.map(({ endsAt }) => endsAt.getTime()));
  const open = openSpans(
    hours,
    offsetPeriods(timeZone, { startsAt: first.startsAt.getTime() - days(1), endsAt: last + 1 }),
  );
  return appointments.filter(
    ({ startsAt, endsAt }) => !isWithin({ startsAt: startsAt.getTime(), endsAt: endsAt.getTime() }, open),
  );
}

const isWithin = (span: Interval, open: readonly Interval[]): boolean =>
  open.some(({ startsAt, endsAt }) => startsAt <= span.startsAt && span.endsAt <= endsAt);
