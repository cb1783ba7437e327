import type { SubgraphName } from '@daraport/drizzle';
import { startSubgraph, type Platform, type RunningSubgraph } from '@daraport/subgraph';
import { subgraph as billing } from '@daraport/subgraph-billing';
import { subgraph as booking } from '@daraport/subgraph-booking';
import { subgraph as care } from '@daraport/subgraph-care';
import { subgraph as compliance } from '@daraport/subgraph-compliance';
import { subgraph as growth } from '@daraport/subgraph-growth';
import { subgraph as identity } from '@daraport/subgraph-identity';

/** Every subgraph there is. */
export const definitions = { identity, booking, care, billing, compliance, growth };

/** How each is started; a table, because each has types of its own. */
export const starters: Readonly<Record<SubgraphName, (platform: Platform) => Promise<RunningSubgraph>>> = {
  identity: (platform) => startSubgraph(identity, platform),
  booking: (platform) => startSubgraph(booking, platform),
  care: (platform) => startSubgraph(care, platform),
  billing: (platform) => startSubgraph(billing, platform),
  compliance: (platform) => startSubgraph(compliance, platform),
  growth: (platform) => startSubgraph(growth, platform),
};
