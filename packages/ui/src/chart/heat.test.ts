import { describe, expect, it } from 'vitest';
import { keyTarget } from './reading.ts';
import { strengthOf } from './heat.ts';

describe('the strength of a cell', () => {
  it('is nothing for nothing, visible from the least on, strongest for the highest', () => {
    expect(strengthOf(0, 10)).toBe(0);
    expect(strengthOf(null, 10)).toBe(0);
    expect(strengthOf(3, 0)).toBe(0);
    expect(strengthOf(0.01, 10)).toBeGreaterThan(0.1);
    expect(strengthOf(10, 10)).toBeCloseTo(0.85);
  });

  it('rises with the value', () => {
    const strengths = Array.from({ length: 11 }, (_, value) => strengthOf(value, 10));
    expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
  });
});

describe('reading by keys', () => {
  const from = (now: number | undefined, columns?: number) => (key: string) => keyTarget(now, key, 21, columns);

  it('goes on and back, to the first and the last, and begins at either end', () => {
    expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map(from(5))).toEqual([6, 4, 0, 20]);
    expect(['ArrowRight', 'ArrowLeft'].map(from(undefined))).toEqual([0, 20]);
    expect(['ArrowRight'].map(from(20))).toEqual([20]);
  });

  it('goes up and down only where there are rows, and not out of them', () => {
    expect(['ArrowDown', 'ArrowUp', 'x'].map(from(5))).toEqual([undefined, undefined, undefined]);
    expect(['ArrowDown', 'ArrowUp'].map(from(9, 7))).toEqual([16, 2]);
    expect(['ArrowDown'].map(from(16, 7))).toEqual([16]);
    expect(['ArrowUp'].map(from(2, 7))).toEqual([2]);
    expect(['ArrowDown', 'ArrowUp'].map(from(undefined, 7))).toEqual([0, 20]);
  });
});
