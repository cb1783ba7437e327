import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type EmbeddedPostgres, startEmbedded } from './embedded.ts';
import { holderOf } from './embedded/owner.ts';
import { recall } from './embedded/place.ts';
import { clearLeftover } from './embedded/postmaster.ts';
import { isAlive } from './embedded/process.ts';

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
  const dataDir = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(dataDir, 0o711);
  return startEmbedded({ dataDir, port: 0, durable: false });
}

/** Ends and deletes what killed runs of this user left behind. */
async function sweep(): Promise<void> {
  const folders = readdirSync(tmpdir(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix))
    .map((entry) => join(tmpdir(), entry.name));
  for (const folder of folders.filter(isAbandoned)) {
    const place = recall(folder)?.place ?? folder;
    await clearLeftover(join(place, 'cluster'), () => {});
    for (const path of [place, folder]) rmSync(path, { recursive: true, force: true });
  }
}

/** A run in its first seconds holds no lock yet, so a folder without one must be old as well. */
function isAbandoned(folder: string): boolean {
  const { uid, mtimeMs } = statSync(folder);
  if (uid !== process.getuid?.()) return false;
  const holder = holderOf(recall(folder)?.place ?? folder);
  return holder ? !isAlive(holder) : Date.now() - mtimeMs > 60_000;
}
