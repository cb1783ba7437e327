import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type Account, isReachable } from './account.ts';
import { EmbeddedPostgresError } from './errors.ts';

/** What is remembered between two starts, in `embedded.json` of the data folder. */
export interface Memory {
  /** The folder that holds the cluster: the data folder, or one outside when Postgres may not enter that. */
  place: string;
  /** The port of the last start. */
  port?: number;
}

/** What the last start remembered; `undefined` before the first. */
export function recall(dataDir: string): Memory | undefined {
  const file = join(dataDir, 'embedded.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Memory) : undefined;
}

/** Remembers for the next start, whole or not at all. */
export function remember(dataDir: string, memory: Memory): void {
  const file = join(dataDir, 'embedded.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(memory, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/**
 * The folder that holds (or will hold) the cluster. A checkout below a closed folder, such as root's home,
 * cannot be entered by the account of Postgres: then it is a new folder outside.
 */
export function choosePlace(dataDir: string, account: Account, log: (line: string) => void): string {
  if (isReachable(dataDir, account)) return dataDir;
  const place = mkdtempSync(join(outside(account), `${basename(resolve(dataDir, '../..')) || 'data'}-`));
  chmodSync(place, 0o711);
  log(`The database account may not enter ${dataDir}; its data is kept in ${place}.`);
  return place;
}

/** A folder of root outside every home that the account can enter: `/var/lib/daraport`, else one for temporary files. */
export function outside(account: Account): string {
  const found = ['/var/lib/daraport', join(tmpdir(), 'daraport'), '/tmp/daraport'].find((folder) =>
    canUse(folder, account),
  );
  if (found) return found;
  throw new EmbeddedPostgresError(
    'DATA_UNREADABLE',
    'No folder found that the database account can enter. Move the checkout out of the closed folder, or set DATABASE_URL.',
  );
}

/** Only a folder of our own that nobody else may write to: others could plant links in it. */
function canUse(folder: string, account: Account): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    const { uid, mode } = lstatSync(folder);
    return (
      lstatSync(folder).isDirectory() &&
      uid === process.getuid?.() &&
      (mode & 0o022) === 0 &&
      isReachable(folder, account)
    );
  } catch {
    return false;
  }
}

/** The superuser's password, readable by the owner of the data folder alone; made at random before the first cluster. */
export function password(dataDir: string, cluster: string): string {
  const file = join(dataDir, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  if (existsSync(cluster)) {
    throw new EmbeddedPostgresError(
      'DATA_UNREADABLE',
      `The password of the database in ${cluster} is missing from ${file}. Put it back, or remove ${dataDir} to start afresh.`,
    );
  }
  writeFileSync(`${file}.new`, randomBytes(24).toString('base64url'), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return readFileSync(file, 'utf8');
}
