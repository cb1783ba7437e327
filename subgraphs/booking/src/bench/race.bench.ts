import { execFile } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { days, minutes } from '@daraport/domain';
import { roleUrl } from '@daraport/drizzle';
import { startEmbedded } from '@daraport/drizzle/embedded';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { answerOf, holdSlot, monday, startBookingWorld, wish, type TestSpecialist } from '../testing.ts';

/** What it costs when many want one time at once: `pnpm bench race [--clients 500] [--rounds 10]`. */
const { values } = parseArgs({
  options: { clients: { type: 'string', default: '500' }, rounds: { type: 'string', default: '10' } },
});
const [clients, rounds] = [Number(values.clients), Number(values.rounds)];
/** Connections that a subgraph has by default, and so many has pgbench. */
const connections = 8;
const say = (line: string) => process.stdout.write(`${line}\n`);

const folder = await mkdtemp(join(tmpdir(), 'daraport-bench-'));
chmodSync(folder, 0o711);
const cluster = await startEmbedded({ dataDir: join(folder, 'data'), port: 0, durable: true });
const world = await startBookingWorld({ clusterUrl: cluster.adminUrl });
const lena = await world.specialist();

/** The place-th whole hour from nine to four, from tomorrow on, of days that are worked. */
const timeOf = (place: number) => {
  const day = 1 + Math.floor(place / 8);
  return new Date(monday.getTime() + days(day + 2 * Math.floor(day / 5)) + minutes(60) * (place % 8)).toISOString();
};

/** Delays of one round in milliseconds, and how long all of it took. */
interface Round {
  readonly delays: readonly number[];
  readonly total: number;
}

/** Everybody asks for one time at once; throws unless one has it and all others are offered other times. */
async function race(specialist: TestSpecialist, startsAt: string): Promise<Round> {
  const began = performance.now();
  const delays: number[] = [];
  const answers = await Promise.all(
    Array.from({ length: clients }, async () => {
      const answer = answerOf(await world.ask(viewerAs('PATIENT'), holdSlot, wish(specialist, startsAt)), 'holdSlot');
      delays.push(performance.now() - began);
      return answer as unknown as { __typename: string; code?: string; alternatives?: unknown[] };
    }),
  );
  const total = performance.now() - began;
  const winners = answers.filter(({ __typename }) => __typename === 'HoldSlotPayload').length;
  const refused = answers.filter(({ code, alternatives }) => code === 'SLOT_TAKEN' && alternatives?.length).length;
  if (winners !== 1 || refused !== clients - 1) throw new Error(`${winners} have the time, ${refused} were refused it`);
  return { delays, total };
}

/** The row that a hold writes, into the same constraint and under the same row rules: the first has the time, others do nothing. */
const insert = (startsAt: string) => `
begin;
select set_config('app.brand', '${testBrand}', true), set_config('app.kind', 'system', true);
insert into booking.reservations (brand_id, id, state, patient_id, specialist_id, calendar_id, specialist_person_id, lineage,
  appointment_type_id, format, starts_at, ends_at, time_zone, during, quote_id, expires_at, created_at)
select brand_id, gen_random_uuid(), 'HELD', gen_random_uuid(), id, calendar_id, person_id, '{}', '${lena.typeId}', 'VIDEO',
  '${startsAt}', timestamptz '${startsAt}' + interval '50 minutes', 'Europe/Berlin',
  tstzrange('${startsAt}', timestamptz '${startsAt}' + interval '1 hour'), gen_random_uuid(), now(), now()
from booking.specialists where brand_id = '${testBrand}' and id = '${lena.id}'
on conflict do nothing;
commit;
`;

/** The same by pgbench over as many connections, each transaction one client of ours. */
async function bare(startsAt: string): Promise<Round> {
  const script = join(folder, 'insert.sql');
  await writeFile(script, insert(startsAt));
  const began = performance.now();
  const share = String(Math.ceil(clients / connections));
  const url = roleUrl(world.database.url, 'booking', world.database.secret);
  const asked = [
    '-n',
    '-c',
    String(connections),
    '-t',
    share,
    '-f',
    script,
    '-l',
    '--log-prefix',
    join(folder, 'log'),
    url,
  ];
  await promisify(execFile)('pgbench', asked);
  const total = performance.now() - began;
  const delays: number[] = [];
  for (const name of (await readdir(folder)).filter((each) => each.startsWith('log.'))) {
    // Client, transaction, microseconds, …: see "Per-Transaction Logging" of pgbench's manual.
    const lines = (await readFile(join(folder, name), 'utf8')).trim().split('\n');
    delays.push(...lines.map((line) => Number(line.split(' ')[2]) / 1000));
    await rm(join(folder, name));
  }
  return { delays, total };
}

const at = (numbers: readonly number[], share: number) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
const told = (name: string, all: readonly Round[]) => {
  const delays = all.flatMap((round) => round.delays);
  const perSecond = at(
    all.map(({ total }) => (clients / total) * 1000),
    0.5,
  );
  say(
    `  ${name.padEnd(10)} p50 ${at(delays, 0.5).toFixed(1).padStart(8)} ms   p99 ${at(delays, 0.99).toFixed(1).padStart(8)} ms   ${perSecond.toFixed(0).padStart(6)}/s`,
  );
  return perSecond;
};

const hasPgbench = await promisify(execFile)('pgbench', ['--version']).then(
  () => true,
  () => false,
);
const [ours, theirs]: [Round[], Round[]] = [[], []];
await race(lena, timeOf(0));
for (let round = 1; round <= rounds; round++) {
  ours.push(await race(lena, timeOf(2 * round)));
  if (hasPgbench) theirs.push(await bare(timeOf(2 * round + 1)));
}
say(
  `${clients} clients who want one time, ${rounds} times: one has it, ${clients - 1} are refused and offered the nearest free ones`,
);
const [held, inserted] = [told('holdSlot', ours), hasPgbench && told('pgbench', theirs)];
if (inserted) say(`  inserts of pgbench into the same constraint, for each holdSlot: ${(inserted / held).toFixed(1)}`);
else say('  pgbench is not on this machine: no comparison');
say(
  `load average ${loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')}, Node ${process.version}`,
);
await world[Symbol.asyncDispose]();
await cluster.destroy();
await rm(folder, { recursive: true, force: true });
