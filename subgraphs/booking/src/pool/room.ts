import { days, type Id } from '@daraport/domain';
import { sql } from 'drizzle-orm';
import type { BookingTransaction } from '../builder.ts';
import { takesNobodyNew } from './rules.ts';

/**
 * Of these specialists those to whom no pool gives the patient: they take no more new people this week, and the patient would be one.
 * Without a patient everybody would be.
 */
export async function withoutRoom(
  tx: BookingTransaction,
  ids: readonly Id[],
  { patientId, now }: { readonly patientId: Id | null; readonly now: Date },
): Promise<ReadonlySet<Id>> {
  const weekFrom = new Date(now.getTime() - days(7)).toISOString();
  const { rows } = await tx.execute<{ id: Id; most: number; fresh: number; is_known: boolean }>(sql`
    select specialist_id as id, most_new_per_week as most, new_this_week as fresh, is_known
    from booking.room_for(${sql.param([...ids])}::uuid[], ${patientId}::uuid, ${weekFrom}::timestamptz, ${now.toISOString()}::timestamptz)`);
  const full = rows.filter(({ most, fresh, is_known: isKnown }) => takesNobodyNew(most, fresh) && !isKnown);
  return new Set(full.map(({ id }) => id));
}
