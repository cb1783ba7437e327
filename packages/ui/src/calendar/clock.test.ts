import { beforeAll, describe, expect, it } from 'vitest';
import { clockSpan, clockTime, momentWords, periodWords } from './clock.ts';
import { shiftInstant } from './shift.ts';
import { loadTemporal } from './temporal.ts';

beforeAll(loadTemporal);

const berlin = { timeZone: 'Europe/Berlin', locale: 'de-DE' };
const at = (text: string) => Date.parse(text);

describe('a time in words', () => {
  it('names the time in force only where the clock shows it twice', () => {
    expect(clockTime(at('2026-11-24T13:30:00Z'), berlin)).toBe('14:30');
    expect(clockTime(at('2026-10-25T00:30:00Z'), berlin)).toBe('02:30 MESZ');
    expect(clockTime(at('2026-10-25T01:30:00Z'), berlin)).toBe('02:30 MEZ');
    expect(clockSpan(at('2026-10-25T01:30:00Z'), at('2026-10-25T02:30:00Z'), berlin)).toBe('02:30 MEZ–03:30');
  });

  it('says the day with it', () => {
    expect(momentWords(at('2026-11-24T13:30:00Z'), at('2026-11-24T14:20:00Z'), { ...berlin, locale: 'en-GB' })).toBe(
      'Tue 24 November, 14:30–15:20',
    );
  });

  it('says a period once, with its year', () => {
    expect(periodWords('2026-11-23', '2026-11-29', 'en-GB')).toMatch(/^23\s?–\s?29 November 2026$/);
    expect(periodWords('2026-11-24', '2026-11-24', 'en-GB')).toMatch(/^Tuesday,? 24 November 2026$/);
  });
});

describe('carrying by arrows', () => {
  const go = (from: string, key: string) => {
    const to = shiftInstant(at(from), key, 15, 'Europe/Berlin');
    return to === undefined ? undefined : new Date(to).toISOString().slice(0, 16);
  };

  it('goes to the next step of the clock', () => {
    expect(go('2026-11-24T08:10:00Z', 'ArrowDown')).toBe('2026-11-24T08:15');
    expect(go('2026-11-24T08:10:00Z', 'ArrowUp')).toBe('2026-11-24T08:00');
    expect(go('2026-11-24T08:00:00Z', 'ArrowUp')).toBe('2026-11-24T07:45');
    expect(go('2026-11-24T08:00:00Z', 'x')).toBeUndefined();
  });

  it('goes over the skipped hour and through both of two equal ones', () => {
    expect(go('2026-03-29T00:45:00Z', 'ArrowDown')).toBe('2026-03-29T01:00');
    expect(go('2026-10-25T00:45:00Z', 'ArrowDown')).toBe('2026-10-25T01:00');
  });

  it('keeps the time of day from one day to another, also where clocks change', () => {
    expect(go('2026-10-24T07:00:00Z', 'ArrowRight')).toBe('2026-10-25T08:00');
    expect(go('2026-10-25T08:00:00Z', 'ArrowLeft')).toBe('2026-10-24T07:00');
    expect(go('2026-03-28T01:30:00Z', 'ArrowRight')).toBe('2026-03-29T01:30');
  });
});
