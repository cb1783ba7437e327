import { describe, expect, it } from 'vitest';
import { filterOf, isFiltered } from './directory-filter.ts';

describe('the directory’s filter', () => {
  it('is null for everyone', () => {
    expect(filterOf({})).toBeNull();
    expect(filterOf({ q: '  ', format: 'HOLOGRAM' })).toBeNull();
    expect(isFiltered({ language: 'de' })).toBe(true);
  });

  it('reads several values of a filter', () => {
    expect(filterOf({ q: ' sleep ', specialty: 'a,b', format: 'VIDEO,X' })).toEqual({
      search: 'sleep',
      specialties: ['a', 'b'],
      formats: ['VIDEO'],
    });
  });
});
