import { describe, expect, it } from 'vitest';
import { addDays, isDay, startOfDay } from './days.ts';

describe('calendar days', () => {
  it('counts over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('refuses what only looks like a day', () => {
    expect(['2026-11-24', '2026-02-30', '2026-13-01', 'today', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('startOfDay', () => {
  it('is midnight on the clock of the zone', () => {
    expect(startOfDay('2026-11-24', 'Europe/Berlin')).toBe('2026-11-23T23:00:00.000Z');
    expect(startOfDay('2026-07-01', 'America/New_York')).toBe('2026-07-01T04:00:00.000Z');
    expect(startOfDay('2026-07-01', 'UTC')).toBe('2026-07-01T00:00:00.000Z');
  });

  it('gives 23 and 25 hours to the days on which clocks change', () => {
    const hours = (day: string) =>
      (Date.parse(startOfDay(addDays(day, 1), 'Europe/Berlin')) - Date.parse(startOfDay(day, 'Europe/Berlin'))) /
      3_600_000;
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-11-24')]).toEqual([23, 25, 24]);
  });

  it('begins a day at the jump where midnight is skipped', () => {
    expect(startOfDay('2026-09-06', 'America/Santiago')).toBe('2026-09-06T04:00:00.000Z');
  });

  it('holds for every day of a year in zones far apart', () => {
    for (const zone of [
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Europe/Berlin',
      'Asia/Kolkata',
      'America/Santiago',
    ]) {
      for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
        const start = Date.parse(startOfDay(day, zone));
        const dayAt = (at: number) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
        expect([dayAt(start - 1), dayAt(start)], `${zone} ${day}`).toEqual([addDays(day, -1), day]);
      }
    }
  });
});
