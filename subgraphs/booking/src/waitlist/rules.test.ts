import { hours, minutes } from '@daraport/domain';
import { describe, expect, it } from 'vitest';
import { endOfDay, firstSuiting, offerSpan, suits, type OfferTerms, type Wishes } from './rules.ts';

const at = (iso: string) => Date.parse(iso);
const wishes: Wishes = {
  weekdays: [2, 4],
  fromMinute: 9 * 60,
  toMinute: 12 * 60,
  timeZone: 'Europe/Berlin',
  until: new Date('2026-11-30T23:00:00Z'),
};

describe('wishes', () => {
  it('are of the wall clock they were made by, half-open, before the last day is over', () => {
    expect(suits(wishes, at('2026-11-24T08:00:00Z'))).toBe(true);
    expect(suits(wishes, at('2026-11-24T07:59:00Z'))).toBe(false);
    expect(suits(wishes, at('2026-11-24T11:00:00Z'))).toBe(false);
    expect(suits(wishes, at('2026-11-25T08:00:00Z'))).toBe(false);
    expect(suits(wishes, at('2026-12-01T08:00:00Z'))).toBe(false);
    expect(suits({ ...wishes, weekdays: [] }, at('2026-11-25T08:00:00Z'))).toBe(true);
    expect(suits({ ...wishes, timeZone: 'America/New_York' }, at('2026-11-24T08:00:00Z'))).toBe(false);
  });

  it('keep their hours when clocks are turned', () => {
    const all = { ...wishes, weekdays: [], until: new Date('2027-01-01T00:00:00Z') };
    expect(suits(all, at('2026-10-24T07:00:00Z'))).toBe(true);
    expect(suits(all, at('2026-10-25T07:00:00Z'))).toBe(false);
    expect(suits(all, at('2026-10-25T08:00:00Z'))).toBe(true);
    expect(endOfDay('2026-10-25', 'Europe/Berlin').toISOString()).toBe('2026-10-25T23:00:00.000Z');
  });

  it('find the first time that suits and was not offered before', () => {
    const times = ['2026-11-24T08:00:00Z', '2026-11-25T08:00:00Z', '2026-11-26T08:00:00Z', '2026-12-03T08:00:00Z'].map(
      (iso) => ({ startsAt: at(iso), endsAt: at(iso) + 1 }),
    );
    expect(firstSuiting(wishes, times, new Set())).toEqual(times[0]);
    expect(firstSuiting(wishes, times, new Set([at('2026-11-24T08:00:00Z')]))).toEqual(times[2]);
    expect(firstSuiting(wishes, times.slice(3), new Set())).toBeUndefined();
  });
});

describe('an offer', () => {
  const now = at('2026-11-23T12:00:00Z');
  const terms: OfferTerms = {
    now,
    startsAt: now + hours(48),
    noticeMinutes: 0,
    offerMinutes: 120,
    quiet: { fromMinute: 21 * 60, toMinute: 8 * 60 },
    timeZone: 'Europe/Berlin',
  };
  const span = (facts: Partial<OfferTerms>) => offerSpan({ ...terms, ...facts });

  it('stands as long as is set, and a quarter of what is left when the time is near, at least a quarter of an hour', () => {
    expect(span({})).toEqual({ tellAt: now, expiresAt: now + hours(2) });
    expect(span({ startsAt: now + hours(4) })).toEqual({ tellAt: now, expiresAt: now + hours(1) });
    expect(span({ startsAt: now + minutes(40) })).toEqual({ tellAt: now, expiresAt: now + minutes(15) });
  });

  it('never stands longer than the time can be booked, and is not made when that is too short', () => {
    expect(span({ startsAt: now + hours(2), noticeMinutes: 100 })).toEqual({
      tellAt: now,
      expiresAt: now + minutes(20),
    });
    expect(span({ startsAt: now + hours(2), noticeMinutes: 111 })).toBeUndefined();
    expect(span({ startsAt: now + minutes(9) })).toBeUndefined();
  });

  it('wakes nobody: in quiet hours its time counts from their end', () => {
    const night = at('2026-11-23T22:00:00Z');
    const eight = at('2026-11-24T07:00:00Z');
    expect(span({ now: night })).toEqual({ tellAt: eight, expiresAt: eight + hours(2) });
    expect(span({ now: night, startsAt: eight + minutes(5) })).toBeUndefined();
    expect(span({ now: night, quiet: null })).toEqual({ tellAt: night, expiresAt: night + hours(2) });
  });
});
