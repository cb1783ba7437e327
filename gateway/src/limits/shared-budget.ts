import type { Account, Budget } from './budget.ts';

/** Brings what one gateway gave from an account to the others of the house. What is lost on the way was given for nothing. */
export interface AllowanceExchange {
  /** Tells the others what was taken here, by the account's key, as the milliseconds until that much has come back. Never throws. */
  readonly tell: (taken: ReadonlyMap<string, number>) => void;
  /** Calls back with what others have taken, until the returned function is called. */
  readonly hear: (listener: (taken: ReadonlyMap<string, number>) => void) => () => void;
  /** What stands for a text that is not to be told, such as an address: the same at every gateway of the house, and nobody else can undo it. */
  readonly pseudonymOf: (text: string) => string;
}

/** Others are told at the latest after so many milliseconds. */
const PERIOD = 1000;
/** They are told sooner when so much of an account was given since. */
const SHARE = 1 / 10;
/** What comes within so many milliseconds is told together. */
const TOGETHER = 5;

/** A budget that reckons with what others give. */
export interface SharedBudget extends Budget {
  /** Tells what was not told yet, and hears no more. */
  close(): void;
}

/**
 * A budget that several gateways keep together without asking each other before they answer: each gives by what it knows, and tells
 * the others. A client that waits for its answers gets, beyond what an account holds, at most a tenth of that from each further gateway;
 * one that asks all at the same moment at most all of it, once. Either way what was given too much comes back first: over time
 * no account gives more than `perSecond` (`docs/decisions/0013`).
 */
export function shareBudget(budget: Budget, exchange: AllowanceExchange): SharedBudget {
  let untold = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let isSoon = false;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    isSoon = false;
    const taken = untold;
    untold = new Map();
    if (taken.size > 0) exchange.tell(taken);
  };
  const tellWithin = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(flush, milliseconds).unref();
  };
  const note = ({ key, allowance: { capacity, perSecond } }: Account, cost: number): void => {
    const taken = (untold.get(key) ?? 0) + (cost / perSecond) * 1000;
    untold.set(key, taken);
    const isMuch = taken >= (capacity / perSecond) * 1000 * SHARE;
    if (isMuch && !isSoon) {
      isSoon = true;
      tellWithin(TOGETHER);
    } else if (timer === undefined) tellWithin(PERIOD);
  };
  const stopHearing = exchange.hear((taken) => {
    for (const [key, milliseconds] of taken) budget.take(key, milliseconds);
  });

  return {
    take: budget.take,
    charge(accounts, cost) {
      const balance = budget.charge(accounts, cost);
      if (balance.isGranted) for (const account of accounts) if (account.isShared) note(account, cost);
      return balance;
    },
    close() {
      flush();
      stopHearing();
    },
  };
}
