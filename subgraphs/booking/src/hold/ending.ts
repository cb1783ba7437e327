import { isId, NotFoundError, type Id } from '@daraport/domain';
import { idempotencyKeys, reservations } from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { and, eq, isNotNull, lte } from 'drizzle-orm';
import { z } from 'zod';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { endHolds, isPriced, reservationLoader, type HoldRow } from '../reservation/service.ts';
import { actingPatient } from './service.ts';

const ReleaseInput = z.object({ id: z.string(), idempotencyKey: z.string().min(1).max(200) });

/** Gives the patient's own time back; a hold that is over stays as it is. Throws `NotFoundError` for others' holds. */
export async function releaseHold(context: BookingContext, input: unknown): Promise<HoldRow> {
  const patientId = actingPatient(context);
  const { id, idempotencyKey: key } = parseInput(ReleaseInput, input, {});
  if (!isId(id)) throw new NotFoundError();
  const request = {
    brandId: context.viewer.brandId,
    actorId: patientId,
    operation: 'releaseHold',
    key,
    input: { id },
    now: context.now(),
  };
  await context.write((tx) =>
    once(tx, idempotencyKeys, request, async () => {
      await giveBack(context, tx, patientId, id);
      return id;
    }),
  );
  return findHold(context, id).then((hold) => hold ?? Promise.reject(new NotFoundError()));
}

async function giveBack(context: BookingContext, tx: BookingTransaction, patientId: Id, id: Id): Promise<void> {
  const [released] = await endHolds(tx, 'RELEASED', ownHold(context, patientId, id));
  if (!released) return assertOwn(context, tx, patientId, id);
  await context.record(tx, { action: 'WRITE', subjectId: patientId, resourceType: 'Hold', resourceId: id });
}

/** A hold that is over stays as it is. */
async function assertOwn(context: BookingContext, tx: BookingTransaction, patientId: Id, id: Id): Promise<void> {
  const [over] = await tx
    .select({ id: reservations.id })
    .from(reservations)
    .where(ownHold(context, patientId, id));
  if (!over) throw new NotFoundError();
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

/** The job at the end of a hold: ends it unless it was paid or given back. Throws, to be tried again, when called too early. */
export async function expireHold(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { brandId } = context.viewer;
  const holdId = String(payload.holdId);
  const now = context.now();
  const here = and(eq(reservations.brandId, brandId), eq(reservations.id, holdId));
  await context.write(async (tx) => {
    const expired = await endHolds(tx, 'EXPIRED', and(here, lte(reservations.expiresAt, now)));
    if (expired.length > 0) return;
    const isHeld = and(here, eq(reservations.state, 'HELD'));
    const early = await tx.select({ id: reservations.id }).from(reservations).where(isHeld);
    if (early.length > 0) throw new Error('the hold has not run out yet');
  });
}
