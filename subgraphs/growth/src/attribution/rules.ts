import { days, money, share, type Money } from '@daraport/domain';

/** A partner program's contract; shares in basis points (1000 is 10 %). */
export interface Contract {
  readonly commissionBasisPoints: number;
  readonly holdDays: number;
  readonly attributionWindowDays: number;
}

/** Whether a click still earns: the sale came after it and within the program's window. */
export function isWithinWindow(contract: Contract, clickedAt: Date, soldAt: Date): boolean {
  const elapsed = soldAt.getTime() - clickedAt.getTime();
  return elapsed >= 0 && elapsed <= days(contract.attributionWindowDays);
}

/** What a sale earns, and from when it may be approved: after the hold period, when refunds are past. */
export function commissionFor(
  contract: Contract,
  sale: { value: Money; soldAt: Date },
): { amount: Money; approvableAt: Date } {
  return {
    amount: share(sale.value, contract.commissionBasisPoints),
    approvableAt: new Date(sale.soldAt.getTime() + days(contract.holdDays)),
  };
}

/** What a partner earned by a sale, in minor units, and how far it has come. */
export interface Commission {
  readonly state: 'PENDING' | 'APPROVED' | 'PAID' | 'REJECTED' | 'CLAWED_BACK';
  readonly amountMinor: number;
}

/** What was paid, and what of it is kept, in minor units: nothing, all, or a fee of what went back. */
export interface KeptSale {
  readonly valueMinor: number;
  readonly keptMinor: number;
}

/**
 * A commission once money of the sale behind it goes back: the partner has the share of what is kept, half a minor unit rounded
 * up. Where nothing is kept, unpaid ones lapse, and a paid one is taken back.
 */
export function commissionAfterRefund(
  { state, amountMinor }: Commission,
  { valueMinor, keptMinor }: KeptSale,
): Commission {
  if (state === 'REJECTED' || state === 'CLAWED_BACK' || keptMinor >= valueMinor) return { state, amountMinor };
  if (keptMinor <= 0) return { state: state === 'PAID' ? 'CLAWED_BACK' : 'REJECTED', amountMinor };
  return { state, amountMinor: Math.round((amountMinor * keptMinor) / valueMinor) };
}

/** A code for a link's address: letters and digits that are not mistaken for each other, from random bytes. */
export function linkCode(random: Uint8Array): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  return [...random].map((byte) => letters[byte % letters.length]).join('');
}

/** Whether the text is a path on the brand's own site: no other host, no scheme, no control characters. */
export const isLandingPath = (path: string): boolean => /^\/(?![/\\])[\w\-./?=&%]{0,200}$/.test(path);

/** The sum of amounts of one currency. */
export const total = (amounts: readonly number[], currency: string): Money =>
  money(
    amounts.reduce((sum, amount) => sum + amount, 0),
    currency,
  );
