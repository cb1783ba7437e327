import { specialists } from '@daraport/drizzle/tables/booking';
import type { DomainEvent } from '@daraport/events';
import { and, eq, lt } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';

/** Identity says where licences of a specialist hold: kept beside the profile, for the matching. Earlier word that comes late changes nothing. */
export async function keepLicences(
  context: BookingContext,
  tx: BookingTransaction,
  { payload: { personId, jurisdictions, revision } }: DomainEvent<'identity.specialistLicencesChanged'>,
): Promise<void> {
  await tx
    .update(specialists)
    .set({ licensedIn: [...jurisdictions], licencesRevision: revision })
    .where(
      and(
        eq(specialists.brandId, context.viewer.brandId),
        eq(specialists.personId, personId),
        lt(specialists.licencesRevision, revision),
      ),
    );
}
