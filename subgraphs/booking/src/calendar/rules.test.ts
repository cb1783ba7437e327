import { days, minutes, newId, Temporal, type Interval } from '@daraport/domain';
import { describe, expect, it } from 'vitest';
import {
  freeSlots,
  isOffered,
  isTaken,
  nearestSlots,
  nextSlots,
  soonestSlot,
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
  id: newId(),
  durationMinutes: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  noticeMinutes: 0,
  horizonDays: 30,
  gridMinutes: 60,
  dailyCap: null,
};
const always = [1, 2, 3, 4, 5, 6, 7];
const hoursOf = (timeZone: string, fromMinute: number, toMinute: number): Calendar => ({
  timeZone,
  weekly: always.map((weekday) => ({ weekday, fromMinute, toMinute })),
  dates: [],
  focus: [],
  absences: [],
  taken: [],
  booked: [],
  dailyCap: null,
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

  it('is closed during an absence, and open at hours beside the weekly ones', () => {
    const absences = [{ startsAt: nine, endsAt: nine + minutes(120) }];
    const evening = [{ fromMinute: 1200, toMinute: 1260 }];
    const dates = [{ day: '2026-11-24', replacesWeek: false, hours: evening }];
    expect(shown(freeSlots({ ...calendar, absences, dates }, hour, day, day.startsAt), zone)).toEqual([
      '2026-11-24T11:00+01:00',
      '2026-11-24T20:00+01:00',
    ]);
  });

  it('has the hours of a date instead of the weekly ones, none at all when the date is closed', () => {
    const on = (hours: { fromMinute: number; toMinute: number }[]) => ({
      ...calendar,
      dates: [{ day: '2026-11-24', replacesWeek: true, hours }],
    });
    const twoDays = { ...day, endsAt: day.endsAt + days(1) };
    expect(shown(freeSlots(on([{ fromMinute: 1200, toMinute: 1260 }]), hour, twoDays, day.startsAt), zone)).toEqual([
      '2026-11-24T20:00+01:00',
      '2026-11-25T09:00+01:00',
      '2026-11-25T10:00+01:00',
      '2026-11-25T11:00+01:00',
    ]);
    expect([...freeSlots(on([]), hour, day, day.startsAt)]).toEqual([]);
  });

  it('keeps focus time free whichever hours the day has', () => {
    const focus = [{ weekday: 2, fromMinute: 600, toMinute: 660 }];
    const dates = [{ day: '2026-11-24', replacesWeek: true, hours: [{ fromMinute: 600, toMinute: 720 }] }];
    expect(shown(freeSlots({ ...calendar, focus }, hour, day, day.startsAt), zone)).toEqual([
      '2026-11-24T09:00+01:00',
      '2026-11-24T11:00+01:00',
    ]);
    expect(shown(freeSlots({ ...calendar, focus, dates }, hour, day, day.startsAt), zone)).toEqual([
      '2026-11-24T11:00+01:00',
    ]);
  });

  it('is full for the rest of a day of its own zone when a cap is reached, over all types or of one', () => {
    const booked = [{ startsAt: nine, appointmentTypeId: hour.id }];
    const other = { ...hour, id: newId() };
    const full = { ...calendar, booked, dailyCap: 1 };
    expect([...freeSlots(full, hour, day, day.startsAt)]).toEqual([]);
    expect([...freeSlots(full, other, day, day.startsAt)]).toEqual([]);
    expect(isTaken(full, hour, { startsAt: nine + minutes(60), endsAt: nine + minutes(120) })).toBe(true);
    expect(isOffered(full, hour, nine, day.startsAt)).toBe(true);
    const ofType = { ...calendar, booked };
    expect([...freeSlots(ofType, { ...hour, dailyCap: 1 }, day, day.startsAt)]).toEqual([]);
    expect([...freeSlots(ofType, { ...hour, dailyCap: 2 }, day, day.startsAt)]).toHaveLength(3);
    expect([...freeSlots(ofType, { ...other, dailyCap: 1 }, day, day.startsAt)]).toHaveLength(3);
    const dayAfter = { startsAt: day.endsAt, endsAt: day.endsAt + days(1) };
    expect([...freeSlots(full, hour, dayAfter, day.startsAt)]).toHaveLength(3);
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

  const anyTime = { now: day.startsAt, range: { startsAt: day.startsAt, endsAt: Infinity }, fits: () => true };

  it('names each next start once over several kinds, the shortest', () => {
    const kinds = [hour, { ...hour, durationMinutes: 20, gridMinutes: 30 }];
    const next = nextSlots(calendar, kinds, anyTime, 3);
    expect(shown(next, zone)).toEqual(['2026-11-24T09:00+01:00', '2026-11-24T09:30+01:00', '2026-11-24T10:00+01:00']);
    expect(next.map(({ startsAt, endsAt }) => endsAt - startsAt)).toEqual([minutes(20), minutes(20), minutes(20)]);
  });

  it('finds the soonest that passes, over several kinds, and none after the end of the range', () => {
    const late = { ...hour, noticeMinutes: 3 * 24 * 60 };
    const fits = ({ startsAt }: { startsAt: number }) => startsAt >= nine + minutes(60);
    expect(soonestSlot(calendar, [late, hour], { ...anyTime, fits })?.startsAt).toBe(nine + minutes(60));
    const range = { startsAt: day.startsAt, endsAt: nine + minutes(60) };
    expect(soonestSlot(calendar, [hour], { ...anyTime, range, fits })).toBeUndefined();
  });
});
