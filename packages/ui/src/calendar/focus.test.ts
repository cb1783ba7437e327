import { describe, expect, it } from 'vitest';
import { moveFocus, standIn, type FocusWorld, type GridFocus } from './focus.ts';

const world = (hasTimes: boolean): FocusWorld => ({
  days: [
    [
      { id: 'a', top: 540, end: 590 },
      { id: 'b', top: 570, end: 630 },
      { id: 'c', top: 720, end: 750 },
    ],
    [],
    [{ id: 'd', top: 600, end: 660 }],
  ],
  length: 1440,
  step: 15,
  hasTimes,
});
const go = (from: GridFocus, keys: string[], hasTimes = true) =>
  keys.reduce<GridFocus | undefined>((at, key) => at && moveFocus(at, key, world(hasTimes)), from);
const at = (day: number, offset: number, entryId?: string): GridFocus => ({ day, offset, ...(entryId && { entryId }) });

describe('arrows among times and entries', () => {
  it('go down by steps, onto an entry where one begins, and off its end', () => {
    expect(go(at(0, 510), ['ArrowDown'])).toEqual(at(0, 525));
    expect(go(at(0, 525), ['ArrowDown'])).toEqual(at(0, 540, 'a'));
    expect(go(at(0, 540, 'a'), ['ArrowDown'])).toEqual(at(0, 570, 'b'));
    expect(go(at(0, 570, 'b'), ['ArrowDown'])).toEqual(at(0, 630));
  });

  it('go up the same way', () => {
    expect(go(at(0, 645), ['ArrowUp'])).toEqual(at(0, 630));
    expect(go(at(0, 630), ['ArrowUp'])).toEqual(at(0, 570, 'b'));
    expect(go(at(0, 570, 'b'), ['ArrowUp'])).toEqual(at(0, 540, 'a'));
    expect(go(at(0, 540, 'a'), ['ArrowUp'])).toEqual(at(0, 525));
  });

  it('reach every entry of a day from its beginning and come back', () => {
    const seen = new Set<string>();
    let place: GridFocus | undefined = at(0, 0);
    let last = place;
    while (place) {
      if (place.entryId) seen.add(place.entryId);
      last = place;
      place = moveFocus(place, 'ArrowDown', world(true));
    }
    expect([...seen]).toEqual(['a', 'b', 'c']);
    expect(last).toEqual(at(0, 1425));
    for (place = last; place; place = moveFocus(place, 'ArrowUp', world(true))) last = place;
    expect(last).toEqual(at(0, 0));
  });

  it('go across at the same time, onto what is there, and leave the days at their ends', () => {
    expect(go(at(0, 540, 'a'), ['ArrowRight'])).toEqual(at(1, 540));
    expect(go(at(1, 615), ['ArrowRight'])).toEqual(at(2, 600, 'd'));
    expect(go(at(2, 600, 'd'), ['ArrowRight'])).toEqual({ ...at(0, 600), beyond: 1 });
    expect(go(at(0, 540, 'a'), ['ArrowLeft'])).toEqual({ ...at(2, 540), beyond: -1 });
  });

  it('take Home and End to the first and last entry, and leave other keys alone', () => {
    expect(go(at(0, 0), ['End'])).toEqual(at(0, 720, 'c'));
    expect(go(at(0, 0), ['Home'])).toEqual(at(0, 540, 'a'));
    expect(go(at(1, 0), ['Home'])).toBeUndefined();
    expect(go(at(0, 0), ['x'])).toBeUndefined();
  });
});

describe('arrows among entries alone', () => {
  it('go from one to the next and over days that have none', () => {
    expect(go(at(0, 540, 'a'), ['ArrowDown', 'ArrowDown'], false)).toEqual(at(0, 720, 'c'));
    expect(go(at(0, 720, 'c'), ['ArrowDown'], false)).toBeUndefined();
    expect(go(at(0, 720, 'c'), ['ArrowRight'], false)).toEqual(at(2, 600, 'd'));
    expect(go(at(2, 600, 'd'), ['ArrowLeft'], false)).toEqual(at(0, 570, 'b'));
  });

  it('stand nowhere in a day without entries', () => {
    expect(standIn(1, 600, world(false))).toBeUndefined();
    expect(standIn(1, 600, world(true))).toEqual(at(1, 600));
  });
});
