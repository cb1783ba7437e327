import { InvalidInputError, minutes } from '@daraport/domain';
import { describe, expect, it } from 'vitest';
import type { Calendar, SlotRules } from '../../calendar/rules.ts';
import { checkTimes, timesOf } from './rules.ts';

const zone = 'Europe/Berlin';
const startsAt = new Date('2026-10-20T15:30:00Z');
const iso = (at: number) => new Date(at).toISOString();
const startsOf = (wish: Parameters<typeof timesOf>[0]) => timesOf(wish, zone).map((time) => iso(time.startsAt));

describe('the times of a course', () => {
  it('are one without a rule, and by a rule at the same wall clock whatever the offset', () => {
    expect(startsOf({ startsAt })).toEqual(['2026-10-20T15:30:00.000Z']);
    expect(startsOf({ startsAt, rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=3' })).toEqual([
      '2026-10-20T15:30:00.000Z',
      '2026-11-03T16:30:00.000Z',
      '2026-11-17T16:30:00.000Z',
    ]);
    expect(startsOf({ startsAt, rule: 'FREQ=WEEKLY;UNTIL=20261103T225900Z' })).toHaveLength(3);
  });

  it('may be changed and left out down to one, and not to none', () => {
    const rule = 'FREQ=WEEKLY;COUNT=2';
    const [first, second] = [new Date('2026-10-20T15:30:00Z'), new Date('2026-10-27T16:30:00Z')];
    const later = new Date('2026-10-28T16:30:00Z');
    expect(startsOf({ startsAt, rule, changes: [{ from: second, to: later }] })[1]).toBe(later.toISOString());
    expect(startsOf({ startsAt, rule, changes: [{ from: first }] })).toEqual([second.toISOString()]);
    expect(() => startsOf({ startsAt, rule, changes: [{ from: first }, { from: second }] })).toThrow(InvalidInputError);
  });

  it('take no changes without a rule, and of none of them', () => {
    expect(() => startsOf({ startsAt, changes: [{ from: startsAt }] })).toThrow(InvalidInputError);
    expect(() =>
      startsOf({ startsAt, rule: 'FREQ=WEEKLY;COUNT=2', changes: [{ from: new Date('2026-10-21T15:30:00Z') }] }),
    ).toThrow(InvalidInputError);
  });
});

describe('a time of a course', () => {
  const rules: SlotRules = {
    id: 'group',
    seats: 3,
    durationMinutes: 60,
    bufferBeforeMinutes: 15,
    bufferAfterMinutes: 15,
    noticeMinutes: 10_000,
    horizonDays: 1,
    gridMinutes: 30,
    dailyCap: 1,
  };
  const at = (clock: string) => Date.parse(`2026-11-24T${clock}:00Z`);
  const calendar = (more: Partial<Calendar>): Calendar => ({
    timeZone: zone,
    weekly: [],
    dates: [],
    focus: [],
    absences: [],
    taken: [],
    booked: [],
    dailyCap: 1,
    ...more,
  });
  const check = (of: Calendar, start: number, now = at('08:00')) => {
    const [time] = checkTimes(of, rules, [{ occursAt: start, startsAt: start }], now);
    if (!time) throw new Error('nothing was checked');
    return time;
  };

  it('is clear outside of hours, within the notice, beyond the horizon and on a full day', () => {
    const booked = [{ startsAt: at('09:00'), appointmentTypeId: 'group' }];
    expect(check(calendar({ booked }), at('18:00'))).toMatchObject({ reasons: [], alternatives: [], isAway: false });
  });

  it('is told to be over, and of an absence, which does not bind', () => {
    expect(check(calendar({}), at('08:00'), at('08:00')).reasons).toEqual([{ rule: 'PAST' }]);
    const absences = [{ startsAt: at('18:30'), endsAt: at('20:00') }];
    expect(check(calendar({ absences }), at('18:00'))).toMatchObject({ reasons: [], isAway: true });
    expect(check(calendar({ absences }), at('17:30')).isAway).toBe(false);
  });

  it('meets what is taken with its buffers, to the minute, and names the nearest clear times of its day', () => {
    const taken = [{ startsAt: at('19:15'), endsAt: at('20:00') }];
    expect(check(calendar({ taken }), at('18:00')).reasons).toEqual([]);
    const met = check(calendar({ taken }), at('18:00') + minutes(1));
    expect(met.reasons).toEqual([{ rule: 'TAKEN', spans: taken }]);
    const { alternatives } = check(calendar({ taken }), at('19:00'));
    expect(alternatives.map((slot) => iso(slot.startsAt).slice(11, 16))).toEqual(['17:00', '17:30', '18:00', '20:30']);
  });

  it('names none that are over, on another day, or taken too', () => {
    const taken = [{ startsAt: at('12:00'), endsAt: Date.parse('2026-11-25T08:00:00Z') }];
    expect(check(calendar({ taken }), at('18:00'), at('10:15')).alternatives.map(({ startsAt: start }) => iso(start)))
      // An hour and its buffer before twelve.
      .toEqual(['2026-11-24T10:30:00.000Z']);
    expect(check(calendar({ taken }), at('18:00'), at('11:00')).alternatives).toEqual([]);
  });
});
