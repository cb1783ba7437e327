import { describe, expect, it } from 'vitest';
import type { AgendaRowFragment } from '../gql/graphql.ts';
import { daysOf, hoursOf, linesOf } from './week.ts';

const row = (startsAt: string, endsAt: string) => ({ startsAt, endsAt }) as AgendaRowFragment;
const berlin = 'Europe/Berlin';
const dayIn = (at: string) => new Intl.DateTimeFormat('en-CA', { timeZone: berlin }).format(new Date(at));

describe('the week', () => {
  it('puts an appointment on the day it begins on in the zone', () => {
    const late = row('2026-11-23T23:30:00.000Z', '2026-11-24T00:20:00.000Z');
    const days = daysOf('2026-11-23', [late], dayIn);
    expect(days.map((day) => day.rows.length)).toEqual([0, 1, 0, 0, 0, 0, 0]);
    expect(days.at(-1)?.date).toBe('2026-11-29');
  });

  it('shows eight to six, and more where it is needed', () => {
    expect(hoursOf([], berlin)).toEqual({ from: 8, to: 18 });
    const early = row('2026-11-24T05:45:00.000Z', '2026-11-24T06:35:00.000Z');
    const late = row('2026-11-24T18:30:00.000Z', '2026-11-24T19:20:00.000Z');
    expect(hoursOf([early, late], berlin)).toEqual({ from: 6, to: 21 });
  });

  it('never shows more than the day has', () => {
    expect(hoursOf([row('2026-11-24T22:30:00.000Z', '2026-11-25T00:00:00.000Z')], berlin).to).toBe(24);
  });

  it('stands between the lines of its time, and stays large enough to hit', () => {
    expect(linesOf(row('2026-11-24T08:00:00.000Z', '2026-11-24T08:50:00.000Z'), 8, berlin)).toEqual({
      start: 5,
      end: 9,
    });
    expect(linesOf(row('2026-11-24T08:00:00.000Z', '2026-11-24T08:10:00.000Z'), 8, berlin)).toEqual({
      start: 5,
      end: 7,
    });
  });
});
