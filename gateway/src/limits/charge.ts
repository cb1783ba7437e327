import { networkOf, type Viewer } from '@daraport/access';
import type { Account, Allowance, Balance } from './budget.ts';
import type { CostOf } from './cost.ts';
import type { Counting } from './counting.ts';
import { limits } from './limits.ts';
import { limitExceeded, Refusal } from './refusal.ts';
import type { GraphRequest } from './request.ts';

/** What is allowed to one token, to all tokens of one brand together, to one person, and to the visitors of one network. */
export interface Allowances {
  readonly token: Allowance;
  readonly brand: Allowance;
  readonly person: Allowance;
  readonly network: Allowance;
}

export const defaultAllowances: Allowances = {
  token: { capacity: 10_000, perSecond: 100 },
  brand: { capacity: 50_000, perSecond: 500 },
  // Generous, because portals ask for people; the dearest page costs about 11,000.
  person: { capacity: 100_000, perSecond: 1_000 },
  // Generous, because many people may share one address; a page of the directory costs about 1,000.
  network: { capacity: 100_000, perSecond: 2_000 },
};

/** What an operation was charged; `balance` is that of the account with the least left, undefined where nobody keeps one. */
export interface Charge {
  readonly cost: number;
  readonly balance: Balance | undefined;
}

/** Charges an operation before it is planned, and each event of a subscription. Throws a Refusal when it costs too much, or there is not enough left. */
export type ChargeFor = (request: GraphRequest, viewer: Viewer, clientAddress: string) => Charge;

/** Charges by these costs, allowances and counts. */
export function createCharge(parts: {
  costOf: CostOf;
  counting: Pick<Counting, 'budget' | 'nameOf'>;
  allowances: Allowances;
}): ChargeFor {
  const { budget, nameOf } = parts.counting;
  return ({ document, operationName, variables }, viewer, clientAddress) => {
    const cost = parts.costOf(document, operationName, variables);
    if (cost > limits.cost) throw limitExceeded('cost', limits.cost);
    const accounts = accountsOf(viewer, clientAddress, parts.allowances, nameOf);
    if (accounts.length === 0) return { cost, balance: undefined };
    const capacity = Math.min(...accounts.map(({ allowance }) => allowance.capacity));
    if (cost > capacity) throw limitExceeded('cost', capacity);
    const balance = budget.charge(accounts, cost);
    if (!balance.isGranted) throw new RateLimited(cost, balance);
    return { cost, balance };
  };
}

/** There is not enough left for an operation: how much it costs, and after how many seconds there will be. */
export class RateLimited extends Refusal {
  readonly charge: Charge & { readonly balance: Balance };
  constructor(cost: number, balance: Balance) {
    const retryAfterSeconds = Math.ceil(balance.retryAfter);
    super(429, 'RATE_LIMITED', `Too much was asked in a short time. Try again in ${retryAfterSeconds} s.`, {
      retryAfterSeconds,
      cost: { requested: cost, remaining: balance.remaining },
    });
    this.charge = { cost, balance };
  }
}

function accountsOf(
  viewer: Viewer,
  clientAddress: string,
  { token, brand, person, network }: Allowances,
  nameOf: (network: string) => string,
): Account[] {
  const { brandId } = viewer;
  if (viewer.kind === 'token')
    return [
      { key: `token ${viewer.tokenId}`, name: 'token', allowance: token, isShared: true },
      { key: `brand ${brandId}`, name: 'brand', allowance: brand, isShared: true },
    ];
  if (isThisMachine(clientAddress)) return [];
  if (viewer.kind === 'person')
    return [{ key: `person ${brandId} ${viewer.personId}`, name: 'person', allowance: person, isShared: true }];
  const from = networkOf(clientAddress);
  return from === null ? [] : [{ key: `network ${nameOf(from)}`, name: 'network', allowance: network, isShared: true }];
}

/** Who is on this machine need not come through here to keep it busy. */
const isThisMachine = (address: string): boolean => address === '::1' || /^(::ffff:)?127\./.test(address);
