import { blankRefund } from './blanks.ts';
import type { Call, Route } from './call.ts';
import { invalidRequest, missing, missingParam } from './errors.ts';
import { refundFee } from './application-fees.ts';
import { listOf } from './lists.ts';
import { book, share } from './money.ts';
import type { Charge, Refund } from './objects.ts';
import { changedMetadata } from './params.ts';
import { reverseTransfer } from './transfers.ts';

/** https://docs.stripe.com/api/refunds; the sandbox's refunds succeed at once. */
export const refundRoutes: readonly Route[] = [
  { method: 'POST', path: '/v1/refunds', run: create },
  { method: 'GET', path: '/v1/refunds', run: list },
  { method: 'GET', path: '/v1/refunds/:id', run: retrieve },
  { method: 'POST', path: '/v1/refunds/:id', run: update },
];

const reasons = ['duplicate', 'fraudulent', 'requested_by_customer'] as const;

function create(call: Call): object {
  const { params } = call;
  const charge = chargeToRefund(call);
  const amount = params.amount('amount') ?? charge.amount_captured - charge.amount_refunded;
  const reason = params.oneOf('reason', reasons) ?? null;
  const isFeeRefunded = params.flag('refund_application_fee') ?? false;
  const isTransferReversed = params.flag('reverse_transfer') ?? false;
  const metadata = changedMetadata({}, params.metadata());
  params.refuseUnknown();
  checkRefund(charge, amount);
  const id = call.id('re');
  if (isFeeRefunded) refundFeeShare(call, charge, amount);
  const transfer_reversal = isTransferReversed ? reverseShare(call, charge, amount, id) : null;
  const booked = book(call, call.unit, { type: 'refund', amount: -amount, currency: charge.currency, source: id });
  const refund = call.unit.put('refund', id, {
    ...blankRefund(id, call.now),
    amount,
    balance_transaction: booked.id,
    charge: charge.id,
    currency: charge.currency,
    metadata,
    payment_intent: charge.payment_intent,
    reason,
    transfer_reversal,
  });
  const amount_refunded = charge.amount_refunded + amount;
  const refunded = call.unit.put('charge', charge.id, {
    ...charge,
    amount_refunded,
    refunded: amount_refunded === charge.amount_captured,
  });
  call.emit('refund.created', refund);
  call.emit('charge.refunded', refunded);
  return refund;
}

function chargeToRefund(call: Call): Charge {
  const intentId = call.params.text('payment_intent');
  const intent = intentId === undefined ? undefined : call.unit.get('payment_intent', intentId);
  if (intentId !== undefined && !intent) throw missingParam('payment_intent', intentId, 'payment_intent');
  const chargeId = call.params.text('charge') ?? intent?.latest_charge ?? undefined;
  if (chargeId === undefined && intent)
    throw invalidRequest(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, {
      param: 'payment_intent',
    });
  if (chargeId === undefined)
    throw invalidRequest('One of the following params should be provided for this request: payment_intent or charge.');
  const charge = call.unit.get('charge', chargeId);
  if (!charge) throw missingParam('charge', chargeId, 'charge');
  return charge;
}

function checkRefund(charge: Charge, amount: number): void {
  if (!charge.paid || !charge.captured)
    throw invalidRequest(`Charge ${charge.id} has no captured payment that could be refunded.`, { param: 'charge' });
  if (charge.refunded)
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  const left = charge.amount_captured - charge.amount_refunded;
  if (amount <= left) return;
  const shown = (minor: number) => `${(minor / 100).toFixed(2)} ${charge.currency}`;
  throw invalidRequest(
    `Refund amount (${shown(amount)}) is greater than unrefunded amount on charge (${shown(left)})`,
    { param: 'amount' },
  );
}

function refundFeeShare(call: Call, charge: Charge, amount: number): void {
  const fee =
    charge.application_fee === null ? undefined : call.platform.get('application_fee', charge.application_fee);
  if (!fee)
    throw invalidRequest(
      `Attempting to refund_application_fee on charge (${charge.id}) but it has no application fee`,
      { param: 'refund_application_fee' },
    );
  const due = share(fee.amount, charge.amount_captured, charge.amount_refunded, amount);
  refundFee(call, fee, Math.min(due, fee.amount - fee.amount_refunded));
}

function reverseShare(call: Call, charge: Charge, amount: number, refund: string): string | null {
  const transfer = charge.transfer === null ? undefined : call.platform.get('transfer', charge.transfer);
  if (!transfer)
    throw invalidRequest(`Cannot reverse transfer on charge ${charge.id}: it has no transfer.`, {
      param: 'reverse_transfer',
    });
  const due = share(transfer.amount, charge.amount_captured, charge.amount_refunded, amount);
  const reversible = Math.min(due, transfer.amount - transfer.amount_reversed);
  return reversible > 0 ? reverseTransfer(call, transfer, reversible, { refund }).id : null;
}

function list(call: Call): object {
  const charge = call.params.text('charge');
  const intent = call.params.text('payment_intent');
  return listOf(
    call,
    'refund',
    '/v1/refunds',
    (each) =>
      (charge === undefined || each.charge === charge) && (intent === undefined || each.payment_intent === intent),
  );
}

function retrieve(call: Call): object {
  call.params.refuseUnknown();
  return load(call);
}

function update(call: Call): object {
  const current = load(call);
  const metadata = changedMetadata(current.metadata, call.params.metadata());
  call.params.refuseUnknown();
  const refund = call.unit.put('refund', current.id, { ...current, metadata });
  call.emit('refund.updated', refund);
  return refund;
}

function load(call: Call): Refund {
  const id = call.path['id'] ?? '';
  const refund = call.unit.get('refund', id);
  if (!refund) throw missing('refund', id);
  return refund;
}
