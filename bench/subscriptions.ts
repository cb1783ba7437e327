import assert from 'node:assert/strict';
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { BenchProcess } from './process.ts';
import { Reader } from './streams/reader.ts';
import { ratios, report, type Delays, type Result } from './streams/report.ts';
import { typeDefs } from './streams/schema.ts';
import type { Beat } from './streams/source.ts';

/** Many open subscriptions on one gateway: `pnpm bench subscriptions [--sockets 2000] [--seconds 10] [--only floor]`. */
const { values: given } = parseArgs({
  options: {
    sockets: { type: 'string', default: '2000' },
    events: { type: 'string', default: '200' },
    reconnects: { type: 'string', default: '1000' },
    stalled: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '10' },
    /** Part of the names of those that take part; the floor always does. */
    only: { type: 'string', default: '' },
  },
});
const [socketCount, perSecond, reconnectCount, stalledCount, seconds] = [
  given.sockets,
  given.events,
  given.reconnects,
  given.stalled,
  given.seconds,
].map(Number) as [number, number, number, number, number];
const readersPerRoom = 10;
const rooms = Array.from({ length: Math.ceil(socketCount / readersPerRoom) }, (_, index) => index);
const quiet: Beat = { rooms, perSecond, seconds, bytes: 100 };
const loudRoom = -1;
const loud = { rooms: [loudRoom], bytes: 64 * 1024 };
/** What the system buffers for a socket that is not read (4 MB), what comes while it is full, and what no queue holds. */
const filling: Beat = { ...loud, perSecond: 16, seconds: 4 };
const dripping: Beat = { ...loud, perSecond: 4, seconds };
const flooding: Beat = { ...loud, perSecond: 25, seconds: 5 };
/** How many notices all of that is. */
const inLoudRoom =
  filling.perSecond * filling.seconds + dripping.perSecond * dripping.seconds + flooding.perSecond * flooding.seconds;

const FLOOR = 'floor: graphql-ws, not federated';
const files = {
  [FLOOR]: './contenders/streams-floor.ts',
  'Daraport, in process': './contenders/streams-daraport-in-process.ts',
  'Hive, in process': './contenders/streams-hive.ts',
  'Daraport, HTTP': './contenders/streams-daraport-http.ts',
};

const { supergraphSdl } = composeServices(
  Object.entries(typeDefs).map(([name, text]) => ({ name, url: `http://${name}.invalid`, typeDefs: parse(text) })),
);
assert(supergraphSdl, 'the sample does not compose');

const results: Result[] = [];
for (const [name, file] of Object.entries(files)) {
  if (name !== FLOOR && !name.toLowerCase().includes(given.only.toLowerCase())) continue;
  results.push(await measure(name, file));
  process.stdout.write(`${name}: measured\n`);
}
process.stdout.write(
  `${report(results, inLoudRoom)}\n\n${ratios(results, FLOOR)}\nload average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores\n`,
);
const broken = results.filter(({ lost, doubled }) => lost + doubled > 0);
process.exit(broken.length === 0 ? 0 : 1);

/** One contender through all parts, alone on the machine. */
async function measure(name: string, file: string): Promise<Result> {
  const subgraph = new BenchProcess('./streams/serve.ts');
  const { url } = await subgraph.hear<{ url: string }>();
  const gateway = new BenchProcess(file);
  const port = await gateway.start({
    supergraphSdl: supergraphSdl ?? '',
    signedUrls: { care: url },
    bodies: [],
    scopes: [],
  });
  const source = name.endsWith('HTTP') ? subgraph : gateway;
  const readers = Array.from(
    { length: socketCount },
    (_, index) => new Reader(port, `person-${index}`, rooms[index % rooms.length] ?? 0),
  );

  // The first sockets also pay for what is loaded and compiled with them.
  const [first, others] = [readers.slice(0, socketCount / 10), readers.slice(socketCount / 10)];
  await openAll(first);
  await caughtUp(source, first, [{ ...quiet, seconds: 3 }]);
  const before = await gateway.memory();
  await openAll(others);
  await caughtUp(source, readers, [{ ...quiet, seconds: 3 }]);
  const kilobytes = ((await gateway.memory()) - before) / 1024 / others.length;

  const { delays: calm, cpu } = await costOf(gateway, readers, () => caughtUp(source, readers, [quiet]));

  const breaking = breakSome(readers);
  await caughtUp(source, readers, [quiet], breaking);

  const stalled = Array.from({ length: stalledCount }, (_, index) => new Reader(port, `stalled-${index}`, loudRoom));
  await openAll(stalled);
  for (const one of stalled) one.stall();
  const { beside, cpuBeside, read, grown } = await withStalled(gateway, source, readers);
  const cut = await howManyCut(stalled);

  const [lost, doubled] = [sum(readers.map((one) => one.lost)), sum(readers.map((one) => one.doubled))];
  for (const reader of [...readers, ...stalled]) reader.end();
  gateway.stop();
  subgraph.stop();
  return { name, kilobytes, calm, cpu, lost, doubled, beside, cpuBeside, read, cut, grown };
}

