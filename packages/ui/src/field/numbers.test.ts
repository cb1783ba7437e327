import { describe, expect, it } from 'vitest';
import { parseNumber } from './numbers.ts';

describe('reading a typed number', () => {
  it.each([
    ['12,5', 'de', 12.5],
    ['12.5', 'de', 12.5],
    ['1.234', 'de', 1234],
    ['1.234,50', 'de', 1234.5],
    ['1,234.5', 'en', 1234.5],
    ['12,5', 'en', 12.5],
    [' -3 ', 'en', -3],
    ['1 000', 'de', 1000],
  ])('reads %s in %s', (text, locale, value) => {
    expect(parseNumber(text, locale)).toBe(value);
  });

  it.each(['', 'abc', '1-2', '1.2.3,4,5', '-'])('refuses %j', (text) => {
    expect(parseNumber(text, 'de')).toBeUndefined();
  });
});
