import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { composeServices } from '@apollo/composition';
import { type DocumentNode, parse } from 'graphql';
import {
  checkEqualAnswers,
  closeContest,
  type Contender,
  median,
  openContest,
  type Question,
  runContest,
} from './contest.ts';
import { portalQuestions, scopesIn, subgraphDocuments, withoutRules } from './portals/graph.ts';
import { BenchProcess } from './process.ts';
import { queries, sampleNames, typeDefs } from './sample/schema.ts';
import type { SubgraphAddresses } from './subgraphs.ts';
import { table } from './table.ts';

/** Our gateway against others, in one run: `pnpm bench gateway [--seconds 3] [--rounds 3] [--only http] [--graph portals]`. */
const { values: given } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    /** Part of the names of those that take part; the stock gateway always does. */
    only: { type: 'string', default: '' },
    /** `sample` or `portals` alone; both when it is left out. */
    graph: { type: 'string', default: '' },
  },
});
const BASE = 'Apollo stock, HTTP';
const pace = { seconds: Number(given.seconds), rounds: Number(given.rounds) };

if (given.graph !== 'portals') await compareOnSample();
if (given.graph !== 'sample') await compareOnPortals();
process.stdout.write(`\nload average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores\n`);
process.exit(0);

/** A book trade in four subgraphs: one fetch, four fetches, many fetches over lists of lists. */
async function compareOnSample(): Promise<void> {
  const files = {
    'Daraport, in process': './contenders/daraport-in-process.ts',
    'Apollo Server, not federated': './contenders/apollo-unfederated.ts',
    'Daraport, HTTP': './contenders/daraport-http.ts',
    'Daraport, HTTP, stock executor': './contenders/daraport-http-stock.ts',
    'executor alone, HTTP': './contenders/daraport-alone.ts',
    'executor alone, HTTP, Rust planner': './contenders/daraport-alone-hive.ts',
    'floor: the same calls, HTTP': './contenders/floor.ts',
    [BASE]: './contenders/apollo-stock.ts',
    'Hive, HTTP, Rust planner': './contenders/hive-router.ts',
    'Hive, HTTP, stitching': './contenders/hive-stitching.ts',
  };
  const questions = Object.entries(queries).map(([name, query]) => ({ name, bodies: [JSON.stringify({ query })] }));
  const subgraphs = new BenchProcess('./sample/serve.ts');
  const { plainOrigin, signedUrls } = await subgraphs.hear<SubgraphAddresses>();
  const supergraphSdl = composed(new Map(sampleNames.map((name) => [name, parse(typeDefs[name])])), plainOrigin);
  const bodies = questions.flatMap((one) => one.bodies);
  const contenders = await openContest(chosen(files), { supergraphSdl, signedUrls, bodies, scopes: [] });
  const sizes = await checkEqualAnswers(contenders, questions);
  say(`Sample: equal answers from ${contenders.length} gateways, of ${told(sizes)}`);
  await runContest(contenders, questions, pace);
  say(report(contenders, questions));
  const [ours, alone, hive] = ['Daraport, HTTP', 'executor alone, HTTP', 'Hive, HTTP, Rust planner'] as const;
  say(
    goals(contenders, [
      ['big', ours, BASE, '8.0'],
      ['big', ours, hive, '3.0'],
      ['big', alone, BASE, '8.0'],
      ['big', alone, hive, '3.0'],
      ['big', 'executor alone, HTTP, Rust planner', hive, '3.0'],
      ['small', ours, 'floor: the same calls, HTTP', '0.6'],
      ['small', alone, 'floor: the same calls, HTTP', '0.6'],
      ...questions.map(({ name }) => [name, 'Daraport, in process', 'Apollo Server, not federated', '1.0'] as const),
    ]),
  );
  await closeContest(contenders);
  subgraphs.stop();
}

