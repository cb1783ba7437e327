import { beforeAll, describe, expect, it } from 'vitest';
import { addMonths, calendarSpan, daysShown, mondayOf, monthWeeks, periodAt } from './days.ts';
import { loadTemporal } from './temporal.ts';

beforeAll(loadTemporal);

describe('the month', () => {
  it('is whole weeks from Monday that hold every day of it, never a week without one', () => {
    for (let month = '1999-01-15'; month < '2030'; month = addMonths(month, 1)) {
      const weeks = monthWeeks(month);
      const ofMonth = weeks.flat().filter((day) => day.startsWith(month.slice(0, 7)));
      expect(ofMonth.length).toBe(new Date(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0).getDate());
      expect(weeks.every((week) => week.length === 7 && mondayOf(week[0] ?? '') === week[0])).toBe(true);
      expect(weeks.every((week) => week.some((day) => day.startsWith(month.slice(0, 7))))).toBe(true);
    }
  });

  it('has four rows in a February that begins on a Monday, six in a long August', () => {
    expect(monthWeeks('2027-02-10').length).toBe(4);
    expect(monthWeeks('2026-08-10').length).toBe(6);
  });

  it('keeps the day where the next month has it, and takes its last where it does not', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-15', -1)).toBe('2026-02-15');
  });
});

describe('a view', () => {
  it('shows its day, the week from Monday, or the weeks of the month', () => {
    expect(daysShown('day', '2026-11-24')).toEqual(['2026-11-24']);
    expect(daysShown('week', '2026-11-29')).toEqual(daysShown('agenda', '2026-11-23'));
    expect(daysShown('month', '2026-11-24').at(0)).toBe('2026-10-26');
  });

  it('goes on by its own period', () => {
    expect(periodAt('day', '2026-11-30', 1)).toBe('2026-12-01');
    expect(periodAt('week', '2026-11-24', -1)).toBe('2026-11-17');
    expect(periodAt('agenda', '2026-11-24', 1)).toBe('2026-12-01');
    expect(periodAt('month', '2026-11-24', 2)).toBe('2027-01-24');
  });

  it('asks for the instants between its first and last midnight in the zone', () => {
    expect(calendarSpan('week', '2026-03-29', 'Europe/Berlin')).toEqual({
      from: '2026-03-22T23:00:00.000Z',
      to: '2026-03-29T22:00:00.000Z',
    });
    expect(calendarSpan('day', '2026-03-29', 'Asia/Beirut').from).toBe('2026-03-28T22:00:00.000Z');
  });
});
