import { accessSync, constants, existsSync, mkdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, accountOf, chooseAccount } from './embedded/account.ts';
import { findBinaries } from './embedded/binaries.ts';
import { assertVersion, initialise, superuser } from './embedded/cluster.ts';
import { EmbeddedPostgresError } from './embedded/errors.ts';
import { type Keeper, keepRunning, runOnFreePort } from './embedded/keeper.ts';
import { takeOwnership } from './embedded/owner.ts';
import { choosePlace, password, recall, remember } from './embedded/place.ts';
import { clearLeftover } from './embedded/postmaster.ts';
import { signal } from './embedded/process.ts';

export { EmbeddedPostgresError, type EmbeddedPostgresCode } from './embedded/errors.ts';

/** Where and how the embedded Postgres runs. */
export interface EmbeddedOptions {
  /** Folder that is made when missing and kept between starts, e.g. `.daraport/postgres`. */
  dataDir: string;
  /** Wished port on 127.0.0.1; when taken, or left out, the last one or a free one. 0 is always a free one. */
  port?: number;
  /** False for tests alone: faster, and a power cut loses the data. */
  durable: boolean;
  /** Hears what takes time or is worth knowing, one sentence at a time. */
  log?: (line: string) => void;
  /** Hears that Postgres ended by itself and does not come back; thrown as nobody's error when left out. */
  onLost?: (error: EmbeddedPostgresError) => void;
}

/** A running Postgres of our own. */
export interface EmbeddedPostgres extends AsyncDisposable {
  port: number;
  /** Superuser's address of the database `postgres`. */
  adminUrl: string;
  /** Superuser's address of the named database; it need not exist yet. */
  url(database: string): string;
  /** Shuts down in order: open transactions roll back, everything committed is on disk. Twice is no error. */
  stop(): Promise<void>;
  /** Stops, then deletes the data wherever it lies. */
  destroy(): Promise<void>;
}

/**
 * Starts the Postgres that came with the packages, on loopback alone, and makes its data on the first start.
 * Recovers from a killed parent and an interrupted first start by itself; throws `EmbeddedPostgresError` where
 * a person must act. A Postgres that ends by itself is started again on the same port, five times a minute at most.
 */
export async function startEmbedded({
  dataDir,
  port,
  durable,
  log = () => {},
  onLost = rethrow,
}: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const folder = openFolder(dataDir);
  const memory = recall(folder);
  const { place, account } = settle(folder, memory?.place, log);
  const release = takeOwnership(place);
  try {
    const binaries = findBinaries(account, log);
    const cluster = join(place, 'cluster');
    const secret = password(folder, cluster);
    if (existsSync(cluster)) {
      assertVersion(cluster, binaries.major);
      await clearLeftover(cluster, log);
    } else {
      log('Setting up the database …');
      await initialise(cluster, { binaries, account, password: secret, durable });
    }
    const options = { postgres: binaries.postgres, cluster, account, durable, logFile: join(folder, 'postgres.log') };
    const wishes = port === undefined ? [memory?.port] : [port, memory?.port];
    const started = await runOnFreePort(options, port === 0 ? [] : wishes);
    remember(folder, { place, port: started.port });
    const keeper = keepRunning(started.postmaster, { ...options, port: started.port }, { log, onLost });
    return handle({ keeper, port: started.port, secret, release, folders: [place, folder] });
  } catch (error) {
    release();
    throw error;
  }
}

/** Makes the data folder, or finds that another user made it. */
function openFolder(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  try {
    accessSync(dataDir, constants.W_OK);
    if (existsSync(join(dataDir, 'password'))) accessSync(join(dataDir, 'password'), constants.R_OK);
  } catch (cause) {
    const message = `${dataDir} belongs to the user with id ${statSync(dataDir).uid}. Start as that user, or remove the folder to start afresh.`;
    throw new EmbeddedPostgresError('FOREIGN_OWNER', message, { cause });
  }
  return realpathSync(dataDir);
}

/** Which account runs Postgres, and which folder holds its cluster. */
function settle(
  folder: string,
  remembered: string | undefined,
  log: (line: string) => void,
): { place: string; account: Account } {
  // Before the first cluster exists nothing is remembered, or only a folder that stayed empty.
  if (remembered === undefined) {
    const account = existsSync(join(folder, 'cluster')) ? accountOf(join(folder, 'cluster')) : chooseAccount();
    const place = choosePlace(folder, account, log);
    remember(folder, { place });
    return { place, account };
  }
  const isMoved = !existsSync(remembered) && existsSync(join(folder, 'cluster'));
  const place = isMoved ? folder : remembered;
  if (!existsSync(place)) {
    const message = `The database folder ${place} is gone. Put it back, or remove ${folder} to start afresh.`;
    throw new EmbeddedPostgresError('DATA_MISSING', message);
  }
  const cluster = join(place, 'cluster');
  return { place, account: existsSync(cluster) ? accountOf(cluster) : chooseAccount() };
}

function rethrow(error: EmbeddedPostgresError): void {
  throw error;
}

function handle({
  keeper,
  port,
  secret,
  release,
  folders,
}: {
  keeper: Keeper;
  port: number;
  secret: string;
  release: () => void;
  folders: string[];
}): EmbeddedPostgres {
  const url = (database: string) =>
    `postgres://${superuser}:${secret}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  // An exit without stop() leaves no database behind; SIGINT is Postgres' fast shutdown.
  const onExit = () => signal(keeper.pid(), 'SIGINT');
  process.once('exit', onExit);
  let stopping: Promise<void> | undefined;
  const shutDown = async () => {
    await keeper.stop();
    process.off('exit', onExit);
    release();
  };
  const stopOnce = () => (stopping ??= shutDown());
  const destroy = async () => {
    await stopOnce();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
  return { port, url, adminUrl: url('postgres'), stop: stopOnce, destroy, [Symbol.asyncDispose]: stopOnce };
}