/** The house's own supergraph with every query that its portals have registered: all in turn, and the three of the longest answers. */
async function compareOnPortals(): Promise<void> {
  const files = {
    'Daraport, HTTP': './contenders/daraport-http.ts',
    'executor alone, HTTP': './contenders/daraport-alone.ts',
    'executor alone, HTTP, Rust planner': './contenders/daraport-alone-hive.ts',
    'floor: the same calls, HTTP': './contenders/floor.ts',
    [BASE]: './contenders/apollo-stock.ts',
    'Hive, HTTP, Rust planner': './contenders/hive-router.ts',
  };
  const documents = await subgraphDocuments();
  const asked = await portalQuestions();
  const subgraphs = new BenchProcess('./portals/serve.ts');
  const { plainOrigin, signedUrls } = await subgraphs.hear<SubgraphAddresses>();
  const open = new Map([...documents].map(([name, document]) => [name, withoutRules(document)]));
  const setup = {
    supergraphSdl: composed(open, plainOrigin),
    guardedSdl: composed(documents, plainOrigin),
    signedUrls,
    bodies: asked.flatMap(({ bodies }) => bodies),
    scopes: scopesIn(documents),
  };
  const contenders = await openContest(chosen(files), setup);
  const sizes = await checkEqualAnswers(contenders, asked);
  const longest = asked.toSorted((a, b) => (sizes.get(b.name) ?? 0) - (sizes.get(a.name) ?? 0)).slice(0, 3);
  const questions = [{ name: 'all', bodies: setup.bodies }, ...longest];
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  say(
    `Portals: equal answers from ${contenders.length} gateways to ${asked.length} queries, of ${total} bytes together`,
  );
  say(`The longest: ${told(new Map(longest.map(({ name }) => [name, sizes.get(name) ?? 0])))}`);
  await runContest(contenders, questions, pace);
  say(report(contenders, questions));
  const names = questions.map(({ name }) => name);
  say(
    goals(contenders, [
      ...names.map((name) => [name, 'Daraport, HTTP', BASE, ''] as const),
      ...names.map((name) => [name, 'Daraport, HTTP', 'Hive, HTTP, Rust planner', ''] as const),
      ['all', 'Daraport, HTTP', 'floor: the same calls, HTTP', ''],
    ]),
  );
  await closeContest(contenders);
  subgraphs.stop();
}

function composed(documents: ReadonlyMap<string, DocumentNode>, origin: string): string {
  const services = [...documents].map(([name, document]) => ({ name, url: `${origin}/${name}`, typeDefs: document }));
  const { errors, supergraphSdl } = composeServices(services);
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  return supergraphSdl;
}

function chosen(files: Readonly<Record<string, string>>): Record<string, string> {
  const isWanted = (name: string): boolean => name === BASE || name.toLowerCase().includes(given.only.toLowerCase());
  return Object.fromEntries(Object.entries(files).filter(([name]) => isWanted(name)));
}

function say(text: string): void {
  process.stdout.write(`${text}\n\n`);
}

function told(sizes: ReadonlyMap<string, number>): string {
  return [...sizes].map(([name, bytes]) => `${name} ${bytes} bytes`).join(', ');
}

function report(contenders: readonly Contender[], questions: readonly Question[]): string {
  const base = contenders.find(({ name }) => name === BASE);
  const rows = questions.flatMap(({ name: question }) =>
    contenders.map(({ name, rates, costs }) => {
      const [rate, cost] = [median(rates.get(question)), median(costs.get(question))];
      const [baseRate, baseCost] = [median(base?.rates.get(question)), median(base?.costs.get(question))];
      return [
        question,
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

type Goal = readonly [question: string, ours: string, theirs: string, goal: string];

/** The ratios that count, by requests per second and by processor time of the gateway's process. */
function goals(contenders: readonly Contender[], wanted: readonly Goal[]): string {
  const find = (wantedName: string): Contender | undefined => contenders.find(({ name }) => name === wantedName);
  const rows = wanted.map(([question, ours, theirs, goal]) => {
    const [left, right] = [find(ours), find(theirs)];
    const rate = median(left?.rates.get(question)) / median(right?.rates.get(question));
    const cost = median(right?.costs.get(question)) / median(left?.costs.get(question));
    return [question, `${ours} against ${theirs}`, rate.toFixed(2), cost.toFixed(2), goal];
  });
  return table(['query', 'ratio', 'req/s', 'CPU', 'goal'], rows);
}
