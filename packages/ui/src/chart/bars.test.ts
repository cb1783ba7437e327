import { describe, expect, it } from 'vitest';
import { barPlace, groupBars, stackBars } from './bars.ts';

describe('bars beside each other', () => {
  it('begin at zero, one lane for each series, none where a value is missing', () => {
    expect(
      groupBars([
        [3, null],
        [-1, 5],
      ]),
    ).toEqual([
      { group: 0, series: 0, from: 0, to: 3, lane: 0, lanes: 2 },
      { group: 0, series: 1, from: 0, to: -1, lane: 1, lanes: 2 },
      { group: 1, series: 1, from: 0, to: 5, lane: 1, lanes: 2 },
    ]);
  });

  it('stand in the middle of their group, never over another', () => {
    const [first, second] = groupBars([[1], [1]]).map((bar) => barPlace(bar, 100, 50));
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThanOrEqual(second?.x ?? 0);
    expect(((first?.x ?? 0) + (second?.x ?? 0) + (second?.width ?? 0)) / 2).toBeCloseTo(125);
  });
});

describe('bars on each other', () => {
  it('end at the sum, and what is below zero goes down from zero by itself', () => {
    const bars = stackBars([[3], [-1], [2], [-4]]);
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [0, -1],
      [3, 5],
      [-1, -5],
    ]);
  });

  it('take no room for nothing', () => {
    expect(stackBars([[0, null]])).toEqual([]);
  });
});
