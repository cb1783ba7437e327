import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { ChosenPlanner } from '../planning/thread.ts';

/**
 * `pnpm gateway --supergraph FILE [--port 4000] [--planner apollo|hive] [--socket NAME=URL]…`: serves somebody else's supergraph. SIGHUP
 * reads FILE again; one that cannot be served is told, and the former goes on. Ends with 2 for a call that is none, with 1 for what cannot
 * be served.
 */
const usage = 'Usage: pnpm gateway --supergraph FILE [--port 4000] [--planner apollo|hive] [--socket NAME=ws://…]…';

const wishes = readWishes();
if (wishes) await serve(wishes).catch((error: unknown) => fail(error, 1));
else fail(usage, 2);

interface Wishes {
  readonly file: string;
  readonly port: number;
  readonly planner: ChosenPlanner;
  readonly sockets: ReadonlyMap<string, string>;
}

function readWishes(): Wishes | undefined {
  try {
    const { values } = parseArgs({
      options: {
        supergraph: { type: 'string' },
        port: { type: 'string', default: '4000' },
        planner: { type: 'string', default: 'apollo' },
        socket: { type: 'string', multiple: true, default: [] },
      },
    });
    const { supergraph: file, planner } = values;
    const port = Number(values.port);
    const isPort = Number.isInteger(port) && port >= 0 && port <= 65_535;
    const sockets = values.socket.map(readSocket);
    if (!file || !isPort || (planner !== 'apollo' && planner !== 'hive')) return undefined;
    return sockets.every((one) => one !== undefined) ? { file, port, planner, sockets: new Map(sockets) } : undefined;
  } catch {
    return undefined;
  }
}

/** The subgraph's name and its socket's address; undefined where one is missing. */
function readSocket(text: string): readonly [name: string, url: string] | undefined {
  const [, name, url] = /^([^=]+)=(wss?:.+)$/.exec(text) ?? [];
  return name !== undefined && url !== undefined && URL.canParse(url) ? [name, url] : undefined;
}

async function serve({ file, port, planner, sockets }: Wishes): Promise<void> {
  const supergraphSdl = await readFile(file, 'utf8');
  // Only now: a call that is none is told at once.
  const [{ openTelemetry }, { readTelemetry }, { serveSupergraph }] = await Promise.all([
    import('@daraport/telemetry'),
    import('../env.ts'),
    import('./serve.ts'),
  ]);
  const telemetry = await openTelemetry(readTelemetry('daraport-supergraph'));
  const served = await serveSupergraph({ supergraphSdl, port, telemetry, planner, sockets });
  process.stdout.write(`The supergraph is served at ${served.url}\n`);
  process.on('SIGHUP', () => {
    void readFile(file, 'utf8')
      .then((text) => served.replace(text))
      .then(
        () => process.stdout.write(`${file} was read again, and is served.\n`),
        (error: unknown) => process.stderr.write(`${file} is not served, the former goes on: ${messageOf(error)}\n`),
      );
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close());
}

function fail(error: unknown, code: number): void {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = code;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
