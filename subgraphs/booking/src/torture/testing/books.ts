import { sql } from 'drizzle-orm';
import type { BookingWorld } from '../../testing.ts';
import type { Held } from './crew.ts';

type Row = Record<'id' | 'one' | 'other' | 'state' | 'at' | 'kind' | 'count', string>;

/** What does not fit together in the books, or with what the patients were told; one line for each. */
export async function faultsIn(world: BookingWorld, held: readonly Held[]): Promise<string[]> {
  const now = world.clock.now.toISOString();
  const rows = (statement: ReturnType<typeof sql>) =>
    world.change(async (tx) => (await tx.execute<Row>(statement)).rows);
  const overlapping = await rows(sql`
    select a.id as one, b.id as other from booking.reservations a join booking.reservations b
      on a.calendar_id = b.calendar_id and a.id < b.id and a.during && b.during
    where a.state in ('HELD', 'CONFIRMED') and b.state in ('HELD', 'CONFIRMED')`);
  const unplanned = await rows(sql`
    select id from booking.reservations r where state = 'HELD' and not exists (
      select from graphile_worker._private_jobs j where j.payload ->> 'holdId' = r.id::text)`);
  const rowsById = new Map(
    (await rows(sql`select id, state, extract(epoch from starts_at) * 1000 as at from booking.reservations`)).map(
      (row) => [row.id, row],
    ),
  );
  const told = await rows(sql`
    select kind, coalesce(payload ->> 'appointmentId', payload ->> 'quoteId') as id, count(*) as count
    from booking.outbox where kind in ('booking.appointmentConfirmed', 'booking.appointmentRescheduled', 'booking.appointmentCancelled',
      'booking.holdLapsed')
    group by 1, 2`);
  const events = new Map(told.map(({ kind, id, count }) => [`${kind} ${id}`, Number(count)]));
  const known = new Set(held.map(({ id }) => id));
  return [
    ...overlapping.map(({ one, other }) => `${one} and ${other} overlap`),
    ...unplanned.map(({ id }) => `nothing ends the hold ${id}`),
    ...[...rowsById.values()]
      .filter(({ id }) => !known.has(id))
      .map(({ id, state }) => `nobody was told of ${id}, which is ${state}`),
    ...held.flatMap((one) => faultsOf(one, rowsById.get(one.id), events, now)),
  ];
}

function faultsOf(one: Held, row: Row | undefined, events: ReadonlyMap<string, number>, now: string): string[] {
  const confirmed = events.get(`booking.appointmentConfirmed ${one.id}`) ?? 0;
  const lapsed = events.get(`booking.holdLapsed ${one.quoteId}`) ?? 0;
  const cancelled = events.get(`booking.appointmentCancelled ${one.id}`) ?? 0;
  const moved = events.get(`booking.appointmentRescheduled ${one.id}`) ?? 0;
  const found = {
    state: row?.state,
    at: row && new Date(Number(row.at)).toISOString(),
    confirmed,
    lapsed,
    moved,
    cancelled,
  };
  const isBooked = confirmed === 1;
  const fits =
    confirmed + lapsed === (one.paid ? 1 : 0) &&
    (!one.paid?.inTime || isBooked) &&
    cancelled === (one.isCancelled ? 1 : 0) &&
    (!one.isCancelled || isBooked) &&
    moved === one.moves &&
    found.at === one.startsAt &&
    statesOf(one, isBooked).includes(String(found.state));
  return fits ? [] : [`${one.id}: ${JSON.stringify({ found, told: one, now })}`];
}

function statesOf(one: Held, isBooked: boolean): readonly string[] {
  if (one.isCancelled) return ['CANCELLED'];
  return isBooked ? ['CONFIRMED'] : ['HELD', 'EXPIRED', 'RELEASED'];
}
