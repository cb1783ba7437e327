import { days, minutes, overlaps, Temporal, type Interval } from '@daraport/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freeSlots,
  isOffered,
  isTaken,
  nearestSlots,
  nextSlots,
  takenBy,
  type Calendar,
  type SlotRules,
} from './rules.ts';

const at = (text: string): number => Temporal.ZonedDateTime.from(text).epochMilliseconds;
const shown = (slots: Iterable<Interval>, timeZone: string): string[] =>
  [...slots].map(({ startsAt }) =>
    Temporal.Instant.fromEpochMilliseconds(startsAt)
      .toZonedDateTimeISO(timeZone)
      .toString({ timeZoneName: 'never', smallestUnit: 'minute' }),
  );

const hour: SlotRules = {
  durationMinutes: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  noticeMinutes: 0,
  horizonDays: 30,
  gridMinutes: 60,
};
const always = [1, 2, 3, 4, 5, 6, 7];
const hoursOf = (timeZone: string, fromMinute: number, toMinute: number): Calendar => ({
  timeZone,
  weekly: always.map((weekday) => ({ weekday, fromMinute, toMinute })),
  extra: [],
  absences: [],
  taken: [],
});
const dayOf = (timeZone: string, day: string): Interval => {
  const from = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone });
  return { startsAt: from.epochMilliseconds, endsAt: from.add({ days: 1 }).epochMilliseconds };
};

describe('when the clocks are turned', () => {
  it('offers nothing in the hour that Berlin skips in spring', () => {
    const zone = 'Europe/Berlin';
    const day = dayOf(zone, '2027-03-28');
    expect(shown(freeSlots(hoursOf(zone, 60, 300), hour, day, day.startsAt - 1), zone)).toEqual([
      '2027-03-28T01:00+01:00',
      '2027-03-28T03:00+02:00',
      '2027-03-28T04:00+02:00',
    ]);
  });

  it('offers the hour that Berlin shows twice in autumn twice', () => {
    const zone = 'Europe/Berlin';
    const day = dayOf(zone, '2026-10-25');
    expect(shown(freeSlots(hoursOf(zone, 120, 240), hour, day, day.startsAt - 1), zone)).toEqual([
      '2026-10-25T02:00+02:00',
      '2026-10-25T02:00+01:00',
      '2026-10-25T03:00+01:00',
    ]);
  });

  it('begins hours that start inside the gap where the clock goes on', () => {
    const zone = 'America/New_York';
    const day = dayOf(zone, '2027-03-14');
    const half = { ...hour, durationMinutes: 30, gridMinutes: 30 };
    expect(shown(freeSlots(hoursOf(zone, 150, 240), half, day, day.startsAt - 1), zone)).toEqual([
      '2027-03-14T03:00-04:00',
      '2027-03-14T03:30-04:00',
    ]);
  });

  it('keeps the grid of the wall clock where the clock turns by half an hour, and where the zone is 45 minutes off', () => {
    const lordHowe = dayOf('Australia/Lord_Howe', '2026-10-04');
    expect(
      shown(
        freeSlots(hoursOf('Australia/Lord_Howe', 60, 300), hour, lordHowe, lordHowe.startsAt - 1),
        'Australia/Lord_Howe',
      ),
    ).toEqual(['2026-10-04T01:00+10:30', '2026-10-04T03:00+11:00', '2026-10-04T04:00+11:00']);
    const kathmandu = dayOf('Asia/Kathmandu', '2026-10-04');
    expect(
      shown(freeSlots(hoursOf('Asia/Kathmandu', 540, 660), hour, kathmandu, kathmandu.startsAt - 1), 'Asia/Kathmandu'),
    ).toEqual(['2026-10-04T09:00+05:45', '2026-10-04T10:00+05:45']);
  });

  it('offers nothing on a day that a zone left out altogether', () => {
    const day = { startsAt: Date.UTC(2011, 11, 29, 12), endsAt: Date.UTC(2011, 11, 31, 6) };
    const onFridays = {
      ...hoursOf('Pacific/Apia', 540, 660),
      weekly: [{ weekday: 5, fromMinute: 540, toMinute: 660 }],
    };
    expect([...freeSlots(onFridays, hour, day, day.startsAt)]).toEqual([]);
  });
});

