import { hkdfSync } from 'node:crypto';
import { subgraphNames, type SubgraphName } from '@daraport/drizzle';
import { connectRemote, type SigningKeys, type SubgraphConnection } from '@daraport/subgraph';
import { keepChild } from './child.ts';
import { startClosing } from './closing.ts';
import type { Settings } from './env.ts';
import type { HouseParts } from './platform.ts';
import { telemetryOfChild } from './telemetry.ts';

/** The keys that sign requests to a subgraph, derived from the installation's secret and from the one before it. */
export function signingKeysOf(subgraph: SubgraphName, secret: string, previous?: string): SigningKeys {
  const keyOf = (from: string) => {
    const key = Buffer.from(hkdfSync('sha256', from, 'daraport', `signing-key:${subgraph}`, 40));
    return { id: key.subarray(32).toString('base64url'), secret: key.subarray(0, 32) };
  };
  return previous ? [keyOf(secret), keyOf(previous)] : [keyOf(secret)];
}

/** Connections to subgraphs that already run somewhere. */
export const connectElsewhere = (
  urls: Readonly<Record<SubgraphName, string>>,
  secret: string,
  previous?: string,
): SubgraphConnection[] =>
  subgraphNames.map((name) => connectRemote({ name, url: urls[name], keys: signingKeysOf(name, secret, previous) }));

/**
 * Every subgraph and the worker as a process of its own, reached over signed HTTP; one that ends by itself is started
 * again. `onLost` hears of one that does not stay up.
 */
export async function openSpread(
  settings: Settings,
  parts: HouseParts,
  onLost: (error: Error) => void,
): Promise<{ connections: SubgraphConnection[]; close(): Promise<void> }> {
  const closing = startClosing();
  const environment = { ...parts.environment, ...handedOn(settings, parts) };
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  const start = async (command: string[], index: number) => {
    const own = { ...environment, ...telemetryOfChild(settings, command.at(-1) ?? '', index) };
    return closing.add(await keepChild({ command, environment: own, log, onLost }), (child) => child.stop()).url;
  };
  try {
    const urls = await Promise.all(
      subgraphNames.map(async (name, index) => [name, await start(['subgraph', name], index)] as const),
    );
    await start(['worker'], subgraphNames.length);
    const found = Object.fromEntries(urls) as Record<SubgraphName, string>;
    const connections = connectElsewhere(found, parts.secrets.secret);
    for (const connection of connections) closing.add(connection, (open) => open.close());
    return { connections, close: () => closing.close() };
  } catch (error) {
    await closing.close();
    throw error;
  }
}

const handedOn = (settings: Settings, { databaseUrl, secrets }: HouseParts) => ({
  DATABASE_URL: databaseUrl,
  DARAPORT_DATA: settings.DARAPORT_DATA,
  DARAPORT_SECRET: secrets.secret,
  DARAPORT_MASTER_KEY: secrets.masterKey.toString('base64'),
  LOG_LEVEL: settings.LOG_LEVEL,
});
