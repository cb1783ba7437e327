import { hours, type Id } from '@daraport/domain';
import { visitConnections, visits, visitSignals } from '@daraport/drizzle/tables/care';
import { enqueue, notify } from '@daraport/events';
import { assertModule, parseInput } from '@daraport/subgraph';
import { and, eq, inArray, lt } from 'drizzle-orm';
import { actorOf, found, knownId } from '../access.ts';
import type { CareContext, Rows } from '../builder.ts';
import { connectionTopic } from '../live/topics.ts';
import {
  lockVisit,
  replaceConnection,
  saveRoom,
  type LockedVisit,
  type ParticipantRow,
  type VisitRow,
} from '../visit/room.ts';
import { assertJoinable, join, leave, opensAt, type ParticipantRole } from '../visit/rules.ts';
import { findVisit, recordVisit } from '../visit/service.ts';
import { ConnectionReplacedError, VideoProviderUnavailableError } from './errors.ts';
import { signalShape, signalWords, type SignalInput } from './rules.ts';

export type SignalRow = typeof visitSignals.$inferSelect;

/** What one needs to enter the call now. */
export interface VideoConnection {
  readonly connectionId: Id;
  readonly role: ParticipantRole;
  readonly roomName: string;
  readonly token: string | null;
}

/**
 * Enters the visit with a new connection, which replaces the person's one before. The vendor's room is made first,
 * outside any transaction. Refuses a visit that is not open, over, or not the viewer's, and while the brand has VIDEO
 * switched off, one that was not booked as a video visit; also while the vendor opens no room.
 */
export async function joinVisit(
  context: CareContext,
  givenId: string,
): Promise<{ visit: VisitRow; connection: VideoConnection }> {
  const { vendors, viewer } = context;
  const personId = actorOf(context);
  const known = found(await findVisit(context, givenId));
  if (known.format !== 'VIDEO') assertModule(viewer, 'VIDEO');
  assertJoinable(known, opensAt(known, vendors.opensMinutes), context.now());
  await context.session.close();
  await vendors.video.openRoom(known.id).catch((cause: unknown) => {
    context.logger.warn({ err: cause, visitId: known.id }, 'the video provider opened no room');
    throw new VideoProviderUnavailableError();
  });
  const joined = await context.write(async (tx) => {
    const locked = await lockVisit(tx, viewer.brandId, known.id);
    assertJoinable(locked.visit, opensAt(locked.visit, vendors.opensMinutes), context.now());
    const participant = ownPart(locked, personId);
    const connectionId = await replaceConnection(context, tx, participant);
    const room = join(locked.room, participant.role);
    const saved = await saveRoom(context, tx, locked, room);
    await purgeLater(context, tx, saved.id);
    await recordVisit(context, tx, saved);
    const isIn = room[participant.role] === 'CONNECTED';
    return { visit: saved, isIn, connection: { connectionId, role: participant.role, roomName: saved.id } };
  });
  // A token opens the vendor's room by itself, so whoever waits gets his with the joining after he was let in.
  const { visit, isIn, connection } = joined;
  const token = isIn ? await vendors.video.tokenFor({ roomName: connection.roomName, personId }) : null;
  return { visit, connection: { ...connection, token } };
}

/** Leaves the visit; a connection that was replaced meanwhile leaves nothing. */
export async function leaveVisit(
  context: CareContext,
  given: { visitId: string; connectionId: string },
): Promise<VisitRow> {
  const personId = actorOf(context);
  const visitId = knownId(given.visitId);
  const connectionId = knownId(given.connectionId);
  return context.write(async (tx) => {
    const locked = await lockVisit(tx, context.viewer.brandId, visitId);
    const participant = ownPart(locked, personId);
    await ownConnection(tx, participant, connectionId);
    if (participant.connectionId !== connectionId) return locked.visit;
    await recordVisit(context, tx, locked.visit);
    return saveRoom(context, tx, locked, leave(locked.room, participant.role));
  });
}

/**
 * Sends a signal to the other side's connection and answers its id. While the other side has none, nobody is there to
 * receive it and it is dropped: whoever comes says HELLO. Refuses a connection that no longer counts.
 */
