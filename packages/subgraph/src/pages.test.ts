import { expect, it } from 'vitest';
import { decodeCursor, decodePlace, encodeCursor } from './pages.ts';
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

it('takes only days and instants that Postgres knows', () => {
  expect(CalendarDay.parseValue('0001-01-01')).toBe('0001-01-01');
  expect(() => CalendarDay.parseValue('0000-12-31')).toThrow('calendar day');
  expect(() => CalendarDay.parseValue('275760-09-13')).toThrow('calendar day');
  expect(() => Instant.parseValue('0000-12-31T00:00:00Z')).toThrow('ISO 8601');
});
