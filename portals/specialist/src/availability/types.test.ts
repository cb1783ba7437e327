import { expect, it } from 'vitest';
import { fieldsOf, grids, inputOf, nameOf, notices } from './types.ts';

it('keeps a value that is set among the offered ones', () => {
  expect(grids(45)).toContain(45);
  expect(notices(30).slice(0, 3)).toEqual([0, 30, 60]);
});

it('sends what is not typed as what the graph refuses by name', () => {
  const fields = { ...fieldsOf(undefined), durationMinutes: undefined, bufferAfterMinutes: undefined };
  expect(inputOf(fields)).toMatchObject({ durationMinutes: 0, bufferAfterMinutes: -1, dailyCap: null });
});

it('is called in the language of the session', () => {
  expect(nameOf({ nameDe: 'Sitzung', nameEn: 'Session' }, 'en')).toBe('Session');
});
