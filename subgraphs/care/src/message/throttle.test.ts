import { expect, it } from 'vitest';
import { createThrottle } from './throttle.ts';

it('lets each key pass once in its span', () => {
  const throttle = createThrottle(1500);
  expect(throttle('a', 0)).toBe(true);
  expect(throttle('a', 1499)).toBe(false);
  expect(throttle('b', 1499)).toBe(true);
  expect(throttle('a', 1500)).toBe(true);
  expect(throttle('a', 1501)).toBe(false);
});
