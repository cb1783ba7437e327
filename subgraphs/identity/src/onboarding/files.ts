import { days, isId, type Id, type Words } from '@daraport/domain';
import { credentialFiles, dataKeys } from '@daraport/drizzle/tables/identity';
import { jsonAnswer, type Door, type DoorResponse } from '@daraport/subgraph';
import { and, count, eq, gt } from 'drizzle-orm';
import type { IdentityContext } from '../builder.ts';
import { mostFileBytes, readFileContent, shownName, type FileType } from './file-content.ts';
import { blobKeyOf, placeOf } from './places.ts';
import { fileLoader, oneselfAsSpecialist } from './reads.ts';
import { infected, queueScan, scanOf, scanUpload } from './scan.ts';

/** How many files a person may upload in a day. */
const mostUploads = 60;

/**
 * `POST /files?name=…`: keeps what a signed-in specialist uploads, sealed, until a credential uses it. 201 with its id; 415
 * unless the content is a PDF, JPEG or PNG; 413 above ten mebibytes; 422 for malware; 429 after sixty files in a day. Without a
 * verdict of the scanner it is kept and waits for one.
 */
async function upload(context: IdentityContext, body: Buffer, name: string): Promise<DoorResponse> {
  const { viewer } = context;
  if (viewer.kind !== 'person' || !viewer.personId) return refused(context, 401, 'UNAUTHENTICATED', signInFirst);
  const mayHandOver = viewer.scopes.includes('availability:manage') && (await oneselfAsSpecialist(context));
  if (!mayHandOver) return refused(context, 403, 'FORBIDDEN', notYours);
  if (body.length > mostFileBytes) return refused(context, 413, 'FILE_TOO_LARGE', tooLarge);
  const content = readFileContent(body);
  if (!content) return refused(context, 415, 'FILE_TYPE', wrongType);
  const { brandId, personId } = viewer;
  // No connection is held while the scanner takes its time.
  await context.session.close();
  const scan = await scanUpload(context, content.bytes);
  if (scan === 'INFECTED') return refuseInfected(context, personId);
  const id = context.newId();
  const row = {
    scan,
    scannedAt: scan === 'CLEAN' ? context.now() : null,
    name: shownName(name),
    mediaType: content.mediaType,
    byteSize: content.bytes.length,
    uploadedAt: context.now(),
  };
  const keep = (platform: IdentityContext) =>
    platform.write(async (tx) => {
      const since = new Date(context.now().getTime() - days(1));
      const [known] = await tx
        .select({ total: count() })
        .from(credentialFiles)
        .where(
          and(
            eq(credentialFiles.brandId, brandId),
            eq(credentialFiles.personId, personId),
            gt(credentialFiles.uploadedAt, since),
          ),
        );
      if ((known?.total ?? 0) >= mostUploads) return false;
      const sealer = await context.vault.sealerFor(tx, dataKeys, { brandId, subjectId: personId });
      await tx.insert(credentialFiles).values({ brandId, id, personId, ...row });
      if (scan === 'WAITING') await queueScan(platform, tx, id);
      // Before the commit: a row without its content would be a document that nobody can read.
      await context.blobs.put(blobKeyOf(brandId, id), sealer.sealBytes(content.bytes, placeOf(id)));
      return true;
    });
  const isKept = await context.asPlatform(brandId, keep).catch(async (error: unknown) => {
    await context.blobs.remove(blobKeyOf(brandId, id));
    throw error;
  });
  if (!isKept) return refused(context, 429, 'TOO_MANY_FILES', tooMany);
  return jsonAnswer(201, { id, name: row.name, mediaType: row.mediaType, byteSize: row.byteSize, scan });
}

/** Nothing of it is kept but that it was tried. */
async function refuseInfected(context: IdentityContext, personId: Id): Promise<DoorResponse> {
  await context.write((tx) =>
    context.record(tx, {
      action: 'REFUSED',
      subjectId: personId,
      resourceType: 'CredentialFile',
      resourceId: null,
      reason: 'infected',
    }),
  );
  return refused(context, 422, 'FILE_INFECTED', infected);
}

