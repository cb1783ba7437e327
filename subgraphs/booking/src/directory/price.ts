import { appointmentTypes } from '@daraport/drizzle/tables/booking';
import type { EventCatalogue } from '@daraport/events';
import { and, eq } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';

/** Keeps the list price that billing tells, for the directory to search and order by; what is shown and paid is billing's. */
export async function keepPrice(
  context: BookingContext,
  tx: BookingTransaction,
  { appointmentTypeId, amountMinor }: EventCatalogue['billing.priceListed'],
): Promise<void> {
  await tx
    .update(appointmentTypes)
    .set({ priceMinor: amountMinor })
    .where(and(eq(appointmentTypes.brandId, context.viewer.brandId), eq(appointmentTypes.id, appointmentTypeId)));
}
