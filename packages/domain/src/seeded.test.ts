import { expect, it } from 'vitest';
import { seededRandom } from './seeded.ts';

it('gives the same numbers for the same seed, and others for another', () => {
  const first = (seed: number) => Array.from({ length: 1000 }, seededRandom(seed));
  expect(first(7)).toEqual(first(7));
  expect(first(7)).not.toEqual(first(8));
  expect(first(0).slice(0, 3)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
});

it('fills [0, 1) evenly', () => {
  const next = seededRandom(20_261_123);
  const tenths = Array<number>(10).fill(0);
  for (let count = 0; count < 100_000; count++) {
    const tenth = Math.floor(next() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});
