import { hours, minutes, type Id, type Words } from '@daraport/domain';
import {
  credentialFiles,
  dataKeys,
  people,
  specialistCredentials,
  type FileScan,
} from '@daraport/drizzle/tables/identity';
import { enqueue } from '@daraport/events';
import { ScannerUnavailableError, type Verdict } from '@daraport/scanner';
import { and, eq, gt, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { chooseLocale } from '../viewer/rules.ts';
import { lockOnboarding, refreshClearance } from './clearance.ts';
import { blobKeyOf, placeOf } from './places.ts';
import type { FileRow } from './reads.ts';
import { tellSpecialist } from './telling.ts';

/**
 * What is to be said of a file now: without a scanner one that waits is simply not scanned, and with one everything that it has
 * not seen waits for it.
 */
export function scanOf({ vendors }: IdentityContext, { scan }: Pick<FileRow, 'scan'>): FileScan {
  if (scan === 'CLEAN' || scan === 'INFECTED') return scan;
  return vendors.scanner ? 'WAITING' : 'NOT_SCANNED';
}

/** What an upload's row says of it: asked at once, and waiting where there was no verdict. */
export async function scanUpload({ vendors, logger }: IdentityContext, content: Buffer): Promise<FileScan> {
  if (!vendors.scanner) return 'NOT_SCANNED';
  const verdict = await vendors.scanner.scan(content).catch((error: unknown) => {
    if (!(error instanceof ScannerUnavailableError)) throw error;
    logger.warn({ err: error }, 'the virus scanner gave no verdict: an upload waits');
    return undefined;
  });
  if (!verdict) return 'WAITING';
  return verdict.isInfected ? 'INFECTED' : 'CLEAN';
}

/** Has a file scanned, at once and again until there is a verdict. */
export const queueScan = ({ viewer }: IdentityContext, tx: IdentityTransaction, fileId: Id): Promise<void> =>
  enqueue(tx, {
    name: 'identity.scanFile',
    payload: { brandId: viewer.brandId, fileId },
    key: `identity.scanFile:${fileId}`,
  });

/** Nobody holds a request open for a job. */
const jobPatience = minutes(1);
const Scan = z.object({ fileId: z.string() });

/** The job that scans a file. Throws while there is no verdict, and is tried again. */
export async function scanFile(context: IdentityContext, payload: Record<string, unknown>): Promise<void> {
  const { scanner } = context.vendors;
  const { brandId } = context.viewer;
  const { fileId } = Scan.parse(payload);
  const [file] = await context.rows
    .select()
    .from(credentialFiles)
    .where(and(eq(credentialFiles.brandId, brandId), eq(credentialFiles.id, fileId)));
  if (!scanner || !file || scanOf(context, file) !== 'WAITING') return;
  const sealed = await context.blobs.get(blobKeyOf(brandId, fileId));
  const opener = await context.vault.openerFor(context.rows, dataKeys, { brandId, subjectId: file.personId });
  if (!sealed || !opener) return;
  // No connection is held while the scanner takes its time.
  await context.session.close();
  const verdict = await scanner.scan(opener.openBytes(sealed, placeOf(fileId)), jobPatience);
  await context.write((tx) => keepVerdict(context, tx, file, verdict));
  // What stays behind in a crash is opened for nobody, and goes in the night.
  if (verdict.isInfected) await context.blobs.remove(blobKeyOf(brandId, fileId));
}

async function keepVerdict(
  context: IdentityContext,
  tx: IdentityTransaction,
  { id, personId }: FileRow,
  { isInfected }: Verdict,
): Promise<void> {
  const { brandId } = context.viewer;
  await lockOnboarding(tx, brandId, personId);
  const kept = await tx
    .update(credentialFiles)
    .set({ scan: isInfected ? 'INFECTED' : 'CLEAN', scannedAt: context.now() })
    .where(
      and(
        eq(credentialFiles.brandId, brandId),
        eq(credentialFiles.id, id),
        inArray(credentialFiles.scan, ['NOT_SCANNED', 'WAITING']),
      ),
    )
    .returning({ id: credentialFiles.id });
  if (kept.length === 0 || !isInfected) return;
  await context.record(tx, {
    action: 'ADMINISTER',
    subjectId: personId,
    resourceType: 'CredentialFile',
    resourceId: id,
    reason: 'infected',
  });
  await returnWith(context, tx, { id, personId });
}

/** Nobody has to decide on what nobody may open: it goes back to its specialist, who reads why. */
async function returnWith(
  context: IdentityContext,
  tx: IdentityTransaction,
  { id, personId }: Pick<FileRow, 'id' | 'personId'>,
): Promise<void> {
  const { brandId } = context.viewer;
  const [person] = await tx
    .select({ locale: people.locale })
    .from(people)
    .where(and(eq(people.brandId, brandId), eq(people.id, personId)));
  const returned = await tx
    .update(specialistCredentials)
    .set({ state: 'RETURNED', reason: infected[chooseLocale(person?.locale ?? null, 'de')], decidedAt: context.now() })
    .where(
      and(
        eq(specialistCredentials.brandId, brandId),
        eq(specialistCredentials.fileId, id),
        eq(specialistCredentials.state, 'SUBMITTED'),
      ),
    )
    .returning({ id: specialistCredentials.id });
  if (returned.length === 0) return;
  await tellSpecialist(context, tx, personId, 'credentialReturned');
  await refreshClearance(context, tx, personId);
}

/** Why such a file is refused, also where it is uploaded. */
export const infected: Words = {
  en: 'The virus scanner found malware in this file. Please check your device and choose another file.',
  de: 'Der Virenscanner hat in dieser Datei Schadsoftware gefunden. Bitte prüfen Sie Ihr Gerät und wählen Sie eine andere Datei.',
};

/**
 * Every night: what has no verdict is scanned, also what came while no scanner was configured, and what was infected is removed
 * once more, should a crash have left its content.
 */
export async function scanLeft(context: IdentityContext): Promise<void> {
  if (!context.vendors.scanner) return;
  const { brandId } = context.viewer;
  const ofBrand = eq(credentialFiles.brandId, brandId);
  const recently = new Date(context.now().getTime() - hours(48));
  const left = await context.rows
    .select({ id: credentialFiles.id })
    .from(credentialFiles)
    .where(and(ofBrand, inArray(credentialFiles.scan, ['NOT_SCANNED', 'WAITING'])));
  const found = await context.rows
    .select({ id: credentialFiles.id })
    .from(credentialFiles)
    .where(and(ofBrand, eq(credentialFiles.scan, 'INFECTED'), gt(credentialFiles.scannedAt, recently)));
  for (const { id } of left) await context.write((tx) => queueScan(context, tx, id));
  for (const { id } of found) await context.blobs.remove(blobKeyOf(brandId, id));
}
