import { days, minutes } from '@daraport/domain';
import { testBrand } from '@daraport/subgraph/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { monday, startBookingWorld, type BookingWorld } from '../testing.ts';
import { faultsIn } from './testing/books.ts';
import { work } from './testing/crew.ts';
import { openHouse, type House } from './testing/house.ts';
import type { Memory } from './testing/memory.ts';
import type { Doom } from './testing/process.ts';
import { openQueue, type Queue } from './testing/queue.ts';
import { openScene } from './testing/scene.ts';

/** `DARAPORT_OPERATIONS`: as many as the tests of every change have the time for, unless more are wished for. */
const operations = Number(process.env['DARAPORT_OPERATIONS'] ?? 800);
/** Operations between one death and the next: each of the ways to die comes once in a short run too. */
const lifetime = Math.min(100, Math.floor(operations / 25));

const holding = 'insert into "booking"."reservations"';
const changed = 'update "booking"."reservations"';
const offered = 'insert into "booking"."wait_offers"';
const answered = 'update "booking"."wait_offers"';
const scheduled = 'insert into "booking"."group_sessions"';
const dooms: readonly Doom[] = [
  { name: 'nothing but its key is written', when: 'after', statement: 'insert into "booking"."idempotency_keys"' },
  { name: 'a time is about to be held', when: 'before', statement: holding },
  { name: 'a time is held, and not committed', when: 'before', statement: '^commit', following: holding },
  { name: 'a time is held, and nobody was told', when: 'after', statement: '^commit', following: holding },
  { name: 'its end is planned, and not committed', when: 'after', statement: 'graphile_worker', following: holding },
  { name: 'a change is about to be written', when: 'before', statement: changed },
  { name: 'a change is written, and not committed', when: 'before', statement: '^commit', following: changed },
  { name: 'a change is committed, and nobody was told', when: 'after', statement: '^commit', following: changed },
  { name: 'an event is written, and not committed', when: 'after', statement: 'insert into "booking"."outbox"' },
  { name: 'a series has no appointments yet', when: 'after', statement: 'insert into "booking"."series"' },
  { name: 'an offer is made, and not committed', when: 'before', statement: '^commit', following: offered },
  { name: 'an offer is made, and its job still stands', when: 'after', statement: '^commit', following: offered },
  { name: 'an offer is answered, and its time as before', when: 'after', statement: answered },
  { name: 'an offer is answered, and nobody was told', when: 'after', statement: '^commit', following: answered },
  { name: 'a session has no time yet', when: 'after', statement: scheduled },
  {
    name: 'a session has changed, and its seats have not',
    when: 'after',
    statement: 'update "booking"."group_sessions"',
  },
];

const seed = Number(process.env['DARAPORT_SEED'] ?? Date.now() % 1_000_000_000);
// oxlint-disable-next-line no-console -- a run that failed is repeated with its seed
console.info(`DARAPORT_SEED=${seed}`);

