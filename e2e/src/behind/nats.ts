import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { request } from 'undici';
import { eventually } from '../eventually.ts';

const hasNats = spawnSync('nats-server', ['--version']).status === 0;

/** Empty where a nats-server is there; else ends the title of the tests that are left out, for the run's last lines. */
export const natsMissing = hasNats ? '' : ' [nats-server is not on the PATH]';

/** A NATS beside the houses, which can die. */
export interface Nats extends AsyncDisposable {
  readonly url: string;
  /** Waits until it has handed something on since it was started. */
  readonly carries: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

/** Starts one on a free port; `start` begins it again there after `kill`. */
export async function openNats(): Promise<Nats> {
  const [port, monitor] = [await freePort(), await freePort()];
  let child: ChildProcess | undefined;
  async function start(): Promise<void> {
    child = spawn('nats-server', ['-a', '127.0.0.1', '-p', String(port), '-m', String(monitor)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    for await (const text of child.stderr ?? []) if (String(text).includes('Server is ready')) return;
    throw new Error('nats-server did not become ready');
  }
  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  async function carries(): Promise<void> {
    await eventually(async () => {
      const { body } = await request(`http://127.0.0.1:${monitor}/varz`);
      return ((await body.json()) as { out_msgs: number }).out_msgs > 0;
    }, 'a message over NATS');
  }
  await start();
  return { url: `nats://127.0.0.1:${port}`, carries, start, kill, [Symbol.asyncDispose]: kill };
}

async function freePort(): Promise<number> {
  const reserved = createServer().listen(0, '127.0.0.1');
  await once(reserved, 'listening');
  const { port } = reserved.address() as AddressInfo;
  reserved.close();
  await once(reserved, 'close');
  return port;
}
