import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { serveSupergraph } from './serve.ts';

/** `pnpm gateway --supergraph FILE [--port 4000]`: serves somebody else's supergraph. */
const usage = 'Usage: pnpm gateway --supergraph FILE [--port 4000]';

try {
  const { values } = parseArgs({
    options: { supergraph: { type: 'string' }, port: { type: 'string', default: '4000' } },
  });
  const port = Number(values.port);
  if (!values.supergraph || !Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(usage);
  const { url } = await serveSupergraph({ supergraphSdl: await readFile(values.supergraph, 'utf8'), port });
  process.stdout.write(`The supergraph is served at ${url}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
