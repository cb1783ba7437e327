import { auditEvents, auditHeads } from '@daraport/drizzle/tables/compliance';
import type { AuditEntry } from '@daraport/events';
import { eq } from 'drizzle-orm';
import type { ComplianceContext, Tx } from '../builder.ts';
import { extendChain, genesis } from './rules.ts';

/** Rows per statement: 16 columns each, far below Postgres' 65,535 parameters. */
const chunk = 1000;

/**
 * Adds the entries to the brand's log. The head's row lock lets one transaction at a time extend the chain, so it stays
 * one line however many deliveries arrive at once.
 */
export async function appendEntries(context: ComplianceContext, tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const { brandId } = context.viewer;
  const ofBrand = eq(auditHeads.brandId, brandId);
  await tx.insert(auditHeads).values({ brandId, sequence: 0, hash: genesis }).onConflictDoNothing();
  const [last] = await tx.select().from(auditHeads).where(ofBrand).for('update');
  if (!last) throw new Error('the head of the audit log is gone');
  const contents = entries.map((entry) => contentOf(entry, brandId, context.newId()));
  const { rows, head } = extendChain(last, contents);
  for (let from = 0; from < rows.length; from += chunk) {
    await tx.insert(auditEvents).values(rows.slice(from, from + chunk));
  }
  await tx.update(auditHeads).set({ sequence: head.sequence, hash: head.hash }).where(ofBrand);
}

/** The entry as the row will read: Postgres answers ids in small letters, and the hash must cover what it answers. */
function contentOf(entry: AuditEntry, brandId: string, id: string) {
  return {
    brandId,
    id,
    at: new Date(entry.at),
    action: entry.action,
    actorId: entry.actorId?.toLowerCase() ?? null,
    actorRole: entry.actorRole,
    sessionId: entry.sessionId?.toLowerCase() ?? null,
    tokenId: entry.tokenId?.toLowerCase() ?? null,
    subjectId: entry.subjectId?.toLowerCase() ?? null,
    resourceType: entry.resourceType,
    resourceId: entry.resourceId,
    appointmentId: entry.appointmentId?.toLowerCase() ?? null,
    reason: entry.reason,
    requestId: entry.requestId,
  };
}
