import { describe, expect, it } from 'vitest';
import { formatList, formatRelative, languageName } from './format.ts';

const now = new Date('2026-11-24T12:00:00Z');

describe('formats', () => {
  it('say a distance in time in the largest whole unit', () => {
    expect(formatRelative('en', '2026-11-24T15:00:00Z', now)).toBe('in 3 hours');
    expect(formatRelative('de', '2026-11-23T11:00:00Z', now)).toBe('gestern');
    expect(formatRelative('de', '2026-11-24T11:55:00Z', now)).toBe('vor 5 Minuten');
    expect(formatRelative('en', '2026-11-24T12:00:20Z', now)).toBe('now');
  });

  it('name languages and join them as one does', () => {
    expect(languageName('de', 'tr')).toBe('Türkisch');
    expect(formatList('en', ['German', 'Turkish', 'English'])).toBe('German, Turkish and English');
  });
});
