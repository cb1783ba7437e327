import { minutes } from '@daraport/domain';
import type { participantRoles, participantStates, visitStates } from '@daraport/drizzle/tables/care';
import { VisitEndedError, VisitNotOpenError } from './errors.ts';

export type VisitState = (typeof visitStates)[number];
export type ParticipantRole = (typeof participantRoles)[number];
export type ParticipantState = (typeof participantStates)[number];

/** How a visit stands: the whole, whether the specialist let the patient in, and where each of the two is. */
export interface Room {
  readonly state: VisitState;
  readonly isAdmitted: boolean;
  readonly PATIENT: ParticipantState;
  readonly SPECIALIST: ParticipantState;
}

/** From when a visit can be entered. */
export const opensAt = ({ startsAt }: { readonly startsAt: Date }, opensMinutes: number): Date =>
  new Date(startsAt.getTime() - minutes(opensMinutes));

export const isOver = ({ state }: Pick<Room, 'state'>): boolean => state === 'ENDED' || state === 'CANCELLED';

/** Refuses a visit that is over or called off. */
export function assertNotOver(visit: Pick<Room, 'state'>): void {
  if (isOver(visit)) throw new VisitEndedError(visit.state === 'CANCELLED');
}

/** Refuses a visit that is over, or not open yet. */
export function assertJoinable(visit: Pick<Room, 'state'>, opens: Date, now: Date): void {
  assertNotOver(visit);
  if (now < opens) throw new VisitNotOpenError(opens);
}

/** Somebody comes in, for the first time or again: the patient waits until the specialist is there or let him in. */
export function join(room: Room, role: ParticipantRole): Room {
  const isSpecialistIn = role === 'SPECIALIST' || room.SPECIALIST === 'CONNECTED';
  const mayEnter = isSpecialistIn || room.isAdmitted || room.state === 'IN_PROGRESS';
  const joined: Room = { ...room, [role]: role === 'PATIENT' && !mayEnter ? 'WAITING' : 'CONNECTED' };
  return settled(isSpecialistIn && joined.PATIENT === 'WAITING' ? { ...joined, PATIENT: 'CONNECTED' } : joined);
}

/** Somebody goes out; a call that has begun goes on without him. */
export function leave(room: Room, role: ParticipantRole): Room {
  return settled({ ...room, [role]: outside(room[role]) });
}

/** The specialist lets the patient in: at once when he waits, else as soon as he comes. */
export function admit(room: Room): Room {
  return settled({ ...room, isAdmitted: true, PATIENT: room.PATIENT === 'WAITING' ? 'CONNECTED' : room.PATIENT });
}

/** The visit is over for both; what is over stays as it is. */
export const end = (room: Room): Room => close(room, 'ENDED');
/** The appointment was called off. */
export const cancel = (room: Room): Room => close(room, 'CANCELLED');

function close(room: Room, state: 'ENDED' | 'CANCELLED'): Room {
  if (isOver(room)) return room;
  return { ...room, state, PATIENT: outside(room.PATIENT), SPECIALIST: outside(room.SPECIALIST) };
}

/** The appointment was moved: nobody is in the room any more, and it opens again at the new time. */
export const postpone = (room: Room): Room => ({
  state: 'SCHEDULED',
  isAdmitted: false,
  PATIENT: outside(room.PATIENT),
  SPECIALIST: outside(room.SPECIALIST),
});

const outside = (state: ParticipantState): ParticipantState => (state === 'ABSENT' ? 'ABSENT' : 'LEFT');

/** The visit's state as it follows from where the two are. */
function settled(room: Room): Room {
  if (isOver(room) || room.state === 'IN_PROGRESS') return room;
  if (room.PATIENT === 'CONNECTED') return { ...room, state: 'IN_PROGRESS' };
  return { ...room, state: room.PATIENT === 'WAITING' ? 'WAITING' : 'SCHEDULED' };
}
