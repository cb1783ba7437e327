import type { Call, Route } from './call.ts';
import { blankIntent } from './blanks.ts';
import { invalidRequest, missing } from './errors.ts';
import { listOf } from './lists.ts';
import type { PaymentIntent } from './objects.ts';
import { confirmIntent, readConfirmation, unexpectedState } from './payment-intent-confirm.ts';
import { checkIntent, readAtConfirm, readIntent, readMethod } from './payment-intent-params.ts';
import { captureIntent, releaseIntent } from './payment-intent-settle.ts';

/** https://docs.stripe.com/api/payment_intents; those that a browser may call take its `client_secret` instead of a secret key. */
export const paymentIntentRoutes: readonly Route[] = [
  { method: 'POST', path: '/v1/payment_intents', run: create },
  { method: 'GET', path: '/v1/payment_intents', run: list },
  { method: 'GET', path: '/v1/payment_intents/:id', isOpen: true, run: retrieve },
  { method: 'POST', path: '/v1/payment_intents/:id', run: update },
  { method: 'POST', path: '/v1/payment_intents/:id/confirm', isOpen: true, run: confirm },
  { method: 'POST', path: '/v1/payment_intents/:id/capture', run: capture },
  { method: 'POST', path: '/v1/payment_intents/:id/cancel', run: cancel },
];

const open: readonly string[] = ['requires_payment_method', 'requires_confirmation', 'requires_action'];
const reasons = ['duplicate', 'fraudulent', 'requested_by_customer', 'abandoned'] as const;

function create(call: Call): object {
  const { params } = call;
  const id = call.id('pi');
  const isConfirmed = params.flag('confirm') ?? false;
  const confirmation = readConfirmation(call);
  params.requiredAmount('amount');
  params.requiredText('currency');
  const blank = { ...blankIntent(id, call.now), client_secret: call.id(`${id}_secret`) };
  const draft = readMethod(call, readIntent(call, blank));
  params.refuseUnknown();
  checkIntent(call, draft);
  const intent = call.unit.put('payment_intent', id, {
    ...draft,
    status: draft.payment_method ? 'requires_confirmation' : 'requires_payment_method',
  });
  call.emit('payment_intent.created', intent);
  return isConfirmed ? confirmIntent(call, intent, confirmation) : intent;
}

function retrieve(call: Call): object {
  const intent = load(call);
  call.params.refuseUnknown();
  return intent;
}

function list(call: Call): object {
  const customer = call.params.text('customer');
  return listOf(
    call,
    'payment_intent',
    '/v1/payment_intents',
    (each) => customer === undefined || each.customer === customer,
  );
}

function update(call: Call): object {
  const current = load(call);
  const draft = readMethod(call, readIntent(call, current));
  call.params.refuseUnknown();
  const isMoneyTouched =
    draft.amount !== current.amount ||
    draft.currency !== current.currency ||
    draft.payment_method !== current.payment_method;
  if (isMoneyTouched && !open.includes(current.status)) throw unexpectedState(current, 'update');
  checkIntent(call, draft);
  const isReady = draft.payment_method !== null && current.status === 'requires_payment_method';
  return call.unit.put('payment_intent', current.id, isReady ? { ...draft, status: 'requires_confirmation' } : draft);
}

function confirm(call: Call): object {
  const current = load(call);
  const confirmation = readConfirmation(call);
  const draft = readAtConfirm(call, current);
  call.params.refuseUnknown();
  return confirmIntent(call, draft, confirmation);
}

function capture(call: Call): object {
  const intent = load(call);
  const amount = call.params.amount('amount_to_capture') ?? intent.amount;
  const fee = call.params.integer('application_fee_amount') ?? intent.application_fee_amount;
  call.params.refuseUnknown();
  if (intent.status !== 'requires_capture') throw unexpectedState(intent, 'capture');
  if (amount > intent.amount_capturable) {
    throw invalidRequest('The amount to capture is greater than the amount that can be captured.', {
      code: 'amount_too_large',
      param: 'amount_to_capture',
    });
  }
  return captureIntent(call, { ...intent, application_fee_amount: fee }, amount);
}

function cancel(call: Call): object {
  const intent = load(call);
  const reason = call.params.oneOf('cancellation_reason', reasons) ?? null;
  call.params.refuseUnknown();
  if (!open.includes(intent.status) && intent.status !== 'requires_capture') throw unexpectedState(intent, 'cancel');
  releaseIntent(call, intent);
  const canceled = call.unit.put('payment_intent', intent.id, {
    ...intent,
    amount_capturable: 0,
    canceled_at: call.now,
    cancellation_reason: reason,
    next_action: null,
    status: 'canceled',
  });
  call.emit('payment_intent.canceled', canceled);
  return canceled;
}

/** The intent of the path; a browser must show its client secret, and learns no more than that it is wrong. */
function load(call: Call): PaymentIntent {
  const id = call.path['id'] ?? '';
  const intent = call.unit.get('payment_intent', id);
  if (!intent) throw missing('payment_intent', id, 'intent');
  if (call.isPublishable && call.clientSecret !== intent.client_secret) {
    throw invalidRequest('The client_secret provided does not match any associated PaymentIntent on this account.', {
      code: 'resource_missing',
      param: 'client_secret',
    });
  }
  return intent;
}
