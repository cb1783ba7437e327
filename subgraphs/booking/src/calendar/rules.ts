import { days, minutes, overlaps, subtract, type Interval } from '@daraport/domain';
import { asEmpty, isGroup, openTimes, timeAt, type GroupRules, type GroupTime } from '../group/rules.ts';
import { fullDays, type Booked } from './caps.ts';
import { openSpans, type Hours } from './hours.ts';
import { dayNumberAt, offsetPeriods, type OffsetPeriod } from './zone.ts';

/** What decides when a specialist is there and free. Minutes are of the wall clock in `timeZone`, half-open. */
export interface Calendar extends Hours {
  readonly timeZone: string;
  /** What is taken, by whichever brand, the buffers included. */
  readonly taken: readonly Interval[];
  /** Appointments and holds that count towards the daily caps, those that are over included. */
  readonly booked: readonly Booked[];
  /** Most that may start on one day over all types; null is no cap. */
  readonly dailyCap: number | null;
  /** The scheduled times of its groups. */
  readonly groupTimes?: readonly GroupTime[];
}

/** What decides at which of those times one kind of appointment may start. `gridMinutes` divides a day. */
export interface SlotRules extends GroupRules {
  readonly durationMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly noticeMinutes: number;
  readonly horizonDays: number;
  readonly gridMinutes: number;
  readonly dailyCap: number | null;
}

/** A time that can be booked; of a group, which session it is and how many seats are left. */
export type BookableTime = Interval & Partial<Pick<GroupTime, 'sessionId' | 'seatsLeft'>>;

/** The time an appointment takes from its specialist: itself and its buffers. */
export const takenBy = (slot: Interval, rules: SlotRules): Interval => ({
  startsAt: slot.startsAt - minutes(rules.bufferBeforeMinutes),
  endsAt: slot.endsAt + minutes(rules.bufferAfterMinutes),
});

/** So much is reckoned at once; whoever asks for the next free times alone seldom needs a second helping. */
const helping = days(8);

/**
 * The slots that start within `range`, ascending: inside (hours of the date or the week − absences − focus time), clear
 * of what is taken with the buffers of both, on the grid of the specialist's wall clock, no sooner than the notice,
 * within the horizon, on days whose caps are not reached. Reckoned as they are asked for. Of a group: the scheduled times with
 * a seat left, by notice and horizon alone.
 */
export function* freeSlots(
  calendar: Calendar,
  rules: SlotRules,
  range: Interval,
  now: number,
): Generator<BookableTime> {
  const window = bookableWindow(rules, range, now);
  if (isGroup(rules)) {
    yield* openTimes(calendar.groupTimes ?? [], rules, window);
    return;
  }
  const full = fullDaysOf(calendar, rules);
  for (let startsAt = window.startsAt; startsAt < window.endsAt; startsAt += helping) {
    yield* slotsWithin(calendar, rules, { startsAt, endsAt: Math.min(startsAt + helping, window.endsAt) }, full);
  }
}

/** Where a start may lie: not in the past, no sooner than the notice, within the horizon. */
export function bookableWindow(rules: SlotRules, range: Interval, now: number): Interval {
  return {
    startsAt: Math.max(range.startsAt, now + Math.max(1, minutes(rules.noticeMinutes))),
    endsAt: Math.min(range.endsAt, now + days(rules.horizonDays)),
  };
}

const fullDaysOf = ({ timeZone, booked, dailyCap }: Calendar, rules: SlotRules): ReadonlySet<number> =>
  fullDays(timeZone, booked, { ofAll: dailyCap, ofType: rules.dailyCap, appointmentTypeId: rules.id });

function* slotsWithin(
  calendar: Calendar,
  rules: SlotRules,
  window: Interval,
  full: ReadonlySet<number>,
): Generator<Interval> {
  const duration = minutes(rules.durationMinutes);
  const reach = { startsAt: window.startsAt, endsAt: window.endsAt + duration };
  const periods = offsetPeriods(calendar.timeZone, reach);
  const open = openSpans(calendar, periods);
  // A start is possible up to and including `endsAt - duration`; half-open, that is one millisecond more.
  const starts = open.map((span) => ({ startsAt: span.startsAt, endsAt: span.endsAt - duration + 1 }));
  const near = takenBy(reach, rules);
  const blocked = calendar.taken
    .filter((taken) => overlaps(taken, near))
    .map((taken) => ({
      startsAt: taken.startsAt - duration - minutes(rules.bufferAfterMinutes) + 1,
      endsAt: taken.endsAt + minutes(rules.bufferBeforeMinutes),
    }));
  for (const span of subtract(starts, blocked)) {
    for (const startsAt of gridStarts(span, minutes(rules.gridMinutes), periods, full)) {
      if (startsAt >= window.endsAt) return;
      yield { startsAt, endsAt: startsAt + duration };
    }
  }
}

