import type { Call } from './call.ts';
import { cardError, invalidRequest, type StripeError } from './errors.ts';
import type { CardOutcome, PaymentIntent, PaymentMethod } from './objects.ts';
import { keepMethod } from './payment-intent-params.ts';
import { authorizeIntent, failIntent } from './payment-intent-settle.ts';
import { outcomeOf } from './payment-methods.ts';

export interface Confirmation {
  readonly isOffSession: boolean;
  readonly returnUrl: string | null;
}

/** The parameters of confirm that are not the intent's own. */
export function readConfirmation(call: Call): Confirmation {
  const { params } = call;
  const offSession = params.text('off_session');
  for (const ignored of [
    'use_stripe_sdk',
    'error_on_requires_action',
    'expected_payment_method_type',
    'client_context',
    'mandate_data',
  ])
    params.verbatim(ignored);
  return {
    isOffSession: offSession !== undefined && offSession !== 'false',
    returnUrl: params.text('return_url') ?? null,
  };
}

/** Asks the bank: succeeded, to be captured, to be authenticated, or a card error. */
export function confirmIntent(call: Call, intent: PaymentIntent, { isOffSession, returnUrl }: Confirmation): object {
  if (
    intent.status !== 'requires_payment_method' &&
    intent.status !== 'requires_confirmation' &&
    intent.status !== 'requires_action'
  )
    throw unexpectedState(intent, 'confirm');
  const method = intent.payment_method === null ? undefined : call.unit.get('payment_method', intent.payment_method);
  if (!method) {
    throw invalidRequest(
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
      { code: 'payment_intent_unexpected_state', payment_intent: intent },
    );
  }
  const outcome = outcomeOf(call, method);
  if (outcome === 'authenticate')
    return isOffSession
      ? decline(call, intent, method, needsCustomer)
      : askCustomer(call, intent, returnUrl ?? intent.return_url ?? null);
  if (outcome !== 'ok') return decline(call, intent, method, outcome);
  keepMethod(call, intent);
  return authorizeIntent(call, intent, method);
}

/** What the customer's bank page reported; returns the intent as it stands then. */
export function finishAuthentication(call: Call, intent: PaymentIntent, isPassed: boolean): PaymentIntent {
  const method = intent.payment_method === null ? undefined : call.unit.get('payment_method', intent.payment_method);
  if (!method || intent.status !== 'requires_action') return intent;
  if (!isPassed) return failIntent(call, intent, method, notPassed);
  keepMethod(call, intent);
  return authorizeIntent(call, intent, method);
}

/** 400: the intent is past this operation. */
export function unexpectedState(
  intent: PaymentIntent,
  operation: 'confirm' | 'capture' | 'cancel' | 'update',
): StripeError {
  return invalidRequest(
    operation === 'confirm' && intent.status === 'succeeded'
      ? 'You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.'
      : `You cannot ${operation} this PaymentIntent because it has a status of ${intent.status}.`,
    { code: 'payment_intent_unexpected_state', payment_intent: intent },
  );
}

type Decline = Exclude<CardOutcome, string>;

const needsCustomer: Decline = {
  code: 'authentication_required',
  decline_code: 'authentication_required',
  message: 'Your card was declined. This transaction requires authentication.',
};
const notPassed: Decline = {
  code: 'payment_intent_authentication_failure',
  message: 'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
};

function decline(call: Call, intent: PaymentIntent, method: PaymentMethod, outcome: Decline): never {
  const failed = failIntent(call, intent, method, outcome);
  throw cardError({ ...outcome, charge: failed.latest_charge ?? '', payment_intent: failed, payment_method: method });
}

function askCustomer(call: Call, intent: PaymentIntent, returnUrl: string | null): PaymentIntent {
  const url = `${call.publicUrl}/3ds/${call.unit.account || 'platform'}/${intent.client_secret}`;
  const next_action =
    returnUrl === null
      ? { type: 'use_stripe_sdk', use_stripe_sdk: { stripe_js: url, type: 'three_d_secure_redirect' } }
      : { redirect_to_url: { return_url: returnUrl, url }, type: 'redirect_to_url' };
  const waiting = call.unit.put('payment_intent', intent.id, {
    ...intent,
    next_action,
    return_url: returnUrl,
    status: 'requires_action',
  });
  call.emit('payment_intent.requires_action', waiting);
  return waiting;
}
