import { fork, type ChildProcess } from 'node:child_process';
import { hkdfSync } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { subgraphNames, type SubgraphName } from '@daraport/drizzle';
import { connectRemote, type SigningKeys, type SubgraphConnection } from '@daraport/subgraph';
import { startClosing } from './closing.ts';
import type { Settings } from './env.ts';
import type { HouseParts } from './platform.ts';

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

/** Every subgraph and the worker as a process of its own, reached over signed HTTP. */
export async function openSpread(
  settings: Settings,
  parts: HouseParts,
): Promise<{ connections: SubgraphConnection[]; close(): Promise<void> }> {
  const closing = startClosing();
  const environment = { ...parts.environment, ...handedOn(settings, parts) };
  const start = async (command: string[]) => {
    const child = closing.add(fork(join(import.meta.dirname, 'main.ts'), command, { env: environment }), end);
    return readiness(child, command.join(' '));
  };
  try {
    const urls = await Promise.all(subgraphNames.map(async (name) => [name, await start(['subgraph', name])] as const));
    await start(['worker']);
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

/** What the child says when it is ready: its address, or nothing for the worker. */
function readiness(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('message', (message: { url?: string }) => resolve(message.url ?? ''));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it was ready`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
