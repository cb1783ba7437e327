import { hours, Temporal } from '@daraport/domain';
import { credentialFiles, specialistCredentials } from '@daraport/drizzle/tables/identity';
import { and, eq, inArray, isNull, lt, lte } from 'drizzle-orm';
import type { IdentityContext } from '../builder.ts';
import { lockOnboarding, refreshClearance, tellSpecialist } from './clearance.ts';
import { blobKeyOf } from './files.ts';
import { todayOf } from './reads.ts';
import { reviewClearances } from './requirements.ts';
import { isExpired, warningDue, warnings } from './rules.ts';
import { thisCredential } from './submit.ts';

/** How long an upload may wait for its credential. */
const keptUnused = hours(24);

/**
 * Every night: credentials that are over expire, those that end soon are warned of, and for everyone it is reckoned anew
 * whether they may be booked, because requirements and credentials also begin on a day. Repeated, it changes nothing.
 */
export async function expireCredentials(context: IdentityContext): Promise<void> {
  const { brandId } = context.viewer;
  const today = await todayOf(context);
  const soon = Temporal.PlainDate.from(today).add({ days: warnings[0] }).toString();
  const ending = await context.rows
    .select()
    .from(specialistCredentials)
    .where(
      and(
        eq(specialistCredentials.brandId, brandId),
        isNull(specialistCredentials.replacedAt),
        inArray(specialistCredentials.state, ['SUBMITTED', 'APPROVED']),
        lte(specialistCredentials.validUntil, soon),
      ),
    );
  for (const { id, personId } of ending) {
    await context.write(async (tx) => {
      await lockOnboarding(tx, brandId, personId);
      const [known] = await tx.select().from(specialistCredentials).where(thisCredential(brandId, id));
      if (!known || known.replacedAt || (known.state !== 'SUBMITTED' && known.state !== 'APPROVED')) return;
      if (isExpired(known, today)) {
        await tx.update(specialistCredentials).set({ state: 'EXPIRED' }).where(thisCredential(brandId, id));
        await context.record(tx, {
          action: 'ADMINISTER',
          subjectId: personId,
          resourceType: 'Credential',
          resourceId: id,
          reason: 'expired',
        });
        return refreshClearance(context, tx, personId);
      }
      const warnedDays = warningDue(known, today);
      if (warnedDays === undefined) return;
      await tx.update(specialistCredentials).set({ warnedDays }).where(thisCredential(brandId, id));
      await tellSpecialist(context, tx, personId, 'credentialExpiring');
    });
  }
  await reviewClearances(context);
}

/** Every night: uploads that no credential came to use are removed, first what lies in the blob store. */
export async function forgetUploads(context: IdentityContext): Promise<void> {
  const { brandId } = context.viewer;
  const isLeft = and(
    eq(credentialFiles.brandId, brandId),
    isNull(credentialFiles.usedAt),
    lt(credentialFiles.uploadedAt, new Date(context.now().getTime() - keptUnused)),
  );
  const left = await context.rows.select().from(credentialFiles).where(isLeft);
  for (const { id } of left) {
    // Only what is still unused when its row goes: one that is used this very moment stays whole.
    const [gone] = await context.write((tx) =>
      tx
        .delete(credentialFiles)
        .where(and(isLeft, eq(credentialFiles.id, id)))
        .returning({ id: credentialFiles.id }),
    );
    if (gone) await context.blobs.remove(blobKeyOf(brandId, id));
  }
}
