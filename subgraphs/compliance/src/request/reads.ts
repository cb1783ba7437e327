import { isId } from '@daraport/domain';
import { dataRequestParts, dataRequests } from '@daraport/drizzle/tables/compliance';
import { and, count, desc, eq, inArray } from 'drizzle-orm';
import type { ComplianceContext } from '../builder.ts';
import { downloadUrl } from './rules.ts';

export type DataRequestRow = typeof dataRequests.$inferSelect;

/** Where changes of one request are told. */
export const requestTopic = (brandId: string, id: string): string => `compliance.dataRequest:${brandId}:${id}`;

/** What the ZIP and the key of its links are bound to. */
export const archivePlace = (id: string) => ({ table: 'exports', column: 'archive', rowId: id });
export const downloadKeyPlace = (id: string) => ({ table: 'data_requests', column: 'download_key', rowId: id });

/** The viewer's requests, newest first. */
export const ownRequests = ({ rows, viewer }: ComplianceContext): Promise<DataRequestRow[]> =>
  rows
    .select()
    .from(dataRequests)
    .where(and(eq(dataRequests.brandId, viewer.brandId), eq(dataRequests.personId, viewer.personId ?? viewer.brandId)))
    .orderBy(desc(dataRequests.requestedAt), desc(dataRequests.id));

/** Requests by id, as the viewer may see them. */
export const requestLoader = (context: ComplianceContext) =>
  context.loader('data requests', async (ids: readonly string[]) => {
    const found = await context.rows
      .select()
      .from(dataRequests)
      .where(and(eq(dataRequests.brandId, context.viewer.brandId), inArray(dataRequests.id, ids.filter(isId))));
    return new Map(found.map((row) => [row.id, row]));
  });

/** How many shares of a request have arrived. */
export const arrivalsLoader = (context: ComplianceContext) =>
  context.loader('arrived parts', async (ids: readonly string[]) => {
    const { brandId } = context.viewer;
    const found = await context.rows
      .select({ id: dataRequestParts.requestId, number: count() })
      .from(dataRequestParts)
      .where(and(eq(dataRequestParts.brandId, brandId), inArray(dataRequestParts.requestId, [...ids])))
      .groupBy(dataRequestParts.requestId);
    return new Map(found.map(({ id, number }) => [id, number]));
  });

/** The address of the ZIP while it can be downloaded, otherwise null. */
export function downloadUrlOf({ vault, now }: ComplianceContext, request: DataRequestRow): string | null {
  const { id, brandId, state, expiresAt, downloadKey } = request;
  if (state !== 'READY' || !expiresAt || !downloadKey || expiresAt <= now()) return null;
  const key = vault.exportSealer(brandId, id).openBytes(downloadKey, downloadKeyPlace(id));
  return downloadUrl(key, id, expiresAt);
}
