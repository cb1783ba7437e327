import { expect, it } from 'vitest';
import { daysOf, hoursOf } from './wishes.ts';

it('says days and hours, and nothing where every day or hour suits', () => {
  expect(daysOf([1, 7], 'de')).toBe('Mo und So');
  expect(daysOf([], 'en')).toBe('');
  expect(hoursOf({ fromMinute: 540, toMinute: 1440 })).toBe('09:00–24:00');
  expect(hoursOf({ fromMinute: 0, toMinute: 1440 })).toBeUndefined();
});
