import { sql } from 'drizzle-orm';
import type { BookingWorld } from '../testing.ts';
import type { Held } from './crew.ts';

type Column = 'id' | 'one' | 'other' | 'state' | 'kind' | 'count';

/** What does not fit together in the books, or with what the patients were told; one line for each. */
export async function faultsIn(world: BookingWorld, held: readonly Held[]): Promise<string[]> {
  const now = world.clock.now.toISOString();
  const rows = (statement: ReturnType<typeof sql>) =>
    world.change(async (tx) => (await tx.execute<Record<Column, string>>(statement)).rows);
  const overlapping = await rows(sql`
    select a.id as one, b.id as other from booking.reservations a join booking.reservations b
      on a.calendar_id = b.calendar_id and a.id < b.id and a.during && b.during
    where a.state in ('HELD', 'CONFIRMED') and b.state in ('HELD', 'CONFIRMED')`);
  const unplanned = await rows(sql`
    select id from booking.reservations r where state = 'HELD' and not exists (
      select from graphile_worker._private_jobs j where j.payload ->> 'holdId' = r.id::text)`);
  const states = new Map(
    (await rows(sql`select id, state from booking.reservations`)).map((row) => [row.id, row.state]),
  );
  const told = await rows(sql`
    select kind, coalesce(payload ->> 'appointmentId', payload ->> 'quoteId') as id, count(*) as count
    from booking.outbox where kind in ('booking.appointmentConfirmed', 'booking.appointmentCancelled', 'booking.holdLapsed')
    group by 1, 2`);
  const events = new Map(told.map(({ kind, id, count }) => [`${kind} ${id}`, Number(count)]));
  const known = new Set(held.map(({ id }) => id));
  return [
    ...overlapping.map(({ one, other }) => `${one} and ${other} overlap`),
    ...unplanned.map(({ id }) => `nothing ends the hold ${id}`),
    ...[...states.keys()]
      .filter((id) => !known.has(id))
      .map((id) => `nobody was told of ${id}, which is ${states.get(id)}`),
    ...held.flatMap((one) => faultsOf(one, states.get(one.id), events, now)),
  ];
}

function faultsOf(one: Held, state: string | undefined, events: ReadonlyMap<string, number>, now: string): string[] {
  const confirmed = events.get(`booking.appointmentConfirmed ${one.id}`) ?? 0;
  const lapsed = events.get(`booking.holdLapsed ${one.quoteId}`) ?? 0;
  const cancelled = events.get(`booking.appointmentCancelled ${one.id}`) ?? 0;
  const found = { state, confirmed, lapsed, cancelled };
  const isBooked = confirmed === 1;
  const fits =
    confirmed + lapsed === (one.paid ? 1 : 0) &&
    (!one.paid?.inTime || isBooked) &&
    cancelled === (one.isCancelled ? 1 : 0) &&
    (!one.isCancelled || isBooked) &&
    statesOf(one, isBooked).includes(String(state));
  return fits ? [] : [`${one.id}: ${JSON.stringify({ ...found, paid: one.paid, isCancelled: one.isCancelled, now })}`];
}

function statesOf(one: Held, isBooked: boolean): readonly string[] {
  if (one.isCancelled) return ['CANCELLED'];
  return isBooked ? ['CONFIRMED'] : ['HELD', 'EXPIRED', 'RELEASED'];
}
