import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '@daraport/drizzle/embedded';
import { migrate } from '@daraport/drizzle/migrate';
import pg from 'pg';
import type { Settings } from './env.ts';
import type { Progress } from './progress.ts';

/** The database of this installation, migrated. */
export interface OpenDatabase {
  /** As its owner. */
  readonly url: string;
  readonly where: string;
  close(): Promise<void>;
}

/** Starts the embedded Postgres, or takes the one of `DATABASE_URL`, and brings it to this version. */
export async function openDatabase(settings: Settings, secret: string, progress: Progress): Promise<OpenDatabase> {
  const database = settings.DATABASE_URL
    ? { url: settings.DATABASE_URL, where: 'DATABASE_URL', close: () => Promise.resolve() }
    : await openEmbedded(settings.DARAPORT_DATA, progress);
  try {
    progress.step('Database runs; bringing its tables up to date');
    await migrate({ adminUrl: database.url, secret });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openEmbedded(folder: string, progress: Progress): Promise<OpenDatabase> {
  const dataDir = join(folder, 'postgres');
  progress.step(existsSync(dataDir) ? 'Starting the database' : 'Setting up the database');
  const postgres = await startEmbedded({ dataDir, durable: true, log: (line) => progress.step(line), onLost: giveUp });
  const client = new pg.Client({ connectionString: postgres.adminUrl });
  await client.connect();
  const known = await client.query(`select 1 from pg_database where datname = 'daraport'`);
  if (known.rowCount === 0) await client.query('create database daraport');
  await client.end();
  return { url: postgres.url('daraport'), where: `embedded, ${dataDir}`, close: () => postgres.stop() };
}

/** Without its database, or a part of it, the house is nothing: whoever supervises it starts it anew, or sees why it cannot. */
export function giveUp(error: Error): void {
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
}
