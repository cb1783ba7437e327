import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, spawnAs } from './account.ts';
import { environment } from './cluster.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { commandLine, hasEnded, identify, isAlive, type ProcessIdentity, signal } from './process.ts';

/** How to run one cluster. */
export interface RunOptions {
  postgres: string;
  cluster: string;
  port: number;
  account: Account;
  durable: boolean;
  logFile: string;
}

/** Crash recovery replays the log of a whole checkpoint interval; nobody should give up on it sooner. */
const readyWithinMs = 300_000;
const fastStopWithinMs = 30_000;
/** Above every process number that Linux (2^22) and macOS (99998) give out. */
const impossiblePid = 2 ** 22 + 1;

/** A Postgres that accepts connections. */
export interface RunningPostmaster extends ProcessIdentity {
  /** Resolves when it has ended, for whatever reason. Alone it keeps no process up. */
  readonly ended: Promise<unknown>;
  /** Keeps this process up until it has ended. */
  readonly hold: () => void;
}

/** Starts Postgres and resolves once it accepts connections; rejects with the end of its log. */
export async function run(options: RunOptions): Promise<RunningPostmaster> {
  const offset = shorten(options.logFile);
  const child = launch(options);
  const { pid } = child;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for (const deadline = Date.now() + readyWithinMs; Date.now() < deadline; await sleep(20)) {
    const identity = pid !== undefined && child.exitCode === null && child.signalCode === null && identify(pid);
    if (!identity) break;
    if (status(options.cluster, pid) === 'ready') return { ...identity, ended, hold: () => child.ref() };
  }
  child.kill('SIGQUIT');
  const log = readFileSync(options.logFile).subarray(offset).toString().trim();
  throw new EmbeddedPostgresError(
    'START_FAILED',
    `Postgres did not start. Its last words (${options.logFile}):\n${log.slice(-2000)}`,
  );
}

/** Lets running transactions end by rollback and writes everything down; after 30 s it is cut off (and recovers later). */
export async function stop(postmaster: ProcessIdentity): Promise<void> {
  if (!isAlive(postmaster)) return;
  signal(postmaster.pid, 'SIGINT');
  if (await hasEnded(postmaster, fastStopWithinMs)) return;
  signal(postmaster.pid, 'SIGQUIT');
  await hasEnded(postmaster, fastStopWithinMs);
}

/**
 * Ends the postmaster that a killed parent left running on this cluster. A pid file that names a process which
 * is none (or another's) would stop Postgres from starting: its number is replaced and the rest kept, because
 * Postgres finds surviving backends by the shared memory the file names.
 */
export async function clearLeftover(cluster: string, log: (line: string) => void): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const lines = readFileSync(file, 'utf8').split('\n');
  const found = identify(Number(lines[0]));
  if (found && commandLine(found.pid).includes(cluster)) {
    log('Stopping a database that an interrupted start left running …');
    await stop(found);
  } else {
    writeFileSync(file, [impossiblePid, ...lines.slice(1)].join('\n'));
  }
}

/** Starts the log anew past 10 MB; answers its length in bytes. */
function shorten(logFile: string): number {
  const size = existsSync(logFile) ? statSync(logFile).size : 0;
  if (size <= 10_000_000) return size;
  truncateSync(logFile);
  return 0;
}

/** Line 8 of postmaster.pid (pidfile.h), of this very postmaster. */
function status(cluster: string, pid: number): string | undefined {
  const file = join(cluster, 'postmaster.pid');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return Number(lines[0]) === pid ? lines[7]?.trim() : undefined;
}

function launch({ postgres, cluster, port, account, durable, logFile }: RunOptions): ChildProcess {
  const settings = { ...common, ...(durable ? {} : careless), port: String(port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(logFile, 'a', 0o600);
  // A session of its own: Ctrl-C in the terminal must reach us alone, so that requests can end before the database.
  const options = { ...spawnAs(account), env: environment, cwd: '/', detached: true };
  const child = spawn(postgres, ['-D', cluster, ...flags], { ...options, stdio: ['ignore', output, output] });
  child.on('error', () => {});
  child.unref();
  closeSync(output);
  return child;
}

/** Health data must not reach a log: neither failing statements nor the values in an error's detail. */
const common = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** For tests alone: a power cut loses the data. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
