import { money } from '@daraport/domain';
import { FeeNotAcceptedError } from '../change/errors.ts';
import type { ChangeTerm } from '../change/rules.ts';
import type { Changing } from '../change/service.ts';

/** Refuses a change of several appointments that costs more together than was agreed to. Throws `FeeNotAcceptedError`. */
export function assertTotalAccepted(
  all: readonly Changing[],
  terms: readonly ChangeTerm[],
  acceptedMinor: number,
): void {
  const total = terms.reduce((sum, { feeMinor }) => sum + feeMinor, 0);
  const currency = all.find(({ row }) => row.currency !== null)?.row.currency;
  if (currency && total > acceptedMinor) throw new FeeNotAcceptedError(money(total, currency));
}
