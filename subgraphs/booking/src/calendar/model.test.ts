import { days, minutes, subtract, Temporal, type Interval } from '@daraport/domain';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reasonsAgainst, type Reason } from './explain.ts';
import { freeSlots, isTaken, nearestSlots, type Calendar, type SlotRules } from './rules.ts';

/** Every minute of three days around a turn of the clocks, as the zone's clock shows it. */
function minutesAround(timeZone: string, day: string) {
  const first = Temporal.PlainDate.from(day).subtract({ days: 1 });
  const from = first.toZonedDateTime({ timeZone });
  const end = from.add({ days: 3 }).epochMilliseconds;
  const list: { at: number; day: string; weekday: number; minute: number }[] = [];
  for (let instant = from.epochMilliseconds; instant < end; instant += minutes(1)) {
    const wall = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
    const minute = wall.hour * 60 + wall.minute;
    list.push({ at: instant, day: wall.toPlainDate().toString(), weekday: wall.dayOfWeek, minute });
  }
  // A failing case names the place instead of its minutes.
  const [toStringMethod, told] = [fc.toStringMethod, () => `${timeZone} around ${day}`];
  return { timeZone, list, startsAt: from.epochMilliseconds, endsAt: end, [toStringMethod]: told };
}

const places = [
  minutesAround('Europe/Berlin', '2027-03-28'),
  minutesAround('Europe/Berlin', '2026-10-25'),
  minutesAround('America/New_York', '2027-03-14'),
  minutesAround('America/New_York', '2026-11-01'),
  minutesAround('Australia/Lord_Howe', '2026-10-04'),
  minutesAround('Australia/Lord_Howe', '2027-04-04'),
  minutesAround('Asia/Kathmandu', '2026-12-31'),
];
type Place = (typeof places)[number];
type Minute = Place['list'][number];

const within = (minute: number, { fromMinute, toMinute }: { fromMinute: number; toMinute: number }) =>
  minute >= fromMinute && minute < toMinute;
const covers = (spans: readonly Interval[], instant: number) =>
  spans.some(({ startsAt, endsAt }) => instant >= startsAt && instant < endsAt);

/** Whether the specialist is there at one minute: the sentence of the rule, and nothing cleverer. */
function isThere(calendar: Calendar, { at, day, weekday, minute }: Minute): boolean {
  const date = calendar.dates.find((each) => each.day === day);
  const isWeekly = calendar.weekly.some((hours) => hours.weekday === weekday && within(minute, hours));
  const isDated = date?.hours.some((hours) => within(minute, hours)) ?? false;
  const isOpen = date?.replacesWeek ? isDated : isWeekly || isDated;
  const isFocus = calendar.focus.some((hours) => hours.weekday === weekday && within(minute, hours));
  return isOpen && !isFocus && !covers(calendar.absences, at);
}

/** The same question answered minute by minute: too simple to be wrong in the same way. */
function byTheMinute(place: Place, calendar: Calendar, rules: SlotRules, range: Interval, now: number): number[] {
  const found: number[] = [];
  const indexOf = (instant: number) => Math.max(0, Math.ceil((instant - place.startsAt) / minutes(1)));
  const first = indexOf(range.startsAt);
  for (const [offset, start] of place.list.slice(first, indexOf(range.endsAt)).entries()) {
    const index = first + offset;
    if (start.minute % rules.gridMinutes !== 0) continue;
    if (start.at <= now || start.at < now + minutes(rules.noticeMinutes)) continue;
    if (start.at >= now + days(rules.horizonDays)) continue;
    if (isFull(place, calendar, rules, start.day)) continue;
    const [before, after] = [rules.bufferBeforeMinutes, rules.bufferAfterMinutes];
    const length = rules.durationMinutes;
    if (!place.list.slice(index, index + length).every((each) => isThere(calendar, each))) continue;
    const [from, to] = [start.at - minutes(before), start.at + minutes(length + after)];
    if (calendar.taken.some(({ startsAt, endsAt }) => startsAt < to && from < endsAt)) continue;
    found.push(start.at);
  }
  return found;
}

