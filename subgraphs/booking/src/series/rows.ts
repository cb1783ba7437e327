import type { Id } from '@daraport/domain';
import { series } from '@daraport/drizzle/tables/booking';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { reserve, type Reserving } from '../reservation/reserve.ts';
import { isPriced, type HoldRow } from '../reservation/service.ts';
import type { Occurrence } from './occurrences.ts';

/** What was agreed: the rule and its first time, and the price where the patient saw one. */
interface Agreed {
  readonly rule: string;
  readonly startsAt: Date;
  readonly quoteId: Id | null;
}

/**
 * Writes a series with its occurrences at once: the exclusion constraint refuses all of them for one. The first bears the id of
 * the series and its quote; each other has an id and a quote of its own, and so its own visit, link, payment and calendar entry.
 */
export async function insertSeries(
  context: BookingContext,
  tx: BookingTransaction,
  { rule, startsAt, quoteId }: Agreed,
  occurrences: readonly Occurrence[],
  reserving: Omit<Reserving, 'seriesId'>,
): Promise<HoldRow[]> {
  const { viewer, newId } = context;
  const { patientId, specialist, type } = reserving;
  const id = newId();
  await tx.insert(series).values({
    brandId: viewer.brandId,
    id,
    patientId,
    specialistId: specialist.id,
    specialistPersonId: specialist.personId,
    lineage: specialist.lineage,
    appointmentTypeId: type.id,
    rule,
    startsAt,
    timeZone: specialist.timeZone,
    quoteId,
    createdBy: viewer.personId ?? patientId,
    createdAt: context.now(),
  });
  const times = occurrences.map((each, index) => ({
    id: index === 0 ? id : newId(),
    quoteId: (index === 0 && quoteId) || newId(),
    startsAt: each.startsAt,
    occursAt: new Date(each.occursAt),
  }));
  return (await reserve(context, tx, { ...reserving, seriesId: id }, times)).filter(isPriced);
}
