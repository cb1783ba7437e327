import { days, type Id } from '@daraport/domain';
import { allocationParts } from '@daraport/drizzle/tables/booking';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { fairnessWindow } from '../pool/rules.ts';
import { defaultPart, type Load, type Member } from './rules.ts';

/** What is set for a specialist; version 0 is nothing yet. */
export type PartRow = Pick<Member, 'takesPart' | 'share' | 'mostOpen' | 'mostNewPerWeek'> & {
  readonly version: number;
};

/** What each takes and has. Loads are counted over the whole brand, past the row rules, whoever asks. */
export async function membersOf(
  context: BookingContext,
  tx: BookingTransaction,
  ids: readonly Id[],
): Promise<(Member & PartRow)[]> {
  const { brandId } = context.viewer;
  const now = context.now().getTime();
  const [fromFair, fromWeek] = [fairnessWindow, days(7)].map((span) => new Date(now - span).toISOString());
  const { rows } = await tx.execute<LoadRow>(
    sql`select * from booking.allocation_load(${sql.param([...ids])}::uuid[], ${fromFair}::timestamptz, ${fromWeek}::timestamptz)`,
  );
  const loads = new Map(rows.map((row) => [row.specialist_id, loadOf(row)]));
  const set = await tx
    .select()
    .from(allocationParts)
    .where(and(eq(allocationParts.brandId, brandId), inArray(allocationParts.specialistId, [...ids])));
  const parts = new Map(set.map((row) => [row.specialistId, row]));
  return ids.map((specialistId) => {
    const { takesPart, share, mostOpen, mostNewPerWeek, version } = parts.get(specialistId) ?? {
      ...defaultPart,
      version: 0,
    };
    return {
      specialistId,
      takesPart,
      share,
      mostOpen,
      mostNewPerWeek,
      version,
      ...(loads.get(specialistId) ?? nothing),
    };
  });
}

const nothing: Load = { given: 0, lastAt: null, open: 0, newThisWeek: 0 };

interface LoadRow extends Record<string, unknown> {
  readonly specialist_id: Id;
  readonly given: number;
  readonly last_at: string | Date | null;
  readonly open: number;
  readonly new_this_week: number;
}

const loadOf = (row: LoadRow): Load => ({
  given: row.given,
  lastAt: row.last_at === null ? null : new Date(row.last_at).getTime(),
  open: row.open,
  newThisWeek: row.new_this_week,
});
