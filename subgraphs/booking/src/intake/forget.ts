import { intakeUnfinished, reservations } from '@daraport/drizzle/tables/booking';
import { and, eq, gt, inArray, notExists } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';

/**
 * Every night: answers that were begun and can no longer be handed in are forgotten, because the appointment was cancelled or
 * has begun, or its time was given back.
 */
export async function forgetUnfinished(context: BookingContext): Promise<void> {
  const { brandId } = context.viewer;
  await context.write((tx) => {
    const isAhead = tx
      .select({ id: reservations.id })
      .from(reservations)
      .where(
        and(
          eq(reservations.brandId, brandId),
          eq(reservations.id, intakeUnfinished.reservationId),
          inArray(reservations.state, ['HELD', 'CONFIRMED']),
          gt(reservations.startsAt, context.now()),
        ),
      );
    return tx.delete(intakeUnfinished).where(and(eq(intakeUnfinished.brandId, brandId), notExists(isAhead)));
  });
}
