import { days, hours, minutes, newId, overlaps } from '@daraport/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takenBy, type SlotRules } from '../calendar/rules.ts';
import { dayNumberAt } from '../calendar/zone.ts';
import { solve, type Wanted } from './solver.ts';

const zone = 'Europe/Berlin';
const rules: SlotRules = {
  id: newId(),
  durationMinutes: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 15,
  noticeMinutes: 0,
  horizonDays: 366,
  gridMinutes: 30,
  dailyCap: null,
};
const monday = Date.parse('2026-11-23T00:00:00+01:00');
const on = (day: number, hour: number) => monday + days(day) + hours(hour);

/** What a solution costs: how many are moved, and by how much together. */
const costOf = (wanted: readonly Wanted[], starts: readonly number[]) => {
  const moves = starts.map((start, index) => Math.abs(start - (wanted[index]?.wishedAt ?? 0)));
  return [moves.filter(Boolean).length, moves.reduce((sum, by) => sum + by, 0)] as const;
};
const stands = (starts: readonly number[], by: SlotRules) => {
  const taken = starts.map((at) => ({
    ...takenBy({ startsAt: at, endsAt: at + minutes(by.durationMinutes) }, by),
    day: dayNumberAt(zone, at),
  }));
  return taken.every((one, index) =>
    taken.slice(index + 1).every((other) => one.day !== other.day && !overlaps(one, other)),
  );
};

/** Every combination of choices there is. */
function cheapestOfAll(wanted: readonly Wanted[], by: SlotRules): readonly [number, number] | null {
  let combinations: number[][] = [[]];
  for (const { choices } of wanted) combinations = combinations.flatMap((some) => choices.map((at) => [...some, at]));
  const costs = combinations.filter((starts) => stands(starts, by)).map((starts) => costOf(wanted, starts));
  return costs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? null;
}

const halfHours = fc.integer({ min: 0, max: 4 * 48 - 1 }).map((step) => monday + step * minutes(30));
const occurrence = fc.record({
  wishedAt: halfHours,
  isFree: fc.boolean(),
  others: fc.array(halfHours, { maxLength: 6 }),
});

describe('the fewest moves that make a series bookable', () => {
  it('are those that trying everything finds, on 3,000 small series', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(occurrence, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(0, 15, 180),
        (series, bufferAfterMinutes) => {
          const by = { ...rules, bufferAfterMinutes };
          const wanted = series.map(({ wishedAt, isFree, others }) => ({
            wishedAt,
            choices: [...new Set([...(isFree ? [wishedAt] : []), ...others])].filter((at) => isFree || at !== wishedAt),
          }));
          const expected = cheapestOfAll(wanted, by);
          const found = solve(wanted, by, zone);
          expect(found && costOf(wanted, found.starts)).toEqual(expected);
          expect(found?.isOptimal ?? true).toBe(true);
          expect(found === null || stands(found.starts, by)).toBe(true);
          expect(solve(wanted, by, zone)).toEqual(found);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('leave a series alone that has no conflict', () => {
    const wanted = [on(0, 9), on(2, 9)].map((at) => ({ wishedAt: at, choices: [at - hours(1), at, at + hours(1)] }));
    expect(solve(wanted, rules, zone)).toEqual({ starts: [on(0, 9), on(2, 9)], isOptimal: true });
  });

  it('move a free one out of the way where nothing else helps', () => {
    const wanted = [
      { wishedAt: on(0, 9), choices: [on(1, 9)] },
      { wishedAt: on(1, 9), choices: [on(1, 9), on(2, 10)] },
    ];
    expect(solve(wanted, rules, zone)?.starts).toEqual([on(1, 9), on(2, 10)]);
  });

  it('rather move one far than two a little', () => {
    const wanted = [
      { wishedAt: on(0, 9), choices: [on(1, 9), on(6, 9)] },
      { wishedAt: on(1, 9), choices: [on(1, 9), on(2, 9)] },
    ];
    expect(solve(wanted, rules, zone)?.starts).toEqual([on(6, 9), on(1, 9)]);
  });

  it('do not exist where two have but one day between them', () => {
    const wanted = [on(0, 9), on(0, 12)].map((at) => ({ wishedAt: at, choices: [on(3, 9), on(3, 15)] }));
    expect(solve(wanted, rules, zone)).toBeNull();
  });

  it('are found for a year of weeks with hundreds of choices each', () => {
    const wanted = Array.from({ length: 52 }, (_, week) => ({
      wishedAt: on(week * 7 + 1, 9),
      choices: Array.from({ length: 7 * 48 }, (_each, step) => on(week * 7, step / 2)).filter(
        (at) => week % 3 > 0 || at !== on(week * 7 + 1, 9),
      ),
    }));
    const found = solve(wanted, rules, zone);
    expect(found?.isOptimal).toBe(true);
    expect(costOf(wanted, found?.starts ?? [])).toEqual([18, 18 * minutes(30)]);
  });

  it('are looked for in a bounded number of steps where everything is in the way of everything', () => {
    const nights = Array.from({ length: 7 * 48 }, (_each, step) => on(0, step / 2));
    const wanted = Array.from({ length: 8 }, (_, index) => ({ wishedAt: on(index % 7, 23.25), choices: nights }));
    expect(solve(wanted, { ...rules, bufferAfterMinutes: 120 }, zone)).toBeNull();
  });
});
