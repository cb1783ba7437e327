import type { Call, Route } from './call.ts';
import { invalidRequest, missing } from './errors.ts';
import { listOf } from './lists.ts';
import { book } from './money.ts';
import type { ApplicationFee } from './objects.ts';
import { changedMetadata } from './params.ts';

/** https://docs.stripe.com/api/application_fees; fees stand on the platform. */
export const applicationFeeRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/application_fees', run: list },
  { method: 'GET', path: '/v1/application_fees/:id', run: retrieve },
  { method: 'POST', path: '/v1/application_fees/:id/refunds', run: createRefund },
];

/** Gives a part of the fee back to the account that paid it. */
export function refundFee(call: Call, fee: ApplicationFee, amount: number): object {
  const id = call.id('fr');
  const { currency } = fee;
  const booked = book(call, call.platform, { type: 'application_fee_refund', amount: -amount, currency, source: id });
  book(call, call.platform.on(fee.account), { type: 'application_fee_refund', amount, currency, source: id });
  const amount_refunded = fee.amount_refunded + amount;
  const refunded = call.platform.put('application_fee', fee.id, {
    ...fee,
    amount_refunded,
    refunded: amount_refunded === fee.amount,
  });
  call.emit('application_fee.refunded', refunded, '');
  return {
    id,
    object: 'fee_refund',
    amount,
    balance_transaction: booked.id,
    created: call.now,
    currency,
    fee: fee.id,
    metadata: {},
  };
}

function list(call: Call): object {
  const charge = call.params.text('charge');
  return listOf(
    call,
    'application_fee',
    '/v1/application_fees',
    (each) => charge === undefined || each.charge === charge,
  );
}

function retrieve(call: Call): object {
  call.params.refuseUnknown();
  return load(call);
}

function createRefund(call: Call): object {
  const fee = load(call);
  const left = fee.amount - fee.amount_refunded;
  const amount = call.params.amount('amount') ?? left;
  const metadata = changedMetadata({}, call.params.metadata());
  call.params.refuseUnknown();
  if (left === 0 || amount > left)
    throw invalidRequest(
      `Refund amount (${amount}) is greater than unrefunded amount on the application fee (${left}).`,
      { param: 'amount' },
    );
  return { ...refundFee(call, fee, amount), metadata };
}

function load(call: Call): ApplicationFee {
  const id = call.path['id'] ?? '';
  const fee = call.platform.get('application_fee', id);
  if (!fee) throw missing('application fee', id);
  return fee;
}
