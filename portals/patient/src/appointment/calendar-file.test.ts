import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const entry = {
  uid: 'a1@daraport',
  startsAt: '2026-11-24T13:30:00.000Z',
  endsAt: '2026-11-24T14:20:00.000Z',
  summary: 'Termin bei Dr. med. Lena Brandt',
  url: 'https://nordlicht.example.org/appointments/a1',
  madeAt: '2026-11-20T08:00:00.000Z',
};

describe('the calendar file of an appointment', () => {
  it('says when in UTC, with whom, and where to go', () => {
    const lines = calendarFile(entry).split('\r\n');
    expect(lines).toContain('DTSTART:20261124T133000Z');
    expect(lines).toContain('DTEND:20261124T142000Z');
    expect(lines).toContain('SUMMARY:Termin bei Dr. med. Lena Brandt');
    expect(lines).toContain('UID:a1@daraport');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('keeps commas, semicolons and line breaks of a name inside its line', () => {
    expect(calendarFile({ ...entry, summary: 'Müller, Anna; MSc\nBerlin' })).toContain(
      String.raw`SUMMARY:Müller\, Anna\; MSc\nBerlin`,
    );
  });

  it('folds lines at 75 octets, and never inside a letter', () => {
    const file = calendarFile({ ...entry, summary: 'ä'.repeat(100) });
    const sizes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain('ä'.repeat(100));
  });
});