describe('a calendar', () => {
  const zone = 'Europe/Berlin';
  const day = dayOf(zone, '2026-11-24');
  const nine = at('2026-11-24T09:00[Europe/Berlin]');
  const calendar = hoursOf(zone, 540, 720);

  it('offers neighbours: a slot may begin the moment another ends', () => {
    const taken = [{ startsAt: nine, endsAt: nine + minutes(60) }];
    expect(shown(freeSlots({ ...calendar, taken }, hour, day, day.startsAt), zone)).toEqual([
      '2026-11-24T10:00+01:00',
      '2026-11-24T11:00+01:00',
    ]);
  });

  it('keeps the buffers of both appointments between them', () => {
    const rules = { ...hour, gridMinutes: 5, bufferBeforeMinutes: 5, bufferAfterMinutes: 10 };
    const taken = [takenBy({ startsAt: nine, endsAt: nine + minutes(60) }, rules)];
    expect(shown(freeSlots({ ...calendar, taken }, rules, day, day.startsAt), zone)[0]).toBe('2026-11-24T10:15+01:00');
  });

  it('is closed during an absence, and open at extra hours', () => {
    const absences = [{ startsAt: nine, endsAt: nine + minutes(120) }];
    const extra = [{ day: '2026-11-24', fromMinute: 1200, toMinute: 1260 }];
    expect(shown(freeSlots({ ...calendar, absences, extra }, hour, day, day.startsAt), zone)).toEqual([
      '2026-11-24T11:00+01:00',
      '2026-11-24T20:00+01:00',
    ]);
  });

  it('offers nothing sooner than the notice, nothing begun, nothing beyond the horizon', () => {
    const now = nine - minutes(30);
    expect(shown(freeSlots(calendar, { ...hour, noticeMinutes: 120 }, day, now), zone)).toEqual([
      '2026-11-24T11:00+01:00',
    ]);
    expect(isOffered(calendar, hour, nine, nine)).toBe(false);
    expect(isOffered(calendar, hour, nine, nine - 1)).toBe(true);
    expect(isOffered(calendar, { ...hour, horizonDays: 1 }, nine, nine - days(1))).toBe(false);
    expect(isOffered(calendar, { ...hour, horizonDays: 1 }, nine, nine - days(1) + 1)).toBe(true);
  });

  it('offers no start off the grid or past closing', () => {
    expect(isOffered(calendar, hour, nine + minutes(30), day.startsAt)).toBe(false);
    expect(isOffered(calendar, hour, nine + minutes(180), day.startsAt)).toBe(false);
  });

  it('names the nearest free times before and after a wish, in order of time', () => {
    const taken = [{ startsAt: nine + minutes(60), endsAt: nine + minutes(120) }];
    const nearest = nearestSlots({ ...calendar, taken }, hour, nine + minutes(60), day.startsAt, 3);
    expect(shown(nearest, zone)).toEqual([
      '2026-11-24T09:00+01:00',
      '2026-11-24T11:00+01:00',
      '2026-11-25T09:00+01:00',
    ]);
  });

  it('names each next start once over several kinds, the shortest', () => {
    const next = nextSlots(calendar, [hour, { ...hour, durationMinutes: 20, gridMinutes: 30 }], day.startsAt, 3);
    expect(shown(next, zone)).toEqual(['2026-11-24T09:00+01:00', '2026-11-24T09:30+01:00', '2026-11-24T10:00+01:00']);
    expect(next.map(({ startsAt, endsAt }) => endsAt - startsAt)).toEqual([minutes(20), minutes(20), minutes(20)]);
  });
});