/**
 * `GET /files/<id>`: the file, for its owner and who decides on her. That somebody else read it is recorded with the reading. 410
 * for malware, and 409 for others than the owner until the scanner has seen it.
 */
async function download(context: IdentityContext, id: string): Promise<DoorResponse> {
  const { viewer } = context;
  if (viewer.kind !== 'person' || !viewer.personId) return refused(context, 401, 'UNAUTHENTICATED', signInFirst);
  const file = isId(id) ? await fileLoader(context).load(id) : null;
  if (!file) return refused(context, 404, 'NOT_FOUND', unknown);
  const scan = scanOf(context, file);
  if (scan === 'INFECTED') return refused(context, 410, 'FILE_INFECTED', infected);
  if (scan === 'WAITING' && file.personId !== viewer.personId) {
    await context.write((tx) => queueScan(context, tx, file.id));
    return refused(context, 409, 'FILE_NOT_SCANNED', notScanned);
  }
  const sealed = await context.blobs.get(blobKeyOf(file.brandId, file.id));
  if (!sealed) return refused(context, 404, 'NOT_FOUND', unknown);
  const { brandId, personId, mediaType } = file;
  const sealer = await context.vault.openerFor(context.rows, dataKeys, { brandId, subjectId: personId });
  if (!sealer) return refused(context, 404, 'NOT_FOUND', unknown);
  const body = sealer.openBytes(sealed, placeOf(file.id));
  if (personId !== viewer.personId)
    await context.write((tx) =>
      context.record(tx, {
        action: 'READ',
        subjectId: personId,
        resourceType: 'CredentialFile',
        resourceId: file.id,
      }),
    );
  return {
    status: 200,
    headers: {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-type': mediaType,
      'content-disposition': `attachment; filename="document-${file.id.slice(-8)}.${endingOf[mediaType as FileType]}"`,
    },
    body,
  };
}

const endingOf: Readonly<Record<FileType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** The ways in and out for files. */
export const fileDoors: Door<IdentityContext>[] = [
  { method: 'POST', path: '/files', handle: (context, { body, query }) => upload(context, body, query['name'] ?? '') },
  { method: 'GET', path: '/files/*', handle: (context, { path }) => download(context, path.slice('/files/'.length)) },
];

const refused = ({ viewer }: IdentityContext, status: number, code: string, words: Words): DoorResponse =>
  jsonAnswer(status, { code, message: words[viewer.locale] });

const signInFirst: Words = { en: 'Please sign in first.', de: 'Bitte melden Sie sich zuerst an.' };
const notYours: Words = {
  en: 'Only specialists hand over documents.',
  de: 'Nachweise reichen nur Fachpersonen ein.',
};
const tooLarge: Words = { en: 'The file is larger than 10 MB.', de: 'Die Datei ist größer als 10 MB.' };
const wrongType: Words = {
  en: 'This is no PDF, JPEG or PNG that can be read, or it contains programs. Please choose another file.',
  de: 'Das ist kein lesbares PDF, JPEG oder PNG, oder es enthält Programme. Bitte wählen Sie eine andere Datei.',
};
const notScanned: Words = {
  en: 'This file has not been checked for viruses yet. Please try again in a few minutes.',
  de: 'Diese Datei ist noch nicht auf Viren geprüft. Bitte versuchen Sie es in einigen Minuten wieder.',
};
const tooMany: Words = {
  en: 'You have uploaded very many files today. Please try again tomorrow.',
  de: 'Sie haben heute schon sehr viele Dateien hochgeladen. Bitte versuchen Sie es morgen wieder.',
};
const unknown: Words = {
  en: 'This file does not exist, or you have no access to it.',
  de: 'Diese Datei gibt es nicht, oder Sie haben keinen Zugriff darauf.',
};
