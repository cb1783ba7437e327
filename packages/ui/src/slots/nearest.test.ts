import { describe, expect, it } from 'vitest';
import { nearestIn, type Box } from './nearest.ts';

/** Three columns of 100 px with 2, 1 and 3 slots of 40 px. */
const boxes: Box[] = [
  [0, 0],
  [0, 50],
  [110, 0],
  [220, 0],
  [220, 50],
  [220, 100],
].map(([left, top]) => ({ left: left ?? 0, top: top ?? 0, width: 100, height: 40 }));

describe('the nearest slot', () => {
  it('goes up and down within a day', () => {
    expect(nearestIn(boxes, 0, 'down')).toBe(1);
    expect(nearestIn(boxes, 5, 'up')).toBe(4);
  });

  it('goes to the next day, at the height nearest to where it was', () => {
    expect(nearestIn(boxes, 0, 'right')).toBe(2);
    expect(nearestIn(boxes, 4, 'left')).toBe(2);
    expect(nearestIn(boxes, 2, 'left')).toBe(0);
    expect(nearestIn(boxes, 1, 'right')).toBe(2);
  });

  it('stays at the edges', () => {
    expect(nearestIn(boxes, 0, 'left')).toBeUndefined();
    expect(nearestIn(boxes, 0, 'up')).toBeUndefined();
    expect(nearestIn([], 0, 'up')).toBeUndefined();
  });
});
