import { describe, expect, it } from 'vitest';
import { groupDigits, isLuhn, readCard, slashExpiry } from './card.ts';
import { answerOf, cardProvider, confirmationOf, intentOf } from './provider.ts';

describe('a typed card', () => {
  it('is read however it is spaced', () => {
    expect(readCard({ number: '4242 4242 4242 4242', expiry: '12/34', cvc: '123' })).toEqual({
      card: { number: '4242424242424242', month: 12, year: 2034, cvc: '123' },
    });
    expect(readCard({ number: '4242-4242-4242-4242', expiry: '1 / 2034', cvc: ' 1234 ' })).toMatchObject({
      card: { month: 1, year: 2034 },
    });
  });

  it('names every field that cannot be right', () => {
    expect(readCard({ number: '4242 4242 4242 4241', expiry: '13/34', cvc: '' })).toEqual({
      wrong: ['number', 'expiry', 'cvc'],
    });
  });

  it('is grouped and slashed while typing', () => {
    expect(groupDigits('42424')).toBe('4242 4');
    expect(slashExpiry('1234')).toBe('12/34');
    expect(slashExpiry('12/3')).toBe('12/3');
    expect(isLuhn('4000000000000002')).toBe(true);
  });
});

describe('the sandbox provider', () => {
  const form = {
    provider: 'SANDBOX',
    publishableKey: 'pk_test',
    clientSecret: 'pi_1_secret_2',
    apiBase: '/sandbox/stripe',
  };

  it('sends what Stripe’s confirm takes', () => {
    expect(intentOf(form.clientSecret)).toBe('pi_1');
    const body = confirmationOf({ number: '4242', month: 12, year: 2034, cvc: '123' }, form);
    expect(body.get('payment_method_data[card][exp_month]')).toBe('12');
    expect(body.get('client_secret')).toBe('pi_1_secret_2');
  });

  it('takes an intent that succeeded, and says why a card was refused', () => {
    expect(answerOf({ status: 'succeeded' })).toEqual({ isAccepted: true });
    expect(answerOf({ error: { code: 'card_declined', decline_code: 'insufficient_funds' } })).toEqual({
      isAccepted: false,
      refusal: 'insufficient_funds',
    });
    expect(answerOf({ error: { code: 'card_declined', decline_code: 'generic_decline' } })).toEqual({
      isAccepted: false,
      refusal: 'card_declined',
    });
    expect(answerOf({ status: 'requires_action' })).toEqual({ isAccepted: false, refusal: 'other' });
  });

  it('is the only one offered', () => {
    expect(cardProvider('SANDBOX')?.isTest).toBe(true);
    expect(cardProvider('STRIPE')).toBeUndefined();
  });
});
