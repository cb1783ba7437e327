/** How much may be asked at once, and how fast it comes back; in units of the static cost. */
export interface Allowance {
  readonly capacity: number;
  readonly perSecond: number;
}

/** What is left of a bucket after a charge, or why there was none. */
export interface Balance {
  readonly isGranted: boolean;
  readonly account: Account;
  /** Never below zero, also where several gateways gave too much. */
  readonly remaining: number;
  /** Seconds until what was asked for would be granted; 0 when it was. */
  readonly retryAfter: number;
  /** Seconds until the bucket is full. */
  readonly reset: number;
}

/** One of several buckets that are charged together. */
export interface Account {
  readonly key: string;
  /** What kind of account it is, for who is told of it. */
  readonly name: string;
  readonly allowance: Allowance;
  /** Whether all gateways of the house count it together. */
  readonly isShared: boolean;
}

export interface Budget {
  /**
   * Takes the cost from all accounts, or from none. Answers the balance of the account that has least to give. A cost above an
   * account's capacity is never granted: `retryAfter` is then Infinity.
   */
  readonly charge: (accounts: readonly Account[], cost: number) => Balance;
  /** Takes what somebody else has given of an account, as the milliseconds until it has come back; the account may then hold less than nothing. */
  readonly take: (key: string, milliseconds: number) => void;
}

/** Buckets beyond this many are forgotten, the longest unused first: whoever returns then begins with a full one. */
const MAX_BUCKETS = 100_000;

/**
 * Token buckets in this process, exact for one gateway; `shareBudget` reckons with several. `now` in milliseconds, never going
 * back.
 */
export function createBudget(now: () => number = () => performance.now()): Budget {
  /** When each bucket is full again; what is missing of it now follows from that, and a refusal changes nothing. */
  const fullAt = new Map<string, number>();

  const remember = (key: string, full: number): void => {
    fullAt.delete(key);
    fullAt.set(key, full);
    if (fullAt.size > MAX_BUCKETS) fullAt.delete(fullAt.keys().next().value ?? '');
  };

  return {
    take(key, milliseconds) {
      const at = now();
      remember(key, Math.max(at, fullAt.get(key) ?? at) + milliseconds);
    },
    charge(accounts, cost) {
      const at = now();
      const states = accounts.map((account) => {
        const { capacity, perSecond } = account.allowance;
        const full = Math.max(at, fullAt.get(account.key) ?? at);
        return { account, full, amount: capacity - ((full - at) / 1000) * perSecond };
      });
      const isGranted = states.every(({ amount }) => amount >= cost);
      const balances = states.map(({ account, full, amount }): Balance => {
        const { capacity, perSecond } = account.allowance;
        const taken = isGranted ? cost : 0;
        // Nobody is forgotten for the sake of those who were refused.
        if (isGranted || fullAt.has(account.key)) remember(account.key, full + (taken / perSecond) * 1000);
        const missing = isGranted ? 0 : Math.max(0, cost - amount);
        return {
          isGranted,
          account,
          remaining: Math.max(0, Math.floor(amount - taken)),
          retryAfter: cost > capacity ? Infinity : missing / perSecond,
          reset: (capacity - amount + taken) / perSecond,
        };
      });
      return balances.reduce((least, one) =>
        one.retryAfter > least.retryAfter || (one.retryAfter === least.retryAfter && one.remaining < least.remaining)
          ? one
          : least,
      );
    },
  };
}
