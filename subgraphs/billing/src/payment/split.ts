import type { Viewer } from '@daraport/access';
import { money, type Money } from '@daraport/domain';
import { sharesOf, type Sale } from '../ledger/rules.ts';
import type { PaymentRow } from './reads.ts';
import { isPaid } from './rules.ts';

/** Whose the money of a payment is. */
export interface SplitShown {
  readonly gross: Money;
  readonly refunded: Money;
  readonly applicationFee: Money;
  readonly net: Money;
}

/** How a paid payment divides, as the ledger has it; null for its patient, and before it is paid. */
export function splitFor(payment: PaymentRow, { personId, scopes }: Viewer): SplitShown | null {
  const isConcerned = payment.specialistPersonId === personId || scopes.includes('payments:oversee');
  if (personId === null || !isConcerned || !isPaid(payment.state)) return null;
  const { amountMinor, currency, refundedMinor } = payment;
  const { fee, specialist } = sharesOf(saleOf(payment), refundedMinor);
  return {
    gross: money(amountMinor, currency),
    refunded: money(refundedMinor, currency),
    applicationFee: money(fee, currency),
    net: money(specialist, currency),
  };
}

/** A payment as the ledger must know it. */
export const saleOf = ({
  amountMinor,
  applicationFeeMinor,
  currency,
  destinationAccount,
  id,
  specialistId,
}: PaymentRow): Sale => ({
  paymentId: id,
  specialistId,
  amount: { amountMinor, currency },
  applicationFeeMinor,
  isTransferred: destinationAccount !== null,
});
