import { days, minutes } from '@daraport/domain';
import { describe, expect, it } from 'vitest';
import { reasonsAgainst } from '../calendar/explain.ts';
import {
  freeSlots,
  isOffered,
  isTaken,
  nearestSlots,
  slotAt,
  type Calendar,
  type SlotRules,
} from '../calendar/rules.ts';
import { isGroup, withOneMore, type GroupTime } from './rules.ts';

const now = Date.parse('2026-11-23T08:00:00Z');
const at = (hours: number) => now + minutes(60 * hours);
const time = (sessionId: string, startsAt: number, seatsLeft: number): GroupTime => ({
  sessionId,
  appointmentTypeId: 'group',
  seats: 3,
  seatsLeft,
  startsAt,
  endsAt: startsAt + minutes(90),
});
const rules: SlotRules = {
  id: 'group',
  seats: 3,
  durationMinutes: 60,
  bufferBeforeMinutes: 10,
  bufferAfterMinutes: 10,
  noticeMinutes: 120,
  horizonDays: 7,
  gridMinutes: 30,
  dailyCap: 1,
};
const times = [
  time('soon', at(1), 3),
  time('full', at(4), 0),
  time('last', at(5), 1),
  { ...time('other', at(6), 3), appointmentTypeId: 'another' },
  time('far', now + days(8), 3),
];
/** Always closed, away, and with a day that is full: none of it is about groups. */
const calendar: Calendar = {
  timeZone: 'Europe/Berlin',
  weekly: [],
  focus: [],
  dates: [],
  absences: [{ startsAt: now, endsAt: now + days(30) }],
  taken: [{ startsAt: at(4), endsAt: at(8) }],
  booked: [{ startsAt: at(4), appointmentTypeId: 'group' }],
  dailyCap: 1,
  groupTimes: times,
};
const week = { startsAt: now, endsAt: now + days(30) };

it('is a group where several have a seat', () => {
  expect([isGroup(rules), isGroup({ seats: null }), isGroup({})]).toEqual([true, false, false]);
});

describe('the times of a group', () => {
  it('are the scheduled ones with a seat left, within notice and horizon, and no others', () => {
    expect([...freeSlots(calendar, rules, week, now)].map((each) => each.sessionId)).toEqual(['last']);
    expect(nearestSlots(calendar, rules, at(4), now).map((each) => each.sessionId)).toEqual(['last']);
    expect([...freeSlots({ ...calendar, groupTimes: [] }, rules, week, now)]).toEqual([]);
  });

  it('are offered while they are full, and then taken', () => {
    expect(isOffered(calendar, rules, at(4), now)).toBe(true);
    expect(isTaken(calendar, rules, slotAt(calendar, rules, at(4)))).toBe(true);
    expect(isTaken(calendar, rules, slotAt(calendar, rules, at(5)))).toBe(false);
    expect(isOffered(calendar, rules, at(4) + 1, now)).toBe(false);
    expect(isOffered(calendar, rules, at(1), now)).toBe(false);
  });

  it('are as long as they were scheduled, whatever the kind says now', () => {
    expect(slotAt(calendar, rules, at(5))).toMatchObject({ startsAt: at(5), endsAt: at(5) + minutes(90) });
  });

  it('lose a seat to whoever gets one', () => {
    const fewer = withOneMore(times, 'last');
    expect([...freeSlots({ ...calendar, groupTimes: fewer }, rules, week, now)]).toEqual([]);
  });
});

it('says why a time of a group cannot be had', () => {
  const why = (startsAt: number) => reasonsAgainst(calendar, rules, startsAt, now);
  expect(why(at(5))).toEqual([]);
  expect(why(at(4))).toEqual([{ rule: 'SEATS_TAKEN', needed: 4 }]);
  expect(why(at(3))).toEqual([{ rule: 'NO_SESSION' }]);
  expect(why(at(1))).toEqual([{ rule: 'NOTICE', needed: 60 }]);
  expect(why(now - 1).map(({ rule }) => rule)).toEqual(['PAST', 'NO_SESSION']);
});
