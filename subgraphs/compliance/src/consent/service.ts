import { NotFoundError } from '@daraport/domain';
import { consents } from '@daraport/drizzle/tables/compliance';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { ComplianceContext, Tx } from '../builder.ts';
import { actOnce, personOf } from '../person.ts';
import { DocumentOutdatedError } from './errors.ts';
import { currentDocument, type ConsentPurpose, type ConsentRow, type DocumentRow } from './reads.ts';

/** Who consents to which text, when, and how that came about. */
interface Giving extends Pick<ConsentRow, 'personId' | 'origin' | 'locale' | 'givenAt'> {
  readonly document: DocumentRow;
}

/**
 * The viewer's consent to the current text of a purpose; the standing one when there is one. Throws `NotFoundError`
 * without such a text and `DocumentOutdatedError` when `version` is not the current one.
 */
export async function giveConsent(
  context: ComplianceContext,
  input: { purpose: ConsentPurpose; version: string; idempotencyKey: string },
): Promise<ConsentRow> {
  const personId = personOf(context);
  const { brandId, locale } = context.viewer;
  const { purpose, version } = input;
  const id = await context.write((tx) =>
    actOnce(context, tx, 'giveConsent', input, async () => {
      const document = await currentDocument(tx, brandId, purpose);
      if (!document) throw new NotFoundError();
      if (document.version !== version) throw new DocumentOutdatedError(document.version);
      return addConsent(context, tx, { personId, document, origin: 'PORTAL', locale, givenAt: context.now() });
    }),
  );
  return consentById(context, id);
}

/** Withdraws every standing consent of the purpose, and answers the newest. `NotFoundError` when none stands. */
export async function withdrawConsent(
  context: ComplianceContext,
  input: { purpose: ConsentPurpose; idempotencyKey: string },
): Promise<ConsentRow> {
  const personId = personOf(context);
  const { purpose } = input;
  const id = await context.write((tx) =>
    actOnce(context, tx, 'withdrawConsent', input, async () => {
      const ended = await tx
        .update(consents)
        .set({ withdrawnAt: context.now() })
        .where(and(standing(context, personId), eq(consents.purpose, purpose)))
        .returning();
      const newest = ended.toSorted((a, b) => b.givenAt.getTime() - a.givenAt.getTime())[0];
      if (!newest) throw new NotFoundError();
      for (const row of ended) {
        await context.record(tx, {
          action: 'WRITE',
          subjectId: personId,
          resourceType: 'Consent',
          resourceId: row.id,
        });
      }
      return newest.id;
    }),
  );
  return consentById(context, id);
}

/** Whoever registers has agreed to the brand's terms and privacy notice as they were then. */
export async function consentWithRegistration(
  context: ComplianceContext,
  tx: Tx,
  registration: { personId: string; at: Date },
): Promise<void> {
  for (const purpose of ['TERMS', 'PRIVACY'] as const) {
    const document = await currentDocument(tx, context.viewer.brandId, purpose);
    if (!document) continue;
    const { personId, at } = registration;
    await addConsent(context, tx, { personId, document, origin: 'REGISTRATION', locale: null, givenAt: at });
  }
}

async function addConsent(context: ComplianceContext, tx: Tx, giving: Giving): Promise<string> {
  const { document, ...facts } = giving;
  const id = context.newId();
  const added = await tx
    .insert(consents)
    .values({ ...facts, brandId: document.brandId, id, documentId: document.id, purpose: document.purpose })
    .onConflictDoNothing()
    .returning({ id: consents.id });
  if (added.length > 0) {
    await context.record(tx, {
      action: 'WRITE',
      subjectId: giving.personId,
      resourceType: 'Consent',
      resourceId: id,
    });
    return id;
  }
  const [earlier] = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(and(standing(context, giving.personId), eq(consents.documentId, document.id)))
    .orderBy(desc(consents.givenAt));
  // Withdrawn by another request since the insert above met it.
  if (!earlier) throw new NotFoundError();
  return earlier.id;
}

const standing = ({ viewer }: ComplianceContext, personId: string) =>
  and(eq(consents.brandId, viewer.brandId), eq(consents.personId, personId), isNull(consents.withdrawnAt));

async function consentById({ rows, viewer }: ComplianceContext, id: string): Promise<ConsentRow> {
  const [found] = await rows
    .select()
    .from(consents)
    .where(and(eq(consents.brandId, viewer.brandId), eq(consents.id, id)));
  if (!found) throw new NotFoundError();
  return found;
}
