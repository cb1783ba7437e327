import { minutes, type Money, type Words } from '@daraport/domain';

/** How long a quoted price holds. */
export const quoteTerm = minutes(15);

/** One thing that is charged; taxes included. */
export interface QuoteLine {
  readonly label: Words;
  readonly amountMinor: number;
}

/** What a quote freezes: lines, their sum, and until when it holds. */
export interface Terms {
  readonly lines: readonly QuoteLine[];
  readonly total: Money;
  readonly expiresAt: Date;
}

/** The list price as a quote made now. */
export function termsOf(plan: { label: Words; amountMinor: number; currency: string }, now: Date): Terms {
  return {
    lines: [{ label: plan.label, amountMinor: plan.amountMinor }],
    total: { amountMinor: plan.amountMinor, currency: plan.currency },
    expiresAt: new Date(now.getTime() + quoteTerm),
  };
}

export const quoteStates = ['OPEN', 'CONSUMED', 'EXPIRED'] as const;
export type QuoteState = (typeof quoteStates)[number];

/** Paid for, still open, or run out: a quote ends at `expiresAt`, that instant excluded. */
export function stateOfQuote(quote: { consumedAt: Date | null; expiresAt: Date }, now: Date): QuoteState {
  if (quote.consumedAt) return 'CONSUMED';
  return now < quote.expiresAt ? 'OPEN' : 'EXPIRED';
}
