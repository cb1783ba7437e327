import { hours, minutes, Temporal } from '@daraport/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRules, dueReminder, outOfQuiet, planReminders, type QuietHours } from './rules.ts';

const at = (iso: string) => Date.parse(iso);
const said = (instant: number) => new Date(instant).toISOString();
const night: QuietHours = { fromMinute: 21 * 60, toMinute: 8 * 60 };

describe('quiet hours', () => {
  it.each([
    ['noon is kept', '2026-11-24T11:00:00Z', '2026-11-25T11:00:00Z', '2026-11-24T11:00:00.000Z'],
    ['night waits for the morning', '2026-11-24T22:00:00Z', '2026-11-25T22:00:00Z', '2026-11-25T07:00:00.000Z'],
    ['early morning too', '2026-11-25T05:00:00Z', '2026-11-25T09:00:00Z', '2026-11-25T07:00:00.000Z'],
    [
      'a morning too late goes out the evening before',
      '2026-11-25T06:00:00Z',
      '2026-11-25T07:30:00Z',
      '2026-11-24T19:59:00.000Z',
    ],
    ['their first minute is quiet', '2026-11-24T20:00:00Z', '2026-11-26T20:00:00Z', '2026-11-25T07:00:00.000Z'],
    ['their end is not', '2026-11-25T07:00:00Z', '2026-11-26T20:00:00Z', '2026-11-25T07:00:00.000Z'],
  ])('%s', (_what, asked, startsAt, expected) => {
    expect(said(outOfQuiet(at(asked), at(startsAt), night, 'Europe/Berlin'))).toBe(expected);
  });

  it("are those of the recipient's clock, also in the night when it is put forward", () => {
    const startsAt = at('2026-03-29T20:00:00Z');
    expect(said(outOfQuiet(at('2026-03-29T00:30:00Z'), startsAt, night, 'Europe/Berlin'))).toBe(
      '2026-03-29T06:00:00.000Z',
    );
    expect(said(outOfQuiet(at('2026-03-29T00:30:00Z'), startsAt, night, 'America/New_York'))).toBe(
      '2026-03-29T00:30:00.000Z',
    );
  });

  it('are never broken, and nothing is ever moved to the start or after it', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC');
    const minuteOfDay = fc.integer({ min: 0, max: 1439 });
    const instant = fc.integer({ min: at('2026-01-01T00:00:00Z') / 60_000, max: at('2027-12-31T00:00:00Z') / 60_000 });
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 15, max: 20_160 }),
        minuteOfDay,
        minuteOfDay,
        zone,
        (start, before, fromMinute, toMinute, timeZone) => {
          fc.pre(fromMinute !== toMinute);
          const startsAt = start * 60_000;
          const moved = outOfQuiet(startsAt - minutes(before), startsAt, { fromMinute, toMinute }, timeZone);
          const clock = Temporal.Instant.fromEpochMilliseconds(moved).toZonedDateTimeISO(timeZone);
          const minute = clock.hour * 60 + clock.minute;
          const isQuiet =
            fromMinute < toMinute
              ? minute >= fromMinute && minute < toMinute
              : minute >= fromMinute || minute < toMinute;
          // An hour that the clock shows twice, or never, has quiet minutes outside of any span between two instants.
          const isPlain = [-1, 0, 1].every((day) => clock.add({ days: day }).hoursInDay === 24);
          expect(moved).toBeLessThan(startsAt);
          expect(isPlain && isQuiet).toBe(false);
        },
      ),
      { numRuns: 20_000 },
    );
  });
});

describe('a plan', () => {
  const startsAt = at('2026-11-24T12:00:00Z');

  it('has each step before the start, the earliest first', () => {
    expect(
      planReminders(startsAt, defaultRules, 'Europe/Berlin').map((each) => [said(each.at), each.channels]),
    ).toEqual([
      ['2026-11-23T12:00:00.000Z', ['EMAIL', 'PORTAL']],
      ['2026-11-24T11:00:00.000Z', ['PORTAL']],
    ]);
  });

  it('tells the last of what is due alone, once', () => {
    const planned = planReminders(startsAt, defaultRules, 'Europe/Berlin');
    expect(dueReminder(planned, startsAt - hours(48), startsAt - hours(25))).toBeUndefined();
    expect(dueReminder(planned, startsAt - hours(48), startsAt - hours(24))?.minutesBefore).toBe(1440);
    expect(dueReminder(planned, startsAt - hours(48), startsAt - minutes(1))?.minutesBefore).toBe(60);
    expect(dueReminder(planned, startsAt - hours(24), startsAt - hours(2))).toBeUndefined();
  });
});
