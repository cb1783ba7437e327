import fc from 'fast-check';
import nodeIcal, { type VEvent } from 'node-ical';
import { expect, it } from 'vitest';
import { calendarFile } from './calendar.ts';
import { calendarFeed } from './feed.ts';

/** Seconds, because iCalendar has nothing finer. */
const instant = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000));
// A text without control characters: those have no place in iCalendar (RFC 5545 §3.1).
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  .map((text) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\uFFFD]/gu, ' ').trim())
  .filter(Boolean);
const name = words.map((text) => text.replaceAll(/["\\^]/g, '')).filter((text) => text.trim() !== '');

const wellFormed = (file: string) => {
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = file.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  // A line is cut between characters, never within one.
  expect(lines.every((line) => !line.includes('\uFFFD') && Buffer.from(line).toString('utf8') === line)).toBe(true);
};
const eventsOf = (file: string) =>
  Object.values(nodeIcal.sync.parseICS(file)).filter((each): each is VEvent => each?.type === 'VEVENT');

it('is read by another library as it was meant, whatever names, words and times it holds', () => {
  fc.assert(
    fc.property(
      instant,
      fc.integer({ min: 60, max: 86_400 }),
      words,
      name,
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom('REQUEST' as const, 'CANCEL' as const),
      (startsAt, seconds, summary, cn, sequence, method) => {
        const endsAt = new Date(startsAt.getTime() + seconds * 1000);
        const file = calendarFile({
          uid: 'appointment-7@nordlicht',
          sequence,
          method,
          startsAt,
          endsAt,
          summary,
          url: 'https://nordlicht.example.org/appointments/7',
          organizer: { name: cn, email: 'post@nordlicht.example.org' },
          attendee: { name: cn, email: 'mara@example.org' },
          at: startsAt,
        });
        wellFormed(file);
        const [event, ...others] = eventsOf(file);
        expect(others).toEqual([]);
        expect([event?.uid, Number(event?.sequence), event?.method]).toEqual([
          'appointment-7@nordlicht',
          sequence,
          method,
        ]);
        expect([event?.start.getTime(), event?.end?.getTime()]).toEqual([startsAt.getTime(), endsAt.getTime()]);
        expect(event?.summary).toBe(summary);
        expect(event?.status).toBe(method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED');
      },
    ),
    { numRuns: 500 },
  );
});

it('of many appointments keeps each, in their order, and is the same file for the same appointments', () => {
  const event = fc.record({
    startsAt: instant,
    minutes: fc.integer({ min: 1, max: 720 }),
    summary: words,
    sequence: fc.integer({ min: 0, max: 99 }),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), words, (all, calendarName) => {
      const events = all.map(({ startsAt, minutes, summary, sequence }, index) => ({
        uid: `${index}@daraport`,
        sequence,
        startsAt,
        endsAt: new Date(startsAt.getTime() + minutes * 60_000),
        summary,
        url: null,
        changedAt: startsAt,
      }));
      const file = calendarFeed({ name: calendarName, events });
      wellFormed(file);
      expect(calendarFeed({ name: calendarName, events })).toBe(file);
      const read = eventsOf(file);
      expect(read.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
      expect(read.map(({ start, end }) => [start.getTime(), end?.getTime()])).toEqual(
        events.map(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()]),
      );
      expect(read.map(({ summary }) => summary)).toEqual(events.map(({ summary }) => summary));
    }),
    { numRuns: 200 },
  );
});

it('says to programs what it is called and how often to ask', () => {
  const file = calendarFeed({ name: 'Nordlicht', events: [] });
  for (const line of [
    'METHOD:PUBLISH',
    'NAME:Nordlicht',
    'X-WR-CALNAME:Nordlicht',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
  ])
    expect(file).toContain(`\r\n${line}\r\n`);
});
