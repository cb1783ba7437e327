import { randomBytes } from 'node:crypto';
import { dataRequests } from '@daraport/drizzle/tables/compliance';
import { enqueue } from '@daraport/events';
import { readExportPart, type ExportPart } from '@daraport/subgraph';
import { and, eq } from 'drizzle-orm';
import { makeArchive } from '../archive/archive.ts';
import type { ComplianceContext } from '../builder.ts';
import { archivePlace, downloadKeyPlace, type DataRequestRow } from './reads.ts';
import { downloadTime, expectedParts, missingFrom } from './rules.ts';
import { partsOf, removeParts, tellChange, thisRequest, whileRunning } from './service.ts';

/** Packs the shares that have arrived into a sealed ZIP and tells the person. Doing it again does no harm. */
export async function packExport(context: ComplianceContext, requestId: string): Promise<void> {
  const { viewer, vault, blobs } = context;
  const archiveKey = `exports/${viewer.brandId}/${requestId}/${context.newId()}`;
  const request = await claim(context, requestId, archiveKey);
  if (!request) return;
  const sealer = vault.exportSealer(viewer.brandId, requestId);
  const parts = await openParts(context, requestId);
  const missing = missingFrom(Object.keys(parts));
  const readyAt = context.now();
  const { locale, requestedAt } = request;
  const archive = await makeArchive({ locale, requestedAt, readyAt, missing, parts });
  await blobs.put(archiveKey, sealer.sealBytes(archive, archivePlace(requestId)));
  const downloadKey = sealer.sealBytes(randomBytes(32), downloadKeyPlace(requestId));
  const isReady = await markReady(context, { ...request, archiveKey, readyAt, missing, downloadKey });
  if (isReady) await removeParts(context, requestId);
  else await blobs.remove(archiveKey);
}

/**
 * Takes the packing over, also from an attempt that died or is still at work: whose place the row names last may
 * finish. Undefined when there is nothing to pack.
 */
async function claim(
  context: ComplianceContext,
  requestId: string,
  archiveKey: string,
): Promise<DataRequestRow | undefined> {
  const { brandId } = context.viewer;
  const request = await context.write(async (tx) => {
    const [found] = await tx.select().from(dataRequests).where(whileRunning(brandId, requestId)).for('update');
    if (!found) return undefined;
    await tx.update(dataRequests).set({ state: 'PACKING', archiveKey }).where(thisRequest(brandId, requestId));
    await tellChange(tx, brandId, requestId);
    return found;
  });
  if (request?.archiveKey) await context.blobs.remove(request.archiveKey);
  return request;
}

type Packed = Pick<DataRequestRow, 'brandId' | 'id' | 'personId' | 'missing' | 'downloadKey'> & {
  readonly archiveKey: string;
  readonly readyAt: Date;
};

/** False when the export was given up meanwhile, or taken over. */
async function markReady(context: ComplianceContext, packed: Packed): Promise<boolean> {
  const { brandId, id, personId, archiveKey, readyAt, missing, downloadKey } = packed;
  const expiresAt = new Date(readyAt.getTime() + downloadTime);
  return context.write(async (tx) => {
    const changed = await tx
      .update(dataRequests)
      .set({ state: 'READY', readyAt, expiresAt, missing, downloadKey })
      .where(and(thisRequest(brandId, id), eq(dataRequests.state, 'PACKING'), eq(dataRequests.archiveKey, archiveKey)))
      .returning({ id: dataRequests.id });
    if (changed.length === 0) return false;
    const payload = { brandId, requestId: id };
    await enqueue(tx, { name: 'compliance.expireExport', payload, runAt: expiresAt });
    await context.publish(tx, 'identity.noticeRequested', {
      personId,
      template: 'exportReady',
      subject: { kind: 'DATA_REQUEST', id },
      parameters: {},
    });
    await context.record(tx, { action: 'EXPORT', subjectId: personId, resourceType: 'DataRequest', resourceId: id });
    await tellChange(tx, brandId, id);
    return true;
  });
}

/** The shares by subgraph, in the order they are shown; one that is gone or damaged counts as missing. */
async function openParts(context: ComplianceContext, requestId: string): Promise<Record<string, ExportPart>> {
  const arrived = await partsOf(context, requestId);
  const parts: Record<string, ExportPart> = {};
  for (const subgraph of expectedParts) {
    const share = arrived.find((one) => one.subgraph === subgraph);
    if (!share) continue;
    const part = await readExportPart(context, { requestId, ...share }).catch((error: unknown) => {
      context.logger.error({ err: error, requestId, share: subgraph }, 'a share of an export does not open');
      return undefined;
    });
    if (part) parts[subgraph] = part;
  }
  return parts;
}
