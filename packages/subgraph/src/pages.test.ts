import { expect, it } from 'vitest';
import { assertRange, decodeCursor, decodePlace, encodeCursor } from './pages.ts';
import { CalendarDay, Instant } from './scalars.ts';

const id = '01920000-0000-7000-8000-000000000000';

it('finds the place that a cursor names', () => {
  expect(decodePlace(encodeCursor(['2026-11-24T09:00:00.000Z', id]))).toEqual({ at: '2026-11-24T09:00:00.000Z', id });
});

it.each([
  ['no JSON', 'nonsense'],
  ['another list', encodeCursor(['2026-11-24T09:00:00.000Z', id, 'x'])],
  ['no id', encodeCursor(['2026-11-24T09:00:00.000Z', "' or 1=1"])],
  ['no instant', encodeCursor(['9999999-99-99', id])],
  ['a month too many', encodeCursor(['2026-13-24T09:00:00.000Z', id])],
  ['the year zero', encodeCursor(['0000-01-01T00:00:00.000Z', id])],
  ['the last instant of JavaScript', encodeCursor(['+275760-09-13T00:00:00.000Z', id])],
  ['NUL', encodeCursor(['2026-11-24T09:00:00.000Z\0', id])],
])('refuses a foreign cursor: %s', (_case, cursor) => {
  expect(() => decodePlace(cursor)).toThrow('does not belong to this list');
});

it('hands no NUL on to the database', () => {
  expect(() => decodeCursor(encodeCursor(['a\0b']), 1)).toThrow('does not belong to this list');
});

it('takes only days and instants of the years 1900 to 2999', () => {
  expect(CalendarDay.parseValue('1900-01-01')).toBe('1900-01-01');
  expect(CalendarDay.parseValue('2999-12-31')).toBe('2999-12-31');
  expect(Instant.parseValue('2026-11-24T09:00+01:00')).toEqual(new Date('2026-11-24T08:00:00Z'));
  for (const day of ['1899-12-31', '3000-01-01', '0001-01-01', '9999-12-31', '2026-02-30', '2026-11-24\n', 20261124])
    expect(() => CalendarDay.parseValue(day)).toThrow('calendar day');
  expect(() => Instant.parseValue('9999-12-31T23:59:59Z')).toThrow('ISO 8601');
  expect(() => CalendarDay.parseValue('0000-12-31')).toThrow('calendar day');
  expect(() => CalendarDay.parseValue('275760-09-13')).toThrow('calendar day');
  expect(() => Instant.parseValue('0000-12-31T00:00:00Z')).toThrow('ISO 8601');
});

it('refuses a range of days that is empty or endless', () => {
  expect(() => assertRange({ from: '2026-11-02', to: '2026-11-01' })).toThrow('1 to 731');
  expect(() => assertRange({ from: '2020-01-01', to: '2026-11-01' })).toThrow('1 to 731');
  expect(() => assertRange({ from: '2026-11-01', to: '2026-11-01' })).not.toThrow();
});
