import { money, type Money } from '@daraport/domain';
import { FeeNotAcceptedError } from '../change/errors.ts';
import type { ChangeTerm } from '../change/rules.ts';
import type { Changing } from '../change/service.ts';

/** What is kept of the payments for a change of several appointments together; null where no payment is known. */
export function totalFee(
  rows: readonly Pick<Changing['row'], 'currency'>[],
  terms: readonly Pick<ChangeTerm, 'feeMinor'>[],
): Money | null {
  const currency = rows.find((row) => row.currency !== null)?.currency;
  return currency
    ? money(
        terms.reduce((sum, { feeMinor }) => sum + feeMinor, 0),
        currency,
      )
    : null;
}

/** Refuses a change of several appointments that costs more together than was agreed to. Throws `FeeNotAcceptedError`. */
export function assertTotalAccepted(
  all: readonly Changing[],
  terms: readonly ChangeTerm[],
  acceptedMinor: number,
): void {
  const total = totalFee(
    all.map(({ row }) => row),
    terms,
  );
  if (total && total.amountMinor > acceptedMinor) throw new FeeNotAcceptedError(total);
}
