import { days, InvalidInputError, Temporal } from '@daraport/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits, occurrencesOf } from './recurrence.ts';

const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'] as const;
const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const at = (text: string): number => Temporal.ZonedDateTime.from(text).epochMilliseconds;
const wall = (instants: readonly number[], zone: string): string[] =>
  instants.map((instant) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(5, 16),
  );

interface Pattern {
  readonly frequency: 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  readonly count: number;
  /** Weekdays, 1 Monday … 7 Sunday; monthly the one of the first date. */
  readonly weekdays: readonly number[];
  readonly ordinal: number;
}

/** One day after the other, asking of each whether it belongs to the series. */
function dayByDay(first: Temporal.ZonedDateTime, pattern: Pattern): number[] {
  const [time, zone, start] = [first.toPlainTime(), first.timeZoneId, first.toPlainDate()];
  const monday = start.subtract({ days: start.dayOfWeek - 1 });
  const found: number[] = [];
  for (let day = start; found.length < pattern.count; day = day.add({ days: 1 })) {
    if (!pattern.weekdays.includes(day.dayOfWeek)) continue;
    const weeks = Math.floor(monday.until(day, { largestUnit: 'days' }).days / 7);
    const months = (day.year - start.year) * 12 + day.month - start.month;
    const isOrdinal =
      pattern.ordinal === -1 ? day.day + 7 > day.daysInMonth : Math.floor((day.day - 1) / 7) + 1 === pattern.ordinal;
    const isIn =
      pattern.frequency === 'WEEKLY' ? weeks % pattern.interval === 0 : isOrdinal && months % pattern.interval === 0;
    if (!isIn) continue;
    const instant = day.toZonedDateTime({ timeZone: zone, plainTime: time });
    if (instant.toPlainTime().equals(time)) found.push(instant.epochMilliseconds);
  }
  return found;
}

const pattern = (frequency: Pattern['frequency']) =>
  fc.record({
    zone: fc.constantFrom(...zones),
    // Half of all starts lie in the hours in which clocks are turned.
    minute: fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 55, max: 185 })),
    day: fc.integer({ min: 0, max: 1500 }),
    interval: fc.integer({ min: 1, max: frequency === 'WEEKLY' ? 4 : 3 }),
    count: fc.integer({ min: 2, max: frequency === 'WEEKLY' ? 13 : 4 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: frequency === 'WEEKLY' ? 4 : 0 }),
    isLast: fc.boolean(),
  });

function compare(frequency: Pattern['frequency']): void {
  fc.assert(
    fc.property(pattern(frequency), ({ zone, minute, day, interval, count, isLast, weekdays }) => {
      const date = Temporal.PlainDate.from('2026-01-01').add({ days: day });
      const first = date
        .toZonedDateTime({ timeZone: zone, plainTime: '00:00' })
        .withPlainTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
      const ordinal = Math.ceil(first.day / 7);
      const isLastPossible = first.day + 7 > first.daysInMonth;
      fc.pre(frequency === 'WEEKLY' || isLastPossible || ordinal < 5);
      const asked = {
        frequency,
        interval,
        count,
        weekdays: [...new Set([first.dayOfWeek, ...weekdays])],
        ordinal: isLastPossible && (isLast || ordinal === 5) ? -1 : ordinal,
      };
      const byDay =
        frequency === 'MONTHLY'
          ? `${asked.ordinal}${names[first.dayOfWeek - 1]}`
          : asked.weekdays.map((weekday) => names[weekday - 1]).join(',');
      const rule = `FREQ=${frequency};INTERVAL=${interval};COUNT=${count};BYDAY=${byDay}`;
      const expected = dayByDay(first, asked);
      // Two times that clocks skipped can push the last beyond the year that a series may last.
      fc.pre((expected.at(-1) ?? 0) - first.epochMilliseconds <= days(limits.spanDays));
      expect(occurrencesOf(rule, first.epochMilliseconds, zone)).toEqual(expected);
    }),
    { numRuns: 2500 },
  );
}

