import { isId, type Id } from '@daraport/domain';
import { visitParticipants, visits } from '@daraport/drizzle/tables/care';
import { enqueue } from '@daraport/events';
import { briefly, follow } from '@daraport/subgraph';
import { and, eq, inArray } from 'drizzle-orm';
import { actorOf, found, knownId } from '../access.ts';
import type { CareContext, Rows } from '../builder.ts';
import { visitTopic } from '../live/topics.ts';
import { lockVisit, saveRoom, type LockedVisit, type ParticipantRow, type VisitRow } from './room.ts';
import { admit, assertNotOver, end, opensAt } from './rules.ts';

/** Visits by id, in batches; absent and forbidden alike are null. */
export const visitLoader = (context: CareContext) =>
  context.loader('visits', async (ids: readonly Id[]) => {
    const here = and(eq(visits.brandId, context.viewer.brandId), inArray(visits.id, ids.filter(isId)));
    const rows = await context.rows.select().from(visits).where(here);
    return new Map(rows.map((row) => [row.id, row]));
  });

/** The visit of each appointment. */
export const visitByAppointmentLoader = (context: CareContext) =>
  context.loader('visits by appointment', async (appointmentIds: readonly Id[]) => {
    const here = and(
      eq(visits.brandId, context.viewer.brandId),
      inArray(visits.appointmentId, appointmentIds.filter(isId)),
    );
    const rows = await context.rows.select().from(visits).where(here);
    return new Map(rows.map((row) => [row.appointmentId, row]));
  });

/** The two people of each visit, the patient first. */
export const participantsLoader = (context: CareContext) =>
  context.loader('visit participants', async (visitIds: readonly Id[]) => {
    const here = and(
      eq(visitParticipants.brandId, context.viewer.brandId),
      inArray(visitParticipants.visitId, [...visitIds]),
    );
    const rows = await context.rows.select().from(visitParticipants).where(here).orderBy(visitParticipants.role);
    const byVisit = new Map<Id, ParticipantRow[]>();
    for (const row of rows) byVisit.set(row.visitId, [...(byVisit.get(row.visitId) ?? []), row]);
    return byVisit;
  });

export const findVisit = (context: CareContext, id: string): Promise<VisitRow | null> => visitLoader(context).load(id);

/** Records an act on a visit with the transaction that does it. */
export const recordVisit = (context: CareContext, tx: Rows, visit: VisitRow): Promise<void> =>
  context.record(tx, {
    action: 'WRITE',
    subjectId: visit.patientId,
    resourceType: 'Visit',
    resourceId: visit.id,
    appointmentId: visit.appointmentId,
  });

/** The specialist lets the patient in. Refuses everyone else, and a visit that is over. */
export async function admitPatient(context: CareContext, givenId: string): Promise<VisitRow> {
  return asSpecialist(context, givenId, async (tx, locked) => {
    assertNotOver(locked.room);
    await recordVisit(context, tx, locked.visit);
    return saveRoom(context, tx, locked, admit(locked.room));
  });
}

/**
 * The specialist ends the visit for both. A visit that has ended, was called off, or whose room is not open yet stays
 * as it is.
 */
export async function endVisit(context: CareContext, givenId: string): Promise<VisitRow> {
  return asSpecialist(context, givenId, async (tx, locked) => {
    const isOpen = context.now() >= opensAt(locked.visit, context.vendors.opensMinutes);
    const next = end(locked.room);
    if (next === locked.room || !isOpen) return locked.visit;
    await recordVisit(context, tx, locked.visit);
    return finish(context, tx, locked);
  });
}

/** Ends the visit, tells the other subgraphs, and has the vendor's room closed. */
export async function finish(context: CareContext, tx: Rows, locked: LockedVisit): Promise<VisitRow> {
  const saved = await saveRoom(context, tx, locked, end(locked.room));
  await context.publish(tx, 'care.visitEnded', { visitId: saved.id, appointmentId: saved.appointmentId });
  await closeRoomLater(tx, saved);
  return saved;
}

/** Queues the closing of the vendor's room; with the built-in provider there is nothing to close. */
export const closeRoomLater = (tx: Rows, { brandId, id }: VisitRow): Promise<void> =>
  enqueue(tx, { name: 'care.closeRoom', payload: { brandId, visitId: id }, key: `care.closeRoom:${brandId}:${id}` });

async function asSpecialist(
  context: CareContext,
  givenId: string,
  work: (tx: Rows, locked: LockedVisit) => Promise<VisitRow>,
): Promise<VisitRow> {
  const actorId = actorOf(context);
  const visitId = knownId(givenId);
  return context.write(async (tx) => {
    const locked = await lockVisit(tx, context.viewer.brandId, visitId);
    found(locked.visit.specialistPersonId === actorId ? locked.visit : null);
    return work(tx, locked);
  });
}

/** The visit's id as it is now, then at every change; whoever comes back after a break is told where it stands. */
export async function followVisit(context: CareContext, givenId: string): Promise<AsyncIterableIterator<{ id: Id }>> {
  const { id } = found(await briefly(context, () => findVisit(context, givenId)));
  return follow({
    live: context.live,
    topic: visitTopic(context.viewer.brandId, id),
    signal: context.signal,
    read: () => Promise.resolve({ rows: [{ id }] }),
  });
}
