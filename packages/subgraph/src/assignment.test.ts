import { describe, expect, it } from 'vitest';
import { armOf } from './assignment.ts';

const visitors = Array.from({ length: 5_000 }, (_, index) => `visitor ${index}`);
const comparison = (key: string, ...shares: number[]) => ({
  key,
  arms: shares.map((sharePercent, index) => ({ name: 'abc'[index], sharePercent })),
});

describe('the arm of a visitor', () => {
  it('is always the same, and another key shares out anew', () => {
    const [one, other] = [comparison('one', 50, 50), comparison('other', 50, 50)];
    const arms = visitors.map((each) => armOf(one, each).name);
    expect(visitors.map((each) => armOf(one, each).name)).toEqual(arms);
    const same = visitors.filter((each, index) => armOf(other, each).name === arms[index]).length;
    // Independent of each other: half meet again; four standard errors of 5,000 coins.
    expect(Math.abs(same / visitors.length - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / visitors.length));
  });

  it.each([[[50, 50]], [[5, 95]], [[34, 33, 33]], [[60, 25, 15]]])('is shared out as %j says', (shares) => {
    for (const key of ['one', 'other', 'third']) {
      const arms = visitors.map((each) => armOf(comparison(key, ...shares), each).name);
      for (const [index, sharePercent] of shares.entries()) {
        const share = sharePercent / 100;
        const found = arms.filter((name) => name === 'abc'[index]).length / visitors.length;
        expect(Math.abs(found - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / visitors.length));
      }
    }
  });

  it('is refused where shares do not add up', () => {
    expect(() => visitors.map((each) => armOf(comparison('one', 50, 40), each))).toThrow('add up');
  });
});
