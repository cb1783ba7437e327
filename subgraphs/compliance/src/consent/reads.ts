import { consentDocuments, consents, type consentPurposes } from '@daraport/drizzle/tables/compliance';
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { ComplianceContext, Tx } from '../builder.ts';

export type ConsentPurpose = (typeof consentPurposes)[number];
export type DocumentRow = typeof consentDocuments.$inferSelect;
export type ConsentRow = typeof consents.$inferSelect;

/** The text that counts now for a purpose, the one published last; undefined when the brand has none. */
export async function currentDocument(
  tx: Tx,
  brandId: string,
  purpose: ConsentPurpose,
): Promise<DocumentRow | undefined> {
  const [found] = await tx
    .select()
    .from(consentDocuments)
    .where(and(eq(consentDocuments.brandId, brandId), eq(consentDocuments.purpose, purpose)))
    .orderBy(desc(consentDocuments.publishedAt), desc(consentDocuments.id))
    .limit(1);
  return found;
}

/** Every consent the viewer ever gave, standing or withdrawn, newest first. */
export const ownConsents = ({ rows, viewer }: ComplianceContext): Promise<ConsentRow[]> =>
  rows
    .select()
    .from(consents)
    .where(and(eq(consents.brandId, viewer.brandId), eq(consents.personId, viewer.personId ?? viewer.brandId)))
    .orderBy(desc(consents.givenAt), desc(consents.id));

/** Texts by id. */
export const documentLoader = (context: ComplianceContext) =>
  context.loader('consent documents', async (ids: readonly string[]) => {
    const found = await context.rows
      .select()
      .from(consentDocuments)
      .where(and(eq(consentDocuments.brandId, context.viewer.brandId), inArray(consentDocuments.id, [...ids])));
    return new Map(found.map((row) => [row.id, row]));
  });
