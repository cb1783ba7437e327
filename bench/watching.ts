import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { Load } from './load.ts';
import { BenchProcess } from './process.ts';
import { queries, type QueryName, sampleNames, typeDefs } from './sample/schema.ts';
import { table } from './table.ts';

/** What telling of itself costs the gateway, in process: `pnpm bench watching [--seconds 2] [--rounds 5]`. */
const { values: given } = parseArgs({
  options: { seconds: { type: 'string', default: '2' }, rounds: { type: 'string', default: '5' } },
});
const seconds = Number(given.seconds);
const rounds = Number(given.rounds);

/** Takes what is sent to it, and keeps nothing. */
const collector = createServer((request, reply) => {
  request.resume().once('end', () => reply.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
});
await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
const otlp = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
const port = (offset: number): string => String(30_000 + (process.pid % 20_000) + offset);

const nothing = { SLOW_OPERATION_MS: '0' };
const levels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'nothing is told': nothing,
  'slow operations, the default': {},
  'slow operations and metrics': { METRICS_PORT: port(0) },
  'and one trace of twenty': {
    METRICS_PORT: port(1),
    OTEL_EXPORTER_OTLP_ENDPOINT: otlp,
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: '0.05',
  },
  'and all traces': { METRICS_PORT: port(2), OTEL_EXPORTER_OTLP_ENDPOINT: otlp },
};
const BASE = 'nothing is told';
const bodyOf = (query: QueryName): string[] => [JSON.stringify({ query: queries[query] })];

const { supergraphSdl } = composeServices(
  sampleNames.map((name) => ({ name, url: `http://127.0.0.1/${name}`, typeDefs: parse(typeDefs[name]) })),
);
if (!supergraphSdl) throw new Error('the sample does not compose');

const contenders = await Promise.all(
  Object.entries(levels).map(async ([name, telemetry]) => {
    const program = new BenchProcess('./contenders/daraport-in-process.ts');
    const load = new Load(await program.start({ supergraphSdl, signedUrls: {}, scopes: [], bodies: [], telemetry }));
    return { name, program, load, costs: new Map<QueryName, number[]>() };
  }),
);

for (let round = 0; round < rounds; round++) {
  const order = round % 2 === 0 ? contenders : contenders.toReversed();
  for (const query of Object.keys(queries) as QueryName[]) {
    for (const { program, load, costs } of order) {
      await load.run(bodyOf(query), seconds / 4);
      const before = await program.cpu();
      const answered = await load.run(bodyOf(query), seconds);
      costs.set(query, [...(costs.get(query) ?? []), ((await program.cpu()) - before) / answered]);
    }
  }
}

const base = contenders.find(({ name }) => name === BASE);
const rows = (Object.keys(queries) as QueryName[]).flatMap((query) =>
  contenders.map(({ name, costs }) => {
    const cost = median(costs.get(query));
    return [query, name, cost.toFixed(3), (cost / median(base?.costs.get(query))).toFixed(2)];
  }),
);
process.stdout.write(
  `${table(['query', 'told', 'CPU ms/req', 'ratio'], rows)}\nload average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores\n`,
);
for (const { load, program } of contenders) {
  await load.close();
  program.stop();
}
collector.closeAllConnections();
collector.close();

function median(values: readonly number[] = []): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
