import { createBudget, type Budget } from './budget.ts';
import { shareBudget, type AllowanceExchange } from './shared-budget.ts';

/** What a gateway gave of every allowance, counted with what the others of its house gave, where there are any. */
export interface Counting {
  readonly budget: Budget;
  /** What stands in the key of an account for a text that nobody is to be told, such as an address. */
  readonly nameOf: (text: string) => string;
  /** Tells the others what they were not told yet. */
  close(): void;
}

/** Counts from now on, by a clock in milliseconds that never goes back; alone without an exchange. */
export function createCounting(exchange?: AllowanceExchange, clock?: () => number): Counting {
  const own = createBudget(clock);
  if (!exchange) return { budget: own, nameOf: (text) => text, close: () => {} };
  const budget = shareBudget(own, exchange);
  return { budget, nameOf: (text) => exchange.pseudonymOf(text), close: () => budget.close() };
}
