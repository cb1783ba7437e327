import { dayIn, type Id } from '@daraport/domain';
import { brands, specialistOnboardings } from '@daraport/drizzle/tables/identity';
import { and, eq } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { credentialsOf, versionsOf } from './reads.ts';
import { inForce, isBookable, type OnboardingRow } from './rules.ts';

/** The row of a specialist, for updates. */
export const thisOnboarding = (brandId: Id, personId: Id) =>
  and(eq(specialistOnboardings.brandId, brandId), eq(specialistOnboardings.personId, personId));

/** Lets one transaction at a time change what decides on a specialist, until it ends; makes the row where there is none. */
export async function lockOnboarding(tx: IdentityTransaction, brandId: Id, personId: Id): Promise<OnboardingRow> {
  await tx.insert(specialistOnboardings).values({ brandId, personId }).onConflictDoNothing();
  const [row] = await tx.select().from(specialistOnboardings).where(thisOnboarding(brandId, personId)).for('update');
  if (!row) throw new Error(`the onboarding of ${personId} was not kept`);
  return row;
}

/** Today on the brand's calendar, read with the transaction. */
export async function todayIn(context: IdentityContext, tx: IdentityTransaction): Promise<string> {
  const { brandId } = context.viewer;
  const [brand] = await tx.select({ timeZone: brands.timeZone }).from(brands).where(eq(brands.brandId, brandId));
  if (!brand) throw new Error(`brand ${brandId} does not exist`);
  return dayIn(brand.timeZone, context.now());
}

/**
 * Reckons anew whether a specialist may be booked. Where that changes, booking is told with the transaction, and so is the
 * specialist. Under the lock of `lockOnboarding`.
 */
export async function refreshClearance(context: IdentityContext, tx: IdentityTransaction, personId: Id): Promise<void> {
  const { brandId } = context.viewer;
  const row = await lockOnboarding(tx, brandId, personId);
  const today = await todayIn(context, tx);
  const requirements = inForce(await versionsOf(tx, brandId), today);
  const isCleared = isBookable(requirements, await credentialsOf(tx, brandId, [personId]), row, today);
  if (isCleared === row.isCleared) return;
  const revision = row.revision + 1;
  await tx.update(specialistOnboardings).set({ isCleared, revision }).where(thisOnboarding(brandId, personId));
  await context.publish(tx, 'identity.specialistClearanceChanged', { personId, isCleared, revision });
  await tellSpecialist(context, tx, personId, isCleared ? 'specialistCleared' : 'specialistNotCleared');
}

/** Tells a specialist, by mail and in the portal unless said otherwise. No document is named in it. */
export const tellSpecialist = (
  context: IdentityContext,
  tx: IdentityTransaction,
  personId: Id,
  template:
    | 'specialistCleared'
    | 'specialistNotCleared'
    | 'credentialApproved'
    | 'credentialReturned'
    | 'credentialExpiring',
): Promise<void> =>
  context.publish(tx, 'identity.noticeRequested', {
    personId,
    template,
    subject: { kind: 'CREDENTIALS', id: personId },
    parameters: {},
    channels: template === 'credentialApproved' ? ['PORTAL'] : ['EMAIL', 'PORTAL'],
  });
