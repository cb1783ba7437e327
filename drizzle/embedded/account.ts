import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './errors.ts';

/** The system account Postgres runs under; it refuses to run as root. */
export interface Account {
  uid: number;
  gid: number;
}

/** True when this process is root and so must hand Postgres to another account. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** Ourselves, or for root an account that is not: `postgres`, else `nobody`, else the first one the system knows. */
export function chooseAccount(): Account {
  if (!isRoot()) return { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 };
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter(([name, , uid]) => name && !name.startsWith('#') && Number(uid) !== 0)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }));
  const chosen =
    accounts.find(({ name }) => name === 'postgres') ?? accounts.find(({ name }) => name === 'nobody') ?? accounts[0];
  if (chosen) return { uid: chosen.uid, gid: chosen.gid };
  throw new EmbeddedPostgresError(
    'FOREIGN_OWNER',
    'Postgres does not run as root, and this system knows no other account. Start as another user, or set DATABASE_URL.',
  );
}

/** The account that owns existing data; Postgres accepts no other. */
export function accountOf(path: string): Account {
  const { uid, gid } = statSync(path);
  if (isRoot() || uid === process.getuid?.()) return { uid, gid };
  throw new EmbeddedPostgresError(
    'FOREIGN_OWNER',
    `The database in ${path} belongs to the user with id ${uid}. Start as that user or as root.`,
  );
}

/** Options for a child process of that account; none when it is our own, since only root may change it. */
export const spawnAs = ({ uid, gid }: Account): { uid?: number; gid?: number } => (isRoot() ? { uid, gid } : {});

/** Whether the account may enter every folder above the path, and the path itself; our own account always may. */
export function isReachable(path: string, account: Account): boolean {
  if (account.uid === process.getuid?.()) return true;
  if (!existsSync(path)) return isReachable(dirname(path), account);
  const real = realpathSync(path);
  const { uid, gid, mode } = statSync(real);
  if ((mode & executeBit(uid, gid, account)) === 0) return false;
  return dirname(real) === real || isReachable(dirname(real), account);
}

function executeBit(uid: number, gid: number, account: Account): number {
  if (uid === account.uid) return 0o100;
  return gid === account.gid ? 0o010 : 0o001;
}
