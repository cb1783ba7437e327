import { describe, expect, it } from 'vitest';
import { createBudget } from './budget.ts';

const token = { key: 'token 1', name: 'token', allowance: { capacity: 100, perSecond: 10 }, isShared: true };
const other = { ...token, key: 'token 2' };
const brand = { key: 'brand', name: 'brand', allowance: { capacity: 120, perSecond: 20 }, isShared: true };

function budgetAt() {
  const clock = { ms: 0 };
  return { clock, budget: createBudget(() => clock.ms) };
}

describe('a budget', () => {
  it('gives what is there, and after that what has come back since', () => {
    const { clock, budget } = budgetAt();
    expect(budget.charge([token], 60)).toMatchObject({ isGranted: true, remaining: 40, retryAfter: 0, reset: 6 });
    expect(budget.charge([token], 60)).toMatchObject({ isGranted: false, remaining: 40, retryAfter: 2 });
    clock.ms = 1999;
    expect(budget.charge([token], 60).isGranted).toBe(false);
    clock.ms = 2000;
    expect(budget.charge([token], 60)).toMatchObject({ isGranted: true, remaining: 0 });
    clock.ms = 1_000_000;
    expect(budget.charge([token], 1)).toMatchObject({ remaining: 99 });
  });

  it('takes from all accounts or from none, and tells of the one with the least to give', () => {
    const { budget } = budgetAt();
    expect(budget.charge([token, brand], 90).account.name).toBe('token');
    expect(budget.charge([other, brand], 40)).toMatchObject({
      isGranted: false,
      account: { name: 'brand' },
      retryAfter: 0.5,
    });
    expect(budget.charge([other], 100).isGranted).toBe(true);
    expect(budget.charge([brand], 30).isGranted).toBe(true);
  });

  it('never gives more than an account can hold', () => {
    const { budget } = budgetAt();
    expect(budget.charge([token], 101)).toMatchObject({ isGranted: false, retryAfter: Infinity, remaining: 100 });
  });

  it('forgets nobody for the sake of those who are refused', () => {
    const { budget } = budgetAt();
    budget.charge([token], 100);
    for (let one = 0; one < 100_001; one++) budget.charge([{ ...token, key: `stranger ${one}` }, token], 1);
    expect(budget.charge([token], 1).isGranted).toBe(false);
    budget.charge([other], 100);
    for (let one = 0; one < 100_001; one++) budget.charge([{ ...token, key: `stranger ${one}` }], 101);
    expect(budget.charge([other], 1).isGranted).toBe(false);
  });

  it('owes what others gave too much, and pays that back first', () => {
    const { clock, budget } = budgetAt();
    budget.take(token.key, 15_000);
    expect(budget.charge([token], 1)).toMatchObject({ isGranted: false, remaining: 0, retryAfter: 5.1, reset: 15 });
    clock.ms = 5099;
    expect(budget.charge([token], 1).isGranted).toBe(false);
    clock.ms = 5100;
    expect(budget.charge([token], 1)).toMatchObject({ isGranted: true, remaining: 0 });
  });

  it('gives in any order and at any pace exactly what it holds and what came back', () => {
    const { clock, budget } = budgetAt();
    let granted = 0;
    for (let step = 0; step < 5000; step++) {
      clock.ms += (step * 7919) % 23;
      const cost = 1 + ((step * 104_729) % 13);
      if (budget.charge([token], cost).isGranted) granted += cost;
    }
    const possible = 100 + (clock.ms / 1000) * 10;
    expect(granted).toBeLessThanOrEqual(possible);
    expect(granted).toBeGreaterThan(possible - 14);
  });
});
