import { randomUUID } from 'node:crypto';
import type { Answer, GraphClient } from './graph-client.ts';

/** What those see who are not part of the care: the brand's figures, and the partner's. */

/** Thirty days that end tomorrow, so that no zone's today is missed. */
const monthRange = () => {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  return { from: day(-29), to: day(1) };
};

/** Bookings and revenue of the brand. */
export async function metricsOf(client: GraphClient): Promise<{ bookings: number; revenue: { amountMinor: number } }> {
  const { data } = await client.ask(
    `query ($from: Date!, $to: Date!) { metrics(from: $from, to: $to, grain: DAY) { bookings revenue { amountMinor } } }`,
    monthRange(),
  );
  return data?.metrics;
}

/** What came over the partner's links; `headers` where a token asks. */
export const attributionOf = (client: GraphClient, headers: Record<string, string> = {}): Promise<Answer> =>
  client.ask(
    `query ($from: Date!, $to: Date!) { attributionSummary(from: $from, to: $to) { conversions pending { amountMinor } } conversions(first: 1) { totalCount edges { node { value { amountMinor } commission { state amount { amountMinor } } } } } }`,
    monthRange(),
    headers,
  );

/** What the partner has earned that still waits, in minor units. */
export const pendingOf = async (client: GraphClient): Promise<number> =>
  (await attributionOf(client)).data?.attributionSummary.pending.amountMinor;

/** A token that may read the partner's figures. */
export async function createToken(client: GraphClient): Promise<string> {
  const { secret } = await client.expect(
    'ApiTokenCreated',
    `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { __typename ... on ApiTokenCreated { secret } } }`,
    { input: { name: 'reporting', scopes: ['attribution:read'], expiresInDays: 30, idempotencyKey: randomUUID() } },
  );
  return secret;
}
