import { subgraphNames } from '@daraport/drizzle';
import { serve } from '@daraport/subgraph';
import { startClosing } from './closing.ts';
import { readSettings, SettingsError, type Settings } from './env.ts';
import { openPlatform } from './platform.ts';
import { openSecrets } from './secrets.ts';
import { stopOnSignals } from './signals.ts';
import { signingKeysOf } from './spread.ts';
import { starters } from './starters.ts';
import { openHouseTelemetry } from './telemetry.ts';
import { startHouseWorker } from './worker.ts';

/** Runs one subgraph as a process of its own, behind signed HTTP on `SUBGRAPH_PORT` (a free one by default). */
export async function runSubgraph(name: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const known = subgraphNames.find((one) => one === name);
  if (!known) throw new SettingsError([`there is no subgraph ${name}; there are ${subgraphNames.join(', ')}`]);
  const { settings, platform, closing } = await openApart(environment, known);
  const subgraph = closing.add(await starters[known](platform), (open) => open.close());
  const served = await serve(subgraph, {
    keys: signingKeysOf(known, platform.secret, settings.DARAPORT_PREVIOUS_SECRET),
    port: settings.SUBGRAPH_PORT,
    host: settings.SUBGRAPH_HOST,
  });
  closing.add(served, (open) => open.close());
  process.send?.({ url: served.url });
}

/** Runs the worker as a process of its own. */
export async function runWorker(environment: NodeJS.ProcessEnv): Promise<void> {
  const { platform, closing } = await openApart(environment, 'worker');
  const running = await Promise.all(subgraphNames.map((name) => starters[name](platform)));
  for (const subgraph of running) closing.add(subgraph, (open) => open.close());
  closing.add(await startHouseWorker(running, platform), (worker) => worker.stop());
  process.send?.({});
}

async function openApart(environment: NodeJS.ProcessEnv, name: string) {
  const settings = readSettings(environment);
  const databaseUrl = needed(settings, 'DATABASE_URL');
  const closing = startClosing();
  stopOnSignals(closing);
  // A parent that was killed cannot say goodbye.
  process.on('disconnect', () => void closing.close().then(() => process.exit(0)));
  const telemetry = closing.add(await openHouseTelemetry(settings, name), (open) => open.close());
  const secrets = openSecrets(settings);
  const platform = await openPlatform(settings, { databaseUrl, secrets, environment, telemetry });
  closing.add(platform.live, (live) => live.close());
  return { settings, platform, closing };
}

function needed(settings: Settings, name: 'DATABASE_URL'): string {
  const value = settings[name];
  if (!value) throw new SettingsError([`${name}: a process of its own needs it`]);
  return value;
}
