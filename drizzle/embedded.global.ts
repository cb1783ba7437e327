import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type EmbeddedPostgres, startEmbedded } from './embedded.ts';
import { clearLeftover } from './embedded/postmaster.ts';
import { identify, isAlive, type ProcessIdentity } from './embedded/process.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Superuser's address of the test cluster's database `postgres`; `inject('databaseUrl')` reads it. */
    databaseUrl: string;
  }
}

/** Every project has its own copy of this module, while the cluster is one per run: so it hangs on the process. */
const shared = globalThis as { daraportTestCluster?: { users: number; started: Promise<EmbeddedPostgres> } };
const prefix = 'daraport-test-';

/** Starts one throw-away cluster for the run, before the first project that needs a database. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = (shared.daraportTestCluster ??= { users: 0, started: start() });
  cluster.users += 1;
  const { adminUrl } = await cluster.started;
  project.provide('databaseUrl', adminUrl);
  process.env['DARAPORT_TEST_DATABASE_URL'] = adminUrl;
  return async () => {
    cluster.users -= 1;
    if (cluster.users > 0) return;
    delete shared.daraportTestCluster;
    await (await cluster.started).destroy();
  };
}

async function start(): Promise<EmbeddedPostgres> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  writeFileSync(join(folder, 'run.json'), JSON.stringify(identify(process.pid)));
  chmodSync(folder, 0o711);
  return startEmbedded({ dataDir: join(folder, 'data'), port: 0, durable: false });
}
