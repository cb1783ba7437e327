import {
  blankAccount,
  blankCharge,
  blankCustomer,
  blankFee,
  blankIntent,
  blankRefund,
  blankTransfer,
} from './blanks.ts';
import type { StripeEngine } from './engine.ts';
import { processingFee } from './money.ts';
import type {
  Account,
  ApplicationFee,
  BalanceTransaction,
  Charge,
  Customer,
  PaymentIntent,
  PaymentMethod,
  Refund,
  StripeKinds,
  Transfer,
} from './objects.ts';

type Partly<Whole extends { id: string; object: string }> = Pick<Whole, 'id' | 'object'> & Partial<Whole>;

/** An object with its own id; what is not said is as Stripe would have it at birth (a charge is paid and captured). */
export type Seed =
  | Partly<Account>
  | Partly<ApplicationFee>
  | Partly<Charge>
  | Partly<Customer>
  | Partly<PaymentIntent>
  | Partly<Refund>
  | Partly<Transfer>
  | PaymentMethod;

/**
 * Lays objects of the past into the sandbox, in one commit, without events. One that is already there stays as it
 * is, so seeding again is harmless. Charges, refunds, transfers and fees are booked on the balances too.
 */
export function seed(engine: StripeEngine, seeds: readonly Seed[], account = ''): void {
  const call = engine.open({ account });
  const { unit } = call;
  const lay: Lay = (kind, value) => {
    if (unit.get(kind, value.id)) return;
    unit.put(kind, value.id, value);
    for (const [on, booked] of bookings(value, account)) unit.on(on).put('balance_transaction', booked.id, booked);
  };
  for (const each of seeds) laid(each, call.now, lay);
  engine.commit(call);
}

type Lay = <Kind extends Seed['object']>(kind: Kind, value: StripeKinds[Kind]) => void;

function laid(each: Seed, now: number, lay: Lay): void {
  const at = each.created ?? now;
  switch (each.object) {
    case 'account':
      return lay('account', { ...blankAccount(each.id, at), ...each });
    case 'application_fee':
      return lay('application_fee', { ...blankFee(each.id, at), ...each });
    case 'charge':
      return lay('charge', seededCharge({ ...blankCharge(each.id, at), amount_captured: each.amount ?? 0, ...each }));
    case 'customer':
      return lay('customer', { ...blankCustomer(each.id, at), ...each });
    case 'payment_intent':
      return lay('payment_intent', {
        ...blankIntent(each.id, at),
        amount_received: each.status === 'succeeded' ? (each.amount ?? 0) : 0,
        ...each,
      });
    case 'payment_method':
      return lay('payment_method', each);
    case 'refund':
      return lay('refund', { ...blankRefund(each.id, at), balance_transaction: `txn_${each.id}`, ...each });
    case 'transfer':
      return lay('transfer', { ...blankTransfer(each.id, at), balance_transaction: `txn_${each.id}`, ...each });
  }
}

const seededCharge = (charge: Charge): Charge =>
  charge.paid && charge.captured
    ? {
        ...charge,
        balance_transaction: charge.balance_transaction ?? `txn_${charge.id}`,
        refunded: charge.amount_refunded >= charge.amount_captured && charge.amount_captured > 0,
      }
    : charge;

/** What the object moved, and on whose balance. */
function bookings(value: object, account: string): [account: string, BalanceTransaction][] {
  const object = value as
    | Account
    | ApplicationFee
    | Charge
    | Customer
    | PaymentIntent
    | PaymentMethod
    | Refund
    | Transfer;
  if (object.object === 'charge' && object.paid && object.captured)
    return [[account, booking(object, 'charge', object.amount_captured, processingFee(object.amount_captured))]];
  if (object.object === 'refund') return [[account, booking(object, 'refund', -object.amount)]];
  if (object.object === 'application_fee')
    return [
      ['', booking(object, 'application_fee', object.amount)],
      [object.account, booking(object, 'application_fee', -object.amount)],
    ];
  if (object.object === 'transfer')
    return [
      ['', booking(object, 'transfer', -object.amount)],
      [object.destination, booking(object, 'payment', object.amount)],
    ];
  return [];
}

function booking(
  of: { id: string; created: number; currency: string },
  type: string,
  amount: number,
  fee = 0,
): BalanceTransaction {
  return {
    id: `txn_${of.id}`,
    object: 'balance_transaction',
    amount,
    available_on: of.created,
    created: of.created,
    currency: of.currency,
    description: null,
    exchange_rate: null,
    fee,
    fee_details: [],
    net: amount - fee,
    reporting_category: type,
    source: of.id,
    status: 'available',
    type,
  };
}