function* gridStarts(
  span: Interval,
  grid: number,
  periods: readonly OffsetPeriod[],
  full: ReadonlySet<number>,
): Generator<number> {
  for (const { startsAt, endsAt, offset } of periods) {
    const from = Math.ceil((Math.max(span.startsAt, startsAt) + offset) / grid) * grid - offset;
    for (let at = from; at < Math.min(span.endsAt, endsAt); at += grid) {
      if (!full.has(Math.floor((at + offset) / days(1)))) yield at;
    }
  }
}

/** Whether the calendar would offer the start if nothing were booked. */
export function isOffered(calendar: Calendar, rules: SlotRules, startsAt: number, now: number): boolean {
  const empty = { ...calendar, taken: [], booked: [], groupTimes: asEmpty(calendar.groupTimes ?? []) };
  const [slot] = freeSlots(empty, rules, { startsAt, endsAt: startsAt + 1 }, now);
  return slot !== undefined;
}

/** The time that starts then: that of the group's session, or as long as the kind is. */
export const slotAt = (calendar: Calendar, rules: SlotRules, startsAt: number): BookableTime =>
  (isGroup(rules) && timeAt(calendar.groupTimes ?? [], rules, startsAt)) || {
    startsAt,
    endsAt: startsAt + minutes(rules.durationMinutes),
  };

/** Whether others have the time: it and its buffers meet something taken, or its day is full; of a group, every seat. */
export const isTaken = (calendar: Calendar, rules: SlotRules, slot: Interval): boolean =>
  isGroup(rules) ? !(slotAt(calendar, rules, slot.startsAt).seatsLeft ?? 0) : isBlocked(calendar, rules, slot);

const isBlocked = (calendar: Calendar, rules: SlotRules, slot: Interval): boolean =>
  calendar.taken.some((taken) => overlaps(taken, takenBy(slot, rules))) ||
  fullDaysOf(calendar, rules).has(dayNumberAt(calendar.timeZone, slot.startsAt));

/** The `count` free slots nearest to a wished start, ascending. */
export function nearestSlots(
  calendar: Calendar,
  rules: SlotRules,
  wished: number,
  now: number,
  count = 6,
): BookableTime[] {
  const distance = ({ startsAt }: Interval) => Math.abs(startsAt - wished);
  const farthest = Math.max(wished - now, now + days(rules.horizonDays) - wished);
  // Those within a circle are nearer than all outside of it, so it grows only until it holds enough.
  for (let radius = days(2); ; radius *= 4) {
    const found = [...freeSlots(calendar, rules, { startsAt: wished - radius, endsAt: wished + radius }, now)];
    if (found.length < count && radius <= farthest) continue;
    return found
      .toSorted((a, b) => distance(a) - distance(b) || a.startsAt - b.startsAt)
      .slice(0, count)
      .toSorted((a, b) => a.startsAt - b.startsAt);
  }
}

/** Where to look for a free time, and which of them pass. */
export interface SlotWish {
  readonly now: number;
  readonly range: Interval;
  readonly fits: (slot: Interval) => boolean;
}

/** The next free slots over several kinds of appointment that the wish lets pass: one per start, the shortest, ascending. */
export function nextSlots(
  calendar: Calendar,
  kinds: readonly SlotRules[],
  { now, range, fits }: SlotWish,
  count: number,
): BookableTime[] {
  const byStart = new Map<number, BookableTime>();
  for (const rules of kinds.toSorted((a, b) => a.durationMinutes - b.durationMinutes)) {
    for (const slot of freeSlots(calendar, rules, range, now).filter(fits).take(count)) {
      if (!byStart.has(slot.startsAt)) byStart.set(slot.startsAt, slot);
    }
  }
  return [...byStart.values()].toSorted((a, b) => a.startsAt - b.startsAt).slice(0, count);
}

/** The first of them. Kinds after the first are looked at no further than to the best so far. */
export function soonestSlot(calendar: Calendar, kinds: readonly SlotRules[], wish: SlotWish): Interval | undefined {
  const { now, range, fits } = wish;
  let best: Interval | undefined;
  for (const rules of kinds) {
    const within = { startsAt: range.startsAt, endsAt: Math.min(range.endsAt, best?.startsAt ?? Infinity) };
    best = freeSlots(calendar, rules, within, now).find(fits) ?? best;
  }
  return best;
}
