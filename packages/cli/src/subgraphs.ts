import { subgraphNames } from '@daraport/drizzle';
import { openPulse, type LiveTopics } from '@daraport/events';
import type { AllowanceExchange, ViewerChange } from '@daraport/gateway';
import type { SubgraphConnection } from '@daraport/subgraph';
import { exchangeOver } from './allowances.ts';
import { startClosing, type Closing } from './closing.ts';
import { giveUp } from './database.ts';
import type { Settings } from './env.ts';
import { openLive, openPlatform, type HouseParts } from './platform.ts';
import { connectElsewhere, openSpread } from './spread.ts';
import { starters } from './starters.ts';
import { startHouseWorker } from './worker.ts';

/** The subgraphs as the gateway sees them, with their worker behind them. */
export interface OpenSubgraphs {
  readonly connections: readonly SubgraphConnection[];
  /** Calls the listener when a session ended or a role changed; answers how to stop. */
  readonly onViewerChanged: (listener: (change: ViewerChange) => void) => () => void;
  /** Besides the subgraphs: the worker's. */
  readonly checks: Readonly<Record<string, () => Promise<boolean>>>;
  /** Brings what this process's gateway gives of the allowances to those of other processes. */
  readonly allowanceExchange: AllowanceExchange;
  close(): Promise<void>;
}

/** Starts every subgraph and the worker, in this process or each in its own; or finds them where they already run. */
export function openSubgraphs(settings: Settings, parts: HouseParts): Promise<OpenSubgraphs> {
  const isApart = settings.DARAPORT_MODE === 'http' || settings.SUBGRAPH_URLS !== undefined;
  return isApart ? openApart(settings, parts) : openTogether(settings, parts);
}

async function openTogether(settings: Settings, parts: HouseParts): Promise<OpenSubgraphs> {
  const closing = startClosing();
  const platform = await openPlatform(settings, parts);
  closing.add(platform.live, (live) => live.close());
  const running = await Promise.all(subgraphNames.map((name) => starters[name](platform)));
  for (const subgraph of running) closing.add(subgraph, (open) => open.close());
  closing.add(await startHouseWorker(running, platform), (worker) => worker.stop());
  const checks = checksOf(parts, closing);
  return { connections: running, checks, ...overLive(platform.live, parts), close: () => closing.close() };
}

async function openApart(settings: Settings, parts: HouseParts): Promise<OpenSubgraphs> {
  const closing = startClosing();
  const live = closing.add(await openLive(settings, parts), (open) => open.close());
  const { SUBGRAPH_URLS: urls, DARAPORT_PREVIOUS_SECRET: previous } = settings;
  const spread = urls
    ? { connections: connectElsewhere(urls, parts.secrets.secret, previous), close: () => Promise.resolve() }
    : await openSpread(settings, parts, giveUp);
  closing.add(spread, (open) => open.close());
  const checks = checksOf(parts, closing);
  return { connections: spread.connections, checks, ...overLive(live, parts), close: () => closing.close() };
}

function checksOf({ databaseUrl }: HouseParts, closing: Closing): OpenSubgraphs['checks'] {
  const pulse = closing.add(openPulse(databaseUrl), (open) => open.close());
  return { worker: () => pulse.isBeating() };
}

const overLive = (
  live: LiveTopics,
  { secrets }: Pick<HouseParts, 'secrets'>,
): Pick<OpenSubgraphs, 'onViewerChanged' | 'allowanceExchange'> => ({
  onViewerChanged: (listener) =>
    live.listen('identity.viewer', (notice) => listener(notice['kind'] === 'resync' ? {} : notice)),
  allowanceExchange: exchangeOver(live, secrets.secret),
});
