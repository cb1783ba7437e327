import { describe, expect, it } from 'vitest';
import { areaPath, axisTo, linePath, placeOn, shownLabels, spread } from './scale.ts';

describe('an axis', () => {
  it('begins at zero and ends at a round value at or above the highest', () => {
    expect(axisTo([87])).toEqual({ min: 0, max: 100, ticks: [0, 25, 50, 75, 100] });
    expect(axisTo([100])).toEqual({ min: 0, max: 100, ticks: [0, 25, 50, 75, 100] });
    expect(axisTo([0.3]).max).toBeCloseTo(0.3);
    expect(axisTo([3, 10])).toEqual({ min: 0, max: 10, ticks: [0, 5, 10] });
    expect(axisTo([1, 2])).toEqual({ min: 0, max: 2, ticks: [0, 1, 2] });
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

  it('goes below zero where a value does, in the same steps, with zero among its marks', () => {
    expect(axisTo([-30, 87])).toEqual({ min: -50, max: 100, ticks: [-50, 0, 50, 100] });
    expect(axisTo([-4, -1])).toEqual({ min: -4, max: 0, ticks: [-4, -3, -2, -1, 0] });
    for (let lowest = -0.01; lowest > -1e7; lowest *= 1.41) {
      const axis = axisTo([lowest, 1000]);
      expect(axis.min).toBeLessThanOrEqual(lowest * 0.999);
      expect(axis.max).toBeGreaterThanOrEqual(999);
      expect(axis.ticks).toContain(0);
      expect(axis.ticks.length).toBeLessThanOrEqual(7);
    }
  });

  it('goes no further below zero than a value just below it', () => {
    expect(axisTo([-7, 87])).toEqual({ min: -7, max: 100, ticks: [0, 25, 50, 75, 100] });
  });

  it('places its end at the top, its beginning at the bottom and every value between', () => {
    const axis = axisTo([-50, 100]);
    expect([100, 25, 0, -50].map((value) => placeOn(axis, value, 10, 160))).toEqual([10, 85, 110, 160]);
  });

  it('stands even when there is nothing to show', () => {
    expect(axisTo([0])).toEqual({ min: 0, max: 1, ticks: [0, 1] });
    expect(axisTo([Number.NaN])).toEqual({ min: 0, max: 1, ticks: [0, 1] });
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

describe('an area', () => {
  it('closes along its ground, and is nothing without points', () => {
    expect(
      areaPath(
        [
          { x: 0, y: 5 },
          { x: 10, y: 2 },
        ],
        20,
      ),
    ).toBe('M0.0 5.0L10.0 2.0L10.0 20.0L0.0 20.0Z');
    expect(areaPath([], 20)).toBe('');
  });
});

describe('a line', () => {
  it('breaks where a value is missing', () => {
    expect(linePath([{ x: 0, y: 1 }, { x: 1, y: 2 }, undefined, { x: 3, y: 4 }])).toBe('M0.0 1.0L1.0 2.0M3.0 4.0');
  });
});
