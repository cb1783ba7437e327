import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { furnish } from './behind/furnished.ts';

const main = join(import.meta.dirname, '../../packages/cli/src/main.ts');

export type Mode = 'in-process' | 'http';

/** The whole product, started as a person starts it, on a data folder of its own. */
export interface House extends AsyncDisposable {
  readonly port: number;
  readonly folder: string;
  /** `http://nordlicht.localhost:<port>` */
  readonly origin: (brand: string) => string;
  /** The lines of its log since it was started: errors, or what `LOG_LEVEL` of its environment says. */
  readonly faults: () => string[];
  readonly pid: number;
  /** Ends it in order; its data stay. */
  readonly stop: () => Promise<void>;
  /** Kills it without warning; what it started besides is left to itself. */
  readonly kill: () => Promise<void>;
  /** Kills it without warning, and starts it again on the same data. */
  readonly killAndRestart: () => Promise<House>;
}

/** What a house is started with besides its mode: the data of an earlier one, a wished port, further settings. */
export interface HouseOptions {
  readonly folder?: string;
  readonly port?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Answers what portals ask and nothing else without a token, as an installation without the demo does. */
export const registeredOnly: HouseOptions = { environment: { DARAPORT_DOCUMENTS: 'registered' } };

/** A folder for a house's data. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'daraport-e2e-'));
  // Started by root, the database runs as an account of its own, which has to come in too.
  await chmod(folder, 0o755);
  return folder;
}

/** Starts the product and kills it so much later, ready or not; what it started besides is left to itself. */
export async function startInVain(folder: string, afterMs: number): Promise<void> {
  const child = begin('in-process', folder, {});
  child.stderr?.resume();
  child.stdout?.resume();
  await sleep(afterMs);
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** With one of these a first start makes other data. */
const OTHERWISE = ['DATABASE_URL', 'DARAPORT_DEMO', 'DARAPORT_SECRET', 'DARAPORT_MASTER_KEY'];

/** A folder for a house, furnished as by a first start where that makes no difference to what is tested. */
async function folderFor(mode: Mode, { environment = {} }: HouseOptions): Promise<string> {
  const folder = await makeFolder();
  if (mode === 'http' || OTHERWISE.some((name) => name in environment)) return folder;
  const firstStart = async (empty: string): Promise<void> => {
    const house = await openHouse('in-process', { folder: empty });
    await house.stop();
  };
  await furnish(folder, { makeFolder, firstStart });
  return folder;
}

/** Starts the product and waits until it says that it is ready. */
export async function openHouse(mode: Mode = 'in-process', options: HouseOptions = {}): Promise<House> {
  const data = options.folder ?? (await folderFor(mode, options));
  const child = begin(mode, data, options);
  const said: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  // The gateway's; the table of addresses stands between.
  child.stdout?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const port = await readiness(child, said);
  const kill = async () => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return {
    faults: () =>
      said
        .join('')
        .split('\n')
        .filter((line) => line.startsWith('{')),
    port,
    folder: data,
    origin: (brand) => `http://${brand}.localhost:${port}`,
    pid: child.pid ?? 0,
    stop,
    kill,
    async killAndRestart() {
      await kill();
      return openHouse(mode, { ...options, folder: data, port });
    },
    async [Symbol.asyncDispose]() {
      await stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

function begin(mode: Mode, folder: string, { environment, port = 0 }: HouseOptions): ChildProcess {
  return fork(main, ['start'], {
    env: {
      ...process.env,
      ...environment,
      PORT: String(port),
      DARAPORT_DATA: folder,
      DARAPORT_MODE: mode,
      LOG_LEVEL: environment?.['LOG_LEVEL'] ?? 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

function readiness(child: ChildProcess, said: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: { port?: number }) => message.port && resolve(message.port));
    child.once('exit', (code) =>
      reject(new Error(`the product ended with ${code} before it was ready:\n${said.join('')}`)),
    );
  });
}
