import { hours, minutes } from '@daraport/domain';
import { expect, it } from 'vitest';
import { houseTerms } from '../policy/rules.ts';
import { payBy, remindAt } from './rules.ts';

const at = (text: string) => new Date(text);
const booked = { startsAt: at('2026-12-08T09:00:00Z'), dueSince: at('2026-11-23T08:00:00Z'), movedAt: null };
const aDay = { ...houseTerms, payByMinutes: 1440 };
const quiet = { hours: { fromMinute: 21 * 60, toMinute: 8 * 60 }, timeZone: 'Europe/Berlin' };

it('must be paid so long before the start as its terms say, and never where they say nothing', () => {
  expect(payBy(booked, aDay)).toEqual(at('2026-12-07T09:00:00Z'));
  expect(payBy(booked, { ...houseTerms, payByMinutes: 0 })).toBeNull();
  for (const terms of [houseTerms, { ...houseTerms, payByMinutes: null }]) expect(payBy(booked, terms)).toBeNull();
});

it('leaves a day at least from when it became due or was moved, and ends nothing that has not that', () => {
  const late = { ...booked, dueSince: at('2026-12-07T06:00:00Z') };
  expect(payBy(late, aDay)).toEqual(at('2026-12-08T06:00:00Z'));
  expect(payBy({ ...booked, movedAt: at('2026-12-07T06:00:00Z') }, aDay)).toEqual(at('2026-12-08T06:00:00Z'));
  expect(payBy({ ...booked, dueSince: at('2026-12-07T10:00:00Z') }, aDay)).toBeNull();
});

it('reminds two days before it must be paid, or before it begins, and later where that has passed', () => {
  const monday = at('2026-11-23T08:00:00Z');
  expect(remindAt(booked, aDay, quiet, monday)).toEqual(at('2026-12-05T09:00:00Z'));
  expect(remindAt(booked, houseTerms, quiet, monday)).toEqual(at('2026-12-06T09:00:00Z'));
  // Nine in the evening is quiet: it goes out before.
  expect(remindAt(booked, aDay, quiet, at('2026-12-06T09:00:00Z'))).toEqual(at('2026-12-07T07:00:00Z'));
  expect(remindAt(booked, aDay, quiet, at('2026-12-07T08:00:00Z'))).toBeUndefined();
});

it('keeps its order for any times: reminded before it must be paid, which is before it begins', () => {
  for (let lead = 1; lead < 400; lead += 7)
    for (const payByMinutes of [null, 0, 60, 1440, 10_080]) {
      const now = new Date(booked.startsAt.getTime() - hours(lead));
      const times = { ...booked, dueSince: now };
      const terms = { ...houseTerms, payByMinutes };
      const by = payBy(times, terms);
      const told = remindAt(times, terms, quiet, now);
      const end = (by ?? booked.startsAt).getTime();
      expect(by === null || (end >= now.getTime() + hours(24) && by < booked.startsAt)).toBe(true);
      expect(told === undefined || told.getTime() <= end - minutes(1)).toBe(true);
    }
});