/** Every minute of three days around a day, as the zone's clock shows it. */
function minutesAround(timeZone: string, day: string) {
  const from = Temporal.PlainDate.from(day).subtract({ days: 1 }).toZonedDateTime({ timeZone });
  const end = from.add({ days: 3 }).epochMilliseconds;
  const list: { at: number; day: string; weekday: number; minute: number }[] = [];
  for (let instant = from.epochMilliseconds; instant < end; instant += minutes(1)) {
    const wall = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
    list.push({
      at: instant,
      day: wall.toPlainDate().toString(),
      weekday: wall.dayOfWeek,
      minute: wall.hour * 60 + wall.minute,
    });
  }
  return { timeZone, list, startsAt: from.epochMilliseconds, endsAt: end };
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

/** The same question answered minute by minute: slow, and too simple to be wrong in the same way. */
function bruteForce(place: Place, calendar: Calendar, rules: SlotRules, range: Interval, now: number): number[] {
  const isOpen = place.list.map(({ at: instant, day, weekday, minute }) => {
    const isWithin = (hours: { fromMinute: number; toMinute: number }) =>
      minute >= hours.fromMinute && minute < hours.toMinute;
    const isAway = calendar.absences.some(({ startsAt, endsAt }) => instant >= startsAt && instant < endsAt);
    if (isAway) return false;
    return (
      calendar.weekly.some((hours) => hours.weekday === weekday && isWithin(hours)) ||
      calendar.extra.some((hours) => hours.day === day && isWithin(hours))
    );
  });
  let openFor = 0;
  const openMinutes = isOpen.map(() => 0);
  for (let index = isOpen.length - 1; index >= 0; index--) {
    openFor = isOpen[index] ? openFor + 1 : 0;
    openMinutes[index] = openFor;
  }
  return place.list.flatMap(({ at: instant, minute }, index) => {
    const slot = { startsAt: instant, endsAt: instant + minutes(rules.durationMinutes) };
    const isBookable =
      instant >= range.startsAt &&
      instant < range.endsAt &&
      instant > now &&
      instant >= now + minutes(rules.noticeMinutes) &&
      instant < now + days(rules.horizonDays) &&
      minute % rules.gridMinutes === 0 &&
      (openMinutes[index] ?? 0) >= rules.durationMinutes &&
      !calendar.taken.some((taken) => overlaps(taken, takenBy(slot, rules)));
    return isBookable ? [instant] : [];
  });
}

const span = (most: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most - 1 }), fc.integer({ min: 1, max: 400 }))
    .map(([fromMinute, length]) => ({ fromMinute, toMinute: Math.min(most, fromMinute + length) }));

const cases = fc.constantFrom(...places).chain((place) => {
  const minuteOf = fc.integer({ min: 0, max: place.list.length - 1 }).map((index) => place.startsAt + minutes(index));
  const interval = fc
    .tuple(minuteOf, fc.integer({ min: 1, max: 300 }))
    .map(([startsAt, length]) => ({ startsAt, endsAt: startsAt + minutes(length) }));
  return fc.record({
    place: fc.constant(place),
    weekly: fc.array(
      fc.tuple(fc.integer({ min: 1, max: 7 }), span(1440)).map(([weekday, hours]) => ({ weekday, ...hours })),
      { maxLength: 9 },
    ),
    extra: fc.array(
      fc
        .tuple(fc.constantFrom(...new Set(place.list.map(({ day }) => day))), span(1440))
        .map(([day, hours]) => ({ day, ...hours })),
      { maxLength: 3 },
    ),
    absences: fc.array(interval, { maxLength: 3 }),
    taken: fc.array(interval, { maxLength: 6 }),
    rules: fc.record({
      durationMinutes: fc.integer({ min: 5, max: 120 }),
      bufferBeforeMinutes: fc.constantFrom(0, 0, 5, 15),
      bufferAfterMinutes: fc.constantFrom(0, 0, 10, 20),
      noticeMinutes: fc.constantFrom(0, 30, 240, 1500),
      horizonDays: fc.constantFrom(1, 2, 60),
      gridMinutes: fc.constantFrom(5, 10, 15, 20, 30, 60, 90),
    }),
    now: minuteOf.map((instant) => instant - days(1)),
    range: fc.tuple(minuteOf, fc.integer({ min: 1, max: 2000 })).map(([startsAt, length]) => ({
      startsAt,
      endsAt: Math.min(place.endsAt - minutes(120), startsAt + minutes(length)),
    })),
  });
});

it('agrees with a minute-by-minute model, also where clocks are turned', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(cases, ({ place, rules, range, now, ...parts }) => {
      const calendar: Calendar = { timeZone: place.timeZone, ...parts };
      const slots = [...freeSlots(calendar, rules, range, now)];
      expect(slots.map(({ startsAt }) => startsAt)).toEqual(bruteForce(place, calendar, rules, range, now));
      for (const slot of slots) expect(isTaken(calendar, rules, slot)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});
