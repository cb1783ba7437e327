import { seededRandom } from '@daraport/domain/seeded';
import { describe, expect, it } from 'vitest';
import { ALARM_ERROR, differenceOf, ERROR, evidenceAgainst, isSplitBroken, type Count } from './inference.ts';

interface Seen {
  readonly first: Count;
  readonly second: Count;
}

/** One experiment, visitor by visitor, looked at after each fifth: whether `isSeen` was ever true, and after how many visitors. */
function look(
  seed: number,
  rates: readonly [number, number],
  visitors: number,
  isSeen: (seen: Seen) => boolean,
): number {
  const random = seededRandom(seed);
  const counts = [
    { of: 0, did: 0 },
    { of: 0, did: 0 },
  ] as const satisfies readonly [Count, Count];
  const [first, second]: [{ of: number; did: number }, { of: number; did: number }] = [
    { ...counts[0] },
    { ...counts[1] },
  ];
  for (let visitor = 1; visitor <= visitors; visitor += 1) {
    const isFirst = random() < 0.5;
    const arm = isFirst ? first : second;
    arm.of += 1;
    if (random() < (isFirst ? rates[0] : rates[1])) arm.did += 1;
    if (visitor % 5 === 0 && isSeen({ first, second })) return visitor;
  }
  return Infinity;
}

const limit = Math.log(1 / ERROR);
const findsDifference = ({ first, second }: Seen) => evidenceAgainst(0, first, second) >= limit;
const experiments = Array.from({ length: 400 }, (_, index) => index + 1);

describe('a comparison of two ways that are the same', () => {
  it.each([0.02, 0.1, 0.4, 0.9])(
    'finds a difference in less than 5 of 100, though looked at all the time (rate %f)',
    (rate) => {
      const wrong = experiments.filter((seed) => look(seed, [rate, rate], 3000, findsDifference) < Infinity);
      expect(wrong.length / experiments.length).toBeLessThanOrEqual(ERROR);
    },
  );

  it('would find one far too often by a test that may be asked once only: the simulation can tell', () => {
    // The two-proportion z test at 5 %, asked again and again.
    const naive = ({ first, second }: Seen) => {
      const pooled = (first.did + second.did) / (first.of + second.of);
      const spread = Math.sqrt(pooled * (1 - pooled) * (1 / first.of + 1 / second.of));
      return spread > 0 && Math.abs(second.did / second.of - first.did / first.of) > 1.96 * spread;
    };
    const wrong = experiments.filter((seed) => look(seed, [0.1, 0.1], 3000, naive) < Infinity);
    expect(wrong.length / experiments.length).toBeGreaterThan(4 * ERROR);
  });
});

describe('a true difference', () => {
  it('is found, and sooner where it is greater', () => {
    const found = (rates: [number, number], visitors: number) =>
      experiments.slice(0, 100).filter((seed) => look(seed, rates, visitors, findsDifference) < Infinity).length;
    expect(found([0.05, 0.15], 2000)).toBeGreaterThanOrEqual(90);
    expect(found([0.05, 0.1], 6000)).toBeGreaterThanOrEqual(90);
    expect(found([0.05, 0.1], 300)).toBeLessThan(found([0.05, 0.3], 300));
  });

  it('lies within the bounds at every look, but for 5 of 100', () => {
    const misses = (rates: [number, number]) =>
      experiments.filter((seed) => {
        const truth = rates[1] - rates[0];
        return (
          look(seed, rates, 1500, ({ first, second }) => evidenceAgainst(truth, first, second) >= limit) < Infinity
        );
      }).length / experiments.length;
    for (const rates of [
      [0.05, 0.15],
      [0.3, 0.1],
      [0.01, 0.02],
    ] as [number, number][])
      expect(misses(rates), rates.join()).toBeLessThanOrEqual(ERROR);
  });
});

describe('the bounds of a difference', () => {
  it('say nothing before anything was seen, and hold the estimate between them ever after', () => {
    expect(differenceOf({ of: 0, did: 0 }, { of: 10, did: 3 }, ERROR)).toEqual({ estimate: 0, lower: -1, upper: 1 });
    const random = seededRandom(7);
    for (let turn = 0; turn < 300; turn += 1) {
      const countOf = () => {
        const of = 1 + Math.floor(random() * 500);
        return { of, did: Math.floor(random() * (of + 1)) };
      };
      const [first, second] = [countOf(), countOf()];
      const { estimate, lower, upper } = differenceOf(first, second, ERROR);
      expect(lower).toBeLessThanOrEqual(estimate);
      expect(upper).toBeGreaterThanOrEqual(estimate);
      expect(lower).toBeGreaterThanOrEqual(-1);
      expect(upper).toBeLessThanOrEqual(1);
      const turned = differenceOf(second, first, ERROR);
      expect(turned.lower).toBeCloseTo(-upper, 6);
      expect(turned.upper).toBeCloseTo(-lower, 6);
    }
  });

  it('are where the evidence is just enough', () => {
    const [first, second] = [
      { of: 900, did: 40 },
      { of: 880, did: 90 },
    ];
    const { lower, upper } = differenceOf(first, second, ERROR);
    expect(evidenceAgainst(lower, first, second)).toBeCloseTo(limit, 4);
    expect(evidenceAgainst(upper, first, second)).toBeCloseTo(limit, 4);
    expect(lower).toBeGreaterThan(0);
  });

  it('grow narrower with more visitors, and wider with less error', () => {
    const widthOf = (times: number, error: number) => {
      const { lower, upper } = differenceOf(
        { of: 100 * times, did: 10 * times },
        { of: 100 * times, did: 12 * times },
        error,
      );
      return upper - lower;
    };
    expect(widthOf(10, ERROR)).toBeLessThan(widthOf(1, ERROR));
    expect(widthOf(100, ERROR)).toBeLessThan(widthOf(10, ERROR));
    expect(widthOf(10, 0.01)).toBeGreaterThan(widthOf(10, ERROR));
  });
});

describe('the alarm of the split', () => {
  /** The share of experiments in which it ever sounds, looked at after each tenth visitor. */
  const alarms = (planned: readonly number[], real: readonly number[], visitors: number): number => {
    const sounded = experiments.filter((seed) => {
      const random = seededRandom(seed);
      const arms = planned.map((sharePercent) => ({ sharePercent, visitors: 0 }));
      for (let visitor = 1; visitor <= visitors; visitor += 1) {
        let place = random() * 100;
        const index = real.findIndex((share) => (place -= share) < 0);
        const arm = arms[index];
        if (arm) arm.visitors += 1;
        if (visitor % 10 === 0 && isSplitBroken(arms)) return true;
      }
      return false;
    });
    return sounded.length / experiments.length;
  };

  it.each([[[50, 50]], [[90, 10]], [[34, 33, 33]]])('is quiet for a split of %j that is as planned', (shares) => {
    expect(alarms(shares, shares, 5000)).toBeLessThanOrEqual(ALARM_ERROR);
  });

  it.each([
    [
      [50, 50],
      [56, 44],
    ],
    [
      [90, 10],
      [94, 6],
    ],
    [
      [34, 33, 33],
      [40, 33, 27],
    ],
  ])('sounds where %j was planned and %j is what comes', (planned, real) => {
    expect(alarms(planned, real, 5000)).toBeGreaterThanOrEqual(0.95);
  });
});
