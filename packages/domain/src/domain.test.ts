import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  idFor,
  isId,
  isTimeZone,
  money,
  newId,
  overlaps,
  preferredLocale,
  share,
  subtract,
  union,
  type Interval,
} from './index.ts';

const span = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
  .map(([startsAt, length]): Interval => ({ startsAt, endsAt: startsAt + length }));
const spans = fc.array(span, { maxLength: 12 });
const minutesOf = (list: readonly Interval[]) =>
  Array.from({ length: 80 }, (_, minute) => list.some(({ startsAt, endsAt }) => startsAt <= minute && minute < endsAt));

describe('intervals', () => {
  it('that only touch do not overlap', () => {
    expect(overlaps({ startsAt: 0, endsAt: 5 }, { startsAt: 5, endsAt: 9 })).toBe(false);
    expect(overlaps({ startsAt: 0, endsAt: 6 }, { startsAt: 5, endsAt: 9 })).toBe(true);
  });

  it('keep every minute in a union, in as few spans as possible', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const merged = union(list);
        expect(minutesOf(merged)).toEqual(minutesOf(list));
        merged.slice(1).forEach((next, index) => expect(next.startsAt).toBeGreaterThan(merged[index]?.endsAt ?? 0));
      }),
    );
  });

  it('lose exactly the taken minutes in a difference', () => {
    fc.assert(
      fc.property(spans, spans, (list, taken) => {
        const busy = minutesOf(taken);
        expect(minutesOf(subtract(list, taken))).toEqual(minutesOf(list).map((isIn, minute) => isIn && !busy[minute]));
      }),
    );
  });
});

describe('money', () => {
  it('has only whole minor units and adds only its own currency', () => {
    expect(() => money(1.5, 'EUR')).toThrow('whole number');
    expect(() => add(money(1, 'EUR'), money(1, 'CHF'))).toThrow('cannot add');
    expect(add(money(1, 'EUR'), money(2, 'EUR'))).toEqual(money(3, 'EUR'));
  });

  it('is shared with half a minor unit rounded away from zero, the same for a refund', () => {
    expect(share(money(105, 'EUR'), 1000)).toEqual(money(11, 'EUR'));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 10_000 }), (amount, points) => {
        expect(share(money(-amount, 'EUR'), points).amountMinor + share(money(amount, 'EUR'), points).amountMinor).toBe(
          0,
        );
      }),
    );
  });
});

it('makes ids that are ordered by time, and the same id for the same name', () => {
  const ids = Array.from({ length: 50 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(ids.every(isId)).toBe(true);
  expect(idFor('a')).toBe(idFor('a'));
  expect(isId("1' or '1'='1")).toBe(false);
});

it('speaks the first language of the browser that it knows', () => {
  expect(preferredLocale('fr, en;q=0.8, de;q=0.9', 'en')).toBe('de');
  expect(preferredLocale('fr', 'de')).toBe('de');
  expect(preferredLocale('de;q=0, en;q=0.1', 'de')).toBe('en');
  expect(preferredLocale(undefined, 'en')).toBe('en');
});

it('knows IANA zones', () => {
  expect(isTimeZone('Europe/Berlin')).toBe(true);
  expect(isTimeZone('America/Argentina/Buenos_Aires')).toBe(true);
  expect(isTimeZone('Etc/GMT+1')).toBe(true);
  for (const none of ['Mars/Olympus', '+02:00', '-0500', '2026-11-24T09:00[Europe/Berlin]', 'Europe/Berlin\0', ''])
    expect(isTimeZone(none), none).toBe(false);
});
