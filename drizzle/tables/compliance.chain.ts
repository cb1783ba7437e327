import { createHash } from 'node:crypto';
import type { auditActions } from './compliance.ts';

/** What the hash of an audit row covers: every column of it but the hash itself. Instants are `Date`s. */
export interface AuditContent {
  readonly brandId: string;
  /** Its place in the brand's chain, from 1 on, without gaps. */
  readonly sequence: number;
  readonly id: string;
  readonly at: Date;
  readonly action: (typeof auditActions)[number];
  readonly actorId: string | null;
  readonly actorRole: string;
  readonly sessionId: string | null;
  readonly tokenId: string | null;
  readonly subjectId: string | null;
  readonly resourceType: string;
  readonly resourceId: string | null;
  readonly appointmentId: string | null;
  readonly reason: string | null;
  readonly requestId: string;
}

/** The hash before the first row of every chain. */
export const genesis: Buffer = Buffer.alloc(32);

/** SHA-256 over the previous row's hash and this row in canonical JSON (RFC 8785: members sorted, no white space). */
export function chainHash(previous: Buffer, row: AuditContent): Buffer {
  const { at, action, actorId, actorRole, appointmentId, brandId, id, reason } = row;
  const { requestId, resourceId, resourceType, sequence, sessionId, subjectId, tokenId } = row;
  // Written in the order of the alphabet, which is the order RFC 8785 asks for; the test compares with a sorting one.
  const canonical = JSON.stringify({
    action,
    actorId,
    actorRole,
    appointmentId,
    at: at.toISOString(),
    brandId,
    id,
    reason,
    requestId,
    resourceId,
    resourceType,
    sequence,
    sessionId,
    subjectId,
    tokenId,
  });
  return createHash('sha256').update(previous).update(canonical, 'utf8').digest();
}
