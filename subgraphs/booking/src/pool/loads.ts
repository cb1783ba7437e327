import type { Id } from '@daraport/domain';
import { sql } from 'drizzle-orm';
import type { BookingTransaction } from '../builder.ts';
import { fairnessWindow, type Share } from './rules.ts';

/** What members of a pool have of its bookings, by id of the specialist; whoever is missing has none. */
export async function loadsOf(
  tx: BookingTransaction,
  poolId: Id,
  now: Date,
): Promise<Map<Id, Pick<Share, 'bookings' | 'lastAt'>>> {
  const since = new Date(now.getTime() - fairnessWindow).toISOString();
  const { rows } = await tx.execute<{ id: Id; bookings: number; last: string }>(sql`
    select specialist_id as id, bookings, extract(epoch from last_at) * 1000 as last
    from booking.pool_load(${poolId}::uuid, ${since}::timestamptz, ${now.toISOString()}::timestamptz)`);
  return new Map(rows.map(({ id, bookings, last }) => [id, { bookings, lastAt: Number(last) }]));
}
