import { expect, it } from 'vitest';
import { placeInSeries, seriesAmong } from './series.ts';

const appointments = [
  { id: 'a', state: 'COMPLETED' },
  { id: 'b', state: 'CANCELLED' },
  { id: 'c', state: 'CONFIRMED' },
];
const series = { id: 's', appointments };
const row = (id: string, of: typeof series | null = series) => ({ id, series: of });

it('counts an appointment within its series, those that were cancelled aside', () => {
  expect(placeInSeries(row('c'))).toEqual({ place: '2', count: '2' });
  expect(placeInSeries(row('b'))).toBeUndefined();
  expect(placeInSeries(row('x', null))).toBeUndefined();
});

it('finds each series once, by its first appointment there', () => {
  expect(seriesAmong([row('x', null), row('c'), row('a')]).map(({ id }) => id)).toEqual(['c']);
});
