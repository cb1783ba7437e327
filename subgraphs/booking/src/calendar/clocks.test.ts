import { newId, Temporal, type Interval } from '@daraport/domain';
import { describe, expect, it } from 'vitest';
import { freeSlots, type Calendar, type SlotRules } from './rules.ts';

/** What other schedulers got wrong when clocks were turned, each as the person who reported it saw it. */

const rules: SlotRules = {
  id: newId(),
  durationMinutes: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  noticeMinutes: 0,
  horizonDays: 366,
  gridMinutes: 60,
  dailyCap: null,
};
const calendarIn = (timeZone: string, fromMinute: number, toMinute: number): Calendar => ({
  timeZone,
  weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute, toMinute })),
  dates: [],
  focus: [],
  absences: [],
  taken: [],
  booked: [],
  dailyCap: null,
});
const at = (text: string): number => Temporal.ZonedDateTime.from(text).epochMilliseconds;
const between = (timeZone: string, from: string, to: string): Interval => ({
  startsAt: at(`${from}T00:00[${timeZone}]`),
  endsAt: at(`${to}T00:00[${timeZone}]`),
});
const wallTimes = (slots: Iterable<Interval>, timeZone: string): string[] =>
  [...slots].map(({ startsAt }) =>
    Temporal.Instant.fromEpochMilliseconds(startsAt)
      .toZonedDateTimeISO(timeZone)
      .toPlainDateTime()
      .toString()
      .slice(5, 16),
  );

describe('when clocks are turned', () => {
  it('hours that begin at nine begin at nine before and after (cal.com #4400)', () => {
    const zone = 'Europe/Berlin';
    const range = between(zone, '2026-10-24', '2026-10-27');
    const slots = freeSlots(calendarIn(zone, 540, 600), rules, range, range.startsAt - 1);
    expect(wallTimes(slots, zone)).toEqual(['10-24T09:00', '10-25T09:00', '10-26T09:00']);
  });

  it('an afternoon stays where it is on the day of the change itself (cal.com #19589)', () => {
    const zone = 'America/New_York';
    for (const [day, next] of [
      ['2027-03-14', '2027-03-15'],
      ['2026-11-01', '2026-11-02'],
    ] as const) {
      const range = between(zone, day, next);
      const slots = freeSlots(calendarIn(zone, 780, 1080), rules, range, range.startsAt - 1);
      expect(wallTimes(slots, zone)).toEqual([13, 14, 15, 16, 17].map((hour) => `${day.slice(5)}T${hour}:00`));
    }
  });

  it('a notice that ends on the day of the change moves no slot (cal.com #12137)', () => {
    const zone = 'America/New_York';
    const range = between(zone, '2026-11-01', '2026-11-04');
    const now = at('2026-10-25T10:20[America/New_York]');
    const slots = freeSlots(calendarIn(zone, 540, 660), { ...rules, noticeMinutes: 7 * 1440 }, range, now);
    // Seven days are 168 hours: they end at 9:20 of the wall clock, because the first of November has 25 of them.
    expect(wallTimes(slots, zone)).toEqual(['11-01T10:00', '11-02T09:00', '11-02T10:00', '11-03T09:00', '11-03T10:00']);
  });

  it('hours of a date that replace the week hold on the day of the change (cal.com #6622)', () => {
    const zone = 'Europe/Berlin';
    const range = between(zone, '2027-03-28', '2027-03-29');
    const dates = [{ day: '2027-03-28', replacesWeek: true, hours: [{ fromMinute: 0, toMinute: 240 }] }];
    const slots = freeSlots({ ...calendarIn(zone, 540, 600), dates }, rules, range, range.startsAt - 1);
    expect(wallTimes(slots, zone)).toEqual(['03-28T00:00', '03-28T01:00', '03-28T03:00']);
  });

  it('the grid is the wall clock’s and not that of UTC (Medplum #9488)', () => {
    const grid = { ...rules, durationMinutes: 30, gridMinutes: 90 };
    const zone = 'America/Los_Angeles';
    const range = between(zone, '2026-10-31', '2026-11-03');
    const slots = freeSlots(calendarIn(zone, 540, 640), grid, range, range.startsAt - 1);
    expect(wallTimes(slots, zone)).toEqual(['10-31T09:00', '11-01T09:00', '11-02T09:00']);
    const nepal = between('Asia/Kathmandu', '2026-10-31', '2026-11-01');
    expect(
      wallTimes(freeSlots(calendarIn('Asia/Kathmandu', 540, 660), rules, nepal, nepal.startsAt - 1), 'Asia/Kathmandu'),
    ).toEqual(['10-31T09:00', '10-31T10:00']);
  });

  it('an evening whose day has already changed in UTC is asked for and found (Medplum #8417)', () => {
    const zone = 'America/Los_Angeles';
    const range = {
      startsAt: at('2026-11-24T18:00[America/Los_Angeles]'),
      endsAt: at('2026-11-24T20:00[America/Los_Angeles]'),
    };
    expect(wallTimes(freeSlots(calendarIn(zone, 1020, 1200), rules, range, range.startsAt - 1), zone)).toEqual([
      '11-24T18:00',
      '11-24T19:00',
    ]);
  });
});
