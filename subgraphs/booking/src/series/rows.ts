import { minutes, type Id } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { sql } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import type { AppointmentTypeRow } from '../calendar/load.ts';
import { takenBy } from '../calendar/rules.ts';
import { policyOfType } from '../policy/service.ts';
import { isPriced, type HoldRow } from '../reservation/service.ts';
import type { Occurrence } from './occurrences.ts';

type Facts = Omit<
  typeof reservations.$inferInsert,
  'id' | 'startsAt' | 'endsAt' | 'during' | 'occursAt' | 'seriesId'
> & { readonly seriesId: Id };

/**
 * Inserts the occurrences of a series at once: the exclusion constraint refuses all of them for one. The first bears the id of
 * the series and its quote; each other has an id and a quote of its own, and so its own visit, link, payment and calendar entry.
 */
export async function insertOccurrences(
  { newId }: Pick<BookingContext, 'newId'>,
  tx: BookingTransaction,
  occurrences: readonly Occurrence[],
  type: AppointmentTypeRow,
  facts: Facts,
): Promise<HoldRow[]> {
  const { id: policyId } = await policyOfType(tx, facts.brandId, type.id);
  const rows = occurrences.map(({ occursAt, startsAt }, index) => ({
    ...facts,
    policyId,
    ...spanOf(startsAt, type),
    id: index === 0 ? facts.seriesId : newId(),
    quoteId: index === 0 ? facts.quoteId : newId(),
    occursAt: new Date(occursAt),
  }));
  return (await tx.insert(reservations).values(rows).returning()).filter(isPriced);
}

/** The columns of a reservation that say when. */
export function spanOf(at: number, type: AppointmentTypeRow) {
  const slot = { startsAt: at, endsAt: at + minutes(type.durationMinutes) };
  const taken = takenBy(slot, type);
  const [from, to] = [new Date(taken.startsAt).toISOString(), new Date(taken.endsAt).toISOString()];
  return {
    startsAt: new Date(slot.startsAt),
    endsAt: new Date(slot.endsAt),
    during: sql<string>`tstzrange(${from}, ${to})`,
  };
}
