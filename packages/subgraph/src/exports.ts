import type { Id } from '@daraport/domain';
import type { Transaction } from '@daraport/drizzle';
import type { AnyRelations } from 'drizzle-orm';
import type { Context } from './context.ts';

/** What one subgraph holds of a person: lists of plain JSON rows under readable names. */
export type ExportPart = Readonly<Record<string, readonly unknown[]>>;

const placeOf = (requestId: Id, subgraph: string) => ({ table: 'exports', column: subgraph, rowId: requestId });

/** Seals this subgraph's share of an export into the blob store and tells compliance, with the transaction. */
export async function writeExportPart<R extends AnyRelations, V>(
  context: Context<R, V>,
  tx: Transaction<R>,
  share: { requestId: Id; subgraph: string; part: ExportPart },
): Promise<void> {
  const { requestId, subgraph, part } = share;
  const blobKey = `exports/${context.viewer.brandId}/${requestId}/${subgraph}`;
  const sealer = context.vault.exportSealer(context.viewer.brandId, requestId);
  await context.blobs.put(blobKey, sealer.sealBytes(Buffer.from(JSON.stringify(part)), placeOf(requestId, subgraph)));
  await context.publish(tx, 'compliance.exportPartReady', { requestId, subgraph, blobKey });
}

/** Opens a share written by `writeExportPart`; undefined when its blob is gone. */
export async function readExportPart<R extends AnyRelations, V>(
  context: Context<R, V>,
  share: { requestId: Id; subgraph: string; blobKey: string },
): Promise<ExportPart | undefined> {
  const sealed = await context.blobs.get(share.blobKey);
  if (!sealed) return undefined;
  const sealer = context.vault.exportSealer(context.viewer.brandId, share.requestId);
  return JSON.parse(sealer.openBytes(sealed, placeOf(share.requestId, share.subgraph)).toString('utf8')) as ExportPart;
}
