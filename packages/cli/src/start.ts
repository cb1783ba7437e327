import { demoStripeObjects, planAppointments } from '@daraport/drizzle/demo';
import { createGateway, type Gateway } from '@daraport/gateway';
import { openLogger } from '@daraport/telemetry';
import { createVault } from '@daraport/vault';
import { join } from 'node:path';
import { startClosing, type Closing } from './closing.ts';
import { openDatabase } from './database.ts';
import { demoAccounts, demoPassword, ensureDemo } from './demo.ts';
import { readSettings, type Settings } from './env.ts';
import { buildPortals } from './portals.ts';
import { findPort } from './port.ts';
import { startProgress, type Progress } from './progress.ts';
import { openSecrets } from './secrets.ts';
import { stopOnSignals } from './signals.ts';
import { openSubgraphs } from './subgraphs.ts';
import { root } from './tasks/rooms.ts';
import { openHouseTelemetry } from './telemetry.ts';
import { startVendors, type DemoVendors } from './vendors.ts';

/** Starts everything and stays until a signal; the second signal ends at once. */
export async function start(environment: NodeJS.ProcessEnv): Promise<void> {
  const settings = readSettings(environment);
  const progress = startProgress();
  const closing = startClosing();
  stopOnSignals(closing, () => process.stderr.write('\nStopping; once more to stop at once …\n'));
  try {
    const port = await openHouse(settings, environment, { closing, progress });
    // Whoever started us as a child process hears the port without reading the table.
    process.send?.({ port });
    process.stdout.write(readyTable(settings, port, progress.seconds()));
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function openHouse(
  settings: Settings,
  environment: NodeJS.ProcessEnv,
  { closing, progress }: { closing: Closing; progress: Progress },
): Promise<number> {
  const port = await findPort(settings.HOST, settings.PORT);
  const secrets = openSecrets(settings);
  const isTogether = settings.DARAPORT_MODE === 'in-process' && !settings.SUBGRAPH_URLS;
  const telemetry = closing.add(await openHouseTelemetry(settings, isTogether ? 'house' : 'gateway'), (open) =>
    open.close(),
  );
  progress.step('Building the portals that changed');
  const portals = buildPortals();
  // Awaited below; should the database fail first, this failure would be nobody's.
  portals.catch(() => undefined);
  const database = closing.add(await openDatabase(settings, secrets.secret, progress), (open) => open.close());

  const vendors = settings.DARAPORT_DEMO
    ? await openDemo(settings, environment, {
        databaseUrl: database.url,
        masterKey: secrets.masterKey,
        closing,
        progress,
      })
    : undefined;

  progress.step('Starting the subgraphs');
  const forSubgraphs: NodeJS.ProcessEnv = { ...environment, ...vendors?.environment, PORT: String(port) };
  const given = {
    databaseUrl: database.url,
    secrets,
    environment: forSubgraphs,
    telemetry,
  };
  if (!forSubgraphs.CLAMD_URL && !settings.SUBGRAPH_URLS)
    openLogger(settings.LOG_LEVEL).warn(
      'CLAMD_URL is not set: what people upload is not scanned for viruses, and is shown so',
    );
  const subgraphs = closing.add(await openSubgraphs(settings, given), (open) => open.close());
  await portals;

  progress.step('Opening the gateway');
  const gateway: Gateway = await createGateway({
    connections: subgraphs.connections,
    portalsDir: join(root, 'portals'),
    checks: subgraphs.checks,
    onViewerChanged: subgraphs.onViewerChanged,
    allowanceExchange: subgraphs.allowanceExchange,
    trustProxy: settings.TRUST_PROXY,
    logLevel: settings.LOG_LEVEL,
    telemetry,
    documents: settings.DARAPORT_DOCUMENTS ?? (settings.DARAPORT_DEMO ? 'any' : 'registered'),
    ...(vendors && { demo: { mailbox: vendors.mailbox, stripeOrigin: vendors.sandbox.stripe.url } }),
  });
  closing.add(gateway, (open) => open.close());
  await gateway.listen({ host: settings.HOST, port });
  vendors?.sendWebhooksTo(port);
  return port;
}

/** The demo world and the vendors it was paid through. */
async function openDemo(
  settings: Settings,
  environment: NodeJS.ProcessEnv,
  parts: { databaseUrl: string; masterKey: Buffer; closing: Closing; progress: Progress },
): Promise<DemoVendors> {
  parts.progress.step('Making sure of the demo world');
  const madeAt = await ensureDemo(parts.databaseUrl, createVault(parts.masterKey));
  const vendors = await startVendors(settings, environment);
  parts.closing.add(vendors, ({ sandbox }) => sandbox.close());
  vendors.sandbox.stripe.seed(demoStripeObjects(planAppointments(madeAt)));
  return vendors;
}

function readyTable(settings: Settings, port: number, seconds: string): string {
  const at = (brand: string, path: string) => `http://${brand}.localhost:${port}${path}`;
  const lines = [
    `Daraport is ready after ${seconds} s, ${settings.DARAPORT_MODE}.  Stop with Ctrl-C.`,
    '',
    `  All brands   http://localhost:${port}/`,
    `  Graph        ${at('nordlicht', '/graphql')}`,
    `  Mailbox      ${at('nordlicht', '/sandbox/mailbox')}`,
    '',
    `  Accounts, all with the password ${demoPassword}:`,
    ...demoAccounts.map(
      ({ brand, portal, role, email }) => `  ${at(brand, portal).padEnd(48)} ${role.padEnd(19)} ${email}`,
    ),
  ];
  const shown = settings.DARAPORT_DEMO ? lines : lines.slice(0, 1);
  return `\n${shown.join('\n')}\n\n`;
}
