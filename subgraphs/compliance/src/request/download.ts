import { isId, type Words } from '@daraport/domain';
import type { DoorResponse } from '@daraport/subgraph';
import type { ComplianceContext } from '../builder.ts';
import { archivePlace, downloadKeyPlace, requestLoader, type DataRequestRow } from './reads.ts';
import { isSigned } from './rules.ts';

/** What a download link says; all of it comes from outside. */
export interface DownloadLink {
  readonly requestId: string;
  /** Seconds since the epoch, as text. */
  readonly expires: string;
  readonly sig: string;
}

/** The ZIP behind a signed link, for its owner alone and until the link runs out; each download is recorded. */
export async function openDownload(context: ComplianceContext, link: DownloadLink): Promise<DoorResponse> {
  const { viewer } = context;
  if (!viewer.personId) return words(context, 401, signInFirst);
  const request = isId(link.requestId) ? await requestLoader(context).load(link.requestId) : null;
  if (!request || request.personId !== viewer.personId || !viewer.scopes.includes('record:export')) {
    await recordIntrusion(context, link);
    return words(context, 404, unknown);
  }
  if (request.state === 'EXPIRED') return words(context, 410, tooLate);
  if (!fits(context, request, link)) return words(context, 404, unknown);
  if (Number(link.expires) * 1000 <= context.now().getTime()) return words(context, 410, tooLate);
  const { brandId, id, archiveKey } = request;
  const sealed = archiveKey ? await context.blobs.get(archiveKey) : undefined;
  if (!sealed) return words(context, 410, tooLate);
  const body = context.vault.exportSealer(brandId, id).openBytes(sealed, archivePlace(id));
  await context.write((tx) =>
    context.record(tx, {
      action: 'EXPORT',
      subjectId: request.personId,
      resourceType: 'DataRequest',
      resourceId: id,
    }),
  );
  const day = (request.readyAt ?? request.requestedAt).toISOString().slice(0, 10);
  return {
    status: 200,
    headers: {
      ...careful,
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="daraport-${day}.zip"`,
    },
    body,
  };
}

function fits({ vault }: ComplianceContext, { id, brandId, downloadKey }: DataRequestRow, link: DownloadLink): boolean {
  if (!downloadKey) return false;
  return isSigned(vault.exportSealer(brandId, id).openBytes(downloadKey, downloadKeyPlace(id)), id, link);
}

/** A true link in foreign hands is recorded for its owner to see; guesses are not worth a row. */
async function recordIntrusion(context: ComplianceContext, link: DownloadLink): Promise<void> {
  if (!isId(link.requestId)) return;
  const { brandId } = context.viewer;
  const owned = await context.asPlatform(brandId, (platform) => requestLoader(platform).load(link.requestId));
  if (!owned || !fits(context, owned, link)) return;
  await context.write((tx) =>
    context.record(tx, {
      action: 'REFUSED',
      subjectId: owned.personId,
      resourceType: 'DataRequest',
      resourceId: owned.id,
    }),
  );
}

const careful = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
};

const words = ({ viewer }: ComplianceContext, status: number, text: Words): DoorResponse => ({
  status,
  headers: { ...careful, 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.from(text[viewer.locale]),
});

const signInFirst: Words = {
  de: 'Bitte melden Sie sich zuerst an und öffnen Sie den Link dann erneut.',
  en: 'Please sign in first, then open this link again.',
};
const unknown: Words = {
  de: 'Diesen Download gibt es nicht, oder er gehört zu einem anderen Konto.',
  en: 'This download does not exist, or it belongs to another account.',
};
const tooLate: Words = {
  de: 'Dieser Download ist abgelaufen. Sie können Ihre Daten in Ihrem Konto erneut anfordern.',
  en: 'This download has run out. You can ask for your data again in your account.',
};
