import { beforeAll, describe, expect, it } from 'vitest';
import {
  axisOf,
  endOffsetAt,
  gapsOf,
  hoursOf,
  instantAt,
  offsetAt,
  snapOffset,
  zonedDay,
  type ZonedDay,
} from './axis.ts';
import { daysShown } from './days.ts';
import { loadTemporal } from './temporal.ts';

beforeAll(loadTemporal);

const berlin = 'Europe/Berlin';
const HOUR = 3_600_000;
const hours = (day: ZonedDay) => (day.endsAt - day.startsAt) / HOUR;
const week = (day: string, zone = berlin) => daysShown('week', day).map((each) => zonedDay(each, zone));
const at = (text: string) => Date.parse(text);

describe('a day', () => {
  it('has 24 hours, 23 when clocks go forward, 25 when they go back', () => {
    expect(hours(zonedDay('2026-11-24', berlin))).toBe(24);
    expect(hours(zonedDay('2026-03-29', berlin))).toBe(23);
    expect(hours(zonedDay('2026-10-25', berlin))).toBe(25);
  });

  it('is split where its clock is changed', () => {
    const clock = (date: string, zone: string) =>
      zonedDay(date, zone).parts.map(({ from, to, pass }) => [from, to, pass]);
    expect(clock('2026-11-24', berlin)).toEqual([[0, 1440, 0]]);
    expect(clock('2026-03-29', berlin)).toEqual([
      [0, 120, 0],
      [180, 1440, 0],
    ]);
    expect(clock('2026-10-25', berlin)).toEqual([
      [0, 180, 0],
      [120, 180, 1],
      [180, 1440, 0],
    ]);
    // Half an hour at Lord Howe, midnight itself at Beirut.
    expect(clock('2026-10-04', 'Australia/Lord_Howe')).toEqual([
      [0, 120, 0],
      [150, 1440, 0],
    ]);
    expect(clock('2026-03-29', 'Asia/Beirut')).toEqual([[60, 1440, 0]]);
  });
});

describe('the axis', () => {
  it('has 24 hours in an ordinary week, and each instant its place', () => {
    const days = week('2026-11-24');
    const axis = axisOf(days);
    expect(axis.length).toBe(1440);
    expect(hoursOf(axis).map(({ hour }) => hour)).toEqual(Array.from({ length: 24 }, (_, hour) => hour));
    const [, tuesday] = days;
    if (!tuesday) throw new Error('no Tuesday');
    expect(offsetAt(axis, tuesday, at('2026-11-24T13:30:00Z'))).toBe(14 * 60 + 30);
    expect(offsetAt(axis, tuesday, at('2026-11-23T00:00:00Z'))).toBe(0);
    expect(endOffsetAt(axis, tuesday, tuesday.endsAt)).toBe(1440);
  });

  it('leaves the skipped hour out of the day alone, and hatches it beside other days', () => {
    const sunday = zonedDay('2026-03-29', berlin);
    const alone = axisOf([sunday]);
    expect(alone.length).toBe(23 * 60);
    expect(
      hoursOf(alone)
        .map(({ hour }) => hour)
        .slice(0, 4),
    ).toEqual([0, 1, 3, 4]);
    expect(gapsOf(alone, sunday)).toEqual([]);
    const days = week('2026-03-29');
    const axis = axisOf(days);
    expect(axis.length).toBe(1440);
    expect(days.map((day) => gapsOf(axis, day))).toEqual([[], [], [], [], [], [], [{ top: 120, length: 60 }]]);
  });

  it('has the hour that comes twice twice, and hatches the second on days that have it once', () => {
    const days = week('2026-10-25');
    const axis = axisOf(days);
    expect(axis.length).toBe(25 * 60);
    expect(hoursOf(axis).slice(1, 5)).toEqual([
      { hour: 1, offset: 60, isSecond: false },
      { hour: 2, offset: 120, isSecond: false },
      { hour: 2, offset: 180, isSecond: true },
      { hour: 3, offset: 240, isSecond: false },
    ]);
    expect(days.map((day) => gapsOf(axis, day).length)).toEqual([1, 1, 1, 1, 1, 1, 0]);
    const sunday = days[6];
    if (!sunday) throw new Error('no Sunday');
    expect(offsetAt(axis, sunday, at('2026-10-25T00:30:00Z'))).toBe(150);
    expect(offsetAt(axis, sunday, at('2026-10-25T01:30:00Z'))).toBe(210);
  });

  it('ends a span before the skipped hour, and after the first of two equal ones', () => {
    const spring = week('2026-03-29');
    const autumn = week('2026-10-25');
    expect(endOffsetAt(axisOf(spring), spring[6] as ZonedDay, at('2026-03-29T01:00:00Z'))).toBe(120);
    expect(endOffsetAt(axisOf(autumn), autumn[6] as ZonedDay, at('2026-10-25T01:00:00Z'))).toBe(180);
  });

  it('finds each instant of each day again, in every zone and season', () => {
    for (const zone of [berlin, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Beirut', 'Asia/Kathmandu', 'UTC']) {
      for (const monday of ['2026-03-23', '2026-03-09', '2026-10-19', '2026-10-26', '2026-09-28', '2026-04-04']) {
        const days = week(monday, zone);
        const axis = axisOf(days);
        for (const day of days) {
          for (let instant = day.startsAt; instant < day.endsAt; instant += 15 * 60_000) {
            expect(instantAt(axis, day, offsetAt(axis, day, instant))).toBe(instant);
          }
        }
      }
    }
  });

  it('gives the first instant after an hour the day does not have', () => {
    const spring = week('2026-03-29');
    expect(instantAt(axisOf(spring), spring[6] as ZonedDay, 150)).toBe(at('2026-03-29T01:00:00Z'));
    const autumn = week('2026-10-25');
    expect(instantAt(axisOf(autumn), autumn[0] as ZonedDay, 200)).toBe(at('2026-10-19T01:00:00Z'));
    expect(instantAt(axisOf(autumn), autumn[0] as ZonedDay, 1500)).toBe(autumn[0]?.endsAt);
  });
});

describe('snapping', () => {
  it('goes to the nearest step of the clock and stays on the axis', () => {
    const axis = axisOf(week('2026-11-24'));
    expect([0, 7, 8, 22, 23, 1439, 2000, -5].map((each) => snapOffset(axis, each, 15))).toEqual([
      0, 0, 15, 15, 30, 1440, 1440, 0,
    ]);
    expect([61, 63, 1438].map((each) => snapOffset(axis, each, 5))).toEqual([60, 65, 1440]);
  });

  it('goes by the clock also below an hour that comes twice', () => {
    const axis = axisOf(week('2026-10-25'));
    expect(snapOffset(axis, 187, 15)).toBe(180);
    expect(snapOffset(axis, 247, 15)).toBe(240);
  });
});
