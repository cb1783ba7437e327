import { expect, it } from 'vitest';
import { holdsAt, isFromAfar } from './rules.ts';

it('holds in the parts of its country, and not in the rest of one of its parts', () => {
  expect(holdsAt(['DE'], 'DE')).toBe(true);
  expect(holdsAt(['DE'], 'DE-BE')).toBe(true);
  expect(holdsAt(['US-CA'], 'US-CA')).toBe(true);
  expect(holdsAt(['US-CA'], 'US')).toBe(false);
  expect(holdsAt(['US-CA'], 'US-NY')).toBe(false);
  expect(holdsAt(['AT', 'CH'], 'CH')).toBe(true);
  expect(holdsAt([], 'DE')).toBe(false);
});

it('binds by video and by phone', () => {
  expect((['VIDEO', 'PHONE', 'IN_PERSON'] as const).filter(isFromAfar)).toEqual(['VIDEO', 'PHONE']);
});