let world: BookingWorld;
let house: House;
let queue: Queue;
beforeAll(async () => {
  world = await startBookingWorld();
  house = await openHouse(world);
  queue = openQueue(world, house);
});
afterAll(async () => {
  await queue[Symbol.asyncDispose]();
  await house[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

const allDue = async () => {
  while ((await queue.work(100)) > 0);
};
const openOnes = async () => {
  const { rows } = await world.change((tx) =>
    tx.execute<Record<'holds' | 'offers' | 'made', string>>(sql`
      select (select count(*) from booking.reservations where state = 'HELD' and id is distinct from session_id) as holds,
        (select count(*) from booking.wait_offers where state = 'OPEN') as offers,
        (select count(*) from booking.wait_offers) as made`),
  );
  return rows[0];
};

/** How often others did something to appointments of patients. */
const others = async () => {
  const { rows } = await world.change((tx) =>
    tx.execute<Record<'ended' | 'moved' | 'cancelled', string>>(sql`
      select count(*) filter (where payload ->> 'cancelledBy' = brand_id::text) as ended,
        count(*) filter (where payload ->> 'movedBy' = payload ->> 'specialistPersonId') as moved,
        count(*) filter (where payload ->> 'cancelledBy' = payload ->> 'specialistPersonId') as cancelled
      from booking.outbox`),
  );
  return rows[0];
};

const isAnythingOpen = async () => {
  const open = await openOnes();
  return open?.holds !== '0' || open.offers !== '0';
};

/** How often each of what may happen to what a patient was told to be his has happened. */
const happenings = ({ held, waits, series, sessions }: Memory) => ({
  pays: counted(held, ({ paid }) => paid),
  moves: counted(held, ({ moves }) => moves > 0),
  cancels: counted(held, ({ isCancelled }) => isCancelled),
  paysForPool: counted(held, ({ poolId, paid }) => poolId && paid),
  movesSeries: counted(held, ({ seriesId, moves }) => seriesId && moves > 0),
  cancelsSeries: counted(held, ({ seriesId, isCancelled }) => seriesId && isCancelled),
  hasSeries: series.size,
  waits: waits.length,
  leaves: counted(waits, ({ hasLeft }) => hasLeft),
  takesOffer: counted(held, ({ waitId, paid }) => waitId && paid),
  paysSeat: counted(held, ({ seat, paid }) => seat && paid),
  movesSeat: counted(held, ({ seat, moves }) => seat && moves > 0),
  cancelsSeat: counted(held, ({ seat, isCancelled }) => seat && isCancelled),
  movesSession: counted(sessions, ({ changes }) => changes.some(({ move }) => move)),
  cancelsSession: counted(sessions, ({ isCancelled }) => isCancelled),
  paysLater: counted(held, ({ due }) => due?.paid),
});
const counted = <T>(list: readonly T[], is: (each: T) => unknown): number => list.filter(is).length;
const missing = (counts: object) => Object.entries(counts).filter(([, count]) => Number(count) === 0);

it(
  `${operations} operations over eight connections whose processes die: nothing overlaps, is orphaned or lost`,
  async () => {
    const scene = await openScene(world, house);
    const died: string[] = [];
    const onDone = (done: number) => {
      // What was told to be due in the first half ends in the second.
      if (done === Math.floor(operations / 2)) world.clock.now = new Date(monday.getTime() + days(1));
      if (done % lifetime !== 0) return;
      const index = died.length % 2;
      const doom = dooms[died.length % (dooms.length + 1)];
      died.push(doom?.name ?? 'at any moment');
      if (doom) house.doom(index, doom);
      else house.kill(index);
    };
    await work(scene, queue, { seed, count: operations, onDone });
    expect(await faultsIn(world, scene.memory)).toEqual([]);

    // What is rare in so few operations gets further ones, on another day.
    const happened = async () => {
      await allDue();
      return { ...happenings(scene.memory), ...(await others()), died: Math.max(0, house.deaths - dooms.length) };
    };
    for (let more = 1; more <= 12 && missing(await happened()).length > 0; more++) {
      if (more === 1) world.clock.now = new Date(monday.getTime() + days(2));
      await work(scene, queue, { seed: seed + more * 100, count: operations / 4, onDone });
    }
    process.stdout.write(`torture: ${house.deaths} deaths, ${JSON.stringify(await happened())}\n`);
    expect(missing(await happened())).toEqual([]);
    expect(await faultsIn(world, scene.memory)).toEqual([]);
    expect(await scene.repeat()).toEqual([]);

    // What the queue had still to do was everything there was to do.
    await allDue();
    const before = await openOnes();
    for (const { id: specialistId } of scene.specialists)
      await house.run('booking.offerTimes', { brandId: testBrand, specialistId });
    expect(await openOnes()).toEqual(before);
    expect(await faultsIn(world, scene.memory)).toEqual([]);

    // What nobody answers any more runs out by itself, and goes on to the next until nobody is left who waits for it.
    for (let round = 0; round < 400 && (await isAnythingOpen()); round++) {
      world.clock.now = new Date(world.clock.now.getTime() + minutes(5));
      await allDue();
    }
    expect(await openOnes()).toMatchObject({ holds: '0', offers: '0' });
    expect(await faultsIn(world, scene.memory)).toEqual([]);
  },
  Math.max(1_200_000, operations * 500),
);
