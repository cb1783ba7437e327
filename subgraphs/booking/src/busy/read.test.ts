import { days, Temporal } from '@daraport/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBusyApart } from './read-apart.ts';
import { readBusy } from './read.ts';

const from = Date.parse('2026-11-23T00:00:00Z');
const reading = { startsAt: from, endsAt: from + days(60), timeZone: 'Europe/Berlin' };
const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => [
  'BEGIN:VEVENT',
  'UID:1@elsewhere',
  'DTSTAMP:20261101T000000Z',
  ...lines,
  'END:VEVENT',
];
const said = (text: string, asked = reading) =>
  readBusy(text, asked).map(({ startsAt, endsAt }) =>
    [startsAt, endsAt].map((at) => new Date(at).toISOString().slice(0, 16)).join('/'),
  );

describe('a single event', () => {
  it.each([
    ['in UTC', ['DTSTART:20261124T090000Z', 'DTEND:20261124T100000Z'], '2026-11-24T09:00/2026-11-24T10:00'],
    [
      'in a zone by its IANA name',
      ['DTSTART;TZID=America/New_York:20261124T090000', 'DURATION:PT1H'],
      '2026-11-24T14:00/2026-11-24T15:00',
    ],
    [
      'in a zone behind a path',
      ['DTSTART;TZID=/x.org/2024/Europe/London:20261124T090000', 'DURATION:PT1H'],
      '2026-11-24T09:00/2026-11-24T10:00',
    ],
    [
      'floating, in the zone of the specialist',
      ['DTSTART:20261124T090000', 'DTEND:20261124T100000'],
      '2026-11-24T08:00/2026-11-24T09:00',
    ],
    [
      'in a zone that nobody knows, as floating',
      ['DTSTART;TZID=Mars/Olympus:20261124T090000', 'DURATION:PT1H'],
      '2026-11-24T08:00/2026-11-24T09:00',
    ],
    [
      'of whole days, in the zone of the specialist',
      ['DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261126'],
      '2026-11-23T23:00/2026-11-25T23:00',
    ],
    ['of one whole day', ['DTSTART;VALUE=DATE:20261124'], '2026-11-23T23:00/2026-11-24T23:00'],
  ])('%s', (_what, lines, expected) => expect(said(file(...event(...lines)))).toEqual([expected]));

  it.each([
    ['is free', ['DTSTART:20261124T090000Z', 'DURATION:PT1H', 'TRANSP:TRANSPARENT']],
    ['is cancelled', ['DTSTART:20261124T090000Z', 'DURATION:PT1H', 'STATUS:CANCELLED']],
    ['shows as free in Outlook', ['DTSTART:20261124T090000Z', 'DURATION:PT1H', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE']],
    ['lasts no time', ['DTSTART:20261124T090000Z']],
    ['is over', ['DTSTART:20251124T090000Z', 'DURATION:PT1H']],
    ['is far ahead', ['DTSTART:20291124T090000Z', 'DURATION:PT1H']],
    ['has no start', ['SUMMARY:x']],
  ])('that %s is not counted', (_what, lines) => expect(said(file(...event(...lines)))).toEqual([]));

  it('that came from our own feed is not counted again', () => {
    const own = event('DTSTART:20261124T090000Z', 'DURATION:PT1H').map((line) =>
      line.replace('1@elsewhere', '7@daraport'),
    );
    expect(said(file(...own))).toEqual([]);
  });
});

it('a zone that the file describes is used where its name says nothing', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Home',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0300',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  expect(said(file(...zone, ...event('DTSTART;TZID=Home:20261124T090000', 'DURATION:PT1H')))).toEqual([
    '2026-11-24T06:00/2026-11-24T07:00',
  ]);
});

describe('a series', () => {
  it('keeps its wall time over a change of clocks, without what is left out, with what is moved or free', () => {
    const series = event(
      'DTSTART;TZID=Europe/Berlin:20261123T090000',
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE;TZID=Europe/Berlin:20261130T090000',
    );
    const moved = event(
      'RECURRENCE-ID;TZID=Europe/Berlin:20261207T090000',
      'DTSTART;TZID=Europe/Berlin:20261208T150000',
      'DURATION:PT30M',
    );
    const free = event(
      'RECURRENCE-ID;TZID=Europe/Berlin:20261214T090000',
      'DTSTART;TZID=Europe/Berlin:20261214T090000',
      'DURATION:PT1H',
      'TRANSP:TRANSPARENT',
    );
    expect(said(file(...series, ...moved, ...free))).toEqual([
      '2026-11-23T08:00/2026-11-23T09:00',
      '2026-12-08T14:00/2026-12-08T14:30',
      '2026-12-21T08:00/2026-12-21T09:00',
    ]);
    const spring = {
      ...reading,
      startsAt: Date.parse('2026-03-27T00:00:00Z'),
      endsAt: Date.parse('2026-03-31T00:00:00Z'),
    };
    const daily = event('DTSTART;TZID=Europe/Berlin:20200101T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY');
    expect(said(file(...daily), spring).map((span) => span.slice(11, 16))).toEqual([
      '08:00',
      '08:00',
      '07:00',
      '07:00',
    ]);
  });

  it('is the same as one event for each of its days, whatever the rule (generated)', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
    fc.assert(
      fc.property(
        zones,
        fc.integer({ min: -400, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 15, max: 300 }),
        (timeZone, firstDay, interval, hour, minutes) => {
          const first = Temporal.PlainDate.from('2026-11-23').add({ days: firstDay });
          const stamp = `${first.toString().replaceAll('-', '')}T${String(hour).padStart(2, '0')}0000`;
          const text = file(
            ...event(
              `DTSTART;TZID=${timeZone}:${stamp}`,
              `DURATION:PT${minutes}M`,
              `RRULE:FREQ=DAILY;INTERVAL=${interval}`,
            ),
          );
          const expected: string[] = [];
          for (let day = first; ; day = day.add({ days: interval })) {
            const start = day.toZonedDateTime({ timeZone, plainTime: { hour } });
            if (start.epochMilliseconds >= reading.endsAt) break;
            const end = start.toPlainDateTime().add({ minutes }).toZonedDateTime(timeZone).epochMilliseconds;
            if (end > reading.startsAt)
              expected.push(new Date(Math.max(start.epochMilliseconds, reading.startsAt)).toISOString());
          }
          const spans = readBusy(text, reading);
          expect(spans.map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});

it.each([
  ['nothing', ''],
  ['a page', '<!doctype html><title>Sign in</title>'],
  ['half a file', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'],
  ['an address book', 'BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n'],
])('%s is no calendar', (_what, text) => expect(() => readBusy(text, reading)).toThrow(/NOT_A_CALENDAR/));

it('several calendars in one file count together, overlapping times once', () => {
  const one = file(...event('DTSTART:20261124T090000Z', 'DURATION:PT1H'));
  const two = file(...event('DTSTART:20261124T093000Z', 'DURATION:PT1H'));
  expect(said(one + two)).toEqual(['2026-11-24T09:00/2026-11-24T10:30']);
});

it('a rule of seconds is refused, and a file that takes too long is cut off', async () => {
  const flood = file(...event('DTSTART:20200101T090000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'));
  expect(() => readBusy(flood, reading)).toThrow(/TOO_MANY/);
  const large = file(...event('DTSTART:20200101T090000Z', 'DURATION:PT1S', 'RRULE:FREQ=HOURLY'));
  await expect(readBusyApart(large, reading, 1)).rejects.toThrow(/TOO_MANY/);
  const fine = file(...event('DTSTART:20261124T090000Z', 'DURATION:PT1H'));
  expect(await readBusyApart(fine, reading)).toEqual([
    { startsAt: Date.parse('2026-11-24T09:00:00Z'), endsAt: Date.parse('2026-11-24T10:00:00Z') },
  ]);
});
