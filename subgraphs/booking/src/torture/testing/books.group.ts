import { sql } from 'drizzle-orm';
import type { Read, Row } from './books.ts';
import type { Held, Memory, Session } from './memory.ts';

/** Every session is as its host was told, its time is kept for it, and its seats are where it is, no more of them than it has. */
export async function faultsOfGroups(read: Read, { sessions, held }: Memory): Promise<string[]> {
  const found = await read(sql`
    select s.id, extract(epoch from s.starts_at) * 1000 as at, s.sequence, s.cancelled_at is not null as is_cancelled, k.state as kept,
      k.starts_at = s.starts_at and k.ends_at = s.ends_at and lower(k.during) = s.starts_at - interval '15 minutes'
        and upper(k.during) = s.ends_at + interval '15 minutes' as is_kept_well,
      count(r.id) <= s.seats as has_room, count(r.id) = count(distinct r.patient_id) as is_one_each, count(r.id) as seats,
      count(r.id) filter (where r.starts_at <> s.starts_at or r.ends_at <> s.ends_at or r.during <> tstzrange(s.starts_at, s.ends_at)
        or r.specialist_id <> s.specialist_id or r.appointment_type_id <> s.appointment_type_id) as elsewhere
    from booking.group_sessions s left join booking.reservations k on k.id = s.id
      left join booking.reservations r on r.session_id = s.id and r.id <> s.id and r.state in ('HELD', 'CONFIRMED')
    group by s.brand_id, s.id, k.brand_id, k.id`);
  const rows = new Map(found.map((row) => [row['id'], row]));
  const known = new Set(sessions.map(({ id }) => id));
  const moves = await movesOf(read);
  return [
    ...found.filter(({ id }) => !known.has(id ?? '')).map(({ id }) => `nobody was told of the session ${id}`),
    ...sessions
      .filter((session) => !isSound(session, rows.get(session.id)))
      .map(
        ({ patient: _patient, specialist: _specialist, ...told }) =>
          `the session ${JSON.stringify({ told, found: rows.get(told.id) })}`,
      ),
    ...held.flatMap((one) => (one.seat ? faultsOfSeat(one, moves.get(one.id) ?? [], sessions) : [])),
  ];
}

function isSound({ startsAt, isCancelled, changes }: Session, row: Row | undefined): boolean {
  if (!row || new Date(Number(row['at'])).toISOString() !== startsAt) return false;
  if (Number(row['sequence']) !== changes.length || Boolean(row['is_cancelled']) !== Boolean(isCancelled)) return false;
  if (isCancelled) return row['kept'] === 'RELEASED' && row['seats'] === '0';
  const { kept, is_kept_well, has_room, is_one_each, elsewhere } = row;
  return kept === 'HELD' && Boolean(is_kept_well) && Boolean(has_room) && Boolean(is_one_each) && elsewhere === '0';
}

/** Where an appointment was moved, by the events that tell it, one after the other. */
type Move = Readonly<Record<'id' | 'before' | 'after' | 'at', string>> & { readonly own: boolean };

async function movesOf(read: Read): Promise<Map<string, Move[]>> {
  const told = (await read(sql`
    select r.id, e.payload ->> 'previousStartsAt' as before, e.payload ->> 'startsAt' as after,
      e.payload ->> 'movedBy' = e.payload ->> 'patientId' as own, extract(epoch from r.starts_at) * 1000 as at
    from booking.outbox e join booking.reservations r on r.id = (e.payload ->> 'appointmentId')::uuid
    where e.kind = 'booking.appointmentRescheduled' and r.session_id is not null
    order by r.id, (e.payload ->> 'revision')::int`)) as unknown as Move[];
  return Map.groupBy(told, ({ id }) => id);
}

/** A seat was moved as its patient was told, else with its session alone, and each move began where the one before ended. */
function faultsOfSeat(one: Held, moves: readonly Move[], sessions: readonly Session[]): string[] {
  const own = moves.filter((move) => move.own);
  const isTold = one.startsAt === (own.at(-1)?.after ?? moves[0]?.before ?? one.startsAt);
  const isChained = moves.every(({ before }, index) => index === 0 || before === moves[index - 1]?.after);
  const isThere = moves.length === 0 || Number(moves[0]?.at) === Date.parse(moves.at(-1)?.after ?? '');
  const withSession = sessions.flatMap(({ specialist, changes }) =>
    specialist === one.specialist ? changes.flatMap(({ move }) => move ?? []) : [],
  );
  const isOrdered = moves.every(
    ({ own: isOwn, before, after }) =>
      isOwn || withSession.some((move) => move.before === before && move.after === after),
  );
  if (isTold && isChained && isThere && isOrdered) return [];
  return [`the seat ${one.id}: ${JSON.stringify({ startsAt: one.startsAt, moves })}`];
}
