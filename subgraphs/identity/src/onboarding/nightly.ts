import { days, hours, Temporal, type Id } from '@daraport/domain';
import { credentialFiles, memberships, specialistCredentials } from '@daraport/drizzle/tables/identity';
import { and, eq, gte, isNull, lt, notExists, or, type SQL } from 'drizzle-orm';
import type { IdentityContext } from '../builder.ts';
import { blobKeyOf } from './places.ts';
import { todayOf } from './reads.ts';
import { keptOver } from './rules.ts';
import { thisCredential } from './submit.ts';

/** How long an upload may wait for its credential. */
const keptUnused = hours(24);

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

/**
 * Every night: what has counted for nothing for a year goes, with its file: what another credential stands in the place of, what
 * expired or was returned and never replaced, and whatever somebody handed over who works here no longer. That it went is in the audit
 * log. Repeated, or begun again after a crash, it finishes: the content goes before the row that names it.
 */
export async function forgetCredentials(context: IdentityContext): Promise<void> {
  const { brandId } = context.viewer;
  const isOver = await overCondition(context);
  const over = await context.rows.select().from(specialistCredentials).where(isOver);
  for (const { id, personId, fileId } of over) {
    if (fileId) await context.blobs.remove(blobKeyOf(brandId, fileId));
    await context.write(async (tx) => {
      const gone = await tx
        .delete(specialistCredentials)
        .where(and(isOver, thisCredential(brandId, id)))
        .returning({ replacedAt: specialistCredentials.replacedAt });
      const [credential] = gone;
      if (!credential) return;
      if (fileId) await forgetFile(context, tx, fileId);
      await context.record(tx, {
        action: 'ADMINISTER',
        subjectId: personId,
        resourceType: 'Credential',
        resourceId: id,
        reason: credential.replacedAt ? 'replaced, time over' : 'time over',
      });
    });
  }
}

/** Which credentials have counted for nothing for as long as they are kept. */
async function overCondition(context: IdentityContext): Promise<SQL | undefined> {
  const { brandId } = context.viewer;
  const before = new Date(context.now().getTime() - keptOver);
  const dayBefore = Temporal.PlainDate.from(await todayOf(context))
    .subtract({ days: keptOver / days(1) })
    .toString();
  const { decidedAt, personId, replacedAt, state, validUntil } = specialistCredentials;
  const worksOrDid = context.rows
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.brandId, brandId),
        eq(memberships.personId, personId),
        eq(memberships.role, 'SPECIALIST'),
        or(isNull(memberships.endedAt), gte(memberships.endedAt, before)),
      ),
    );
  return and(
    eq(specialistCredentials.brandId, brandId),
    or(
      lt(replacedAt, before),
      and(eq(state, 'EXPIRED'), lt(validUntil, dayBefore)),
      and(eq(state, 'RETURNED'), lt(decidedAt, before)),
      notExists(worksOrDid),
    ),
  );
}

const forgetFile = (
  { viewer: { brandId } }: IdentityContext,
  tx: Parameters<Parameters<IdentityContext['write']>[0]>[0],
  id: Id,
) => tx.delete(credentialFiles).where(and(eq(credentialFiles.brandId, brandId), eq(credentialFiles.id, id)));
