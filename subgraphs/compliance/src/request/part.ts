import { auditEvents, consentDocuments, consents, dataRequests } from '@daraport/drizzle/tables/compliance';
import { writeExportPart } from '@daraport/subgraph';
import { and, desc, eq } from 'drizzle-orm';
import type { ComplianceContext, Tx } from '../builder.ts';

/** Compliance's own share: consents with the texts they were given to, the access log, earlier requests. */
export async function writeOwnPart(
  context: ComplianceContext,
  tx: Tx,
  { requestId, personId }: { requestId: string; personId: string },
): Promise<void> {
  const { brandId } = context.viewer;
  const given = await tx
    .select({ consent: consents, document: consentDocuments })
    .from(consents)
    .innerJoin(
      consentDocuments,
      and(eq(consentDocuments.brandId, consents.brandId), eq(consentDocuments.id, consents.documentId)),
    )
    .where(and(eq(consents.brandId, brandId), eq(consents.personId, personId)))
    .orderBy(desc(consents.givenAt));
  const log = await tx
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.brandId, brandId), eq(auditEvents.subjectId, personId)))
    .orderBy(desc(auditEvents.at), desc(auditEvents.id));
  const requests = await tx
    .select()
    .from(dataRequests)
    .where(and(eq(dataRequests.brandId, brandId), eq(dataRequests.personId, personId)))
    .orderBy(desc(dataRequests.requestedAt));
  const part = {
    consents: given.map(({ consent, document }) => ({
      purpose: consent.purpose,
      title: document.title,
      version: document.version,
      givenAt: consent.givenAt,
      withdrawnAt: consent.withdrawnAt,
      text: document.body,
    })),
    accessLog: log.map(({ at, action, actorId, actorRole, resourceType, resourceId, reason }) => ({
      at,
      action,
      // Who it was shows in the portal by name; here the role, for others have a right to their data as well.
      actor: actorId === personId ? 'SELF' : actorRole,
      resourceType,
      resourceId,
      reason,
    })),
    dataRequests: requests.map(({ requestedAt, readyAt, state }) => ({ requestedAt, readyAt, state })),
  };
  await writeExportPart(context, tx, { requestId, subgraph: 'compliance', part });
}
