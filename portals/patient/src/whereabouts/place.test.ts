import { expect, it } from 'vitest';
import { asksPlace, ELSEWHERE, isNamed, placesOf } from './place.ts';

const bound = { needsRegion: true, licensedIn: ['DE', 'AT'] };

it('asks for the place of a visit from afar alone, where the brand requires a licence', () => {
  expect(asksPlace([bound], 'VIDEO')).toBe(true);
  expect(asksPlace([bound], 'PHONE')).toBe(true);
  expect(asksPlace([bound], 'IN_PERSON')).toBe(false);
  expect(asksPlace([{ ...bound, needsRegion: false }], 'VIDEO')).toBe(false);
  expect(asksPlace([], 'VIDEO')).toBe(false);
});

it('offers each place once', () => {
  expect(placesOf([bound, { needsRegion: true, licensedIn: ['DE', 'CH'] }])).toEqual(['AT', 'CH', 'DE']);
});

it('goes on with a place alone', () => {
  expect(['', ELSEWHERE, 'DE'].map(isNamed)).toEqual([false, false, true]);
});
