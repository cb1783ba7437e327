import { dayIn, type Id } from '@daraport/domain';
import { brands, memberships, specialistOnboardings } from '@daraport/drizzle/tables/identity';
import { and, eq } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { refreshLicences } from './licences.ts';
import { credentialsOf, isLiveSpecialist, versionsOf } from './reads.ts';
import { inForce, isBookable, sensible, type OnboardingRow } from './rules.ts';
import { tellSpecialist } from './telling.ts';

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
 * Reckons anew whether somebody may be booked: who works as a specialist, and has what is required. Booking is told with the
 * transaction where that changes, and the first time in any case, because until then it lets nobody be booked; the specialist is
 * told of a change. Answers whether there was one. Under the lock of `lockOnboarding`.
 */
export async function refreshClearance(
  context: IdentityContext,
  tx: IdentityTransaction,
  personId: Id,
): Promise<boolean> {
  const { brandId } = context.viewer;
  const row = await lockOnboarding(tx, brandId, personId);
  await refreshLicences(context, tx, row, await todayIn(context, tx));
  const works = await worksAsSpecialist(tx, brandId, personId);
  const isCleared = works && (await hasWhatIsRequired(context, tx, row));
  const isNew = isCleared !== row.isCleared;
  if (!isNew && row.revision > 0) return false;
  const revision = row.revision + 1;
  await tx.update(specialistOnboardings).set({ isCleared, revision }).where(thisOnboarding(brandId, personId));
  await context.publish(tx, 'identity.specialistClearanceChanged', { personId, isCleared, revision });
  // Who was suspended is told that, and who left is told nothing.
  if (isNew && works && !row.suspendedAt)
    await tellSpecialist(context, tx, personId, isCleared ? 'specialistCleared' : 'specialistNotCleared');
  return isNew;
}

async function hasWhatIsRequired(
  context: IdentityContext,
  tx: IdentityTransaction,
  row: OnboardingRow,
): Promise<boolean> {
  const { brandId } = context.viewer;
  const today = await todayIn(context, tx);
  const requirements = sensible(inForce(await versionsOf(tx, brandId), today), await modulesIn(tx, brandId));
  return isBookable(requirements, await credentialsOf(tx, brandId, [row.personId]), row, today);
}

async function modulesIn(tx: IdentityTransaction, brandId: Id): Promise<readonly string[]> {
  const [brand] = await tx.select({ modules: brands.modules }).from(brands).where(eq(brands.brandId, brandId));
  return brand?.modules ?? [];
}

async function worksAsSpecialist(tx: IdentityTransaction, brandId: Id, personId: Id): Promise<boolean> {
  const found = await tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.brandId, brandId), eq(memberships.personId, personId), isLiveSpecialist))
    .limit(1);
  return found.length > 0;
}
