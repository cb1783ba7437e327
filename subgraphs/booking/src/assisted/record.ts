import { isId, NotFoundError, type Id } from '@daraport/domain';
import type { assistedProposals } from '@daraport/drizzle/tables/booking';
import { assistedRequests, assistedSteps, dataKeys, idempotencyKeys } from '@daraport/drizzle/tables/booking';
import { enqueue, notify, type NoticeRequest } from '@daraport/events';
import { once } from '@daraport/subgraph';
import { and, eq } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { wishesShape, type Wishes } from './rules.ts';

export type RequestRow = typeof assistedRequests.$inferSelect;
export type ProposalRow = typeof assistedProposals.$inferSelect;
export type StepRow = typeof assistedSteps.$inferSelect;

/** Live topics of requests; a notice carries the request's id alone. */
export const assistedTopics = {
  patient: (brandId: Id, personId: Id) => `booking.assisted:${brandId}:patient:${personId}`,
  organization: (brandId: Id, organizationId: Id) => `booking.assisted:${brandId}:organization:${organizationId}`,
  brand: (brandId: Id) => `booking.assisted:${brandId}`,
} as const;

/** Where sealed words lie: the vault binds them to it. */
export const placeOf = {
  wishes: (rowId: Id) => ({ table: 'assisted_requests', column: 'wishes', rowId }),
  note: (rowId: Id) => ({ table: 'assisted_steps', column: 'note', rowId }),
};

/** Who acts, and it has to be a person. */
export function actingPerson({ viewer }: BookingContext): Id {
  if (viewer.personId) return viewer.personId;
  throw new GraphQLError('Only people do this.', { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } });
}

/** Does a write once per key, in one transaction, and answers the request's id. */
export function writeOnce(
  context: BookingContext,
  operation: string,
  { idempotencyKey: key, ...input }: { readonly idempotencyKey: string },
  work: (tx: BookingTransaction) => Promise<Id>,
): Promise<Id> {
  const request = {
    brandId: context.viewer.brandId,
    actorId: actingPerson(context),
    operation,
    key,
    input,
    now: context.now(),
  };
  return context.write((tx) => once(tx, idempotencyKeys, request, () => work(tx)));
}

/** The request as the viewer may see it, locked until the transaction ends. Throws `NotFoundError`. */
export async function lockRequest(context: BookingContext, tx: BookingTransaction, id: string): Promise<RequestRow> {
  const here = and(eq(assistedRequests.brandId, context.viewer.brandId), eq(assistedRequests.id, id));
  const [row] = isId(id) ? await tx.select().from(assistedRequests).where(here).for('update') : [];
  if (!row) throw new NotFoundError();
  return row;
}

/** What happened, and what becomes of the request by it. */
export interface Happening {
  readonly kind: StepRow['kind'];
  readonly note?: string | undefined;
  /** Of the step, where something else points at it. */
  readonly stepId?: Id;
  readonly change?: Partial<Omit<RequestRow, 'brandId' | 'id' | 'patientId' | 'changedAt'>>;
}

/**
 * Writes a step down with what it changes, in the audit log too; plans the job at the next deadline, and tells who watches.
 */
export async function happen(
  context: BookingContext,
  tx: BookingTransaction,
  row: RequestRow,
  { kind, note, stepId = context.newId(), change = {} }: Happening,
): Promise<RequestRow> {
  const now = context.now();
  const here = and(eq(assistedRequests.brandId, row.brandId), eq(assistedRequests.id, row.id));
  const [changed] = await tx
    .update(assistedRequests)
    .set({ ...change, changedAt: now })
    .where(here)
    .returning();
  if (!changed) throw new Error(`the request ${row.id} vanished`);
  await addStep(context, tx, changed, { kind, note, stepId });
  await scheduleDue(tx, changed);
  await tellRequest(tx, changed);
  return changed;
}

/** Adds a step to the history, and to the audit log. */
export async function addStep(
  context: BookingContext,
  tx: BookingTransaction,
  row: RequestRow,
  { kind, note, stepId: id = context.newId() }: Omit<Happening, 'change'>,
): Promise<void> {
  const { brandId, patientId } = row;
  const sealer = note ? await context.vault.sealerFor(tx, dataKeys, { brandId, subjectId: patientId }) : undefined;
  await tx.insert(assistedSteps).values({
    brandId,
    id,
    requestId: row.id,
    kind,
    actorId: context.viewer.personId,
    round: row.round,
    note: note ? (sealer?.seal(note, placeOf.note(id)) ?? null) : null,
    at: context.now(),
  });
  await context.record(tx, {
    action: 'WRITE',
    subjectId: patientId,
    resourceType: 'AssistedRequest',
    resourceId: row.id,
    reason: kind,
  });
}

/** Plans the job at the request's deadline, in place of the one before. */
export async function scheduleDue(tx: BookingTransaction, { brandId, id, dueAt }: RequestRow): Promise<void> {
  if (!dueAt) return;
  await enqueue(tx, {
    name: 'booking.assistedDue',
    payload: { brandId, requestId: id },
    runAt: dueAt,
    key: `booking.assistedDue:${id}`,
  });
}

/** Tells the patient and the coordinators who see the request. */
export async function tellRequest(tx: BookingTransaction, row: RequestRow): Promise<void> {
  const audiences = [
    assistedTopics.patient(row.brandId, row.patientId),
    ...row.lineage.map((organizationId) => assistedTopics.organization(row.brandId, organizationId)),
    assistedTopics.brand(row.brandId),
  ];
  for (const topic of audiences) await notify(tx, topic, { requestId: row.id });
}

/** Asks identity to tell the patient, or the coordinator who looks after it, by mail and in the portal. */
export async function requestNotice(
  context: BookingContext,
  tx: BookingTransaction,
  row: RequestRow,
  template: Extract<NoticeRequest['template'], 'proposalsReady' | 'requestAnswered' | 'requestClosed'>,
): Promise<void> {
  const personId = template === 'requestAnswered' ? row.claimedBy : row.patientId;
  if (!personId) return;
  await context.publish(tx, 'identity.noticeRequested', {
    personId,
    template,
    subject: { kind: 'ASSISTED_REQUEST', id: row.id },
    parameters: {},
  });
}

/** The wishes in plain; null when the patient's key was destroyed. */
export async function openWishes(
  { vault }: BookingContext,
  tx: BookingTransaction,
  row: RequestRow,
): Promise<Wishes | null> {
  const opener = await vault.openerFor(tx, dataKeys, { brandId: row.brandId, subjectId: row.patientId });
  return opener ? wishesShape.parse(JSON.parse(opener.open(row.wishes, placeOf.wishes(row.id)))) : null;
}
