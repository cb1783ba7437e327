import { expect, it } from 'vitest';
import { countries, isJurisdiction, jurisdictionName } from './countries.ts';

it('knows countries and their parts, and nothing else', () => {
  expect(['DE', 'AT', 'CH', 'DE-BE', 'US-CA', 'GB-ENG'].every(isJurisdiction)).toBe(true);
  expect(
    ['', 'de', 'DEU', 'XX', 'EU', 'ZZ', 'DE-', 'DE-BERLIN', 'DE/BE', ' DE', 'DE\n', 'ÄÖ'].some(isJurisdiction),
  ).toBe(false);
});

it('names them in both languages, in the order of the alphabet', () => {
  expect([jurisdictionName('DE', 'de'), jurisdictionName('DE-BE', 'en')]).toEqual(['Deutschland', 'Germany (BE)']);
  const german = countries('de');
  expect(german.length).toBeGreaterThan(240);
  expect(german.map(({ name }) => name).indexOf('Österreich')).toBeLessThan(
    german.map(({ name }) => name).indexOf('Schweiz'),
  );
});