export async function sendSignal(context: CareContext, given: SignalInput): Promise<Id> {
  const input = parseInput(signalShape, given, signalWords);
  const personId = actorOf(context);
  const visitId = knownId(input.visitId);
  const connectionId = knownId(input.connectionId);
  return context.write(async (tx) => {
    const locked = await lockVisit(tx, context.viewer.brandId, visitId);
    const sender = ownPart(locked, personId);
    await ownConnection(tx, sender, connectionId);
    if (sender.connectionId !== connectionId) throw new ConnectionReplacedError();
    const toConnectionId = locked.participants[sender.role === 'PATIENT' ? 'SPECIALIST' : 'PATIENT'].connectionId;
    const id = context.newId();
    if (toConnectionId) {
      const { kind, payload } = input;
      await storeSignal(tx, locked.visit, {
        id,
        fromConnectionId: connectionId,
        fromRole: sender.role,
        toConnectionId,
        kind,
        payload,
        createdAt: context.now(),
      });
    }
    return id;
  });
}

type NewSignal = Omit<SignalRow, 'brandId' | 'visitId' | 'sequence' | 'patientId' | 'specialistPersonId'>;

/** Numbers the signal under the visit's lock, keeps it, and wakes its receiver; it may be too long for the notice itself. */
async function storeSignal(tx: Rows, visit: VisitRow, signal: NewSignal): Promise<void> {
  const { brandId, id: visitId, patientId, specialistPersonId } = visit;
  const sequence = visit.lastSignal + 1;
  await tx
    .update(visits)
    .set({ lastSignal: sequence })
    .where(and(eq(visits.brandId, brandId), eq(visits.id, visitId)));
  await tx.insert(visitSignals).values({ brandId, visitId, sequence, patientId, specialistPersonId, ...signal });
  await notify(tx, connectionTopic(brandId, signal.toConnectionId), { kind: 'signal' });
}

function ownPart({ participants }: LockedVisit, personId: Id): ParticipantRow {
  return found(Object.values(participants).find((one) => one.personId === personId));
}

/** The connection when it is this person's in this visit, whether or not it still counts. */
async function ownConnection(
  rows: Rows,
  owner: Pick<ParticipantRow, 'brandId' | 'visitId' | 'personId'>,
  connectionId: Id,
) {
  const [row] = await rows
    .select()
    .from(visitConnections)
    .where(and(eq(visitConnections.brandId, owner.brandId), eq(visitConnections.id, connectionId)));
  return found(row?.visitId === owner.visitId && row.personId === owner.personId ? row : null);
}

/** The viewer's own connection in the visit, as it is now. */
export const findConnection = (context: CareContext, visitId: Id, connectionId: Id) =>
  ownConnection(context.rows, { brandId: context.viewer.brandId, visitId, personId: actorOf(context) }, connectionId);

/** Signals by id, in batches. */
export const signalLoader = (context: CareContext) =>
  context.loader('signals', async (ids: readonly Id[]) => {
    const here = and(eq(visitSignals.brandId, context.viewer.brandId), inArray(visitSignals.id, [...ids]));
    const rows = await context.rows.select().from(visitSignals).where(here);
    return new Map(rows.map((row) => [row.id, row]));
  });

const keptFor = hours(1);

const purgeLater = (context: CareContext, tx: Rows, visitId: Id): Promise<void> => {
  const { brandId } = context.viewer;
  const runAt = new Date(context.now().getTime() + keptFor);
  return enqueue(tx, {
    name: 'care.purgeSignals',
    payload: { brandId, visitId },
    runAt,
    key: `care.purgeSignals:${brandId}:${visitId}`,
  });
};

/** The job `care.purgeSignals`: removes a visit's signals once they are an hour old, and comes back for the rest. */
export async function purgeSignals(context: CareContext, payload: Record<string, unknown>): Promise<void> {
  const { brandId } = context.viewer;
  const visitId = String(payload.visitId);
  const ofVisit = and(eq(visitSignals.brandId, brandId), eq(visitSignals.visitId, visitId));
  await context.write(async (tx) => {
    const since = new Date(context.now().getTime() - keptFor);
    await tx.delete(visitSignals).where(and(ofVisit, lt(visitSignals.createdAt, since)));
    const [rest] = await tx.select({ id: visitSignals.id }).from(visitSignals).where(ofVisit).limit(1);
    if (rest) await purgeLater(context, tx, visitId);
  });
}
