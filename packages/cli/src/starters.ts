import type { SubgraphName } from '@daraport/drizzle';
import { startSubgraph, type Platform, type RunningSubgraph } from '@daraport/subgraph';

/**
 * How each subgraph is started: a table, because each has types of its own. Its code is loaded only then, so that a
 * process of its own does not carry the others.
 */
export const starters: Readonly<Record<SubgraphName, (platform: Platform) => Promise<RunningSubgraph>>> = {
  identity: async (platform) => startSubgraph((await import('@daraport/subgraph-identity')).subgraph, platform),
  booking: async (platform) => startSubgraph((await import('@daraport/subgraph-booking')).subgraph, platform),
  care: async (platform) => startSubgraph((await import('@daraport/subgraph-care')).subgraph, platform),
  billing: async (platform) => startSubgraph((await import('@daraport/subgraph-billing')).subgraph, platform),
  compliance: async (platform) => startSubgraph((await import('@daraport/subgraph-compliance')).subgraph, platform),
  growth: async (platform) => startSubgraph((await import('@daraport/subgraph-growth')).subgraph, platform),
};
