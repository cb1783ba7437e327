import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { anonymous } from '@daraport/access';
import { days, type Id } from '@daraport/domain';
import { sql } from 'drizzle-orm';
import type { BookingTransaction } from '../builder.ts';
import { loadCalendars, type BookableCalendar } from '../calendar/load.ts';
import { freeSlots, nextSlots } from '../calendar/rules.ts';
import { contextOf, recorded, replay, searches } from './directory.bench.ts';
import { stepping } from './rivals.bench.ts';
import { brandId, now, openWorld, settle } from './world.bench.ts';

/** What free times cost: `pnpm bench availability [--rounds 40]`. */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '40' } } });
const rounds = Number(values.rounds);
const viewer = anonymous(brandId, 'http://bench.localhost', 'en', { modules: [] });
const at = now.getTime();
const say = (line: string) => process.stdout.write(`${line}\n`);

await using world = await openWorld();
say('seeding 2,000 specialists with 200,000 appointments …');
const all = await settle(world, { count: 2000, past: 60, future: 40 });
const histories = {
  '1 ×': await settle(world, { count: 24, past: 60, future: 40 }),
  '10 ×': await settle(world, { count: 24, past: 600, future: 40 }),
  '100 ×': await settle(world, { count: 24, past: 6000, future: 40 }),
};
await world.run(sql`analyze`);

const read = <T>(work: (tx: BookingTransaction) => Promise<T>): Promise<T> => world.reader.asViewer(viewer, work);
const load = (tx: BookingTransaction, ids: readonly Id[], isOnlyFree = false) =>
  loadCalendars(tx, { brandId, ids, now, isOnlyFree });

/** The rows of `loadCalendars`, by the same statements, and nothing made of them. */
async function bareRows(tx: BookingTransaction, ids: readonly Id[]): Promise<number> {
  const list = sql`${sql.param([...ids])}::uuid[]`;
  const [from, to] = [now.toISOString(), new Date(at + days(43)).toISOString()];
  const statements = [
    sql`select id, time_zone, calendar_id, shared_with, daily_cap from booking.specialists where brand_id = ${brandId} and id = any (${list})`,
    sql`select * from booking.appointment_types where brand_id = ${brandId} and specialist_id = any (${list}) and is_offered order by position, id`,
    sql`select * from booking.weekly_hours where brand_id = ${brandId} and specialist_id = any (${list})`,
    sql`select * from booking.focus_hours where brand_id = ${brandId} and specialist_id = any (${list})`,
    sql`select * from booking.date_hours where brand_id = ${brandId} and specialist_id = any (${list}) and day >= '2026-11-29'`,
    sql`select * from booking.taken((select array_agg(calendar_id) from booking.specialists where brand_id = ${brandId} and id = any (${list})), ${from}::timestamptz, ${to}::timestamptz, ${from}::timestamptz)`,
  ];
  let count = 0;
  for (const statement of statements) count += (await tx.execute<Record<string, unknown>>(statement)).rows.length;
  return count;
}

const month = { startsAt: at, endsAt: at + days(30) };
const anyTime = { now: at, range: { startsAt: at, endsAt: Infinity }, fits: () => true };
const horizon = { startsAt: at, endsAt: at + days(42) };
type Way = (ids: readonly Id[]) => Promise<readonly (readonly number[])[]>;
const startsOf = (slots: Iterable<{ readonly startsAt: number }>) => [...slots].map(({ startsAt }) => startsAt);
const questions = {
  'one × 30 days': {
    range: month,
    most: Infinity,
    reckon: (calendar: BookableCalendar) =>
      calendar.types[0] ? startsOf(freeSlots(calendar, calendar.types[0], month, at)) : [],
  },
  'next free × 24': {
    range: horizon,
    most: 3,
    reckon: (calendar: BookableCalendar) => startsOf(nextSlots(calendar, calendar.types, anyTime, 3)),
  },
};
const nextFree: Way = (ids) =>
  read(async (tx) => [...(await load(tx, ids, true)).values()].map(questions['next free × 24'].reckon));
const bare: Way = (ids) => read(async (tx) => (await bareRows(tx, ids), []));

