import type { Id } from '@daraport/domain';
import { notify } from '@daraport/events';
import type { BookingTransaction } from '../builder.ts';

/** Tells of a person's own waits, or of those in a specialist's own list; a notice carries nothing. */
export const waitTopic = (brandId: Id, personId: Id): string => `booking.waits:${brandId}:${personId}`;

/** Tells of the waits of an organization and of those below it, or else of all of the brand. */
export const overseenWaitsTopic = (brandId: Id, organizationId: Id | null): string =>
  organizationId ? `booking.waits:${brandId}:of:${organizationId}` : `booking.waits:${brandId}`;

/** Tells the patient, the specialist and who oversees them that a wait or its offer changed. */
export async function tellWait(
  tx: BookingTransaction,
  row: {
    readonly brandId: Id;
    readonly patientId: Id;
    readonly specialistPersonId: Id;
    readonly lineage: readonly Id[];
  },
): Promise<void> {
  const audiences = [
    ...[row.patientId, row.specialistPersonId].map((personId) => waitTopic(row.brandId, personId)),
    ...[...row.lineage, null].map((organizationId) => overseenWaitsTopic(row.brandId, organizationId)),
  ];
  for (const topic of audiences) await notify(tx, topic, { kind: 'changed' });
}
