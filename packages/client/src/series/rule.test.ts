import { beforeAll, expect, it } from 'vitest';
import { placeInMonth, rhythmsFrom, ruleOf } from './rule.ts';

beforeAll(() => import('temporal-polyfill/global'));

const timeZone = 'Europe/Berlin';
const at = (startsAt: string, zone = timeZone) => ({ startsAt, timeZone: zone });

it('knows which weekday of its month a day is, by the clock of the zone', () => {
  // 24 November 2026 is the fourth Tuesday, and the last.
  expect(placeInMonth(at('2026-11-24T09:00:00Z'))).toEqual({ weekday: 2, which: 4, isLast: true });
  expect(placeInMonth(at('2026-11-30T22:30:00Z'))).toEqual({ weekday: 1, which: 5, isLast: true });
  expect(placeInMonth(at('2026-11-30T23:30:00Z'))).toEqual({ weekday: 2, which: 1, isLast: false });
});

it('offers a month by its number below the fifth, and by the last where it is that', () => {
  const monthly = (startsAt: string) => rhythmsFrom(at(startsAt)).filter((each) => each.startsWith('monthly'));
  expect(monthly('2026-11-10T09:00:00Z')).toEqual(['monthly']);
  expect(monthly('2026-11-24T09:00:00Z')).toEqual(['monthly', 'monthlyLast']);
  expect(monthly('2026-11-30T09:00:00Z')).toEqual(['monthlyLast']);
});

it('says it in the words of RFC 5545', () => {
  const start = at('2026-11-24T09:00:00Z');
  expect(ruleOf('fortnightly', { count: 6 }, start)).toBe('FREQ=WEEKLY;INTERVAL=2;COUNT=6');
  expect(ruleOf('monthly', { count: 3 }, start)).toBe('FREQ=MONTHLY;BYDAY=4TU;COUNT=3');
  expect(ruleOf('monthlyLast', { until: '2027-03-30' }, start)).toBe('FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20270330T215900Z');
});

it('ends with the day of the zone, wherever that is', () => {
  const until = (zone: string) => ruleOf('weekly', { until: '2026-12-15' }, at('2026-11-24T09:00:00Z', zone));
  expect(until('Australia/Lord_Howe')).toBe('FREQ=WEEKLY;INTERVAL=1;UNTIL=20261215T125900Z');
  expect(until('America/New_York')).toBe('FREQ=WEEKLY;INTERVAL=1;UNTIL=20261216T045900Z');
});
