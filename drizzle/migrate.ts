import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyFolder } from 'drizzle-orm/node-postgres/migrator';
import { runMigrations as migrateJobs } from 'graphile-worker';
import pg from 'pg';
import { surviveBreaks } from './connect.ts';
import { passwordOf, roleOf, subgraphNames, type SubgraphName } from './roles.ts';

const folder = join(import.meta.dirname, 'migrations');

/**
 * Brings the database to this version: words of the policies, jobs, each subgraph's migrations in order, then roles,
 * rights and forced row-level security. Forward only; safe to repeat; one at a time (advisory lock).
 * `progress` is called with the part that begins.
 */
export async function migrate(options: {
  adminUrl: string;
  secret: string;
  progress?: (part: string) => void;
}): Promise<void> {
  const pool = new pg.Pool({ connectionString: options.adminUrl, max: 2 });
  surviveBreaks(pool);
  const lock = await pool.connect();
  try {
    await lock.query('select pg_advisory_lock(7261490)');
    options.progress?.('app');
    await lock.query(await readFile(join(folder, 'app', 'setup.sql'), 'utf8'));
    await migrateJobs({ pgPool: pool });
    await lock.query(await readFile(join(folder, 'app', 'jobs.sql'), 'utf8'));
    for (const subgraph of subgraphNames) {
      options.progress?.(subgraph);
      await migrateSubgraph(pool, subgraph);
      await secure(lock, subgraph, options.secret);
    }
  } finally {
    await lock.query('select pg_advisory_unlock(7261490)').catch(() => undefined);
    lock.release();
    await pool.end();
  }
}

async function migrateSubgraph(pool: pg.Pool, subgraph: SubgraphName): Promise<void> {
  const migrationsFolder = join(folder, subgraph);
  if (!existsSync(migrationsFolder)) return;
  await applyFolder(drizzle({ client: pool }), {
    migrationsFolder,
    migrationsSchema: 'drizzle',
    migrationsTable: `migrations_${subgraph}`,
  });
}

/** The role exists, reaches its own schema alone, and no table of it is without forced row-level security. */
async function secure(client: pg.PoolClient, subgraph: SubgraphName, secret: string): Promise<void> {
  const role = roleOf(subgraph);
  const password = pg.escapeLiteral(passwordOf(subgraph, secret));
  await client.query(`
    create schema if not exists ${subgraph};
    do $$ begin create role ${role}; exception when duplicate_object then null; end $$;
    alter role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password ${password};
    grant usage on schema app, ${subgraph} to ${role};
    grant execute on all functions in schema app to ${role};
    grant select, insert, update, delete on all tables in schema ${subgraph} to ${role};
    grant usage on all sequences in schema ${subgraph} to ${role};
  `);
  const tables = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = $1`,
    [subgraph],
  );
  for (const { name } of tables.rows) {
    await client.query(`alter table ${name} enable row level security; alter table ${name} force row level security`);
  }
}
