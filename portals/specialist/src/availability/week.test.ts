import { describe, expect, it } from 'vitest';
import { draftOf, isSameWeek, isWhole, weekInputOf } from './week.ts';

const span = (weekday: number, fromMinute: number, toMinute: number) => ({ weekday, fromMinute, toMinute });
const week = { timeZone: 'Europe/Berlin', weekly: [span(2, 540, 720), span(1, 540, 720)], focus: [], dailyCap: null };

describe('a week in the form', () => {
  it('is the same in whichever order its hours were typed', () => {
    const draft = draftOf(week);
    expect(isSameWeek(draft, { ...draft, weekly: [...week.weekly] })).toBe(true);
    expect(isSameWeek(draft, { ...draft, dailyCap: 3 })).toBe(false);
    expect(isSameWeek(draft, { ...draft, timeZone: 'Europe/London' })).toBe(false);
  });

  it('goes to the graph without what the cache added', () => {
    const cached = { ...week, weekly: [{ ...span(1, 540, 720), __typename: 'WeeklyHours' }] };
    expect(weekInputOf(draftOf(cached))).toEqual({
      timeZone: 'Europe/Berlin',
      weekly: [span(1, 540, 720)],
      focus: [],
      dailyCap: null,
    });
  });

  it('is whole when all hours end after they begin', () => {
    expect(isWhole(draftOf(week))).toBe(true);
    expect(isWhole(draftOf({ ...week, focus: [span(1, 600, 600)] }))).toBe(false);
  });
});
