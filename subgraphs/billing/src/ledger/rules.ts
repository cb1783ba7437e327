import { money, type Id, type Money } from '@daraport/domain';

/** Where money can be. A specialist's account is what the platform owes him. */
export type Account =
  | { readonly code: 'cash:stripe'; readonly kind: 'ASSET'; readonly specialistId: null }
  | { readonly code: 'platform:fee'; readonly kind: 'INCOME'; readonly specialistId: null }
  | { readonly code: `specialist:${Id}:payable`; readonly kind: 'LIABILITY'; readonly specialistId: Id };

/** One side of a movement: positive is a debit, negative a credit, in minor units. */
export interface Entry {
  readonly account: Account;
  readonly amount: Money;
}

/** A movement of money, balanced; posted at most once per reference. */
export interface Posting {
  readonly reference: string;
  readonly kind: 'PAYMENT' | 'REFUND' | 'TRANSFER' | 'TRANSFER_REVERSAL';
  readonly entries: readonly Entry[];
}

/** What the ledger must know of a payment. `isTransferred`: the specialist's own account gets its share at once. */
export interface Sale {
  readonly paymentId: Id;
  readonly specialistId: Id;
  readonly amount: Money;
  readonly applicationFeeMinor: number;
  readonly isTransferred: boolean;
}

const cash: Account = { code: 'cash:stripe', kind: 'ASSET', specialistId: null };
const fee: Account = { code: 'platform:fee', kind: 'INCOME', specialistId: null };
const payable = (specialistId: Id): Account => ({
  code: `specialist:${specialistId}:payable`,
  kind: 'LIABILITY',
  specialistId,
});

/** The patient's money arrives: the platform keeps its fee and owes the specialist the rest. */
export function paymentPostings(sale: Sale): Posting[] {
  const shares = split(sale, sale.amount.amountMinor);
  const received: Posting = { reference: `payment:${sale.paymentId}`, kind: 'PAYMENT', entries: arrival(sale, shares) };
  if (!sale.isTransferred) return [received];
  const sides = entries(sale, [payable(sale.specialistId), shares.specialist], [cash, -shares.specialist]);
  const transfer: Posting = { reference: `transfer:${sale.paymentId}`, kind: 'TRANSFER', entries: sides };
  return [received, transfer].filter(isMoving);
}

/**
 * Money goes back: fee and share are undone in proportion, over the whole of all refunds, so that rounding never adds
 * up and a full refund leaves nothing. `refundedBefore` is what earlier refunds gave back.
 */
export function refundPostings(sale: Sale, refund: { id: Id; amountMinor: number; refundedBefore: number }): Posting[] {
  const before = split(sale, refund.refundedBefore);
  const after = split(sale, refund.refundedBefore + refund.amountMinor);
  const back = { fee: before.fee - after.fee, specialist: before.specialist - after.specialist };
  const returned: Posting = { reference: `refund:${refund.id}`, kind: 'REFUND', entries: arrival(sale, back) };
  if (!sale.isTransferred) return [returned];
  const sides = entries(sale, [cash, -back.specialist], [payable(sale.specialistId), back.specialist]);
  const reversal: Posting = { reference: `transfer-reversal:${refund.id}`, kind: 'TRANSFER_REVERSAL', entries: sides };
  return [returned, reversal].filter(isMoving);
}

/** The sum of the entries by currency; all zero when they balance. */
export function balances(list: readonly Entry[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { amount } of list) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amountMinor);
  return sums;
}

/** How what is left of the sale after so much went back divides; what refunds undo, `refundPostings` says. */
export function sharesOf(sale: Sale, refundedMinor: number): { fee: number; specialist: number } {
  const [whole, back] = [split(sale, sale.amount.amountMinor), split(sale, refundedMinor)];
  return { fee: whole.fee - back.fee, specialist: whole.specialist - back.specialist };
}

/** How so much of the sale divides: the platform's fee, half a minor unit rounded up, and the specialist's rest. */
function split({ amount, applicationFeeMinor }: Sale, part: number): { fee: number; specialist: number } {
  // As big integers: fee times part may pass what a double holds exactly.
  const whole = BigInt(amount.amountMinor);
  const share = Number((2n * BigInt(applicationFeeMinor) * BigInt(part) + whole) / (2n * whole));
  return { fee: share, specialist: part - share };
}

const arrival = (sale: Sale, shares: { fee: number; specialist: number }) =>
  entries(
    sale,
    [cash, shares.fee + shares.specialist],
    [payable(sale.specialistId), -shares.specialist],
    [fee, -shares.fee],
  );

const entries = ({ amount: { currency } }: Sale, ...sides: (readonly [Account, number])[]): Entry[] =>
  sides
    .filter(([, amountMinor]) => amountMinor !== 0)
    .map(([account, amountMinor]) => ({ account, amount: money(amountMinor, currency) }));

const isMoving = (posting: Posting): boolean => posting.entries.length > 0;
