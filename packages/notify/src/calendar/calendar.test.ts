import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { calendarFile, type CalendarEvent } from './calendar.ts';

const event: CalendarEvent = {
  uid: 'appointment-7@nordlicht',
  sequence: 3,
  method: 'REQUEST',
  startsAt: new Date('2026-03-29T00:30:00Z'),
  endsAt: new Date('2026-03-29T01:20:00Z'),
  summary: 'Termin mit Dr. Lena Brandt; Nordlicht, Kiel (Fortsetzung der ausführlichen Besprechung vom Vortag)',
  url: 'https://nordlicht.example.org/appointments/7',
  organizer: { name: 'Nordlicht', email: 'post@nordlicht.example.org' },
  attendee: { name: 'Mara "Mo" Vogel', email: 'mara@example.org' },
  at: new Date('2026-03-01T12:00:00Z'),
};

it('writes what RFC 5545 asks for: UTC times, DTSTAMP, UID, SEQUENCE, METHOD, folded lines, CRLF', () => {
  const file = calendarFile(event);
  for (const line of [
    'METHOD:REQUEST',
    'VERSION:2.0',
    'UID:appointment-7@nordlicht',
    'SEQUENCE:3',
    'DTSTAMP:20260301T120000Z',
    'DTSTART:20260329T003000Z',
    'DTEND:20260329T012000Z',
    'STATUS:CONFIRMED',
  ]) {
    expect(file).toContain(`\r\n${line}\r\n`);
  }
  expect(file.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

it('reads back as it was written, commas, semicolons and quotes included', () => {
  const parsed = new ICAL.Event(
    new ICAL.Component(ICAL.parse(calendarFile(event)) as never).getFirstSubcomponent('vevent') as never,
  );
  expect(parsed.summary).toBe(event.summary);
  expect(parsed.startDate.toJSDate()).toEqual(event.startsAt);
  expect(parsed.endDate.toJSDate()).toEqual(event.endsAt);
  expect(parsed.organizer).toBe('mailto:post@nordlicht.example.org');
});

it('keeps the UID and says CANCELLED when the appointment is', () => {
  const file = calendarFile({ ...event, method: 'CANCEL', sequence: 4, url: null });
  expect(file).toContain('METHOD:CANCEL\r\n');
  expect(file).toContain('STATUS:CANCELLED\r\n');
  expect(file).toContain('UID:appointment-7@nordlicht\r\n');
  expect(file).not.toContain('URL');
});
