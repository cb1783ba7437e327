import { createHash } from 'node:crypto';
import { cardError } from './errors.ts';
import type { CardDetails, CardOutcome } from './objects.ts';

interface TestCard {
  readonly brand: string;
  readonly country?: string;
  readonly funding?: string;
  readonly outcome: CardOutcome;
}

const declined = (decline_code: string, message: string): CardOutcome => ({
  code: 'card_declined',
  decline_code,
  message,
});

const cards: Readonly<Record<string, TestCard>> = {
  '4242424242424242': { brand: 'visa', outcome: 'ok' },
  '4000056655665556': { brand: 'visa', funding: 'debit', outcome: 'ok' },
  '4000002760000016': { brand: 'visa', country: 'DE', outcome: 'ok' },
  '5555555555554444': { brand: 'mastercard', outcome: 'ok' },
  '378282246310005': { brand: 'amex', outcome: 'ok' },
  '4000002500003155': { brand: 'visa', outcome: 'authenticate' },
  '4000000000000002': { brand: 'visa', outcome: declined('generic_decline', 'Your card was declined.') },
  '4000000000009995': { brand: 'visa', outcome: declined('insufficient_funds', 'Your card has insufficient funds.') },
  '4000000000000069': { brand: 'visa', outcome: { code: 'expired_card', message: 'Your card has expired.' } },
  '4000000000000127': {
    brand: 'visa',
    outcome: { code: 'incorrect_cvc', message: "Your card's security code is incorrect." },
  },
};

/** Stripe's ready-made payment methods and tokens, without their `pm_card_` or `tok_`. */
const tokens: Readonly<Record<string, string>> = {
  visa: '4242424242424242',
  visa_debit: '4000056655665556',
  de: '4000002760000016',
  mastercard: '5555555555554444',
  amex: '378282246310005',
  threeDSecure2Required: '4000002500003155',
  authenticationRequired: '4000002500003155',
  chargeDeclined: '4000000000000002',
  visa_chargeDeclined: '4000000000000002',
  chargeDeclinedInsufficientFunds: '4000000000009995',
  visa_chargeDeclinedInsufficientFunds: '4000000000009995',
  chargeDeclinedExpiredCard: '4000000000000069',
  chargeDeclinedIncorrectCvc: '4000000000000127',
};

/** A card as typed; `year` with two or four digits. */
export interface TypedCard {
  readonly number: string;
  readonly month: number;
  readonly year: number;
  readonly cvc: string | undefined;
}

export interface ReadCard {
  readonly details: CardDetails;
  readonly outcome: CardOutcome;
}

/** The card behind `pm_card_visa` or `tok_visa`, valid until three years from now; undefined for other texts. */
export function cardOfToken(token: string, now: Date): ReadCard | undefined {
  const number = tokens[token.replace(/^(pm_card_|tok_)/, '')];
  if (number === undefined || !/^(pm_card_|tok_)/.test(token)) return undefined;
  return readCard({ number, month: 12, year: now.getUTCFullYear() + 3, cvc: '123' }, now);
}

/** Checks a typed card as Stripe does before any bank is asked; throws a card error naming the field. */
export function readCard(card: TypedCard, now: Date): ReadCard {
  const number = card.number.replace(/[ -]/g, '');
  if (!/^\d{12,19}$/.test(number) || !passesLuhn(number))
    throw cardError({ code: 'incorrect_number', message: 'Your card number is incorrect.', param: 'number' });
  const year = card.year < 100 ? 2000 + card.year : card.year;
  if (card.month < 1 || card.month > 12)
    throw cardError({
      code: 'invalid_expiry_month',
      message: "Your card's expiration month is invalid.",
      param: 'exp_month',
    });
  if (year * 12 + card.month < now.getUTCFullYear() * 12 + now.getUTCMonth() + 1)
    throw cardError({
      code: 'invalid_expiry_year',
      message: "Your card's expiration year is invalid.",
      param: 'exp_year',
    });
  if (card.cvc !== undefined && !/^\d{3,4}$/.test(card.cvc))
    throw cardError({ code: 'invalid_cvc', message: "Your card's security code is invalid.", param: 'cvc' });
  const test = cards[number];
  if (!test)
    throw cardError({
      code: 'card_declined',
      decline_code: 'test_mode_live_card',
      message:
        'Your card was declined. Your request was in test mode, but used a non test card. For a list of valid test cards, visit: https://stripe.com/docs/testing.',
    });
  return { details: details(number, test, card.month, year), outcome: test.outcome };
}

function details(number: string, test: TestCard, exp_month: number, exp_year: number): CardDetails {
  return {
    brand: test.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'unchecked' },
    country: test.country ?? 'US',
    display_brand: test.brand,
    exp_month,
    exp_year,
    fingerprint: createHash('sha256').update(number).digest('base64url').slice(0, 16),
    funding: test.funding ?? 'credit',
    generated_from: null,
    last4: number.slice(-4),
    networks: { available: [test.brand], preferred: null },
    three_d_secure_usage: { supported: true },
    wallet: null,
  };
}

function passesLuhn(number: string): boolean {
  const sum = number
    .split('')
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
