import { describe, expect, it } from 'vitest';
import { periods, spanOf } from './period.ts';

describe('a period of earnings', () => {
  it('is this month up to today, and as many days before it', () => {
    expect(spanOf('month', '2026-11-24')).toEqual({
      from: '2026-11-01',
      to: '2026-11-24',
      before: '2026-10-08',
      until: '2026-10-31',
      grain: 'DAY',
    });
  });

  it('is the whole of last month, over the turn of a year and in a leap year', () => {
    expect(spanOf('lastMonth', '2027-01-15')).toMatchObject({ from: '2026-12-01', to: '2026-12-31' });
    expect(spanOf('lastMonth', '2028-03-31')).toMatchObject({ from: '2028-02-01', to: '2028-02-29' });
  });

  it('is ninety days by weeks, and twelve months by months', () => {
    expect(spanOf('days90', '2026-11-24')).toMatchObject({ from: '2026-08-27', grain: 'WEEK' });
    expect(spanOf('months12', '2026-11-24')).toMatchObject({ from: '2025-12-01', grain: 'MONTH' });
  });

  it('is compared with days that end the day before it begins, and no more than the graph tells at once', () => {
    for (const period of periods) {
      const { from, to, before, until } = spanOf(period, '2028-03-01');
      const days = (start: string, end: string) => (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
      expect(Date.parse(from) - Date.parse(until)).toBe(86_400_000);
      expect(days(before, until)).toBe(days(from, to));
      expect(days(from, to)).toBeLessThanOrEqual(731);
    }
  });
});
