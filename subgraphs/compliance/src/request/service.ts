import { dataRequestParts, dataRequests } from '@daraport/drizzle/tables/compliance';
import { enqueue, notify } from '@daraport/events';
import { and, eq, inArray } from 'drizzle-orm';
import type { ComplianceContext, Tx } from '../builder.ts';
import { actOnce, personOf } from '../person.ts';
import { ExportAlreadyRunningError } from './errors.ts';
import { requestLoader, requestTopic, type DataRequestRow } from './reads.ts';
import { abandonedAfter, missingFrom, partDeadline, running } from './rules.ts';

/** The row of a request, for updates. */
export const thisRequest = (brandId: string, id: string) =>
  and(eq(dataRequests.brandId, brandId), eq(dataRequests.id, id));
/** The row of a request as long as it is under way. */
export const whileRunning = (brandId: string, id: string) =>
  and(thisRequest(brandId, id), inArray(dataRequests.state, [...running]));

/** Asks every subgraph for its share of the viewer's data. Throws `ExportAlreadyRunningError` while one is under way. */
export async function requestDataExport(
  context: ComplianceContext,
  input: { idempotencyKey: string },
): Promise<DataRequestRow> {
  const personId = personOf(context);
  const { brandId, locale } = context.viewer;
  const id = await context.write((tx) =>
    actOnce(context, tx, 'requestDataExport', input, async () => {
      const requestId = context.newId();
      const requestedAt = context.now();
      const started = await tx
        .insert(dataRequests)
        .values({ brandId, id: requestId, personId, locale, state: 'QUEUED', requestedAt, missing: [] })
        .onConflictDoNothing()
        .returning({ id: dataRequests.id });
      if (started.length === 0) throw new ExportAlreadyRunningError();
      await context.publish(tx, 'compliance.exportRequested', { requestId, personId });
      await queuePacking(tx, { brandId, requestId }, new Date(requestedAt.getTime() + partDeadline));
      await enqueue(tx, {
        name: 'compliance.abandonExport',
        payload: { brandId, requestId },
        runAt: new Date(requestedAt.getTime() + abandonedAfter),
      });
      await context.record(tx, {
        action: 'WRITE',
        subjectId: personId,
        resourceType: 'DataRequest',
        resourceId: requestId,
      });
      return requestId;
    }),
  );
  const request = await requestLoader(context).load(id);
  if (!request) throw new Error(`the request ${id} was not kept`);
  return request;
}

/** Takes note of a share. With the last one the export is packed at once; the row lock lets exactly one be the last. */
export async function addPart(
  context: ComplianceContext,
  tx: Tx,
  part: { requestId: string; subgraph: string; blobKey: string },
): Promise<void> {
  const { brandId } = context.viewer;
  const { requestId } = part;
  const [request] = await tx.select().from(dataRequests).where(thisRequest(brandId, requestId)).for('update');
  if (!request) return;
  await tx
    .insert(dataRequestParts)
    .values({ ...part, brandId, personId: request.personId, arrivedAt: context.now() })
    .onConflictDoNothing();
  if (request.state === 'QUEUED') {
    await tx.update(dataRequests).set({ state: 'COLLECTING' }).where(thisRequest(brandId, requestId));
  }
  if (request.state === 'QUEUED' || request.state === 'COLLECTING') {
    const arrived = await tx
      .select({ subgraph: dataRequestParts.subgraph })
      .from(dataRequestParts)
      .where(and(eq(dataRequestParts.brandId, brandId), eq(dataRequestParts.requestId, requestId)));
    const isLast = missingFrom(arrived.map(({ subgraph }) => subgraph)).length === 0;
    if (isLast) await queuePacking(tx, { brandId, requestId });
    await tellChange(tx, brandId, requestId);
  }
  // A share that comes after the end would lie there for ever.
  if (request.state === 'FAILED' || request.state === 'EXPIRED') {
    await enqueue(tx, { name: 'compliance.expireExport', payload: { brandId, requestId } });
  }
}

/** Gives an export up that is still not ready: the person may ask again. */
export async function abandonExport(context: ComplianceContext, requestId: string): Promise<void> {
  const { brandId } = context.viewer;
  const failed = await context.write(async (tx) => {
    const changed = await tx
      .update(dataRequests)
      .set({ state: 'FAILED' })
      .where(whileRunning(brandId, requestId))
      .returning({ id: dataRequests.id });
    if (changed.length > 0) await tellChange(tx, brandId, requestId);
    return changed.length > 0;
  });
  if (failed) await removeBlobs(context, requestId);
}

/** Ends the time of download: the ZIP goes, the request stays in the history. */
export async function expireExport(context: ComplianceContext, requestId: string): Promise<void> {
  const { brandId } = context.viewer;
  await context.write(async (tx) => {
    await tx
      .update(dataRequests)
      .set({ state: 'EXPIRED', downloadKey: null })
      .where(and(thisRequest(brandId, requestId), eq(dataRequests.state, 'READY')));
    await tellChange(tx, brandId, requestId);
  });
  await removeBlobs(context, requestId);
}

/** Removes what an export left in the blob store, the ZIP and every share. */
async function removeBlobs(context: ComplianceContext, requestId: string): Promise<void> {
  const request = await requestLoader(context).load(requestId);
  if (request?.archiveKey) await context.blobs.remove(request.archiveKey);
  await removeParts(context, requestId);
}

/** Removes the shares, which nobody needs once they are packed. */
export async function removeParts(context: ComplianceContext, requestId: string): Promise<void> {
  const parts = await partsOf(context, requestId);
  for (const { blobKey } of parts) await context.blobs.remove(blobKey);
}

/** The shares that have arrived. */
export const partsOf = ({ rows, viewer }: ComplianceContext, requestId: string) =>
  rows
    .select({ subgraph: dataRequestParts.subgraph, blobKey: dataRequestParts.blobKey })
    .from(dataRequestParts)
    .where(and(eq(dataRequestParts.brandId, viewer.brandId), eq(dataRequestParts.requestId, requestId)));

/** Tells whoever watches the request that it changed, when the transaction commits. */
export const tellChange = (tx: Tx, brandId: string, id: string): Promise<void> =>
  notify(tx, requestTopic(brandId, id), { kind: 'changed' });

/** One packing per request: the last share's comes in place of the deadline's. */
const queuePacking = (tx: Tx, payload: { brandId: string; requestId: string }, runAt?: Date): Promise<void> =>
  enqueue(tx, {
    name: 'compliance.packExport',
    payload,
    key: `compliance.packExport:${payload.requestId}`,
    ...(runAt && { runAt }),
  });
