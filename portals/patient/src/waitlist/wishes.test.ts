import { expect, it } from 'vitest';
import { clockOf, dayName, partOf, PARTS, timeLeft } from './wishes.ts';

it('knows the parts of the day by their minutes, and other minutes as none', () => {
  for (const [part, { fromMinute, toMinute }] of Object.entries(PARTS)) expect(partOf(fromMinute, toMinute)).toBe(part);
  expect(partOf(0, 721)).toBeUndefined();
  expect(clockOf(545)).toBe('09:05');
});

it('counts what is left in whole minutes, until nothing is', () => {
  const now = new Date('2026-11-23T08:00:00Z');
  expect(timeLeft('2026-11-23T09:59:01Z', now)).toEqual({ hours: 2, minutes: 0 });
  expect(timeLeft('2026-11-23T08:00:01Z', now)).toEqual({ hours: 0, minutes: 1 });
  expect(timeLeft('2026-11-23T08:00:00Z', now)).toBeUndefined();
});

it('names the days of the week from Monday on', () => {
  expect([dayName(1, 'de'), dayName(7, 'en')]).toEqual(['Montag', 'Sunday']);
});
