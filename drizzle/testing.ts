import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { migrate } from './migrate.ts';

/** The secret of test installations. */
export const testSecret = 'daraport-test-secret';

/** A migrated, empty database of its own; gone when disposed. */
export interface TestDatabase extends AsyncDisposable {
  /** As its owner; subgraphs enter it through `startSubgraph`. */
  readonly url: string;
  readonly secret: string;
}

/** Of a statement that is about to be sent over a connection; what is given back is called once it was carried out. */
export type HearStatement = (connection: object, text: string) => (() => void) | undefined;

/** Hears every statement of this process, for as long as it lives. */
export function hearStatements(hear: HearStatement): void {
  type Query = (this: pg.Client, ...asked: unknown[]) => unknown;
  const query = Reflect.get(pg.Client.prototype, 'query') as unknown as Query;
  pg.Client.prototype.query = function heard(this: pg.Client, ...asked: unknown[]): unknown {
    const [first] = asked;
    const text = typeof first === 'string' ? first : String((first as { text?: string }).text);
    const tell = hear(this, text);
    const answer = query.apply(this, asked);
    if (tell && answer instanceof Promise) void answer.then(tell, () => undefined);
    return answer;
  } as never;
}

/** Copies the migrated template (made once per cluster and version) on the cluster of the test run. */
export async function createTestDatabase(clusterUrl = process.env.DARAPORT_TEST_DATABASE_URL): Promise<TestDatabase> {
  if (!clusterUrl) throw new Error('no test cluster: run through the root vitest configuration');
  const template = `template_${fingerprint(join(import.meta.dirname, 'migrations'))}`;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onCluster(clusterUrl, async (client) => {
    // One at a time: creating from a template fails while another session is connected to it.
    await client.query('select pg_advisory_lock(7261491)');
    const known = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (known.rowCount === 0) {
      await client.query(`create database ${template}_draft`);
      await migrate({ adminUrl: databaseUrl(clusterUrl, `${template}_draft`), secret: testSecret });
      await client.query(`alter database ${template}_draft rename to ${template}`);
    }
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    url: databaseUrl(clusterUrl, name),
    secret: testSecret,
    async [Symbol.asyncDispose]() {
      await onCluster(clusterUrl, (client) => drop(client, name));
    },
  };
}

/** Drops the database once its last connections are gone: one that is cut while it closes would fail its test. */
async function drop(client: pg.Client, name: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const open = await client.query('select 1 from pg_stat_activity where datname = $1', [name]);
    if (open.rowCount === 0) break;
    await sleep(20);
  }
  await client.query(`drop database if exists ${name} with (force)`);
}

async function onCluster(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true }).map(String).toSorted()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) hash.update(name).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}
