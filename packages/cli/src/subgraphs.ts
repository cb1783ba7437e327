import { startWorker } from '@daraport/events';
import { startSubgraph, type RunningSubgraph, type SubgraphConnection } from '@daraport/subgraph';
import { subgraph as billing } from '@daraport/subgraph-billing';
import { subgraph as booking } from '@daraport/subgraph-booking';
import { subgraph as care } from '@daraport/subgraph-care';
import { subgraph as compliance } from '@daraport/subgraph-compliance';
import { subgraph as growth } from '@daraport/subgraph-growth';
import { subgraph as identity } from '@daraport/subgraph-identity';
import { startClosing } from './closing.ts';
import type { Settings } from './env.ts';
import { openPlatform } from './platform.ts';
import type { Secrets } from './secrets.ts';

/** Every subgraph there is. */
export const definitions = { identity, booking, care, billing, compliance, growth };

/** The running subgraphs as the gateway sees them, with their worker behind them. */
export interface OpenSubgraphs {
  readonly connections: readonly SubgraphConnection[];
  /** Calls the listener when a session ended or a role changed; answers how to stop. */
  readonly onViewerChanged: (listener: (change: { brandId: string } & Record<string, string>) => void) => () => void;
  close(): Promise<void>;
}

/** What subgraphs need of the house, whether they run here or in processes of their own. */
export interface HouseParts {
  readonly databaseUrl: string;
  readonly secrets: Secrets;
  readonly environment: NodeJS.ProcessEnv;
}

/** Starts every subgraph and the worker in this process. */
export async function openSubgraphs(settings: Settings, parts: HouseParts): Promise<OpenSubgraphs> {
  const closing = startClosing();
  const platform = await openPlatform(settings, parts);
  closing.add(platform.live, (live) => live.close());
  const running: RunningSubgraph[] = await Promise.all([
    startSubgraph(identity, platform),
    startSubgraph(booking, platform),
    startSubgraph(care, platform),
    startSubgraph(billing, platform),
    startSubgraph(compliance, platform),
    startSubgraph(growth, platform),
  ]);
  for (const subgraph of running) closing.add(subgraph, (open) => open.close());
  const worker = await startWorker({
    adminUrl: parts.databaseUrl,
    subscriptions: running.flatMap(({ subscriptions }) => subscriptions),
    jobs: Object.assign({}, ...running.map(({ jobs }) => jobs)),
    onFailure: (job, error) => platform.logger.error({ err: error, job }, 'a job failed and will be tried again'),
  });
  closing.add(worker, (open) => open.stop());
  return {
    connections: running,
    onViewerChanged: (listener) => platform.live.listen('identity.viewer', (notice) => listener(notice as never)),
    close: () => closing.close(),
  };
}
