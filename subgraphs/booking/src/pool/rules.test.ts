import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inTurn, unionOf, type Share } from './rules.ts';

const members = (weights: readonly number[]): Share[] =>
  weights.map((weight, index) => ({ specialistId: `s${index}`, weight, bookings: 0, lastAt: null }));

/** Books `count` times among those who are free at the time; answers the shares at the end. */
function book(start: readonly Share[], count: number, isFree: (turn: number, member: Share) => boolean): Share[] {
  let shares = [...start];
  for (let turn = 1; turn <= count; turn++) {
    const due = inTurn(shares.filter((each) => isFree(turn, each)))[0];
    if (due)
      shares = shares.map((each) => (each === due ? { ...each, bookings: each.bookings + 1, lastAt: turn } : each));
  }
  return shares;
}

/** The same choice, made as slowly and plainly as possible: nobody may be more due than whom it names. */
function isMostDue(chosen: Share, all: readonly Share[]): boolean {
  return all.every((other) => {
    if (other === chosen) return true;
    const [mine, theirs] = [chosen.bookings / chosen.weight, other.bookings / other.weight];
    if (Math.abs(mine - theirs) > 1e-9) return mine < theirs;
    if (chosen.lastAt !== other.lastAt) return (chosen.lastAt ?? 0) < (other.lastAt ?? 0);
    return chosen.specialistId < other.specialistId;
  });
}

it('names whoever a plain model calls most due, whatever the shares, and the same in any order', () => {
  const share = fc.record({
    weight: fc.integer({ min: 1, max: 10 }),
    bookings: fc.integer({ min: 0, max: 60 }),
    lastAt: fc.option(fc.integer({ min: 1, max: 9 })),
  });
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()), (all, order) => {
      const shares = all.map((each, index) => ({ ...each, specialistId: `s${index}` }));
      const [chosen] = inTurn(shares);
      expect(chosen && isMostDue(chosen, shares)).toBe(true);
      const shuffled = shares.toSorted(() => ((order.next().value ?? 0) % 2 ? 1 : -1));
      expect(inTurn(shuffled)[0]?.specialistId).toBe(chosen?.specialistId);
    }),
    { numRuns: 2000 },
  );
});

it('shares thousands of bookings by weight to within one, where everybody is always free', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 2, maxLength: 8 }),
      fc.integer({ min: 500, max: 3000 }),
      (weights, count) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        for (const { weight, bookings } of book(members(weights), count, () => true)) {
          expect(Math.abs(bookings - (count * weight) / total)).toBeLessThanOrEqual(weights.length);
        }
      },
    ),
    { numRuns: 20 },
  );
});

it('takes turns where all weigh the same, in the order of the longest not booked', () => {
  const shares = book(members([1, 1, 1]), 3000, () => true);
  expect(shares.map(({ bookings }) => bookings)).toEqual([1000, 1000, 1000]);
  expect(shares.map(({ lastAt }) => lastAt)).toEqual([2998, 2999, 3000]);
});

it('lets one who was away catch up, and never names one who is not free', () => {
  const away = book(members([1, 1]), 2000, (turn, { specialistId }) => specialistId === 's0' || turn > 1000);
  expect(away.map(({ bookings }) => bookings)).toEqual([1000, 1000]);
  expect(inTurn([])).toEqual([]);
});

it('is one list of starts over all calendars, each once and ascending', () => {
  const at = (...starts: number[]) => starts.map((startsAt) => ({ startsAt, endsAt: startsAt + 5 }));
  expect(unionOf([at(3, 9), at(1, 3), at()])).toEqual(at(1, 3, 9));
});