function isFull(place: Place, { booked, dailyCap }: Calendar, rules: SlotRules, day: string): boolean {
  const onDay = booked.filter(({ startsAt }) => dayOf(place, startsAt) === day);
  const ofType = onDay.filter(({ appointmentTypeId }) => appointmentTypeId === rules.id);
  return (
    (dailyCap !== null && onDay.length >= dailyCap) || (rules.dailyCap !== null && ofType.length >= rules.dailyCap)
  );
}

const dayOf = (place: Place, instant: number) => place.list[(instant - place.startsAt) / minutes(1)]?.day;

const span = fc
  .tuple(fc.nat(1439), fc.integer({ min: 1, max: 900 }))
  .map(([fromMinute, length]) => ({ fromMinute, toMinute: Math.min(1440, fromMinute + length) }));
const kinds = ['first', 'session'];

const cases = fc.constantFrom(...places).chain((place) => {
  const minuteOf = fc.nat(place.list.length - 1).map((index) => place.startsAt + minutes(index));
  const interval = fc
    .tuple(minuteOf, fc.integer({ min: 1, max: 300 }))
    .map(([startsAt, length]) => ({ startsAt, endsAt: startsAt + minutes(length) }));
  const weekdays = [...new Set(place.list.map(({ weekday }) => weekday))];
  const weekly = fc.tuple(fc.constantFrom(...weekdays), span).map(([weekday, hours]) => ({ weekday, ...hours }));
  const daysOfPlace = [...new Set(place.list.map(({ day }) => day))];
  return fc.record({
    place: fc.constant(place),
    weekly: fc.array(weekly, { minLength: 2, maxLength: 7 }),
    dates: fc.uniqueArray(
      fc.record({
        day: fc.constantFrom(...daysOfPlace),
        replacesWeek: fc.boolean(),
        hours: fc.array(span, { maxLength: 2 }),
      }),
      { maxLength: 2, selector: ({ day }) => day },
    ),
    focus: fc.array(weekly, { maxLength: 2 }),
    absences: fc.array(interval, { maxLength: 2 }),
    taken: fc.array(interval, { maxLength: 4 }),
    booked: fc.array(fc.record({ startsAt: minuteOf, appointmentTypeId: fc.constantFrom(...kinds, null) }), {
      maxLength: 3,
    }),
    dailyCap: fc.constantFrom(null, null, 1, 2),
    rules: fc.record({
      id: fc.constant('session'),
      durationMinutes: fc.integer({ min: 5, max: 120 }),
      bufferBeforeMinutes: fc.constantFrom(0, 5, 15),
      bufferAfterMinutes: fc.constantFrom(0, 10, 20),
      noticeMinutes: fc.constantFrom(0, 0, 30, 240, 1500),
      horizonDays: fc.constantFrom(1, 2, 60, 60),
      gridMinutes: fc.constantFrom(5, 10, 15, 20, 30, 60, 90),
      dailyCap: fc.constantFrom(null, null, 1, 2),
    }),
    now: minuteOf.map((instant) => instant - days(1)),
    range: fc.tuple(minuteOf, fc.integer({ min: 1, max: 900 })).map(([startsAt, length]) => ({
      startsAt,
      endsAt: Math.min(place.endsAt - minutes(120), startsAt + minutes(length)),
    })),
  });
});

