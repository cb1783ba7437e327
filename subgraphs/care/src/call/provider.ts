import type { Id } from '@daraport/domain';

/** Who carries a call's sound and picture. Rooms are named by their visit; every method may talk to a vendor. */
export interface VideoProvider {
  readonly name: 'P2P' | 'TWILIO';
  /** Makes sure the room exists; safe to repeat. Never call it inside a transaction. */
  openRoom(roomName: string): Promise<void>;
  /** Puts everyone out and closes the room; safe to repeat, also when there is none. */
  closeRoom(roomName: string): Promise<void>;
  /** A token that lets this person into this room alone, valid for ten minutes; null where none is needed. */
  tokenFor(entry: { roomName: string; personId: Id }): Promise<string | null>;
}

/** The built-in provider: the two browsers talk to each other, so there is no room to open and no token. */
export const peerToPeer: VideoProvider = {
  name: 'P2P',
  openRoom: () => Promise.resolve(),
  closeRoom: () => Promise.resolve(),
  tokenFor: () => Promise.resolve(null),
};
