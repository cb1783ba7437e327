import { blankCharge, blankFee, blankTransfer } from './blanks.ts';
import type { Call } from './call.ts';
import { book, processingFee } from './money.ts';
import type { CardOutcome, Charge, PaymentIntent, PaymentMethod } from './objects.ts';

/** The bank agreed: charges now, or holds the amount when capture is manual. */
export function authorizeIntent(call: Call, intent: PaymentIntent, method: PaymentMethod): PaymentIntent {
  const isHeld = intent.capture_method === 'manual';
  const held = stage(call, { ...chargeOf(call, intent, method), captured: false });
  const attempted: PaymentIntent = { ...intent, last_payment_error: null, latest_charge: held.id, next_action: null };
  if (!isHeld) {
    const charge = settle(call, held, intent.amount, intent.application_fee_amount);
    call.emit('charge.succeeded', charge);
    return succeed(call, attempted, intent.amount);
  }
  call.emit('charge.succeeded', held);
  const waiting = call.unit.put('payment_intent', intent.id, {
    ...attempted,
    amount_capturable: intent.amount,
    status: 'requires_capture',
  });
  call.emit('payment_intent.amount_capturable_updated', waiting);
  return waiting;
}

/** The bank refused: a failed charge stays as trace, the intent waits for another method. */
export function failIntent(
  call: Call,
  intent: PaymentIntent,
  method: PaymentMethod,
  reason: Exclude<CardOutcome, string>,
): PaymentIntent {
  const charge = stage(call, {
    ...chargeOf(call, intent, method),
    captured: false,
    paid: false,
    status: 'failed',
    failure_code: reason.code,
    failure_message: reason.message,
    outcome: {
      network_status: 'declined_by_network',
      reason: reason.decline_code ?? reason.code,
      risk_level: 'normal',
      seller_message: reason.message,
      type: 'issuer_declined',
    },
  });
  const failed = call.unit.put('payment_intent', intent.id, {
    ...intent,
    last_payment_error: { charge: charge.id, ...reason, payment_method: method, type: 'card_error' },
    latest_charge: charge.id,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });
  call.emit('charge.failed', charge);
  call.emit('payment_intent.payment_failed', failed);
  return failed;
}

/** Takes a held amount, or a part of it; the rest is released. */
export function captureIntent(call: Call, intent: PaymentIntent, amount: number): PaymentIntent {
  const held = call.unit.get('charge', intent.latest_charge ?? '');
  if (held) call.emit('charge.captured', settle(call, held, amount, intent.application_fee_amount));
  return succeed(call, { ...intent, amount_capturable: 0 }, amount);
}

/** Gives a held amount back when its intent is canceled. */
export function releaseIntent(call: Call, intent: PaymentIntent): void {
  const held = call.unit.get('charge', intent.latest_charge ?? '');
  if (!held || intent.status !== 'requires_capture') return;
  call.emit(
    'charge.refunded',
    call.unit.put('charge', held.id, { ...held, amount_refunded: held.amount, refunded: true }),
  );
}

const stage = (call: Call, charge: Charge) => call.unit.put('charge', charge.id, charge);

function succeed(call: Call, intent: PaymentIntent, amount: number): PaymentIntent {
  const paid = call.unit.put('payment_intent', intent.id, { ...intent, amount_received: amount, status: 'succeeded' });
  call.emit('payment_intent.succeeded', paid);
  return paid;
}

/** Books the money: on the charging account, and with a destination also the transfer and the platform's fee. */
function settle(call: Call, held: Charge, amount: number, feeAmount: number | null): Charge {
  const { currency } = held;
  const fee = Math.min(feeAmount ?? 0, amount);
  const isDirect = call.unit.account !== '';
  const kept = processingFee(amount) + (isDirect ? fee : 0);
  const booked = book(call, call.unit, { type: 'charge', amount, currency, fee: kept, source: held.id });
  const charge: Charge = {
    ...held,
    amount_captured: amount,
    application_fee_amount: feeAmount,
    balance_transaction: booked.id,
    captured: true,
  };
  const application_fee =
    fee > 0 ? collectFee(call, charge, held.transfer_data?.destination ?? call.unit.account, fee) : null;
  const transfer = held.transfer_data ? transferOn(call, charge, fee) : null;
  return call.unit.put('charge', held.id, { ...charge, application_fee, transfer });
}

function collectFee(call: Call, charge: Charge, account: string, amount: number): string {
  const id = call.id('fee');
  const { currency } = charge;
  const booked = book(call, call.platform, { type: 'application_fee', amount, currency, source: id });
  const fee = call.platform.put('application_fee', id, {
    ...blankFee(id, call.now),
    account,
    amount,
    balance_transaction: booked.id,
    charge: charge.id,
    currency,
    originating_transaction: call.unit.account === '' ? charge.id : null,
  });
  call.emit('application_fee.created', fee, '');
  return id;
}

function transferOn(call: Call, charge: Charge, fee: number): string {
  const { currency, transfer_data } = charge;
  const destination = transfer_data?.destination ?? '';
  const amount = Math.min(transfer_data?.amount ?? charge.amount_captured, charge.amount_captured);
  const id = call.id('tr');
  const destination_payment = call.id('py');
  const booked = book(call, call.platform, { type: 'transfer', amount: -amount, currency, source: id });
  book(call, call.platform.on(destination), { type: 'payment', amount, currency, fee, source: destination_payment });
  const transfer = call.platform.put('transfer', id, {
    ...blankTransfer(id, call.now),
    amount,
    balance_transaction: booked.id,
    currency,
    destination,
    destination_payment,
    source_transaction: charge.id,
    transfer_group: charge.transfer_group,
  });
  call.emit('transfer.created', transfer, '');
  return id;
}

function chargeOf(call: Call, intent: PaymentIntent, method: PaymentMethod): Charge {
  const { amount, application_fee_amount, currency, customer, description, metadata, on_behalf_of, transfer_data } =
    intent;
  const id = call.id('ch');
  return {
    ...blankCharge(id, call.now),
    amount,
    application_fee_amount,
    billing_details: method.billing_details,
    currency,
    customer,
    description,
    metadata,
    on_behalf_of,
    outcome: {
      network_status: 'approved_by_network',
      reason: null,
      risk_level: 'normal',
      risk_score: 20,
      seller_message: 'Payment complete.',
      type: 'authorized',
    },
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: { card: { ...method.card, amount_authorized: amount }, type: 'card' },
    receipt_email: intent['receipt_email'] ?? null,
    receipt_url: null,
    transfer_data,
    transfer_group: intent.transfer_group ?? (transfer_data ? `group_${intent.id}` : null),
  };
}
