import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, formatMoment, isSameClock } from './format.ts';
import { placeOf } from './places.ts';

const startsAt = '2026-11-24T13:30:00Z';
const endsAt = '2026-11-24T14:20:00Z';

describe('a moment in words', () => {
  it('says day, start and end in the zone, in English and German', () => {
    expect(formatMoment({ startsAt, endsAt, timeZone: 'Europe/Berlin', locale: 'en-GB' })).toEqual({
      day: 'Tue 24 November',
      time: '14:30–15:20',
    });
    expect(formatMoment({ startsAt, endsAt, timeZone: 'Europe/Berlin', locale: 'de-DE' })).toEqual({
      day: 'Di., 24. November',
      time: '14:30–15:20',
    });
  });

  it('keeps the 24-hour clock in American English', () => {
    expect(formatMoment({ startsAt, timeZone: 'Europe/Berlin', locale: 'en-US' })).toEqual({
      day: 'Tue 24 November',
      time: '14:30',
    });
  });

  it('says the year only when it is another than now', () => {
    expect(formatDay(startsAt, 'Europe/Berlin', 'en-GB', '2026-01-01T00:00:00Z')).toBe('Tue 24 November');
    expect(formatDay(startsAt, 'Europe/Berlin', 'en-GB', '2027-01-02T00:00:00Z')).toBe('Tue 24 November 2026');
  });

  it('says the second day of a span over midnight', () => {
    expect(
      formatMoment({
        startsAt: '2026-11-24T22:30:00Z',
        endsAt: '2026-11-24T23:20:00Z',
        timeZone: 'Europe/Berlin',
        locale: 'en-GB',
      }).time,
    ).toBe('23:30 – Wed 25 November, 00:20');
  });

  it('writes midnight as 00:00', () => {
    expect(formatMoment({ startsAt: '2026-11-24T23:00:00Z', timeZone: 'Europe/Berlin', locale: 'en-GB' }).time).toBe(
      '00:00',
    );
  });
});

describe('zones', () => {
  it('have the name of their place, as the language calls it', () => {
    expect(placeOf('Europe/Vienna')).toBe('Vienna');
    expect(placeOf('Europe/Vienna', 'de-DE')).toBe('Wien');
    expect(placeOf('Europe/Berlin')).toBe('Berlin');
    expect(placeOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });

  it('are the same clock when they show the same time at that instant', () => {
    expect(isSameClock(startsAt, 'Europe/Berlin', 'Europe/Vienna')).toBe(true);
    expect(isSameClock(startsAt, 'Europe/Berlin', 'Europe/London')).toBe(false);
  });

  it('decide the calendar day', () => {
    expect(dayOf('2026-11-24T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-25');
  });
});
