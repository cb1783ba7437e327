import { expect, it } from 'vitest';
import { amountOf, clockOf, minuteOf } from './clock.ts';

it('reads and writes every minute of a day', () => {
  for (let minute = 0; minute < 1440; minute++) expect(minuteOf(clockOf(minute))).toBe(minute);
  expect([minuteOf(''), minuteOf('9:00')]).toEqual([undefined, undefined]);
});

it.each([
  [15, { count: 15, unit: 'minutes' }],
  [120, { count: 2, unit: 'hours' }],
  [2880, { count: 2, unit: 'days' }],
  [90, { count: 90, unit: 'minutes' }],
])('says %i minutes in the largest unit', (minutes, said) => expect(amountOf(minutes)).toEqual(said));
