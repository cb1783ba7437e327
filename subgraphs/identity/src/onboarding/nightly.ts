import { hours, type Id } from '@daraport/domain';
import { credentialFiles, specialistCredentials } from '@daraport/drizzle/tables/identity';
import { and, eq, isNull, lt } from 'drizzle-orm';
import type { IdentityContext } from '../builder.ts';
import { blobKeyOf } from './places.ts';
import { keptReplaced } from './rules.ts';
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
 * Every night: what another credential has stood in the place of for a year goes, with its file; that it went is in the audit log.
 * Repeated, or begun again after a crash, it finishes: the content goes before the row that names it.
 */
export async function forgetReplaced(context: IdentityContext): Promise<void> {
  const { brandId } = context.viewer;
  const isOver = and(
    eq(specialistCredentials.brandId, brandId),
    lt(specialistCredentials.replacedAt, new Date(context.now().getTime() - keptReplaced)),
  );
  const over = await context.rows.select().from(specialistCredentials).where(isOver);
  for (const { id, personId, fileId } of over) {
    if (fileId) await context.blobs.remove(blobKeyOf(brandId, fileId));
    await context.write(async (tx) => {
      const gone = await tx
        .delete(specialistCredentials)
        .where(and(isOver, thisCredential(brandId, id)))
        .returning({ id: specialistCredentials.id });
      if (gone.length === 0) return;
      if (fileId) await forgetFile(context, tx, fileId);
      await context.record(tx, {
        action: 'ADMINISTER',
        subjectId: personId,
        resourceType: 'Credential',
        resourceId: id,
        reason: 'replaced, time over',
      });
    });
  }
}

const forgetFile = (
  { viewer: { brandId } }: IdentityContext,
  tx: Parameters<Parameters<IdentityContext['write']>[0]>[0],
  id: Id,
) => tx.delete(credentialFiles).where(and(eq(credentialFiles.brandId, brandId), eq(credentialFiles.id, id)));