async function openAll(readers: readonly Reader[]): Promise<void> {
  const waiting = [...readers];
  const opening = async (): Promise<void> => {
    for (let reader = waiting.pop(); reader; reader = waiting.pop()) await reader.open();
  };
  await Promise.all(Array.from({ length: 50 }, opening));
}

/** Publishes, and waits until every reader has everything. Those who never get it count as having lost it. */
async function caughtUp(
  source: BenchProcess,
  readers: readonly Reader[],
  beats: readonly Beat[],
  meanwhile: Promise<void> = Promise.resolve(),
): Promise<void> {
  const told = source.hear<{ counts: [number, number][] }>('counts');
  source.tell({ beats });
  const counts = new Map((await told).counts);
  await meanwhile;
  const isBehind = ({ room, seq }: Reader): boolean => seq < (counts.get(room) ?? 0);
  for (const until = performance.now() + 30_000; readers.some(isBehind) && performance.now() < until;) await sleep(20);
  for (const reader of readers.filter(isBehind)) reader.lost += (counts.get(reader.room) ?? 0) - reader.seq;
}

/** So many forced reconnects, spread over the time. */
async function breakSome(readers: readonly Reader[]): Promise<void> {
  const opened: Promise<void>[] = [];
  for (let count = 0; count < reconnectCount; count += 1) {
    const reader = readers[(count * 7919) % readers.length];
    if (reader) opened.push(reader.reconnect());
    await sleep((seconds * 1000) / reconnectCount);
  }
  await Promise.all(opened);
}

/**
 * The readers' delays and what each delivery costs beside a loud room whose readers do not read, how much was read at the source for
 * each of those, and by how much memory grew at most.
 */
async function withStalled(
  gateway: BenchProcess,
  source: BenchProcess,
  readers: readonly Reader[],
): Promise<Pick<Result, 'beside' | 'cpuBeside' | 'read' | 'grown'>> {
  const before = await gateway.memory();
  let most = before;
  let isOver = false;
  const watching = (async () => {
    for (; !isOver; await sleep(500)) most = Math.max(most, await gateway.memory('now'));
  })();
  await caughtUp(source, readers, [filling]);
  const { delays: beside, cpu: cpuBeside } = await costOf(gateway, readers, () =>
    caughtUp(source, readers, [quiet, dripping]),
  );
  await caughtUp(source, readers, [flooding]);
  isOver = true;
  await watching;
  const read = (await handedOut(source, loudRoom)) / Math.max(1, stalledCount);
  return { beside, cpuBeside, read, grown: (most - before) / 1024 / 1024 };
}

/** How many notices of a room were read so far, for all its readers together. */
async function handedOut(source: BenchProcess, room: number): Promise<number> {
  const told = source.hear<{ handedOut: [number, number][] }>('handedOut');
  source.tell({ beats: [] });
  return new Map((await told).handedOut).get(room) ?? 0;
}

/** Stalled readers take what is still on the wire, and find that they were closed, or that it goes on. */
async function howManyCut(stalled: readonly Reader[]): Promise<number> {
  await sleep(5000);
  for (const one of stalled) one.resume();
  for (const until = performance.now() + 60_000; performance.now() < until; await sleep(100))
    if (stalled.every(({ isClosed, seq }) => isClosed || seq === inLoudRoom)) break;
  return stalled.filter(({ isClosed }) => isClosed).length;
}

/** The delays of what a calm part delivers, and the gateway's processor time for each delivery. */
async function costOf(
  gateway: BenchProcess,
  readers: readonly Reader[],
  work: () => Promise<void>,
): Promise<{ delays: Delays; cpu: number }> {
  const before = await gateway.cpu();
  const delays = await delaysOf(work);
  const used = (await gateway.cpu()) - before;
  return { delays, cpu: used / ((quiet.perSecond * quiet.seconds * readers.length) / rooms.length) };
}

async function delaysOf(work: () => Promise<void>): Promise<Delays> {
  const delays: number[] = (Reader.delays = []);
  await work();
  Reader.delays = undefined;
  const sorted = delays.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
