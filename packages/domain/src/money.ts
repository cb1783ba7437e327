/** Integer minor units of an ISO 4217 currency: `{ amountMinor: 8900, currency: 'EUR' }` is 89.00 EUR. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

/** Money of that many minor units; throws when they are not a safe integer. */
export function money(amountMinor: number, currency: string): Money {
  if (!Number.isSafeInteger(amountMinor)) throw new Error(`${amountMinor} is not a whole number of minor units`);
  return { amountMinor, currency };
}

/** The sum; throws when the currencies differ. */
export function add(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new Error(`cannot add ${b.currency} to ${a.currency}`);
  return money(a.amountMinor + b.amountMinor, a.currency);
}

/** Basis points of an amount (1500 = 15 %), half a minor unit rounded away from zero. */
export function share(of: Money, basisPoints: number): Money {
  const exact = Math.abs(of.amountMinor) * basisPoints;
  return money(Math.sign(of.amountMinor) * Math.floor((exact + 5000) / 10_000), of.currency);
}
