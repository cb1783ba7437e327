import { describe, expect, it } from 'vitest';
import { axisTo, linePath, shownLabels, spread } from './scale.ts';

describe('an axis', () => {
  it('begins at zero and ends at a round value at or above the highest', () => {
    expect(axisTo([87])).toEqual({ max: 100, ticks: [0, 25, 50, 75, 100] });
    expect(axisTo([100])).toEqual({ max: 100, ticks: [0, 25, 50, 75, 100] });
    expect(axisTo([0.3]).max).toBeCloseTo(0.3);
    expect(axisTo([3, 10])).toEqual({ max: 10, ticks: [0, 5, 10] });
    expect(axisTo([1, 2])).toEqual({ max: 2, ticks: [0, 1, 2] });
    expect(axisTo([2, 9.5]).ticks).toEqual([0, 2.5, 5, 7.5, 10]);
  });

  it('holds for any value: never cut, never mostly empty', () => {
    for (let highest = 0.01; highest < 1e7; highest *= 1.37) {
      const axis = axisTo([highest]);
      expect(axis.max).toBeGreaterThanOrEqual(highest * 0.999);
      expect(axis.max).toBeLessThanOrEqual(highest * 2.01);
      expect(axis.ticks[0]).toBe(0);
    }
  });

  it('stands even when there is nothing to show', () => {
    expect(axisTo([0])).toEqual({ max: 1, ticks: [0, 1] });
    expect(axisTo([Number.NaN])).toEqual({ max: 1, ticks: [0, 1] });
  });
});

describe('labels', () => {
  it('are moved apart and stay within the plot', () => {
    expect(spread([10, 12, 50], 16, 100)).toEqual([10, 26, 50]);
    expect(spread([98, 99, 100], 16, 100)).toEqual([68, 84, 100]);
    expect(spread([], 16, 100)).toEqual([]);
  });

  it('are thinned to what has room', () => {
    const isShown = shownLabels(12, 4);
    expect([0, 1, 2, 3, 4, 5].filter(isShown)).toEqual([0, 3]);
  });
});

describe('a line', () => {
  it('breaks where a value is missing', () => {
    expect(linePath([{ x: 0, y: 1 }, { x: 1, y: 2 }, undefined, { x: 3, y: 4 }])).toBe('M0.0 1.0L1.0 2.0M3.0 4.0');
  });
});
