import { hours, idFor, type Id } from '@daraport/domain';
import { conversations, relationships, visitParticipants, visits } from '@daraport/drizzle/tables/care';
import { enqueue, type AppointmentFacts, type EventCatalogue } from '@daraport/events';
import { and, eq } from 'drizzle-orm';
import type { CareContext, Rows } from '../builder.ts';
import type { Pair } from '../conversation/rules.ts';
import { lockVisit, saveRoom, type VisitRow } from './room.ts';
import { cancel, isOver, postpone } from './rules.ts';
import { closeRoomLater, finish } from './service.ts';

/** Hours after its planned end at which a visit nobody ended is closed. */
const closesAfter = hours(6);

/** The same pair has the same conversation, whichever appointment came first. */
const relationshipIdOf = ({ patientId, specialistPersonId }: Pair): Id =>
  idFor(`relationship:${patientId}:${specialistPersonId}`);
const conversationIdOf = ({ patientId, specialistPersonId }: Pair): Id =>
  idFor(`conversation:${patientId}:${specialistPersonId}`);
const visitIdOf = (appointmentId: Id): Id => idFor(`visit:${appointmentId}`);

/** An appointment stands: its two people have a conversation, and a visit at its time. */
export const openVisit = (context: CareContext, tx: Rows, facts: AppointmentFacts): Promise<void> =>
  setTimes(context, tx, facts, 0);

/**
 * The appointment has another time: the visit and its link stay, and whoever is in the room is shown out of it. Older news that
 * comes later changes nothing.
 */
export const moveVisit = (
  context: CareContext,
  tx: Rows,
  facts: EventCatalogue['booking.appointmentRescheduled'],
): Promise<void> => setTimes(context, tx, facts, facts.revision);

async function setTimes(context: CareContext, tx: Rows, facts: AppointmentFacts, revision: number): Promise<void> {
  const { brandId } = context.viewer;
  const visitId = await ensureVisit(context, tx, facts);
  const locked = await lockVisit(tx, brandId, visitId);
  const { visit } = locked;
  if (isOver(visit) || visit.revision > revision) return;
  const startsAt = new Date(facts.startsAt);
  const endsAt = new Date(facts.endsAt);
  if (revision > visit.revision) await saveRoom(context, tx, locked, postpone(locked.room));
  await tx
    .update(visits)
    .set({ startsAt, endsAt, revision, ...(revision > visit.revision && { admittedAt: null }) })
    .where(and(eq(visits.brandId, brandId), eq(visits.id, visitId)));
  await enqueue(tx, {
    name: 'care.closeVisit',
    payload: { brandId, visitId },
    runAt: new Date(endsAt.getTime() + closesAfter),
    key: `care.closeVisit:${brandId}:${visitId}`,
  });
}

/** An appointment was called off: whoever waits for it learns it at once. Also when this is told before its booking. */
export async function cancelVisit(context: CareContext, tx: Rows, facts: AppointmentFacts): Promise<void> {
  const visitId = await ensureVisit(context, tx, facts);
  const locked = await lockVisit(tx, context.viewer.brandId, visitId);
  if (isOver(locked.room)) return;
  await saveRoom(context, tx, locked, cancel(locked.room));
  await closeRoomLater(tx, locked.visit);
}

/** The job `care.closeVisit`: ends a visit nobody ended; one that never began ends without a word to the others. */
export async function closeVisit(context: CareContext, payload: Record<string, unknown>): Promise<void> {
  await context.write(async (tx) => {
    const locked = await lockVisit(tx, context.viewer.brandId, String(payload.visitId));
    const isDue = context.now().getTime() >= locked.visit.endsAt.getTime() + closesAfter;
    if (isOver(locked.room) || !isDue) return;
    if (locked.room.state === 'IN_PROGRESS') await finish(context, tx, locked);
    else await saveRoom(context, tx, locked, { ...locked.room, state: 'ENDED' });
  });
}

async function ensureVisit(context: CareContext, tx: Rows, facts: AppointmentFacts): Promise<Id> {
  const { brandId } = context.viewer;
  const { appointmentId, patientId, specialistPersonId, format } = facts;
  const pair = { patientId, specialistPersonId };
  const now = context.now();
  const relationshipId = relationshipIdOf(pair);
  const conversationId = conversationIdOf(pair);
  await tx
    .insert(relationships)
    .values({ brandId, id: relationshipId, ...pair, createdAt: now })
    .onConflictDoNothing();
  await tx
    .insert(conversations)
    .values({ brandId, id: conversationId, relationshipId, ...pair, activeAt: now, createdAt: now })
    .onConflictDoNothing();
  const visit: typeof visits.$inferInsert & Pick<VisitRow, 'id'> = {
    brandId,
    id: visitIdOf(appointmentId),
    appointmentId,
    conversationId,
    ...pair,
    state: 'SCHEDULED',
    format,
    startsAt: new Date(facts.startsAt),
    endsAt: new Date(facts.endsAt),
    createdAt: now,
  };
  await tx.insert(visits).values(visit).onConflictDoNothing();
  const participant = { brandId, visitId: visit.id, ...pair, state: 'ABSENT' as const };
  await tx
    .insert(visitParticipants)
    .values([
      { ...participant, personId: patientId, role: 'PATIENT' },
      { ...participant, personId: specialistPersonId, role: 'SPECIALIST' },
    ])
    .onConflictDoNothing();
  return visit.id;
}
