import { describe, expect, it } from 'vitest';
import { filterCount, filterOf, freeTimeOf, isFiltered, nothing, sortOf, withValue } from './directory-filter.ts';

const zone = 'Europe/Berlin';

describe('the directory’s filter', () => {
  it('is null for everyone', () => {
    expect(filterOf({}, zone)).toBeNull();
    expect(
      filterOf({ q: '  ', format: 'HOLOGRAM', price: '9-1', free: '99', day: '8', part: 'NIGHT' }, zone),
    ).toBeNull();
    expect(isFiltered({ language: 'de' })).toBe(true);
    expect(isFiltered(nothing())).toBe(false);
  });

  it('reads several values of a filter', () => {
    const search = {
      q: ' sleep ',
      specialty: 'a,b',
      format: 'VIDEO,X',
      price: '0-9999',
      insurance: 'PRIVATE',
      age: 'ADULTS,X',
    };
    expect(filterOf(search, zone)).toEqual({
      search: 'sleep',
      specialties: ['a', 'b'],
      formats: ['VIDEO'],
      insurances: ['PRIVATE'],
      ageGroups: ['ADULTS'],
      price: { minMinor: 0, maxMinor: 9999 },
    });
    expect(filterCount(search)).toBe(5);
  });

  it('wishes for a time by the viewer’s clock', () => {
    expect(freeTimeOf({ free: '7', day: '2,1', part: 'EVENING' }, zone)).toEqual({
      withinDays: 7,
      weekdays: [1, 2],
      partsOfDay: ['EVENING'],
      timeZone: zone,
    });
  });

  it('takes a suggestion beside what is chosen of its filter, in place of what was typed', () => {
    const typed = { q: 'tur', language: 'de', city: 'Graz' };
    expect(withValue(typed, { name: 'language', value: 'tr' })).toEqual({ q: undefined, language: 'de,tr' });
    expect(withValue(typed, { name: 'language', value: 'de' })).toEqual({ q: undefined, language: 'de' });
    expect(withValue(typed, { name: 'org', value: 'x' })).toEqual({ q: undefined, org: 'x' });
  });

  it('asks for no more than the graph takes, and for known orders alone', () => {
    const many = Array.from({ length: 30 }, (_, index) => `s${index}`).join(',');
    expect(filterOf({ q: 'x'.repeat(300), specialty: many }, zone)).toMatchObject({
      search: 'x'.repeat(200),
      specialties: expect.objectContaining({ length: 20 }),
    });
    expect(sortOf({ sort: 'NEXT_FREE' })).toBe('NEXT_FREE');
    expect(sortOf({ sort: 'random' })).toBeNull();
  });
});
