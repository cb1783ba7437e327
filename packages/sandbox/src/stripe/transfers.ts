import { blankTransfer } from './blanks.ts';
import type { Call, Route } from './call.ts';
import { invalidRequest, missing, missingParam } from './errors.ts';
import { embeddedList, listOf } from './lists.ts';
import { available, book } from './money.ts';
import type { Transfer, TransferReversal } from './objects.ts';
import { changedMetadata } from './params.ts';

/** https://docs.stripe.com/api/transfers: from the platform to a connected account. */
export const transferRoutes: readonly Route[] = [
  { method: 'POST', path: '/v1/transfers', run: create },
  { method: 'GET', path: '/v1/transfers', run: list },
  { method: 'GET', path: '/v1/transfers/:id', run: retrieve },
  { method: 'POST', path: '/v1/transfers/:id', run: update },
  { method: 'POST', path: '/v1/transfers/:id/reversals', run: createReversal },
  {
    method: 'GET',
    path: '/v1/transfers/:id/reversals',
    run: (call) =>
      listOf(
        call,
        'transfer_reversal',
        `/v1/transfers/${load(call).id}/reversals`,
        (each) => each.transfer === call.path['id'],
      ),
  },
];

function create(call: Call): object {
  const { params } = call;
  const currency = params.requiredText('currency').toLowerCase();
  const amount = params.requiredAmount('amount');
  const destination = params.requiredText('destination');
  const source_transaction = params.text('source_transaction') ?? null;
  const transfer_group = params.text('transfer_group') ?? null;
  const description = params.text('description') ?? null;
  const metadata = changedMetadata({}, params.metadata());
  params.refuseUnknown();
  checkTransfer(call, { amount, currency, destination, source_transaction });
  const id = call.id('tr');
  const destination_payment = call.id('py');
  const booked = book(call, call.platform, { type: 'transfer', amount: -amount, currency, source: id });
  book(call, call.platform.on(destination), { type: 'payment', amount, currency, source: destination_payment });
  const transfer = call.platform.put('transfer', id, {
    ...blankTransfer(id, call.now),
    amount,
    balance_transaction: booked.id,
    currency,
    description,
    destination,
    destination_payment,
    metadata,
    source_transaction,
    transfer_group,
  });
  call.emit('transfer.created', transfer, '');
  return shown(call, transfer);
}

function checkTransfer(
  call: Call,
  {
    amount,
    currency,
    destination,
    source_transaction,
  }: Pick<Transfer, 'amount' | 'currency' | 'destination' | 'source_transaction'>,
): void {
  const account = call.platform.get('account', destination);
  if (!account) throw missingParam('destination', destination, 'destination');
  if (!account.payouts_enabled) {
    throw invalidRequest(
      'Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments',
      { code: 'insufficient_capabilities_for_transfer', param: 'destination' },
    );
  }
  if (source_transaction !== null && !call.platform.get('charge', source_transaction))
    throw missingParam('charge', source_transaction, 'source_transaction');
  if (source_transaction === null && amount > available(call.platform, currency)) {
    throw invalidRequest('You have insufficient available funds in your Stripe account.', {
      code: 'balance_insufficient',
      param: 'amount',
    });
  }
}

/** Takes a part of a transfer back; the caller has checked that so much is left. */
export function reverseTransfer(
  call: Call,
  transfer: Transfer,
  amount: number,
  { refund, metadata = {} }: { refund?: string; metadata?: Record<string, string> } = {},
): TransferReversal {
  const id = call.id('trr');
  const { currency } = transfer;
  const booked = book(call, call.platform, { type: 'transfer_refund', amount, currency, source: id });
  book(call, call.platform.on(transfer.destination), { type: 'payment_refund', amount: -amount, currency, source: id });
  const reversal = call.platform.put('transfer_reversal', id, {
    id,
    object: 'transfer_reversal',
    amount,
    balance_transaction: booked.id,
    created: call.now,
    currency,
    metadata,
    source_refund: refund ?? null,
    transfer: transfer.id,
  });
  const amount_reversed = transfer.amount_reversed + amount;
  const reversed = call.platform.put('transfer', transfer.id, {
    ...transfer,
    amount_reversed,
    reversed: amount_reversed === transfer.amount,
  });
  call.emit('transfer.reversed', reversed, '');
  return reversal;
}

function createReversal(call: Call): object {
  const transfer = load(call);
  const left = transfer.amount - transfer.amount_reversed;
  const amount = call.params.amount('amount') ?? left;
  const metadata = changedMetadata({}, call.params.metadata());
  call.params.refuseUnknown();
  if (left === 0 || amount > left)
    throw invalidRequest(`The amount (${amount}) is greater than what is left of the transfer (${left}).`, {
      param: 'amount',
    });
  return reverseTransfer(call, transfer, amount, { metadata });
}

function list(call: Call): object {
  const destination = call.params.text('destination');
  const group = call.params.text('transfer_group');
  return listOf(
    call,
    'transfer',
    '/v1/transfers',
    (each) =>
      (destination === undefined || each.destination === destination) &&
      (group === undefined || each.transfer_group === group),
  );
}

function retrieve(call: Call): object {
  call.params.refuseUnknown();
  return shown(call, load(call));
}

function update(call: Call): object {
  const current = load(call);
  const metadata = changedMetadata(current.metadata, call.params.metadata());
  const description = call.params.text('description') ?? current['description'];
  call.params.refuseUnknown();
  const transfer = call.platform.put('transfer', current.id, { ...current, description, metadata });
  call.emit('transfer.updated', transfer, '');
  return shown(call, transfer);
}

function shown(call: Call, transfer: Transfer): object {
  const reversals = call.platform.all('transfer_reversal').filter((each) => each.transfer === transfer.id);
  return { ...transfer, reversals: embeddedList(`/v1/transfers/${transfer.id}/reversals`, reversals) };
}

function load(call: Call): Transfer {
  const id = call.path['id'] ?? '';
  const transfer = call.platform.get('transfer', id);
  if (!transfer) throw missing('transfer', id);
  return transfer;
}
