import { days } from '@daraport/domain';
import { sql } from 'drizzle-orm';
import type { Read, Row } from './books.ts';
import type { Held, Memory } from './memory.ts';

/** There is a day for paying from when it is due, or was moved; longer the terms here give nobody. */
const day = days(1);

/**
 * What is due ends unpaid after a day, unless it was paid, is to begin sooner or was booked by its specialist; what was paid stands, or
 * was too late and goes back; and the end of what still stands is planned.
 */
export async function faultsOfUnpaid(
  read: Read,
  { held }: Memory,
  now: Date,
  lapsed: (quoteId: string) => number,
): Promise<string[]> {
  const found = await read(sql`
    select id, state, cancelled_by = brand_id as ended, extract(epoch from cancelled_at) * 1000 as at, paid_minor is not null as paid,
      due_minor is not null as due, kept_minor as kept, exists (
        select from graphile_worker._private_jobs j where j.key = 'booking.endUnpaid:' || r.id) as planned
    from booking.reservations r`);
  const rows = new Map(found.map((row) => [row['id'], row]));
  const agreed = new Set(held.flatMap(({ id, seriesId, quoteId }) => (quoteId && id === seriesId ? [id] : [])));
  return held.flatMap((one) => {
    const row = rows.get(one.id) ?? {};
    const endsUnpaid = agreed.has(one.seriesId ?? '');
    const wrong = row['ended'] ? faultsOfEnd(one, row, endsUnpaid) : faultsOfStanding(one, row, endsUnpaid, now);
    const money = faultsOfMoney(one, row, lapsed);
    const { due, lastMove, startsAt } = one;
    return [...wrong, ...money].map(
      (fault) => `${one.id} ${fault}: ${JSON.stringify({ row, due, lastMove, startsAt })}`,
    );
  });
}

/** From when on it may have ended, and when it must have: the word of it was taken at some time in between. */
function endOf({ due, lastMove }: Held) {
  const earliest = Math.max(due?.told.from ?? Infinity, lastMove?.from ?? 0) + day;
  return { earliest, latest: Math.max(due?.told.until ?? Infinity, lastMove?.until ?? 0) + day };
}

function faultsOfEnd(one: Held, { at, kept }: Row, endsUnpaid: boolean): string[] {
  const { earliest } = endOf(one);
  return [
    ...(endsUnpaid ? [] : ['was to stand unpaid']),
    ...(Number(at) < earliest || earliest >= Date.parse(one.startsAt) ? ['ended before its time'] : []),
    ...(one.due?.paid && one.due.paid.until < Number(at) ? ['was paid and ended'] : []),
    ...(Number(kept) === 0 ? [] : ['cost something to end']),
  ];
}

function faultsOfStanding(one: Held, { state, due, planned }: Row, endsUnpaid: boolean, now: Date): string[] {
  if (state !== 'CONFIRMED') return [];
  const startsAt = Date.parse(one.startsAt);
  const isDue = one.due !== undefined && !one.due.paid;
  return [
    ...(Boolean(due) === isDue ? [] : ['is not due as it was told']),
    ...(isDue && endsUnpaid && endOf(one).latest < startsAt && startsAt > now.getTime() && !planned
      ? ['is never ended']
      : []),
  ];
}

/** What was paid for an appointment counts, or goes back where it had ended before. */
function faultsOfMoney({ due }: Held, { ended, at, paid }: Row, lapsed: (quoteId: string) => number): string[] {
  if (!due) return [];
  const isBack = lapsed(due.quoteId);
  if (!due.paid) return paid || isBack ? ['was never paid'] : [];
  const isLate = Boolean(ended) && Number(at) <= due.paid.from;
  return isBack === (isLate ? 1 : 0) && Boolean(paid) === !isLate ? [] : ['lost its money'];
}
