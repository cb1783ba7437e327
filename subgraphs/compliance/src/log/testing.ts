import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import type { AuditEntry } from '@daraport/events';

/** Makes entries of one viewer reading another's note; what is told besides takes its place. */
export const readingsBy =
  (actor: Viewer, subject: Viewer) =>
  (facts: Partial<AuditEntry>): AuditEntry => ({
    at: '2026-11-20T12:00:00.000Z',
    action: 'READ',
    actorId: actor.personId,
    actorRole: actor.role ?? '',
    sessionId: null,
    tokenId: null,
    subjectId: subject.personId,
    resourceType: 'Note',
    resourceId: newId(),
    appointmentId: null,
    reason: null,
    requestId: newId(),
    ...facts,
  });
