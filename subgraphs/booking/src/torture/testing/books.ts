import { sql, type SQL } from 'drizzle-orm';
import type { BookingWorld } from '../../testing.ts';
import { faultsOfGroups } from './books.group.ts';
import { faultsOfSeries } from './books.series.ts';
import { faultsOfUnpaid } from './books.unpaid.ts';
import { faultsOfWaits } from './books.waiting.ts';
import type { Held, Memory, Session } from './memory.ts';

/** A row as text, by the names that the statement gives. */
export type Row = Readonly<Record<string, string | null>>;
/** What the books are read by. */
export type Read = (statement: SQL) => Promise<Row[]>;

/** What does not fit together in the books, or with what the patients were told; one line for each. */
export async function faultsIn(world: BookingWorld, memory: Memory): Promise<string[]> {
  const read: Read = (statement) => world.change(async (tx) => (await tx.execute<Row>(statement)).rows);
  const events = await toldEvents(read);
  return [
    ...(await faultsOfCalendars(read)),
    ...(await faultsOfReservations(read, memory, events)),
    ...(await faultsOfSeries(read, memory)),
    ...(await faultsOfGroups(read, memory)),
    ...(await faultsOfUnpaid(read, memory, world.clock.now, (quoteId) => events(`booking.holdLapsed ${quoteId}`))),
    ...(await faultsOfWaits(read, memory, (id) => events(`booking.appointmentConfirmed ${id}`) > 0)),
  ];
}

/** How often an event was sent, by its kind and what it is about; of moves those that the patient made. */
async function toldEvents(read: Read): Promise<(name: string) => number> {
  const told = await read(sql`
    select kind || ' ' || coalesce(payload ->> 'appointmentId', payload ->> 'quoteId') as name, count(*) as count
    from booking.outbox where kind in ('booking.appointmentConfirmed', 'booking.appointmentRescheduled', 'booking.appointmentCancelled',
      'booking.holdLapsed') and payload ->> 'movedBy' is not distinct from
      case kind when 'booking.appointmentRescheduled' then payload ->> 'patientId' end
    group by 1`);
  const counts = new Map(told.map(({ name, count }) => [name, Number(count)]));
  return (name) => counts.get(name) ?? 0;
}

/** Nothing overlaps but the seats of one session, and nothing but a session's time is kept without an end. */
async function faultsOfCalendars(read: Read): Promise<string[]> {
  const overlapping = await read(sql`
    select a.id as one, b.id as other from booking.reservations a join booking.reservations b
      on a.calendar_id = b.calendar_id and a.id < b.id and a.during && b.during
    where a.state in ('HELD', 'CONFIRMED') and b.state in ('HELD', 'CONFIRMED')
      and (a.session_id is null or a.session_id is distinct from b.session_id)`);
  const unplanned = await read(sql`
    select id from booking.reservations r where state = 'HELD' and id is distinct from session_id and not exists (
      select from graphile_worker._private_jobs j
      where coalesce(j.payload ->> 'holdId', j.payload ->> 'offerId') in (r.id::text, r.series_id::text))`);
  return [
    ...overlapping.map(({ one, other }) => `${one} and ${other} overlap`),
    ...unplanned.map(({ id }) => `nothing ends the hold ${id}`),
  ];
}

async function faultsOfReservations(read: Read, { held, series, sessions }: Memory, events: (name: string) => number) {
  const found = await read(sql`
    select id, state, extract(epoch from starts_at) * 1000 as at, series_id as series,
      session_id as session, cancelled_by = brand_id as ended,
      exists (select from booking.wait_offers o where o.id = r.id) as is_offered
    from booking.reservations r where id is distinct from session_id`);
  const rows = new Map(found.map((row) => [row['id'], row]));
  const known = new Set(held.map(({ id }) => id));
  // The others of a series are known by the first, and offers by who waits.
  const isKnown = ({ id, series: seriesId, is_offered }: Row) =>
    known.has(id ?? '') || series.has(seriesId ?? '') || Boolean(is_offered);
  return [
    ...found.filter((row) => !isKnown(row)).map(({ id, state }) => `nobody was told of ${id}, which is ${state}`),
    ...held.flatMap((one) => {
      const row = rows.get(one.id);
      return faultsOf(one, row, events, row && sessions.find(({ id }) => id === row['session']));
    }),
  ];
}

function faultsOf(one: Held, row: Row | undefined, events: (name: string) => number, session?: Session): string[] {
  const confirmed = events(`booking.appointmentConfirmed ${one.id}`);
  const lapsed = events(`booking.holdLapsed ${one.quoteId}`);
  const cancelled = events(`booking.appointmentCancelled ${one.id}`);
  const moved = events(`booking.appointmentRescheduled ${one.id}`);
  const state = row?.['state'];
  const at = row && new Date(Number(row['at'])).toISOString();
  const isBooked = confirmed === 1;
  // By its host or because it was not paid: a patient may not know of it.
  const isCalledOff = isBooked && Boolean(session?.isCancelled || row?.['ended']);
  const isCancelled = one.isCancelled || isCalledOff;
  const fits =
    confirmed + lapsed === (one.paid ? 1 : 0) &&
    (!one.paid?.inTime || isBooked || wasGivenBack(one, session)) &&
    cancelled === (isCancelled ? 1 : 0) &&
    (!isCancelled || isBooked) &&
    moved === one.moves &&
    (one.seat !== undefined || at === one.startsAt) &&
    statesOf(isCancelled, isBooked).includes(String(state));
  if (fits) return [];
  const { patient: _patient, specialist: _specialist, ...told } = one;
  return [`${one.id}: ${JSON.stringify({ found: { state, at, confirmed, lapsed, moved, cancelled }, told })}`];
}

/** Whether a seat may have been given back before it was paid, because its session was changed. */
const wasGivenBack = ({ seat }: Held, session?: Session): boolean =>
  Boolean(
    seat && session?.changes.some(({ from, until }) => until >= seat.from && from <= (seat.paidUntil ?? Infinity)),
  );

function statesOf(isCancelled: boolean | undefined, isBooked: boolean): readonly string[] {
  if (isCancelled) return ['CANCELLED'];
  return isBooked ? ['CONFIRMED'] : ['HELD', 'EXPIRED', 'RELEASED'];
}
