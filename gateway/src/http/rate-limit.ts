import type { Charge } from '../limits/charge.ts';

/**
 * What is left, as draft-ietf-httpapi-ratelimit-headers-10 writes it: `RateLimit-Policy: "token";q=10000;w=100` and
 * `RateLimit: "token";r=9980;t=1`. The unit is the static cost, not the request. None where nobody keeps an account.
 */
export function rateLimitHeaders({ balance }: Charge): Record<string, string> {
  if (!balance) return {};
  const { account, remaining, reset } = balance;
  const { capacity, perSecond } = account.allowance;
  return {
    'ratelimit-policy': `"${account.name}";q=${capacity};w=${Math.ceil(capacity / perSecond)};qu="cost"`,
    ratelimit: `"${account.name}";r=${remaining};t=${Math.ceil(reset)}`,
  };
}

/** The same for `extensions.cost` of an answer. */
export const costExtension = ({ cost, balance }: Charge): Record<string, number> => ({
  requested: cost,
  ...(balance ? { remaining: balance.remaining } : {}),
});
