import { expect, it } from 'vitest';
import { formOf, termsOf, type Terms } from './terms.ts';

const terms: Terms = {
  rescheduling: { freeMinutes: 2880, lastMinutes: 90, fee: { kind: 'AMOUNT', value: 1550 } },
  cancelling: { freeMinutes: 1440, lastMinutes: 1440, fee: { kind: 'NONE', value: 0 } },
  mostMoves: 2,
  noShowFee: { kind: 'SHARE', value: 3333 },
  payByMinutes: 1500,
};

it('types hours, percent and whole units, and gives back the same terms', () => {
  expect(formOf(terms).rescheduling).toEqual({ freeHours: 48, lastHours: 1.5, fee: { kind: 'AMOUNT', value: 15.5 } });
  expect(formOf(terms).noShowFee).toEqual({ kind: 'SHARE', value: 33.33 });
  expect(termsOf(formOf(terms))).toEqual(terms);
  expect(termsOf(formOf({ ...terms, mostMoves: null })).mostMoves).toBeNull();
  expect(termsOf(formOf({ ...terms, payByMinutes: null })).payByMinutes).toBeNull();
});

it('leaves no amount behind where nothing is kept', () => {
  const form = formOf(terms);
  expect(termsOf({ ...form, noShowFee: { kind: 'NONE', value: 80 } }).noShowFee).toEqual({ kind: 'NONE', value: 0 });
});