describe('the occurrences of a series', () => {
  it('agree with counting day by day, weekly', { timeout: 120_000 }, () => compare('WEEKLY'));
  it('agree with counting day by day, monthly', { timeout: 120_000 }, () => compare('MONTHLY'));

  it('keep their wall clock when clocks are turned (cal.com #4400)', () => {
    const zone = 'Europe/Berlin';
    const found = occurrencesOf('FREQ=WEEKLY;COUNT=3', at(`2026-10-18T09:00[${zone}]`), zone);
    expect(wall(found, zone)).toEqual(['10-18T09:00', '10-25T09:00', '11-01T09:00']);
    expect((found[1] ?? 0) - (found[0] ?? 0)).toBe(7 * 86_400_000 + 3_600_000);
  });

  it('leave a time out that the clock skips, and do not count it', () => {
    const zone = 'Europe/Berlin';
    const found = occurrencesOf('FREQ=WEEKLY;COUNT=3', at(`2026-03-22T02:30[${zone}]`), zone);
    expect(wall(found, zone)).toEqual(['03-22T02:30', '04-05T02:30', '04-12T02:30']);
  });

  it('begin at the instant that was chosen, also at the second showing of a time', () => {
    const zone = 'Europe/Berlin';
    const second = Date.parse('2026-10-25T01:30:00Z');
    expect(occurrencesOf('FREQ=WEEKLY;COUNT=2', second, zone)).toEqual([second, Date.parse('2026-11-01T01:30:00Z')]);
  });

  it('end with the last that starts at UNTIL', () => {
    const zone = 'Europe/Berlin';
    const start = at(`2026-11-24T10:00[${zone}]`);
    expect(occurrencesOf('FREQ=WEEKLY;UNTIL=20261208T090000Z', start, zone)).toHaveLength(3);
    expect(occurrencesOf('FREQ=WEEKLY;UNTIL=20261208T085959Z', start, zone)).toHaveLength(2);
  });

  it.each([
    '',
    'COUNT=3',
    'FREQ=DAILY;COUNT=3',
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;COUNT=1',
    'FREQ=WEEKLY;COUNT=53',
    'FREQ=WEEKLY;COUNT=3;COUNT=4',
    'FREQ=WEEKLY;COUNT=3;UNTIL=20261208T090000Z',
    'FREQ=WEEKLY;COUNT=3;INTERVAL=0',
    'FREQ=WEEKLY;COUNT=3;BYHOUR=3',
    'FREQ=WEEKLY;COUNT=3;BYDAY=2TU',
    'FREQ=WEEKLY;COUNT=3;BYDAY=MO',
    'FREQ=MONTHLY;COUNT=3',
    'FREQ=MONTHLY;COUNT=3;BYDAY=TU',
    'FREQ=MONTHLY;COUNT=3;BYDAY=1TU',
    'FREQ=MONTHLY;COUNT=3;BYDAY=4TU,4WE',
    'FREQ=WEEKLY;COUNT=52;INTERVAL=12',
    'FREQ=WEEKLY;UNTIL=20261124T090000Z',
    'FREQ=WEEKLY;UNTIL=20261399T999999Z',
    'FREQ=WEEKLY;COUNT=3\nRDATE:20261208T090000Z',
    '__proto__=1;FREQ=WEEKLY;COUNT=3',
  ])('are refused by name for the rule "%s"', (rule) => {
    const zone = 'Europe/Berlin';
    expect(() => occurrencesOf(rule, at(`2026-11-24T10:00[${zone}]`), zone)).toThrow(InvalidInputError);
  });

  it('are at most as many as a year has weeks', () => {
    const zone = 'Asia/Kathmandu';
    expect(occurrencesOf('FREQ=WEEKLY;COUNT=52', at(`2026-11-24T10:00[${zone}]`), zone)).toHaveLength(limits.most);
  });
});
