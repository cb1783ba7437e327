import { isId, NotFoundError, type Id } from '@daraport/domain';
import { idempotencyKeys, reservations } from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../../builder.ts';
import { actingPatient } from '../../hold/service.ts';
import { giveBack } from '../../reservation/service.ts';
import { faults, releaseShape } from '../shapes.ts';

/**
 * Gives back a time that a pool kept for the acting patient, before it has a price or after; one that is over stays as it is.
 * Throws `NotFoundError` for others' holds and for those that no pool kept.
 */
export async function releasePoolSlot(context: BookingContext, input: unknown): Promise<Id> {
  const patientId = actingPatient(context);
  const { idempotencyKey: key, holdId } = parseInput(releaseShape, input, faults);
  if (!isId(holdId)) throw new NotFoundError();
  const { brandId } = context.viewer;
  const request = {
    brandId,
    actorId: patientId,
    operation: 'releasePoolSlot',
    key,
    input: { holdId },
    now: context.now(),
  };
  const work = async (tx: BookingTransaction) => {
    const [own] = await tx
      .select({ id: reservations.id })
      .from(reservations)
      .where(
        and(
          eq(reservations.brandId, brandId),
          eq(reservations.id, holdId),
          eq(reservations.patientId, patientId),
          isNotNull(reservations.poolId),
        ),
      );
    if (!own) throw new NotFoundError();
    await giveBack(tx, { brandId, patientId, holdId });
    await context.record(tx, { action: 'WRITE', subjectId: patientId, resourceType: 'Hold', resourceId: holdId });
    return holdId;
  };
  return context.write((tx) => once(tx, idempotencyKeys, request, () => work(tx)));
}
