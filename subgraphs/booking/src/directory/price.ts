import { appointmentTypes } from '@daraport/drizzle/tables/booking';
import type { EventCatalogue } from '@daraport/events';
import { and, eq, lt } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';

/**
 * Keeps the list price that billing tells, for the directory to search and order by; what is shown and paid is billing's. Word
 * of an earlier price than the one that is known changes nothing.
 */
export async function keepPrice(
  context: BookingContext,
  tx: BookingTransaction,
  { appointmentTypeId, amountMinor, revision }: EventCatalogue['billing.priceListed'],
): Promise<void> {
  await tx
    .update(appointmentTypes)
    .set({ priceMinor: amountMinor, priceRevision: revision })
    .where(
      and(
        eq(appointmentTypes.brandId, context.viewer.brandId),
        eq(appointmentTypes.id, appointmentTypeId),
        lt(appointmentTypes.priceRevision, revision),
      ),
    );
}
