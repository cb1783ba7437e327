import type { Id } from '@daraport/domain';
import { notify } from '@daraport/events';
import type { BookingTransaction } from '../builder.ts';

/** Tells of a person's own waits, or of those in a specialist's own list; a notice carries nothing. */
export const waitTopic = (brandId: Id, personId: Id): string => `booking.waits:${brandId}:${personId}`;

/** Tells the patient and the specialist that a wait or its offer changed. */
export async function tellWait(
  tx: BookingTransaction,
  row: { readonly brandId: Id; readonly patientId: Id; readonly specialistPersonId: Id },
): Promise<void> {
  for (const personId of [row.patientId, row.specialistPersonId])
    await notify(tx, waitTopic(row.brandId, personId), { kind: 'changed' });
}
