import type { Viewer } from '@daraport/access';
import type { Id } from '@daraport/domain';
import { operations, seatWish, type TestGroup } from '../../group/testing.ts';
import { holdSlot } from '../../testing.ts';
import type { Session } from './memory.ts';
import type { Scene } from './scene.ts';
import { giveUpEarlier } from './single.ts';

/** The host schedules a session; that patient's turns are to change it. */
export async function schedule(scene: Scene, patient: Viewer, specialist: TestGroup, startsAt: string): Promise<void> {
  const input = { appointmentTypeId: specialist.groupId, startsAt };
  const payload = await scene.write(specialist.host, operations.schedule, input, 'answer');
  if (!payload) return;
  const [made] = payload['sessions'] as readonly { id: Id }[];
  if (!made) throw new Error('no session was scheduled');
  scene.memory.sessions.push({ id: made.id, patient, specialist, startsAt, changes: [] });
}

/** A patient holds a seat in a session, at the time that it is told to be. */
export async function holdSeat(scene: Scene, patient: Viewer, { specialist, startsAt }: Session): Promise<void> {
  const { input } = seatWish(specialist, startsAt);
  const { from } = scene.clock()();
  const payload = await scene.write(patient, holdSlot, input, 'holdSlot');
  if (!payload) return;
  const { id, expiresAt } = payload['hold'] as { id: Id; expiresAt: string };
  giveUpEarlier(scene, patient, specialist);
  const facts = { id, quoteId: input.quoteId, patient, specialist, startsAt, moves: 0 };
  scene.memory.held.push({ ...facts, expiresAt: Date.parse(expiresAt), seat: { from } });
}

/** The host moves a session, seats and all; refused where something else is booked. */
export async function moveSession(scene: Scene, session: Session, startsAt: string): Promise<void> {
  if (startsAt === session.startsAt) return;
  const { id: sessionId, specialist, startsAt: before } = session;
  const time = scene.clock();
  const payload = await scene.write(specialist.host, operations.move, { sessionId, startsAt }, 'answer');
  if (!payload) return;
  session.startsAt = startsAt;
  session.changes.push({ ...time(), move: { before, after: startsAt } });
}

/** The host cancels a session, which nothing keeps him from. */
export async function cancelSession(scene: Scene, session: Session): Promise<void> {
  const { id: sessionId, specialist } = session;
  const time = scene.clock();
  if (!(await scene.write(specialist.host, operations.cancel, { sessionId }, 'answer')))
    throw new Error(`the session ${sessionId} could not be cancelled`);
  session.isCancelled = true;
  session.changes.push(time());
}
