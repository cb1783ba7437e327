import assert from 'node:assert/strict';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { Load } from './load.ts';
import { BenchProcess } from './process.ts';
import { queries, type QueryName, sampleNames, typeDefs } from './sample/schema.ts';
import { table } from './table.ts';

/** Our gateway against others on one supergraph, in one run: `pnpm bench gateway [--seconds 3] [--rounds 3] [--only http]`. */
const { values: given } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    /** Part of the names of those that take part; the stock gateway always does. */
    only: { type: 'string', default: '' },
  },
});
const seconds = Number(given.seconds);
const rounds = Number(given.rounds);

const files = {
  'Daraport, in process': './contenders/daraport-in-process.ts',
  'Apollo Server, not federated': './contenders/apollo-unfederated.ts',
  'Daraport, HTTP': './contenders/daraport-http.ts',
  'Daraport, HTTP, stock executor': './contenders/daraport-http-stock.ts',
  'executor alone, HTTP': './contenders/daraport-alone.ts',
  'executor alone, HTTP, Rust planner': './contenders/daraport-alone-hive.ts',
  'floor: the same calls, HTTP': './contenders/floor.ts',
  'Apollo stock, HTTP': './contenders/apollo-stock.ts',
  'Hive, HTTP, Rust planner': './contenders/hive-router.ts',
  'Hive, HTTP, stitching': './contenders/hive-stitching.ts',
};
const BASE = 'Apollo stock, HTTP';

interface Contender {
  readonly name: string;
  readonly process: BenchProcess;
  readonly load: Load;
  /** Per query: requests per second and CPU milliseconds per request, one of each for every round. */
  readonly rates: Map<QueryName, number[]>;
  readonly costs: Map<QueryName, number[]>;
}

const subgraphs = new BenchProcess('./sample/serve.ts');
const { plainOrigin, signedUrls } = await subgraphs.hear<{ plainOrigin: string; signedUrls: Record<string, string> }>();
const composed = composeServices(
  sampleNames.map((name) => ({ name, url: `${plainOrigin}/${name}`, typeDefs: parse(typeDefs[name]) })),
);
if (composed.errors) throw new Error(composed.errors.map((error) => error.message).join('\n'));
const { supergraphSdl } = composed;

const contenders: Contender[] = [];
for (const [name, file] of Object.entries(files)) {
  if (name !== BASE && !name.toLowerCase().includes(given.only.toLowerCase())) continue;
  const program = new BenchProcess(file);
  try {
    const port = await program.start({ supergraphSdl, signedUrls });
    contenders.push({ name, process: program, load: new Load(port), rates: new Map(), costs: new Map() });
  } catch (error) {
    process.stdout.write(`${name} takes no part: ${error instanceof Error ? error.message : String(error)}\n`);
    program.stop();
  }
}

await checkEqualAnswers();
for (let round = 0; round < rounds; round++) {
  const order = round % 2 === 0 ? contenders : contenders.toReversed();
  for (const query of Object.keys(queries) as QueryName[])
    for (const contender of order) await measure(contender, query);
}
process.stdout.write(
  `${report()}\n\n${goals()}\nload average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores\n`,
);
await Promise.all(contenders.map(({ load }) => load.close()));
for (const { process: program } of contenders) program.stop();
subgraphs.stop();

/** Every contender must give the same data before anybody is timed. */
async function checkEqualAnswers(): Promise<void> {
  for (const [name, text] of Object.entries(queries)) {
    const answers = await Promise.all(
      contenders.map(async ({ load }) => JSON.parse(await load.ask(text)) as { data: unknown; errors?: unknown }),
    );
    for (const [index, answer] of answers.entries()) {
      assert.equal(answer.errors, undefined, `${contenders[index]?.name} answers ${name} with errors`);
      assert.deepEqual(answer.data, answers[0]?.data, `${contenders[index]?.name} answers ${name} differently`);
    }
    const bytes = Buffer.byteLength(JSON.stringify(answers[0]));
    process.stdout.write(`${name}: equal answers of ${bytes} bytes from ${contenders.length} gateways\n`);
  }
}

async function measure({ load, process: program, rates, costs }: Contender, query: QueryName): Promise<void> {
  await load.run(queries[query], Math.min(1, seconds / 3));
  const before = await program.cpu();
  const from = performance.now();
  const answered = await load.run(queries[query], seconds);
  const elapsed = (performance.now() - from) / 1000;
  const cpu = (await program.cpu()) - before;
  rates.set(query, [...(rates.get(query) ?? []), answered / elapsed]);
  costs.set(query, [...(costs.get(query) ?? []), cpu / answered]);
}

function report(): string {
  const base = contenders.find(({ name }) => name === BASE);
  const rows = (Object.keys(queries) as QueryName[]).flatMap((query) =>
    contenders.map(({ name, rates, costs }) => {
      const [rate, cost] = [median(rates.get(query)), median(costs.get(query))];
      const [baseRate, baseCost] = [median(base?.rates.get(query)), median(base?.costs.get(query))];
      return [
        query,
        name,
        rate.toFixed(0),
        (rate / baseRate).toFixed(2),
        cost.toFixed(3),
        (baseCost / cost).toFixed(2),
      ];
    }),
  );
  return table(['query', 'gateway', 'req/s', 'x stock', 'CPU ms/req', 'x less CPU'], rows);
}

/** The ratios that count, by requests per second and by processor time of the gateway's process. */
function goals(): string {
  const wanted: [QueryName, string, string, string][] = [
    ['big', 'Daraport, HTTP', 'Apollo stock, HTTP', '8.0'],
    ['big', 'Daraport, HTTP', 'Hive, HTTP, Rust planner', '3.0'],
    ['big', 'executor alone, HTTP', 'Apollo stock, HTTP', '8.0'],
    ['big', 'executor alone, HTTP', 'Hive, HTTP, Rust planner', '3.0'],
    ['big', 'executor alone, HTTP, Rust planner', 'Hive, HTTP, Rust planner', '3.0'],
    ['small', 'Daraport, HTTP', 'floor: the same calls, HTTP', '0.6'],
    ['small', 'executor alone, HTTP', 'floor: the same calls, HTTP', '0.6'],
    ...(Object.keys(queries) as QueryName[]).map((query): [QueryName, string, string, string] => [
      query,
      'Daraport, in process',
      'Apollo Server, not federated',
      '1.0',
    ]),
  ];
  const find = (wantedName: string): Contender | undefined => contenders.find(({ name }) => name === wantedName);
  const rows = wanted.map(([query, ours, theirs, goal]) => {
    const [left, right] = [find(ours), find(theirs)];
    const rate = median(left?.rates.get(query)) / median(right?.rates.get(query));
    const cost = median(right?.costs.get(query)) / median(left?.costs.get(query));
    return [query, `${ours} against ${theirs}`, rate.toFixed(2), cost.toFixed(2), goal];
  });
  return table(['query', 'ratio', 'req/s', 'CPU', 'goal'], rows);
}

function median(values: readonly number[] = []): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
