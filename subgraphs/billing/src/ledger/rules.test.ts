import { money } from '@daraport/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balances, paymentPostings, refundPostings, type Entry, type Posting, type Sale } from './rules.ts';

const sale: Sale = {
  paymentId: 'p',
  specialistId: 's',
  amount: money(8900, 'EUR'),
  applicationFeeMinor: 1335,
  isTransferred: false,
};
const sums = (list: readonly Entry[]) => [...balances(list).values()];
const byAccount = (postings: readonly Posting[]) => {
  const found: Record<string, number> = {};
  for (const { account, amount } of postings.flatMap(({ entries }) => entries))
    found[account.code] = (found[account.code] ?? 0) + amount.amountMinor;
  return found;
};

const anySale = fc
  .record({
    amount: fc.integer({ min: 1, max: 99_999_999 }),
    fee: fc.double({ min: 0, max: 1, noNaN: true }),
    isTransferred: fc.boolean(),
  })
  .map(({ amount, fee, isTransferred }): Sale => ({
    ...sale,
    amount: money(amount, 'EUR'),
    applicationFeeMinor: Math.round(amount * fee),
    isTransferred,
  }));

/** The parts in which a whole amount goes back. */
const partsOf = (amount: number, cuts: readonly number[]): number[] => {
  const marks = [0, ...cuts.map((cut) => Math.floor(cut * amount)).toSorted((a, b) => a - b), amount];
  return marks
    .slice(1)
    .map((mark, index) => mark - (marks[index] ?? 0))
    .filter((part) => part > 0);
};

describe('the ledger of a payment', () => {
  it('owes the specialist what is left of the fee', () => {
    expect(byAccount(paymentPostings(sale))).toEqual({
      'cash:stripe': 8900,
      'specialist:s:payable': -7565,
      'platform:fee': -1335,
    });
  });

  it('has no entry for a fee of nothing', () => {
    expect(byAccount(paymentPostings({ ...sale, applicationFeeMinor: 0 }))).toEqual({
      'cash:stripe': 8900,
      'specialist:s:payable': -8900,
    });
  });

  it('keeps only the fee when the specialist is paid directly', () => {
    const postings = paymentPostings({ ...sale, isTransferred: true });
    expect(postings.map(({ kind }) => kind)).toEqual(['PAYMENT', 'TRANSFER']);
    expect(byAccount(postings)).toEqual({ 'cash:stripe': 1335, 'specialist:s:payable': 0, 'platform:fee': -1335 });
  });

  it('sums to zero in every posting, whatever the amount and the fee', () => {
    fc.assert(
      fc.property(anySale, fc.double({ min: 0, max: 1, noNaN: true }), (each, part) => {
        const amountMinor = Math.max(1, Math.floor(each.amount.amountMinor * part));
        const all = [...paymentPostings(each), ...refundPostings(each, { id: 'r', amountMinor, refundedBefore: 0 })];
        return all.every(({ entries }) => entries.length > 1 && sums(entries).every((sum) => sum === 0));
      }),
    );
  });

  it('leaves nothing anywhere once all of it went back, in however many parts', () => {
    fc.assert(
      fc.property(anySale, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }), (each, cuts) => {
        let refundedBefore = 0;
        const all = paymentPostings(each);
        for (const amountMinor of partsOf(each.amount.amountMinor, cuts)) {
          all.push(...refundPostings(each, { id: `r${refundedBefore}`, amountMinor, refundedBefore }));
          refundedBefore += amountMinor;
        }
        return Object.values(byAccount(all)).every((sum) => sum === 0);
      }),
    );
  });
});
