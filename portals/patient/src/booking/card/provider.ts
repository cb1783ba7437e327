import type { Card } from './card.ts';

/** What the graph's startPayment says about where the card goes. */
export interface CardForm {
  readonly provider: string;
  readonly publishableKey: string;
  readonly clientSecret: string;
  readonly apiBase: string;
}

/** Reasons for a refusal that a person can do something about. */
export const REFUSALS = [
  'card_declined',
  'insufficient_funds',
  'expired_card',
  'incorrect_cvc',
  'incorrect_number',
  'processing_error',
  'offline',
] as const;
export type CardRefusal = (typeof REFUSALS)[number] | 'other';

/** How the provider answered: accepted (the confirmation comes through the graph), or refused and why. */
export type CardAnswer = { readonly isAccepted: true } | { readonly isAccepted: false; readonly refusal: CardRefusal };

/** The way a card reaches a payment provider from this browser; one per `provider` of the graph. */
export interface CardProvider {
  readonly isTest: boolean;
  confirm(card: Card, form: CardForm): Promise<CardAnswer>;
}

/** Speaks Stripe's "confirm a PaymentIntent" by publishable key and client secret, as the sandbox offers it. */
const sandbox: CardProvider = {
  isTest: true,
  confirm: async (card, form) => {
    try {
      const response = await fetch(`${form.apiBase}/v1/payment_intents/${intentOf(form.clientSecret)}/confirm`, {
        method: 'POST',
        credentials: 'omit',
        headers: {
          authorization: `Bearer ${form.publishableKey}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: confirmationOf(card, form),
      });
      return answerOf(await response.json());
    } catch {
      return { isAccepted: false, refusal: 'offline' };
    }
  },
};

/** The provider's form, or undefined where this portal does not speak to it. */
export const cardProvider = (name: string): CardProvider | undefined => (name === 'SANDBOX' ? sandbox : undefined);

/** The intent's id is the client secret up to `_secret_`. */
export const intentOf = (clientSecret: string): string => clientSecret.split('_secret_')[0] ?? '';

/** The form-encoded body of a confirmation. */
export function confirmationOf(card: Card, form: CardForm): URLSearchParams {
  return new URLSearchParams({
    client_secret: form.clientSecret,
    'payment_method_data[type]': 'card',
    'payment_method_data[card][number]': card.number,
    'payment_method_data[card][exp_month]': String(card.month),
    'payment_method_data[card][exp_year]': String(card.year),
    'payment_method_data[card][cvc]': card.cvc,
  });
}

/** Reads an intent or an error; the decline code says more than the code where both are given. */
export function answerOf(body: unknown): CardAnswer {
  const error = field(body, 'error');
  if (error === undefined) {
    const isAccepted = ['succeeded', 'processing'].includes(String(field(body, 'status')));
    return isAccepted ? { isAccepted } : { isAccepted, refusal: 'other' };
  }
  const said = [field(error, 'decline_code'), field(error, 'code')];
  return {
    isAccepted: false,
    refusal: REFUSALS.find((each) => each === said[0]) ?? REFUSALS.find((each) => each === said[1]) ?? 'other',
  };
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
