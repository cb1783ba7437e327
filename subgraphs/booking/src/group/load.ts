import type { Id, Interval } from '@daraport/domain';
import { groupSessions } from '@daraport/drizzle/tables/booking';
import { and, asc, eq, gte, isNull, lt, sql } from 'drizzle-orm';
import type { BookingTransaction } from '../builder.ts';
import type { GroupTime } from './rules.ts';

export type GroupSessionRow = typeof groupSessions.$inferSelect;

/** The scheduled times of specialists' groups that start within the window, by specialist, ascending. */
export async function groupTimesOf(
  tx: BookingTransaction,
  asked: { readonly brandId: Id; readonly ids: readonly Id[]; readonly window: Interval; readonly now: Date },
): Promise<Map<Id, GroupTime[]>> {
  const { brandId, ids, window, now } = asked;
  if (ids.length === 0) return new Map();
  const found = await tx
    .select()
    .from(groupSessions)
    .where(
      and(
        eq(groupSessions.brandId, brandId),
        sql`${groupSessions.specialistId} = any (${sql.param([...ids])}::uuid[])`,
        isNull(groupSessions.cancelledAt),
        gte(groupSessions.startsAt, new Date(window.startsAt)),
        lt(groupSessions.startsAt, new Date(window.endsAt)),
      ),
    )
    .orderBy(asc(groupSessions.startsAt), asc(groupSessions.id));
  const taken = await seatsTaken(
    tx,
    found.map(({ id }) => id),
    now,
  );
  const times = found.map((row) => ({ specialistId: row.specialistId, time: timeOf(row, taken.get(row.id) ?? 0) }));
  const grouped = Map.groupBy(times, ({ specialistId }) => specialistId);
  return new Map([...grouped].map(([id, each]) => [id, each.map(({ time }) => time)]));
}

const timeOf = ({ id, appointmentTypeId, seats, startsAt, endsAt }: GroupSessionRow, taken: number): GroupTime => ({
  sessionId: id,
  appointmentTypeId,
  seats,
  seatsLeft: Math.max(0, seats - taken),
  startsAt: startsAt.getTime(),
  endsAt: endsAt.getTime(),
});

/** How many seats of each session are taken, held ones included; whose they are is not told. */
export async function seatsTaken(
  tx: BookingTransaction,
  sessionIds: readonly Id[],
  now: Date,
): Promise<Map<Id, number>> {
  if (sessionIds.length === 0) return new Map();
  const { rows } = await tx.execute<{ id: Id; taken: number }>(sql`
    select session_id as id, taken
    from booking.seats_taken(${sql.param([...sessionIds])}::uuid[], ${now.toISOString()}::timestamptz)`);
  return new Map(rows.map(({ id, taken }) => [id, taken]));
}
