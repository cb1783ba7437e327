import { expect, it } from 'vitest';
import { resourceWords } from './rules.ts';

it('calls what was touched by its name in both languages', () => {
  expect(resourceWords('Note', 'de')).toBe('Notiz');
  expect(resourceWords('Note', 'en')).toBe('Note');
  expect(resourceWords('IntakeResponse', 'de')).toBe('Fragebogen');
});

it('shows an unknown type by its bare name', () => {
  expect(resourceWords('Telescope', 'de')).toBe('Telescope');
  expect(resourceWords('constructor', 'de')).toBe('constructor');
  expect(resourceWords('__proto__', 'en')).toBe('__proto__');
});
