import { specialistCredentials, specialistOnboardings } from '@daraport/drizzle/tables/identity';
import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import type { OnboardingRow } from './rules.ts';

/**
 * Tells booking where approved licences of a specialist hold today, when that has changed. What nobody has approved of does
 * not count, whether or not the brand requires approval. Under the lock of the onboarding's row.
 */
export async function refreshLicences(
  context: IdentityContext,
  tx: IdentityTransaction,
  { personId, licensedIn, licencesRevision }: OnboardingRow,
  today: string,
): Promise<void> {
  const { brandId } = context.viewer;
  const { kind, state, replacedAt, validFrom, validUntil } = specialistCredentials;
  const found = await tx
    .selectDistinct({ jurisdiction: specialistCredentials.jurisdiction })
    .from(specialistCredentials)
    .where(
      and(
        eq(specialistCredentials.brandId, brandId),
        eq(specialistCredentials.personId, personId),
        eq(kind, 'LICENCE'),
        eq(state, 'APPROVED'),
        isNull(replacedAt),
        or(isNull(validFrom), lte(validFrom, today)),
        or(isNull(validUntil), gte(validUntil, today)),
      ),
    );
  const jurisdictions = found.flatMap(({ jurisdiction }) => jurisdiction ?? []).toSorted();
  if (jurisdictions.join() === licensedIn.join()) return;
  const revision = licencesRevision + 1;
  await tx
    .update(specialistOnboardings)
    .set({ licensedIn: jurisdictions, licencesRevision: revision })
    .where(and(eq(specialistOnboardings.brandId, brandId), eq(specialistOnboardings.personId, personId)));
  await context.publish(tx, 'identity.specialistLicencesChanged', { personId, jurisdictions, revision });
}
