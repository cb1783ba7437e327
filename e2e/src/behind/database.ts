import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { offspringOf, ended, kill } from './processes.ts';

/** The house's own Postgres, seen from behind the house: to look into its books, and to let it die. */
export interface Database {
  /** Where it is now, for a second house on it. */
  readonly url: () => string;
  /** Its rows; on a connection that is made anew when Postgres was away. */
  readonly rows: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;
  /** A connection of its own, as the superuser. */
  readonly connect: () => Promise<pg.Client>;
  /** Ends every process of it at once, as a power cut does. */
  readonly kill: () => Promise<void>;
  close(): Promise<void>;
}

/** The embedded Postgres of the house that keeps its data in this folder. */
export function openDatabase(folder: string): Database {
  const memory = () =>
    JSON.parse(readFileSync(join(folder, 'postgres/embedded.json'), 'utf8')) as { place: string; port: number };
  let shared: pg.Client | undefined;

  const url = () => {
    const password = encodeURIComponent(readFileSync(join(folder, 'postgres/password'), 'utf8').trim());
    return `postgres://postgres:${password}@127.0.0.1:${memory().port}/daraport`;
  };

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url() });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  return {
    url,
    connect,
    async rows(text, values = []) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          shared ??= await connect();
          return (await shared.query(text, values)).rows;
        } catch (error) {
          await shared?.end().catch(() => undefined);
          shared = undefined;
          if (error instanceof pg.DatabaseError && !error.code?.startsWith('57P')) throw error;
          if (attempt === 100) throw error;
          await sleep(100);
        }
      }
    },
    async kill() {
      const file = join(memory().place, 'cluster/postmaster.pid');
      if (!existsSync(file)) return;
      const postmaster = Number(readFileSync(file, 'utf8').split('\n')[0]);
      const all = [postmaster, ...offspringOf(postmaster).map(({ pid }) => pid)];
      for (const pid of all) kill(pid);
      await ended(all);
    },
    async close() {
      await shared?.end().catch(() => undefined);
      shared = undefined;
    },
  };
}
