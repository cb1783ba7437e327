import { describe, expect, it } from 'vitest';
import { edgeSpeed } from './drag.ts';

describe('scrolling at the edge', () => {
  const box = { top: 100, bottom: 600 };

  it('rests inside and hurries towards the ends, never without limit', () => {
    expect(edgeSpeed(box, 350)).toBe(0);
    expect(edgeSpeed(box, 148)).toBe(0);
    expect(edgeSpeed(box, 140)).toBe(-2);
    expect(edgeSpeed(box, 590)).toBe(10);
    expect(edgeSpeed(box, -4000)).toBe(-14);
    expect(edgeSpeed(box, 4000)).toBe(14);
  });
});
