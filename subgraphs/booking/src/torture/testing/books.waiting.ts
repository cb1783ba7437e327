import { sql } from 'drizzle-orm';
import type { Read, Row } from './books.ts';
import type { Memory, Waiting } from './memory.ts';

/** Offers keep their time, each for one; who waits is asked, told once, and what was answered holds. */
export async function faultsOfWaits(
  read: Read,
  { held, waits }: Memory,
  isBooked: (id: string) => boolean,
): Promise<string[]> {
  const offers = await read(sql`
    select o.id, o.state as offer, w.state as wait, r.state as time, r.quote_id is not null as priced,
      o.patient_id = w.patient_id and o.patient_id = r.patient_id as fits,
      (select count(*) from booking.outbox e where e.kind = 'identity.noticeRequested'
        and e.payload -> 'reminder' ->> 'key' = 'offer:' || o.id) as told
    from booking.wait_offers o join booking.waits w on w.id = o.wait_id left join booking.reservations r on r.id = o.id`);
  const unoffered = await read(sql`
    select id from booking.reservations r where state = 'HELD' and quote_id is null and pool_id is null and id is distinct from session_id
      and not exists (select from booking.wait_offers o where o.id = r.id and o.state = 'OPEN')`);
  const found = await read(sql`select id, state from booking.waits`);
  const rows = new Map(found.map(({ id, state }) => [id, state]));
  const known = new Set(waits.map(({ id }) => id));
  const bookedFor = new Set(held.filter(({ id }) => isBooked(id)).map(({ waitId }) => waitId));
  const taken = new Set(held.flatMap(({ id, waitId }) => (waitId ? [id] : [])));
  return [
    ...offers
      .filter((each) => !isSound(each, taken.has(each['id'] ?? '')))
      .map((each) => `the offer ${JSON.stringify(each)}`),
    ...unoffered.map(({ id }) => `the time ${id} is offered to nobody`),
    ...found.filter(({ id }) => !known.has(id ?? '')).map(({ id }) => `nobody was told of the wait ${id}`),
    ...waits.flatMap((wait) => {
      const state = rows.get(wait.id);
      const isRight = statesOf(wait, bookedFor.has(wait.id)).includes(String(state));
      return isRight ? [] : [`the wait ${wait.id} is ${state}: ${JSON.stringify({ left: wait.hasLeft })}`];
    }),
  ];
}

/** Whether an offer, its wait and its time tell the same. */
function isSound({ offer, wait, time, priced, fits, told }: Row, isTaken: boolean): boolean {
  const isKept = time === 'HELD' || time === 'CONFIRMED';
  if (!fits || told !== '1' || isTaken !== (offer === 'ACCEPTED')) return false;
  if (offer === 'OPEN') return wait === 'WAITING' && time === 'HELD' && !priced;
  return offer === 'ACCEPTED' ? Boolean(priced) : !isKept && !priced;
}

/** What may have become of a wait: who never answers is asked no more. */
function statesOf({ hasLeft }: Waiting, isBooked: boolean): readonly string[] {
  if (isBooked) return hasLeft ? ['BOOKED', 'LEFT', 'ENDED'] : ['BOOKED', 'ENDED'];
  return hasLeft ? ['LEFT', 'ENDED'] : ['WAITING', 'ENDED'];
}