it('agrees with a minute-by-minute model in 100,000 calendars around turned clocks', { timeout: 240_000 }, () => {
  let [offering, seen] = [0, 0];
  fc.assert(
    fc.property(cases, ({ place, rules, range, now, ...parts }) => {
      const calendar: Calendar = { timeZone: place.timeZone, ...parts };
      const slots = [...freeSlots(calendar, rules, range, now)];
      const starts = slots.map(({ startsAt }) => startsAt);
      const expected = byTheMinute(place, calendar, rules, range, now);
      seen += 1;
      offering += expected.length > 0 ? 1 : 0;
      if (starts.join() === expected.join() && !slots.some((slot) => isTaken(calendar, rules, slot))) return;
      expect(starts).toEqual(expected);
      expect(slots.filter((slot) => isTaken(calendar, rules, slot))).toEqual([]);
    }),
    { numRuns: 100_000 },
  );
  // A generator that hardly ever offers a time would test nothing.
  expect(offering / seen).toBeGreaterThan(0.1);
});

it('names as nearest what is nearest among all that is free', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 8 }), ({ place, rules, range, now, ...parts }, count) => {
      const calendar: Calendar = { timeZone: place.timeZone, ...parts };
      const wished = range.startsAt;
      const all = [...freeSlots(calendar, rules, { startsAt: now, endsAt: now + days(rules.horizonDays) }, now)];
      const distances = (slots: readonly Interval[]) =>
        slots.map(({ startsAt }) => Math.abs(startsAt - wished)).toSorted((a, b) => a - b);
      const nearest = nearestSlots(calendar, rules, wished, now, count);
      expect(distances(nearest)).toEqual(distances(all).slice(0, count));
    }),
    { numRuns: 500 },
  );
});

/** The calendar and the rules with one reason's own change made. */
function changed(calendar: Calendar, rules: SlotRules, reason: Reason): [Calendar, SlotRules] {
  const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 0, toMinute: 1440 }));
  const [spans, needed] = ['spans' in reason ? reason.spans : [], 'needed' in reason ? reason.needed : null];
  const ways: Record<Reason['rule'], [Calendar, SlotRules]> = {
    PAST: [calendar, rules],
    NOTICE: [calendar, { ...rules, noticeMinutes: needed ?? 0 }],
    HORIZON: [calendar, { ...rules, horizonDays: needed ?? rules.horizonDays }],
    GRID: [calendar, { ...rules, gridMinutes: needed ?? 1 }],
    DAY_FULL: [{ ...calendar, dailyCap: needed }, rules],
    TYPE_FULL: [calendar, { ...rules, dailyCap: needed }],
    HOURS: [{ ...calendar, weekly: always, dates: [] }, rules],
    FOCUS: [{ ...calendar, focus: [] }, rules],
    ABSENCE: [{ ...calendar, absences: subtract(calendar.absences, spans) }, rules],
    TAKEN: [{ ...calendar, taken: subtract(calendar.taken, spans) }, rules],
    // Of groups, which this model has none of.
    NO_SESSION: [calendar, rules],
    SEATS_TAKEN: [calendar, rules],
  };
  return ways[reason.rule];
}

it('gives a reason for every time that is not offered and none for those that are, and each change is needed and enough', () => {
  const isFree = (calendar: Calendar, rules: SlotRules, at: number, now: number) =>
    !freeSlots(calendar, rules, { startsAt: at, endsAt: at + 1 }, now).next().done;
  fc.assert(
    fc.property(cases, ({ place, rules, range, now, ...parts }) => {
      const calendar: Calendar = { timeZone: place.timeZone, ...parts };
      const at = range.startsAt;
      const reasons = reasonsAgainst(calendar, rules, at, now);
      expect(reasons.length === 0).toBe(isFree(calendar, rules, at, now));
      if (reasons.some(({ rule }) => rule === 'PAST')) return;
      const made = (list: readonly Reason[]) =>
        list.reduce<[Calendar, SlotRules]>((state, reason) => changed(...state, reason), [calendar, rules]);
      expect(isFree(...made(reasons), at, now)).toBe(true);
      for (const reason of reasons) {
        const others = reasons.filter((each) => each !== reason);
        expect(isFree(...made(others), at, now)).toBe(false);
      }
    }),
    { numRuns: 5000 },
  );
});
