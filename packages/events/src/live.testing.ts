import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

const hasNats = spawnSync('nats-server', ['--version']).status === 0;

/** Empty where a nats-server is there; else ends the title of the tests that are left out, for the run's last lines. */
export const natsMissing = hasNats ? '' : ' [nats-server is not on the PATH]';

/** A nats-server for a test, on a port of its own. */
export interface TestNats extends AsyncDisposable {
  readonly url: string;
  /** Ends it without a goodbye; `start` begins it again at its port. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Starts one, or only takes a port for one that is to come later. */
export async function startTestNats(options: { isAway?: boolean; user?: string } = {}): Promise<TestNats> {
  const port = await freePort();
  let child: ReturnType<typeof spawn> | undefined;
  const credentials = options.user ? ['--user', options.user, '--pass', 'secret'] : [];
  const nats: TestNats = {
    url: options.user ? `nats://${options.user}:secret@127.0.0.1:${port}` : `nats://127.0.0.1:${port}`,
    async start() {
      child = spawn('nats-server', ['-a', '127.0.0.1', '-p', String(port), ...credentials], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      for await (const text of child.stderr ?? []) if (String(text).includes('Server is ready')) break;
    },
    async stop() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    [Symbol.asyncDispose]: () => nats.stop(),
  };
  if (!options.isAway) await nats.start();
  return nats;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
