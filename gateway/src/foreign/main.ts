import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openTelemetry } from '@daraport/telemetry';
import { readTelemetry } from '../env.ts';
import { loadHivePlanner } from '../execution/planner.hive.ts';
import { serveSupergraph } from './serve.ts';

/** `pnpm gateway --supergraph FILE [--port 4000] [--planner apollo|hive]`: serves somebody else's supergraph. */
const usage = 'Usage: pnpm gateway --supergraph FILE [--port 4000] [--planner apollo|hive]';

try {
  const { values } = parseArgs({
    options: {
      supergraph: { type: 'string' },
      port: { type: 'string', default: '4000' },
      planner: { type: 'string', default: 'apollo' },
    },
  });
  const port = Number(values.port);
  const isPort = Number.isInteger(port) && port >= 0 && port <= 65_535;
  if (!values.supergraph || !isPort || !['apollo', 'hive'].includes(values.planner)) throw new Error(usage);
  const supergraphSdl = await readFile(values.supergraph, 'utf8');
  const chosen = values.planner === 'hive' ? { makePlanner: await loadHivePlanner() } : {};
  const telemetry = await openTelemetry(readTelemetry('daraport-supergraph'));
  const { url } = await serveSupergraph({ supergraphSdl, port, telemetry, ...chosen });
  process.stdout.write(`The supergraph is served at ${url}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
