import { execFile } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, isRoot, spawnAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './errors.ts';

/** The one superuser; applications use roles of their own. */
export const superuser = 'postgres';

/** Messages stay English and short, and no `PG…` variable of the caller leaks in. */
export const environment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes the cluster in a folder of its own and renames it when it is complete: a folder named `cluster` is
 * therefore always whole, and what an interrupted start left is thrown away.
 */
export async function initialise(
  cluster: string,
  how: { binaries: Binaries; account: Account; password: string; durable: boolean },
): Promise<void> {
  removeUnfinished(cluster);
  const unfinished = `${cluster}.new-${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, how.password, { mode: 0o600 });
  if (isRoot()) for (const path of [unfinished, passwordFile]) chownSync(path, how.account.uid, how.account.gid);
  try {
    await runInitdb(unfinished, passwordFile, how);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new EmbeddedPostgresError('INIT_FAILED', `The database could not be set up in ${cluster}: ${said(error)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, cluster);
}

/** Refuses data of another major version, and a folder that is no cluster; touches nothing. */
export function assertVersion(cluster: string, major: string): void {
  const file = join(cluster, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (found === major) return;
  if (found === undefined) {
    throw new EmbeddedPostgresError('DATA_UNREADABLE', `${cluster} holds no database. Move it away to start afresh.`);
  }
  throw new EmbeddedPostgresError(
    'OTHER_VERSION',
    `The data in ${cluster} was written by PostgreSQL ${found}, this release runs ${major}; nothing was changed. ` +
      `To keep the data, dump it with PostgreSQL ${found} and restore it here, or serve it yourself and set DATABASE_URL. ` +
      'To start afresh, move the folder away.',
  );
}

async function runInitdb(
  folder: string,
  passwordFile: string,
  { binaries, account, durable }: { binaries: Binaries; account: Account; durable: boolean },
): Promise<void> {
  const flags = ['--locale-provider=builtin', '--locale=C.UTF-8', '--encoding=UTF8', '--auth=scram-sha-256'];
  const args = [`--pgdata=${folder}`, `--username=${superuser}`, `--pwfile=${passwordFile}`, ...flags];
  // The current folder may be one that the account cannot enter.
  const options = { ...spawnAs(account), env: environment, cwd: '/' };
  await promisify(execFile)(binaries.initdb, durable ? args : [...args, '--no-sync'], options);
}

function removeUnfinished(cluster: string): void {
  const folder = dirname(cluster);
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(`${basename(cluster)}.new-`))) {
    rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function said(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr || message).trim();
}