/** Milliseconds by the clock and of this process, the middle of all rounds. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}
const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function measure(
  contenders: Record<string, Way>,
  idsOf: (round: number) => readonly Id[],
): Promise<Record<string, Cost>> {
  const costs = Object.fromEntries(Object.keys(contenders).map((name) => [name, [] as Cost[]]));
  for (let round = -5; round < rounds; round++) {
    const ids = idsOf(round + 5);
    const entries = Object.entries(contenders);
    for (const [name, way] of round % 2 === 0 ? entries : entries.toReversed()) {
      const [began, used] = [performance.now(), process.cpuUsage()];
      await way(ids);
      const { user, system } = process.cpuUsage(used);
      if (round >= 0) costs[name]?.push({ wall: performance.now() - began, cpu: (user + system) / 1000 });
    }
  }
  return Object.fromEntries(
    Object.entries(costs).map(([name, list]) => [
      name,
      { wall: middle(list.map(({ wall }) => wall)), cpu: middle(list.map(({ cpu }) => cpu)) },
    ]),
  );
}

/** The same without the database: calendars are there already, each way reckons with them a hundred times. */
async function reckoning(contenders: Record<string, (calendar: BookableCalendar) => unknown>, ids: readonly Id[]) {
  const calendars = [...(await read((tx) => load(tx, ids))).values()];
  const costs: Record<string, number> = {};
  for (const [name, way] of Object.entries(contenders)) {
    for (const calendar of calendars) way(calendar);
    const used = process.cpuUsage();
    for (let time = 0; time < 20; time++) for (const calendar of calendars) way(calendar);
    const { user, system } = process.cpuUsage(used);
    costs[name] = (user + system) / 1000 / 20;
  }
  return costs;
}

for (const [name, { reckon, most, range }] of Object.entries(questions)) {
  const size = name.startsWith('one') ? 1 : 24;
  const idsOf = (round: number) => all.slice((round * size) % (all.length - size)).slice(0, size);
  const steps = (calendar: BookableCalendar) => stepping(calendar, range, at, most);
  const loaded =
    (way: (calendar: BookableCalendar) => readonly number[], isOnlyFree: boolean): Way =>
    (ids) =>
      read(async (tx) => [...(await load(tx, ids, isOnlyFree)).values()].map(way));
  const [ours, theirs] = [loaded(reckon, true), loaded(steps, false)];
  const found = await ours(idsOf(0));
  if (JSON.stringify(found) !== JSON.stringify(await theirs(idsOf(0))))
    throw new Error(`${name}: the two do not agree`);
  const cost = await measure({ ours, stepping: theirs, 'bare SQL': bare }, idsOf);
  say(`\n${name} (${found.flat().length} times found)`);
  for (const [who, { wall, cpu }] of Object.entries(cost)) {
    say(`  ${who.padEnd(10)} ${wall.toFixed(2).padStart(9)} ms ${cpu.toFixed(2).padStart(9)} ms CPU`);
  }
  const alone = await reckoning({ ours: reckon, stepping: steps }, idsOf(0));
  say(`  reckoning alone: ours ${alone['ours']?.toFixed(2)} ms CPU, stepping ${alone['stepping']?.toFixed(2)} ms CPU`);
  const { ours: own, stepping: other, 'bare SQL': rows } = cost;
  if (!own || !other || !rows) continue;
  const ratio = (a = 0, b = 1) => (a / b).toFixed(1);
  say(
    `  stepping / ours: ${ratio(other.wall, own.wall)}, CPU ${ratio(other.cpu, own.cpu)}, reckoning ${ratio(alone['stepping'], alone['ours'])}`,
  );
  say(`  ours / bare SQL: ${ratio(own.wall, rows.wall)}, CPU ${ratio(own.cpu, rows.cpu)}`);
}

say('\na page of the directory out of 2,072 profiles, with the next three times of each');
for (const [name, work] of Object.entries(searches)) {
  const search: Way = () => read(async (tx) => (await work(contextOf(tx, viewer)), []));
  const statements = await read((tx) => recorded(tx, () => work(contextOf(tx, viewer))));
  const same: Way = () => read(async (tx) => (await replay(tx, statements), []));
  const { ours, bare: rows } = await measure({ ours: search, bare: same }, () => []);
  if (!ours || !rows) continue;
  say(
    `  ${name.padEnd(31)} ${ours.wall.toFixed(1).padStart(7)} ms ${ours.cpu.toFixed(1).padStart(7)} ms CPU; bare SQL ${rows.wall.toFixed(1)} ms ${rows.cpu.toFixed(1)} ms CPU: ${(ours.wall / rows.wall).toFixed(1)}, CPU ${(ours.cpu / rows.cpu).toFixed(1)}`,
  );
}

say('\nnext free × 24, by how much lies in the past');
for (const [name, ids] of Object.entries(histories)) {
  const { ours } = await measure({ ours: nextFree }, () => ids);
  say(`  ${name.padEnd(10)} ${ours?.wall.toFixed(2).padStart(9)} ms ${ours?.cpu.toFixed(2).padStart(9)} ms CPU`);
}
say(
  `\nload average ${loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')}, Node ${process.version}`,
);
