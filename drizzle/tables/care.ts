import { defineRelations } from 'drizzle-orm';
import { care, conversations, messages, relationships } from './care.people.ts';
import { noteAddenda, notes, noteVersions } from './care.notes.ts';
import { visitConnections, visitParticipants, visits, visitSignals } from './care.visits.ts';
import { dataKeyTable, idempotencyTable, inboxTable, outboxTable } from './columns.ts';

export { care, conversations, messages, relationships } from './care.people.ts';
export * from './care.notes.ts';
export * from './care.visits.ts';

export const idempotencyKeys = idempotencyTable(care);
export const outbox = outboxTable(care);
export const inbox = inboxTable(care);
export const dataKeys = dataKeyTable(care);

export const relations = defineRelations({
  relationships,
  conversations,
  messages,
  visits,
  visitParticipants,
  visitConnections,
  visitSignals,
  notes,
  noteVersions,
  noteAddenda,
  idempotencyKeys,
  outbox,
  inbox,
  dataKeys,
});
