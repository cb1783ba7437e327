import type { Unit } from '../wire/records.ts';
import type { Call, Route } from './call.ts';
import { missing } from './errors.ts';
import { listOf } from './lists.ts';
import type { BalanceTransaction, StripeKinds } from './objects.ts';

/** One movement on an account's balance: `amount` with its sign, `fee` what Stripe or the platform keeps of it. */
export interface Movement {
  readonly type:
    | 'charge'
    | 'payment'
    | 'refund'
    | 'transfer'
    | 'transfer_refund'
    | 'application_fee'
    | 'application_fee_refund'
    | 'payment_refund';
  readonly amount: number;
  readonly currency: string;
  readonly fee?: number;
  readonly source: string;
}

/** Books a movement on the unit's account; the sandbox makes it available at once. */
export function book(call: Call, unit: Unit<StripeKinds>, movement: Movement): BalanceTransaction {
  const { amount, currency, fee = 0, source, type } = movement;
  const id = call.id('txn');
  return unit.put('balance_transaction', id, {
    id,
    object: 'balance_transaction',
    amount,
    available_on: call.now,
    created: call.now,
    currency,
    description: null,
    exchange_rate: null,
    fee,
    fee_details:
      fee === 0
        ? []
        : [
            {
              amount: fee,
              application: null,
              currency,
              description: 'Processing and application fees',
              type: 'stripe_fee',
            },
          ],
    net: amount - fee,
    reporting_category: type,
    source,
    status: 'available',
    type,
  });
}

/** What Stripe keeps of a card payment in the sandbox: 1.5 % and 25 minor units, never more than the amount. */
export const processingFee = (amount: number) => Math.min(amount, Math.round(amount * 0.015) + 25);

/** The part of `whole` that falls due when `done` of `total` becomes `done + now`; parts add up to the whole without drift. */
export function share(whole: number, total: number, done: number, now: number): number {
  return Math.floor((whole * (done + now)) / total) - Math.floor((whole * done) / total);
}

/** Balance and its transactions. */
export const balanceRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/balance', run: balance },
  { method: 'GET', path: '/v1/balance_transactions', run: listTransactions },
  { method: 'GET', path: '/v1/balance_transactions/:id', run: retrieveTransaction },
];

/** What an account may spend, in one currency. */
export function available(unit: Unit<StripeKinds>, currency: string): number {
  return unit.all('balance_transaction').reduce((sum, each) => (each.currency === currency ? sum + each.net : sum), 0);
}

function balance(call: Call): object {
  call.params.refuseUnknown();
  const currencies = [...new Set(['eur', ...call.unit.all('balance_transaction').map((each) => each.currency)])];
  const funds = currencies.map((currency) => ({
    amount: available(call.unit, currency),
    currency,
    source_types: { card: available(call.unit, currency) },
  }));
  const nothing = currencies.map((currency) => ({ amount: 0, currency, source_types: { card: 0 } }));
  return { object: 'balance', available: funds, livemode: false, pending: nothing };
}

function listTransactions(call: Call): object {
  const source = call.params.text('source');
  const type = call.params.text('type');
  const currency = call.params.text('currency');
  return listOf(
    call,
    'balance_transaction',
    '/v1/balance_transactions',
    (each) =>
      (source === undefined || each.source === source) &&
      (type === undefined || each.type === type) &&
      (currency === undefined || each.currency === currency),
  );
}

function retrieveTransaction(call: Call): object {
  const id = call.path['id'] ?? '';
  const found = call.unit.get('balance_transaction', id);
  if (!found) throw missing('balance transaction', id);
  return found;
}
