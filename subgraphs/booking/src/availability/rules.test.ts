import { describe, expect, it } from 'vitest';
import { outsideOf, overlapping } from './rules.ts';

const span = (weekday: number, fromMinute: number, toMinute: number) => ({ weekday, fromMinute, toMinute });

describe('overlapping hours', () => {
  it('are named on the day they are of, in order, and neighbours are none', () => {
    expect(overlapping([span(1, 540, 720), span(1, 720, 900), span(2, 600, 700)])).toEqual([]);
    expect(overlapping([span(2, 600, 700), span(1, 700, 800), span(1, 540, 720), span(2, 690, 695)])).toEqual([
      span(1, 700, 800),
      span(2, 690, 695),
    ]);
  });
});

describe('what is booked outside of the hours', () => {
  const hours = { weekly: [span(2, 540, 720)], dates: [], focus: [], absences: [] };
  const booked = (from: string, to: string) => ({ startsAt: new Date(from), endsAt: new Date(to) });

  it('is what is not wholly within them, in the zone of the hours', () => {
    const inside = booked('2026-11-24T08:00:00Z', '2026-11-24T09:00:00Z');
    const early = booked('2026-11-24T07:30:00Z', '2026-11-24T08:30:00Z');
    const late = booked('2026-11-24T10:30:00Z', '2026-11-24T11:30:00Z');
    expect(outsideOf([early, inside, late], hours, 'Europe/Berlin')).toEqual([early, late]);
    expect(outsideOf([early, inside, late], hours, 'Europe/London')).toEqual([early, inside]);
    expect(outsideOf([], hours, 'Europe/Berlin')).toEqual([]);
  });

  it('is what meets an absence or focus time, too', () => {
    const nine = booked('2026-11-24T08:00:00Z', '2026-11-24T09:00:00Z');
    const absences = [{ startsAt: Date.parse('2026-11-24T08:59:00Z'), endsAt: Date.parse('2026-11-24T09:30:00Z') }];
    expect(outsideOf([nine], { ...hours, absences }, 'Europe/Berlin')).toEqual([nine]);
    expect(outsideOf([nine], { ...hours, focus: [span(2, 560, 570)] }, 'Europe/Berlin')).toEqual([nine]);
  });
});
