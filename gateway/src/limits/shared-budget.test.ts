import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { meetingPoint } from '../testing/exchange.ts';
import { Random } from '../testing/conformance/random.ts';
import { createBudget } from './budget.ts';
import { shareBudget } from './shared-budget.ts';

const CAPACITY = 1000;
const PER_SECOND = 10;
const token = {
  key: 'token 1',
  name: 'token',
  allowance: { capacity: CAPACITY, perSecond: PER_SECOND },
  isShared: true,
};
const network = { ...token, key: 'network 1', isShared: false };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function gateways(count: number, options: { isAtOnce?: boolean } = {}) {
  const point = meetingPoint(options);
  const begun = Date.now();
  const now = () => Date.now() - begun;
  return { point, now, all: Array.from({ length: count }, () => shareBudget(createBudget(now), point.join())) };
}

describe('an account that several gateways count', () => {
  it('is known to the others within a second, and sooner when a tenth of it was given', () => {
    const { point, all } = gateways(2);
    const [one, other] = all as [(typeof all)[0], (typeof all)[0]];
    one.charge([token], 50);
    vi.advanceTimersByTime(999);
    expect(point.told).toBe(0);
    vi.advanceTimersByTime(1);
    expect([point.told, other.charge([token], 1).remaining]).toEqual([1, CAPACITY - 50 - 1]);
    one.charge([token], 60);
    one.charge([token], 60);
    vi.advanceTimersByTime(5);
    expect(other.charge([token], 1).remaining).toBe(CAPACITY - 50 - 1 - 120 - 1);
  });

  it('is not told of where nothing was given, or where it belongs to one gateway', () => {
    const { point, all } = gateways(2);
    all[0]?.charge([token], CAPACITY + 1);
    all[0]?.charge([network], CAPACITY);
    vi.advanceTimersByTime(5000);
    expect(point.told).toBe(0);
    expect(all[1]?.charge([network], CAPACITY).isGranted).toBe(true);
  });

  it('is told of once more when a gateway closes, and heard of no more', () => {
    const { point, all } = gateways(2);
    all[0]?.charge([token], 10);
    all[0]?.close();
    expect(point.told).toBe(1);
    all[1]?.charge([token], 500);
    vi.advanceTimersByTime(1000);
    expect(all[0]?.charge([token], CAPACITY).isGranted).toBe(true);
  });

  it.each([2, 5])(
    'gives a client that waits for its answers, at %i gateways in turn, no more than a tenth of it beyond from each further one',
    (count) => {
      const { all, now } = gateways(count);
      const random = new Random(count);
      let given = 0;
      for (let step = 0; step < 20_000; step++) {
        const cost = 1 + random.below(20);
        if (all[random.below(count)]?.charge([token], cost).isGranted) given += cost;
        vi.advanceTimersByTime(5 + random.below(20));
        const promised = CAPACITY + (now() / 1000) * PER_SECOND;
        // A tenth, and the one operation that goes past it.
        expect(given).toBeLessThanOrEqual(promised + (count - 1) * (CAPACITY / 10 + 20));
      }
      expect(given).toBeGreaterThan((now() / 1000) * PER_SECOND);
    },
  );

  it('gives a client that asks all gateways at the same moment its whole once from each, and then nothing until that has come back', () => {
    const count = 3;
    const { point, all, now } = gateways(count, { isAtOnce: false });
    let given = 0;
    const askAll = () => {
      for (const one of all) while (one.charge([token], 10).isGranted) given += 10;
    };
    askAll();
    expect(given).toBe(count * CAPACITY);
    vi.advanceTimersByTime(5);
    point.deliver();
    while (now() < ((count - 1) * CAPACITY * 1000) / PER_SECOND) {
      askAll();
      vi.advanceTimersByTime(1000);
      point.deliver();
    }
    expect(given).toBe(count * CAPACITY);
    for (let second = 0; second < 500; second++) {
      askAll();
      vi.advanceTimersByTime(1000);
      point.deliver();
    }
    expect(given).toBeLessThanOrEqual(CAPACITY + (now() / 1000) * PER_SECOND + (count - 1) * CAPACITY);
    expect(given).toBeGreaterThan(CAPACITY + ((now() - 10_000) / 1000) * PER_SECOND);
  });
});
