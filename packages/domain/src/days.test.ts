import { describe, expect, it } from 'vitest';
import { daysIn, periodBefore, pointsOf, startOf } from './days.ts';

describe('a range of days', () => {
  it('is compared with the equally long one before it', () => {
    expect(periodBefore({ from: '2026-11-01', to: '2026-11-30' })).toEqual({ from: '2026-10-02', to: '2026-10-31' });
    expect(periodBefore({ from: '2026-03-01', to: '2026-03-01' })).toEqual({ from: '2026-02-28', to: '2026-02-28' });
  });

  it('has a point for every day, also over the change of the clocks', () => {
    expect(pointsOf({ from: '2026-10-24', to: '2026-10-27' }, 'DAY')).toEqual([
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
      '2026-10-27',
    ]);
  });

  it('has a point for every week and month it touches', () => {
    expect(pointsOf({ from: '2026-11-24', to: '2026-12-01' }, 'WEEK')).toEqual(['2026-11-23', '2026-11-30']);
    expect(pointsOf({ from: '2026-11-24', to: '2026-12-01' }, 'MONTH')).toEqual(['2026-11-01', '2026-12-01']);
  });

  it('has as many days as it names, both ends included, and none when it ends before it begins', () => {
    expect(daysIn({ from: '2026-11-01', to: '2026-11-30' })).toBe(30);
    expect(daysIn({ from: '2026-11-02', to: '2026-11-01' })).toBe(0);
  });

  it('begins a week on Monday', () => expect(startOf('WEEK', '2026-11-29')).toBe('2026-11-23'));
});
