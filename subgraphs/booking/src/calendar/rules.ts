import { days, minutes, overlaps, subtract, union, type Interval } from '@daraport/domain';
import { dayNumberOf, dayNumbersIn, instantsOf, offsetPeriods, weekdayOf, type OffsetPeriod } from './zone.ts';

/** What decides when a specialist is there. Minutes are of the wall clock in `timeZone`, half-open. */
export interface Calendar {
  readonly timeZone: string;
  readonly weekly: readonly { readonly weekday: number; readonly fromMinute: number; readonly toMinute: number }[];
  readonly extra: readonly { readonly day: string; readonly fromMinute: number; readonly toMinute: number }[];
  readonly absences: readonly Interval[];
  /** Reservations, their own buffers included. */
  readonly taken: readonly Interval[];
}

/** What decides at which of those times one kind of appointment may start. `gridMinutes` divides a day. */
export interface SlotRules {
  readonly durationMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly noticeMinutes: number;
  readonly horizonDays: number;
  readonly gridMinutes: number;
}

/** The time an appointment takes from its specialist: itself and its buffers. */
export const takenBy = (slot: Interval, rules: SlotRules): Interval => ({
  startsAt: slot.startsAt - minutes(rules.bufferBeforeMinutes),
  endsAt: slot.endsAt + minutes(rules.bufferAfterMinutes),
});

/**
 * The slots that start within `range`, ascending: inside (weekly ∪ extra hours − absences), clear of what is taken with
 * the buffers of both, on the grid of the specialist's wall clock, no sooner than the notice, within the horizon.
 */
export function* freeSlots(calendar: Calendar, rules: SlotRules, range: Interval, now: number): Generator<Interval> {
  const duration = minutes(rules.durationMinutes);
  const window = bookableWindow(rules, range, now);
  if (window.startsAt >= window.endsAt) return;
  const periods = offsetPeriods(calendar.timeZone, { startsAt: window.startsAt, endsAt: window.endsAt + duration });
  const open = subtract(openSpans(calendar, periods), calendar.absences);
  // A start is possible up to and including `endsAt - duration`; half-open, that is one millisecond more.
  const starts = open.map((span) => ({ startsAt: span.startsAt, endsAt: span.endsAt - duration + 1 }));
  const blocked = calendar.taken.map((taken) => ({
    startsAt: taken.startsAt - duration - minutes(rules.bufferAfterMinutes) + 1,
    endsAt: taken.endsAt + minutes(rules.bufferBeforeMinutes),
  }));
  for (const span of subtract(starts, blocked)) {
    for (const startsAt of gridStarts(span, minutes(rules.gridMinutes), periods)) {
      if (startsAt >= window.endsAt) return;
      yield { startsAt, endsAt: startsAt + duration };
    }
  }
}

/** Where a start may lie: not in the past, no sooner than the notice, within the horizon. */
function bookableWindow(rules: SlotRules, range: Interval, now: number): Interval {
  return {
    startsAt: Math.max(range.startsAt, now + Math.max(1, minutes(rules.noticeMinutes))),
    endsAt: Math.min(range.endsAt, now + days(rules.horizonDays)),
  };
}

function openSpans(calendar: Calendar, periods: readonly OffsetPeriod[]): Interval[] {
  const weekly = dayNumbersIn(periods).flatMap((dayNumber) =>
    calendar.weekly
      .filter(({ weekday }) => weekday === weekdayOf(dayNumber))
      .flatMap((hours) => instantsOf({ ...hours, dayNumber }, periods)),
  );
  const extra = calendar.extra.flatMap((hours) => instantsOf({ ...hours, dayNumber: dayNumberOf(hours.day) }, periods));
  return union([...weekly, ...extra]);
}

function* gridStarts(span: Interval, grid: number, periods: readonly OffsetPeriod[]): Generator<number> {
  for (const { startsAt, endsAt, offset } of periods) {
    const from = Math.ceil((Math.max(span.startsAt, startsAt) + offset) / grid) * grid - offset;
    for (let at = from; at < Math.min(span.endsAt, endsAt); at += grid) yield at;
  }
}

/** Whether the calendar would offer the start if nothing were taken. */
export function isOffered(calendar: Calendar, rules: SlotRules, startsAt: number, now: number): boolean {
  const [slot] = freeSlots({ ...calendar, taken: [] }, rules, { startsAt, endsAt: startsAt + 1 }, now);
  return slot !== undefined;
}

/** Whether the time and its buffers meet something taken. */
export const isTaken = (calendar: Calendar, rules: SlotRules, slot: Interval): boolean =>
  calendar.taken.some((taken) => overlaps(taken, takenBy(slot, rules)));

/** The `count` free slots nearest to a wished start, ascending. */
export function nearestSlots(calendar: Calendar, rules: SlotRules, wished: number, now: number, count = 6): Interval[] {
  const all = [...freeSlots(calendar, rules, { startsAt: now, endsAt: now + days(rules.horizonDays) }, now)];
  const distance = ({ startsAt }: Interval) => Math.abs(startsAt - wished);
  return all
    .toSorted((a, b) => distance(a) - distance(b) || a.startsAt - b.startsAt)
    .slice(0, count)
    .toSorted((a, b) => a.startsAt - b.startsAt);
}

/** The next free slots over several kinds of appointment: one per start, the shortest, ascending. */
export function nextSlots(calendar: Calendar, kinds: readonly SlotRules[], now: number, count: number): Interval[] {
  const byStart = new Map<number, Interval>();
  for (const rules of kinds.toSorted((a, b) => a.durationMinutes - b.durationMinutes)) {
    const range = { startsAt: now, endsAt: now + days(rules.horizonDays) };
    for (const slot of freeSlots(calendar, rules, range, now).take(count)) {
      if (!byStart.has(slot.startsAt)) byStart.set(slot.startsAt, slot);
    }
  }
  return [...byStart.values()].toSorted((a, b) => a.startsAt - b.startsAt).slice(0, count);
}
