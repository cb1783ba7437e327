import type { Call, Route } from './call.ts';
import { cardOfToken, readCard, type ReadCard } from './cards.ts';
import { cardError, invalidRequest, missing, missingParam } from './errors.ts';
import { listOf } from './lists.ts';
import type { CardOutcome, PaymentMethod } from './objects.ts';
import { changedMetadata, type Params } from './params.ts';

/** https://docs.stripe.com/api/payment_methods, cards alone. */
export const paymentMethodRoutes: readonly Route[] = [
  { method: 'POST', path: '/v1/payment_methods', isOpen: true, run: (call) => createMethod(call, call.params, true) },
  { method: 'GET', path: '/v1/payment_methods', run: list },
  { method: 'GET', path: '/v1/payment_methods/:id', run: retrieve },
  { method: 'POST', path: '/v1/payment_methods/:id', run: update },
  { method: 'POST', path: '/v1/payment_methods/:id/attach', run: attach },
  { method: 'POST', path: '/v1/payment_methods/:id/detach', run: detach },
];

/** Makes a payment method of `type=card` and `card[…]`, as a browser sends it in `payment_method_data`. */
export function createMethod(call: Call, params: Params, isWhole = false): PaymentMethod {
  if (params.oneOf('type', ['card']) === undefined) params.requiredText('type');
  const billing = params.verbatim('billing_details');
  const redisplay = params.oneOf('allow_redisplay', ['always', 'limited', 'unspecified']);
  const metadata = changedMetadata({}, params.metadata());
  // Sent by Stripe.js, of no use here.
  for (const ignored of ['guid', 'muid', 'sid', 'payment_user_agent', 'time_on_page', 'pasted_fields', 'referrer'])
    params.text(ignored);
  const card = cardOf(call, params.group('card'));
  if (isWhole) params.refuseUnknown();
  return store(call, card, { billing, redisplay, metadata });
}

/** The method with this id; a ready-made one (`pm_card_visa`) becomes a fresh method, as at Stripe. */
export function useMethod(call: Call, id: string, param = 'payment_method'): PaymentMethod {
  const ready = cardOfToken(id, new Date(call.now * 1000));
  if (ready && id.startsWith('pm_')) return store(call, ready, {});
  const method = call.unit.get('payment_method', id);
  if (!method) throw missingParam('PaymentMethod', id, param);
  return method;
}

/** What the bank will say to this method. */
export const outcomeOf = (call: Call, method: PaymentMethod): CardOutcome =>
  call.unit.get('card_outcome', method.id)?.outcome ?? 'ok';

/** Ties the method to a customer; refuses one that belongs to another. */
export function attachTo(call: Call, method: PaymentMethod, customer: string): PaymentMethod {
  if (!call.unit.get('customer', customer)) throw missingParam('customer', customer, 'customer');
  if (method.customer === customer) return method;
  if (method.customer !== null)
    throw invalidRequest('The payment method you provided has already been attached to a customer.', {
      param: 'payment_method',
    });
  const attached = call.unit.put('payment_method', method.id, { ...method, customer });
  call.emit('payment_method.attached', attached);
  return attached;
}

function cardOf(call: Call, card: Params | undefined): ReadCard {
  if (!card) throw invalidRequest('Missing required param: card.', { code: 'parameter_missing', param: 'card' });
  const token = card.text('token');
  if (token !== undefined) {
    const found = cardOfToken(token, new Date(call.now * 1000));
    if (!found) throw missingParam('token', token, 'card[token]');
    return found;
  }
  const number = card.requiredText('number');
  const month = card.integer('exp_month') ?? 0;
  const year = card.integer('exp_year') ?? 0;
  return readCard({ number, month, year, cvc: card.text('cvc') }, new Date(call.now * 1000));
}

function store(
  call: Call,
  card: ReadCard,
  more: { billing?: unknown; redisplay?: string | undefined; metadata?: Record<string, string> },
): PaymentMethod {
  const id = call.id('pm');
  call.unit.put('card_outcome', id, { outcome: card.outcome });
  return call.unit.put('payment_method', id, {
    id,
    object: 'payment_method',
    allow_redisplay: more.redisplay ?? 'unspecified',
    billing_details: more.billing ?? { address: null, email: null, name: null, phone: null },
    card: card.details,
    created: call.now,
    customer: null,
    livemode: false,
    metadata: more.metadata ?? {},
    type: 'card',
  });
}

function list(call: Call): object {
  const customer = call.params.text('customer');
  const type = call.params.text('type');
  return listOf(
    call,
    'payment_method',
    '/v1/payment_methods',
    (each) => each.customer === (customer ?? each.customer) && each.type === (type ?? each.type),
  );
}

function retrieve(call: Call): object {
  call.params.refuseUnknown();
  return load(call);
}

function update(call: Call): object {
  const method = load(call);
  const metadata = changedMetadata(method.metadata, call.params.metadata());
  const billing_details = call.params.verbatim('billing_details') ?? method.billing_details;
  call.params.refuseUnknown();
  return call.unit.put('payment_method', method.id, { ...method, metadata, billing_details });
}

function attach(call: Call): object {
  const customer = call.params.requiredText('customer');
  call.params.refuseUnknown();
  const id = call.path['id'] ?? '';
  const method = id.startsWith('pm_card_') ? useMethod(call, id) : load(call);
  const outcome = outcomeOf(call, method);
  if (typeof outcome === 'object') throw cardError(outcome);
  return attachTo(call, method, customer);
}

function detach(call: Call): object {
  call.params.refuseUnknown();
  const method = load(call);
  if (method.customer === null)
    throw invalidRequest('The payment method you provided is not attached to a customer so detachment is impossible.');
  const detached = call.unit.put('payment_method', method.id, { ...method, customer: null });
  call.emit('payment_method.detached', detached);
  return detached;
}

function load(call: Call): PaymentMethod {
  const id = call.path['id'] ?? '';
  const method = call.unit.get('payment_method', id);
  if (!method) throw missing('PaymentMethod', id);
  return method;
}
