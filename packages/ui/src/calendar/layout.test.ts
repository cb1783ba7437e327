import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { axisOf, zonedDay } from './axis.ts';
import { daysShown } from './days.ts';
import { firstOffset, isAllDay, lanesIn, piecesIn, placePieces, type Piece } from './layout.ts';
import { loadTemporal } from './temporal.ts';

beforeAll(loadTemporal);

const piece = (top: number, end: number): Piece<string> => ({
  item: `${top}-${end}`,
  top,
  end,
  hasBefore: false,
  hasAfter: false,
});
const week = () => daysShown('week', '2026-11-24').map((day) => zonedDay(day, 'Europe/Berlin'));
const range = (startsAt: string, endsAt: string) => ({ startsAt, endsAt });

describe('entries that share time', () => {
  const shape = (pieces: Piece<string>[]) =>
    placePieces(pieces, 1440).map(({ item, column, columns, span }) => [item, column, columns, span]);

  it('stand beside each other; one after the other does not', () => {
    expect(shape([piece(540, 600), piece(570, 630), piece(600, 660)])).toEqual([
      ['540-600', 0, 2, 1],
      ['570-630', 1, 2, 1],
      ['600-660', 0, 2, 1],
    ]);
    expect(shape([piece(540, 600), piece(600, 660)]).map(([, column, columns]) => [column, columns])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('are as wide as what stands beside them allows', () => {
    const placed = shape([piece(540, 720), piece(550, 600), piece(555, 600), piece(640, 700)]);
    expect(placed.find(([item]) => item === '640-700')).toEqual(['640-700', 1, 3, 2]);
  });

  it('never cover each other, whatever they are, and never leave the column', () => {
    const any = fc.array(fc.tuple(fc.integer({ min: 0, max: 1430 }), fc.integer({ min: 1, max: 300 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(any, (spans) => {
        const placed = placePieces(
          spans.map(([top, length]) => piece(top, Math.min(1440, top + length))),
          1440,
        );
        expect(placed.length).toBe(spans.length);
        for (const each of placed) {
          expect(each.column + each.span).toBeLessThanOrEqual(each.columns);
          expect(each.span).toBeGreaterThanOrEqual(1);
          expect(each.end).toBeLessThanOrEqual(1440);
          const hits = placed.filter(
            (other) =>
              other !== each &&
              other.top < each.end &&
              other.end > each.top &&
              other.column < each.column + each.span &&
              other.column + other.span > each.column,
          );
          expect(hits).toEqual([]);
        }
      }),
    );
  });
});

describe('pieces of a day', () => {
  it('are cut at midnight and say that they go on', () => {
    const days = week();
    const axis = axisOf(days);
    const night = range('2026-11-24T22:00:00Z', '2026-11-25T01:00:00Z');
    const cut = days.map((day) => piecesIn([night], day, axis).map(({ item: _item, ...rest }) => rest));
    expect(cut[1]).toEqual([{ top: 1380, end: 1440, hasBefore: false, hasAfter: true }]);
    expect(cut[2]).toEqual([{ top: 0, end: 120, hasBefore: true, hasAfter: false }]);
    expect(cut.flat().length).toBe(2);
  });

  it('are none for a span that is empty or elsewhere', () => {
    const days = week();
    const empty = range('2026-11-24T10:00:00Z', '2026-11-24T10:00:00Z');
    const other = range('2026-12-24T10:00:00Z', '2026-12-24T11:00:00Z');
    expect(days.flatMap((day) => piecesIn([empty, other], day, axisOf(days)))).toEqual([]);
  });
});

describe('whole days', () => {
  it('are those of 24 hours or of a calendar day, be it shorter', () => {
    expect(isAllDay(range('2026-11-23T23:00:00Z', '2026-11-24T23:00:00Z'), week())).toBe(true);
    expect(isAllDay(range('2026-11-24T10:00:00Z', '2026-11-25T10:00:00Z'), week())).toBe(true);
    expect(isAllDay(range('2026-11-24T10:00:00Z', '2026-11-24T20:00:00Z'), week())).toBe(false);
    const short = [zonedDay('2026-03-29', 'Europe/Berlin')];
    expect(isAllDay(range('2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'), short)).toBe(true);
  });

  it('lie in lanes, an earlier lane when it is free again', () => {
    const lanes = lanesIn(
      [
        range('2026-11-22T23:00:00Z', '2026-11-24T23:00:00Z'),
        range('2026-11-23T23:00:00Z', '2026-11-25T23:00:00Z'),
        range('2026-11-25T23:00:00Z', '2027-01-25T23:00:00Z'),
      ],
      week(),
    );
    expect(lanes.map(({ from, to, lane }) => [from, to, lane])).toEqual([
      [0, 1, 0],
      [1, 2, 1],
      [3, 6, 0],
    ]);
  });
});

describe('the first hour of work', () => {
  it('is the first open hour or entry, else eight', () => {
    const days = week();
    const axis = axisOf(days);
    const open = { ...range('2026-11-24T08:00:00Z', '2026-11-24T12:00:00Z'), kind: 'open' as const };
    const early = { ...range('2026-11-25T06:00:00Z', '2026-11-25T07:00:00Z'), id: 'a', title: 'a' };
    expect(firstOffset(days, axis, [], [])).toBe(480);
    expect(firstOffset(days, axis, [], [open])).toBe(540);
    expect(firstOffset(days, axis, [early], [open])).toBe(420);
  });
});
