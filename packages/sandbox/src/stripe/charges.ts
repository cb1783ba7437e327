import type { Call, Route } from './call.ts';
import { missing } from './errors.ts';
import { listOf } from './lists.ts';
import { changedMetadata } from './params.ts';

/** https://docs.stripe.com/api/charges, read and annotate; charges are made by payment intents. */
export const chargeRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/charges', run: list },
  { method: 'GET', path: '/v1/charges/:id', run: retrieve },
  { method: 'POST', path: '/v1/charges/:id', run: update },
];

function list(call: Call): object {
  const customer = call.params.text('customer');
  const intent = call.params.text('payment_intent');
  const group = call.params.text('transfer_group');
  return listOf(
    call,
    'charge',
    '/v1/charges',
    (each) =>
      (customer === undefined || each.customer === customer) &&
      (intent === undefined || each.payment_intent === intent) &&
      (group === undefined || each.transfer_group === group),
  );
}

function retrieve(call: Call): object {
  call.params.refuseUnknown();
  return load(call);
}

function update(call: Call): object {
  const current = load(call);
  const metadata = changedMetadata(current.metadata, call.params.metadata());
  const description = call.params.text('description') ?? current['description'];
  call.params.refuseUnknown();
  const charge = call.unit.put('charge', current.id, { ...current, description, metadata });
  call.emit('charge.updated', charge);
  return charge;
}

function load(call: Call) {
  const id = call.path['id'] ?? '';
  const charge = call.unit.get('charge', id);
  if (!charge) throw missing('charge', id);
  return charge;
}
