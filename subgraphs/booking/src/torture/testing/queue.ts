import { openDatabase } from '@daraport/drizzle';
import { relations } from '@daraport/drizzle/tables/booking';
import type { BookingWorld } from '../../testing.ts';
import type { House } from './house.ts';

/** The queue of the world's jobs, worked off by the house as a worker would: each until it was done, by whichever process lives. */
export interface Queue extends AsyncDisposable {
  /** Runs jobs that are due now, so many at most; answers how many. */
  work(most: number): Promise<number>;
}

/** What booking does on its own here; other jobs wait for ever. */
const names = [
  'booking.expireHold',
  'booking.offerTimes',
  'booking.expireOffer',
  'booking.tellOffer',
  'booking.remindPayment',
  'booking.endUnpaid',
];

/** A job is taken away before it is done: whoever took it lives as long as the test. */
const take = `
  delete from graphile_worker._private_jobs where id in (
    select p.id from graphile_worker._private_jobs p join graphile_worker._private_tasks t on t.id = p.task_id
    where t.identifier = any ($1) and (t.identifier = 'booking.offerTimes' or p.run_at <= $2)
    order by p.id limit $3 for update of p skip locked)
  returning (select identifier from graphile_worker._private_tasks t where t.id = task_id) as name, payload`;

/** Opens the queue of that world. */
export function openQueue(world: BookingWorld, house: House): Queue {
  const owner = openDatabase({ url: world.database.url, relations, max: 2 });
  return {
    async work(most) {
      const asked = [names, world.clock.now, most];
      const { rows } = await owner.pool.query<{ name: string; payload: Record<string, unknown> }>(take, asked);
      for (const { name, payload } of rows) await house.run(name, payload);
      return rows.length;
    },
    [Symbol.asyncDispose]: () => owner.close(),
  };
}
