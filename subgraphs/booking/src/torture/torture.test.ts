import { minutes } from '@daraport/domain';
import { testBrand } from '@daraport/subgraph/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBookingWorld, type BookingWorld } from '../testing.ts';
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
      select (select count(*) from booking.reservations where state = 'HELD') as holds,
        (select count(*) from booking.wait_offers where state = 'OPEN') as offers,
        (select count(*) from booking.wait_offers) as made`),
  );
  return rows[0];
};

const isAnythingOpen = async () => {
  const open = await openOnes();
  return open?.holds !== '0' || open.offers !== '0';
};

/** Everything that may happen to what a patient was told to be his. */
const happenings = ({ held, waits, series }: Memory) => ({
  pays: held.some(({ paid }) => paid),
  moves: held.some(({ moves }) => moves > 0),
  cancels: held.some(({ isCancelled }) => isCancelled),
  paysForPool: held.some(({ poolId, paid }) => poolId && paid),
  movesSeries: held.some(({ seriesId, moves }) => seriesId && moves > 0),
  cancelsSeries: held.some(({ seriesId, isCancelled }) => seriesId && isCancelled),
  hasSeries: series.size > 0,
  waits: waits.length > 0,
  leaves: waits.some(({ hasLeft }) => hasLeft),
  takesOffer: held.some(({ waitId, paid }) => waitId && paid),
});

it(
  `${operations} operations over eight connections whose processes die: nothing overlaps, is orphaned or lost`,
  async () => {
    const scene = await openScene(world, house);
    const died: string[] = [];
    const onDone = (done: number) => {
      if (done % lifetime !== 0) return;
      const index = died.length % 2;
      const doom = dooms[died.length % (dooms.length + 1)];
      died.push(doom?.name ?? 'at any moment');
      if (doom) house.doom(index, doom);
      else house.kill(index);
    };
    await work(scene, queue, { seed, count: operations, onDone });
    expect(house.deaths).toBeGreaterThan(dooms.length);
    expect(Object.entries(happenings(scene.memory)).filter(([, happened]) => !happened)).toEqual([]);
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
  Math.max(600_000, operations * 500),
);
