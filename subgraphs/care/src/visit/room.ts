import type { Id } from '@daraport/domain';
import { visitConnections, visitParticipants, visits } from '@daraport/drizzle/tables/care';
import { notify } from '@daraport/events';
import { and, eq, isNull } from 'drizzle-orm';
import { found } from '../access.ts';
import type { CareContext, Rows } from '../builder.ts';
import { connectionTopic, visitTopic } from '../live/topics.ts';
import type { ParticipantRole, Room } from './rules.ts';

export type VisitRow = typeof visits.$inferSelect;
export type ParticipantRow = typeof visitParticipants.$inferSelect;

/** A visit under its row lock, with its two people. */
export interface LockedVisit {
  readonly visit: VisitRow;
  readonly participants: Readonly<Record<ParticipantRole, ParticipantRow>>;
  readonly room: Room;
}

/** Locks the visit for the rest of the transaction; refuses one that the viewer has no part in. */
export async function lockVisit(tx: Rows, brandId: Id, visitId: Id): Promise<LockedVisit> {
  const [row] = await tx
    .select()
    .from(visits)
    .where(and(eq(visits.brandId, brandId), eq(visits.id, visitId)))
    .for('update');
  const visit = found(row);
  const both = await tx
    .select()
    .from(visitParticipants)
    .where(and(eq(visitParticipants.brandId, brandId), eq(visitParticipants.visitId, visitId)));
  const participants = {
    PATIENT: found(both.find(({ role }) => role === 'PATIENT')),
    SPECIALIST: found(both.find(({ role }) => role === 'SPECIALIST')),
  };
  const room: Room = {
    state: visit.state,
    isAdmitted: visit.admittedAt !== null,
    PATIENT: participants.PATIENT.state,
    SPECIALIST: participants.SPECIALIST.state,
  };
  return { visit, participants, room };
}

/** Writes how the room stands now, closes the connections of who is outside, and tells everyone who looks. */
export async function saveRoom(
  context: CareContext,
  tx: Rows,
  { visit, participants }: LockedVisit,
  next: Room,
): Promise<VisitRow> {
  const now = context.now();
  const { brandId, id } = visit;
  const isEnding = visit.endedAt === null && next.state === 'ENDED';
  const saved: VisitRow = {
    ...visit,
    state: next.state,
    admittedAt: visit.admittedAt ?? (next.isAdmitted ? now : null),
    endedAt: isEnding ? now : visit.endedAt,
  };
  await tx
    .update(visits)
    .set({ state: saved.state, admittedAt: saved.admittedAt, endedAt: saved.endedAt })
    .where(and(eq(visits.brandId, brandId), eq(visits.id, id)));
  for (const participant of [participants.PATIENT, participants.SPECIALIST]) {
    await moveParticipant(context, tx, participant, next[participant.role]);
  }
  await notify(tx, visitTopic(brandId, id), { kind: 'changed', visitId: id });
  return saved;
}

async function moveParticipant(
  context: CareContext,
  tx: Rows,
  participant: ParticipantRow,
  state: ParticipantRow['state'],
): Promise<void> {
  if (participant.state === state) return;
  const now = context.now();
  const isLeaving = state === 'LEFT';
  if (isLeaving && participant.connectionId)
    await closeConnection(tx, participant.brandId, participant.connectionId, now);
  const change = isLeaving ? { state, connectionId: null, leftAt: now } : { state };
  await tx.update(visitParticipants).set(change).where(isParticipant(participant));
}

/** Gives the participant a new connection, which replaces the one before. */
export async function replaceConnection(context: CareContext, tx: Rows, participant: ParticipantRow): Promise<Id> {
  const now = context.now();
  const { brandId, visitId, personId, role, patientId, specialistPersonId } = participant;
  if (participant.connectionId) await closeConnection(tx, brandId, participant.connectionId, now);
  const id = context.newId();
  await tx
    .insert(visitConnections)
    .values({ brandId, id, visitId, personId, role, patientId, specialistPersonId, joinedAt: now });
  await tx
    .update(visitParticipants)
    .set({ connectionId: id, joinedAt: participant.joinedAt ?? now, leftAt: null })
    .where(isParticipant(participant));
  return id;
}

async function closeConnection(tx: Rows, brandId: Id, id: Id, now: Date): Promise<void> {
  await tx
    .update(visitConnections)
    .set({ leftAt: now })
    .where(and(eq(visitConnections.brandId, brandId), eq(visitConnections.id, id), isNull(visitConnections.leftAt)));
  await notify(tx, connectionTopic(brandId, id), { kind: 'closed' });
}

const isParticipant = ({ brandId, visitId, personId }: ParticipantRow) =>
  and(
    eq(visitParticipants.brandId, brandId),
    eq(visitParticipants.visitId, visitId),
    eq(visitParticipants.personId, personId),
  );
