import { isId, NotFoundError, type Id } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { and, eq, isNotNull, lte } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { isPriced, reservationLoader, tellHold, type HoldRow, type ReservationRow } from '../reservation/service.ts';
import { actingPatient } from './service.ts';

/** Gives the patient's own time back; a hold that is over stays as it is. Throws `NotFoundError` for others' holds. */
export async function releaseHold(context: BookingContext, id: Id): Promise<HoldRow> {
  const patientId = actingPatient(context);
  if (!isId(id)) throw new NotFoundError();
  await context.write(async (tx) => {
    const [released] = await tx
      .update(reservations)
      .set({ state: 'RELEASED' })
      .where(and(ownHold(context, patientId, id), eq(reservations.state, 'HELD')))
      .returning();
    if (!released) return;
    await endRest(tx, released, 'RELEASED');
    await tellHold(tx, released);
    await context.record(tx, { action: 'WRITE', subjectId: patientId, resourceType: 'Hold', resourceId: id });
  });
  return findHold(context, id).then((hold) => hold ?? Promise.reject(new NotFoundError()));
}

const ownHold = ({ viewer }: BookingContext, patientId: Id, id: Id) =>
  and(
    eq(reservations.brandId, viewer.brandId),
    eq(reservations.id, id),
    eq(reservations.patientId, patientId),
    isNotNull(reservations.quoteId),
  );

/** The acting patient's own hold, or null; a time that is only offered to him is none yet. */
export async function findHold(context: BookingContext, id: Id): Promise<HoldRow | null> {
  const row = await reservationLoader(context).load(id);
  return row && row.patientId === context.viewer.personId && isPriced(row) ? row : null;
}

/** Times of a series are kept and given back together. */
async function endRest(tx: BookingTransaction, { brandId, id }: ReservationRow, state: 'RELEASED' | 'EXPIRED') {
  await tx
    .update(reservations)
    .set({ state })
    .where(and(eq(reservations.brandId, brandId), eq(reservations.seriesId, id), eq(reservations.state, 'HELD')));
}

/** The job at the end of a hold: ends it unless it was paid or given back. Throws, to be tried again, when called too early. */
export async function expireHold(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { brandId } = context.viewer;
  const holdId = String(payload.holdId);
  const now = context.now();
  const here = and(eq(reservations.brandId, brandId), eq(reservations.id, holdId), eq(reservations.state, 'HELD'));
  await context.write(async (tx) => {
    const [expired] = await tx
      .update(reservations)
      .set({ state: 'EXPIRED' })
      .where(and(here, lte(reservations.expiresAt, now)))
      .returning();
    if (expired) {
      await endRest(tx, expired, 'EXPIRED');
      return tellHold(tx, expired);
    }
    const [early] = await tx.select({ id: reservations.id }).from(reservations).where(here);
    if (early) throw new Error('the hold has not run out yet');
  });
}
