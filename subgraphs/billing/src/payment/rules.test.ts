import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOfFailure } from './failures.ts';
import { advance, destinationOf, type KnownPayment, type ProviderView } from './rules.ts';

const paidAt = new Date('2026-11-23T10:05:00Z');
const opened: KnownPayment = {
  state: 'REQUIRES_PAYMENT_METHOD',
  amountMinor: 8900,
  refundedMinor: 0,
  failureCode: null,
  paidAt: null,
  providerPaymentId: 'pi_1',
};
const view = (state: ProviderView['state'], more: Partial<ProviderView> = {}): ProviderView => ({
  providerPaymentId: 'pi_1',
  state,
  failureCode: null,
  paidAt: state === 'SUCCEEDED' ? paidAt : null,
  refunds: [],
  ...more,
});
const refund = (id: string, amountMinor: number) => ({ id, amountMinor, reason: null, refundedAt: paidAt });

/** What is left after all these views, and what happened on the way. */
function through(views: readonly ProviderView[]) {
  let known = opened;
  const counted = new Set<string>();
  let timesPaid = 0;
  for (const each of views) {
    const { isNewlyPaid, newRefunds, next } = advance(known, counted, each);
    timesPaid += isNewlyPaid ? 1 : 0;
    for (const { id } of newRefunds) counted.add(id);
    known = { ...known, ...next };
  }
  return { known, timesPaid, refunds: counted.size };
}

describe('a payment', () => {
  it('keeps why a card was refused until it is paid', () => {
    const failed = advance(opened, new Set(), view('REQUIRES_PAYMENT_METHOD', { failureCode: 'expired_card' }));
    expect(failed.next).toMatchObject({ state: 'REQUIRES_PAYMENT_METHOD', failureCode: 'expired_card' });
    const paid = advance({ ...opened, ...failed.next }, new Set(), view('SUCCEEDED'));
    expect(paid).toMatchObject({ isNewlyPaid: true, next: { state: 'SUCCEEDED', failureCode: null, paidAt } });
  });

  it('never goes back to unpaid', () => {
    const paid = { ...opened, state: 'SUCCEEDED', paidAt } as const;
    for (const state of ['REQUIRES_PAYMENT_METHOD', 'REQUIRES_ACTION', 'PROCESSING', 'CANCELLED'] as const) {
      expect(advance(paid, new Set(), view(state, { failureCode: 'expired_card' }))).toMatchObject({
        isChanged: false,
        isNewlyPaid: false,
      });
    }
  });

  it('is paid after all when it was given up too early', () => {
    expect(advance({ ...opened, state: 'CANCELLED' }, new Set(), view('SUCCEEDED')).next.state).toBe('SUCCEEDED');
  });

  it('is partly refunded, then wholly', () => {
    const part = advance(
      { ...opened, state: 'SUCCEEDED', paidAt },
      new Set(),
      view('SUCCEEDED', { refunds: [refund('re_1', 900)] }),
    );
    expect(part.next).toMatchObject({ state: 'PARTIALLY_REFUNDED', refundedMinor: 900 });
    const known = { ...opened, ...part.next };
    const whole = advance(
      known,
      new Set(['re_1']),
      view('SUCCEEDED', { refunds: [refund('re_1', 900), refund('re_2', 8000)] }),
    );
    expect(whole).toMatchObject({ next: { state: 'REFUNDED', refundedMinor: 8900 }, newRefunds: [{ id: 're_2' }] });
  });

  it('ends the same whatever the order and repetition of what the provider tells', () => {
    const refunds = [refund('re_1', 900), refund('re_2', 8000)];
    const told = [
      view('REQUIRES_PAYMENT_METHOD', { failureCode: 'insufficient_funds' }),
      view('REQUIRES_ACTION'),
      view('PROCESSING'),
      view('SUCCEEDED'),
      view('SUCCEEDED', { refunds: refunds.slice(0, 1) }),
      view('SUCCEEDED', { refunds }),
    ];
    const shuffled = fc.shuffledSubarray([...told, ...told], { minLength: 12 });
    fc.assert(
      fc.property(shuffled, (views) => {
        const { known, refunds: counted, timesPaid } = through(views);
        expect({ ...known, counted, timesPaid }).toEqual({
          ...opened,
          state: 'REFUNDED',
          refundedMinor: 8900,
          paidAt,
          counted: 2,
          timesPaid: 1,
        });
      }),
    );
  });
});

it('pays the specialist directly only when brand and account are ready for it', () => {
  const account = { providerAccountId: 'acct_1', chargesEnabled: true };
  const managed = { mode: 'SPECIALIST_MANAGED', applicationFeeBasisPoints: 1500, currency: 'EUR' } as const;
  expect(destinationOf(managed, account)).toBe('acct_1');
  expect(destinationOf(managed, { ...account, chargesEnabled: false })).toBeNull();
  expect(destinationOf(managed, undefined)).toBeNull();
  expect(destinationOf({ ...managed, mode: 'PLATFORM_MANAGED' }, account)).toBeNull();
});

it('says in plain words what a refused card means, also for codes it has never seen', () => {
  expect(wordsOfFailure('insufficient_funds').de).toContain('nicht gedeckt');
  expect(wordsOfFailure('stolen_card')).toEqual(wordsOfFailure('lost_card'));
  expect(wordsOfFailure('__proto__')).toEqual(wordsOfFailure('generic_decline'));
});
