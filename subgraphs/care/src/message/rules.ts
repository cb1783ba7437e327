import type { Words } from '@daraport/domain';
import { decodeCursor, encodeCursor } from '@daraport/subgraph';
import { GraphQLError } from 'graphql';
import { z } from 'zod';

/** What may be sent: 1 to 4,000 characters beside the white space around them, which is dropped. */
export const sendMessageShape = z.object({
  conversationId: z.string(),
  body: z.string('body').trim().min(1, 'body').max(4000, 'body'),
  clientId: z.string('clientId').min(1, 'clientId').max(64, 'clientId'),
});

export type SendMessageInput = z.infer<typeof sendMessageShape>;

export const messageWords: Readonly<Record<string, Words>> = {
  body: { en: 'Please write 1 to 4,000 characters.', de: 'Bitte schreiben Sie 1 bis 4.000 Zeichen.' },
  clientId: {
    en: 'An id of 1 to 64 characters is needed.',
    de: 'Es wird eine Kennung von 1 bis 64 Zeichen gebraucht.',
  },
};

/** Minutes a message may wait unread before the other side is mailed. */
export const patienceMinutes = 10;

/** The cursor of a message: its place in its conversation. */
export const cursorOf = ({ sequence }: { readonly sequence: number }): string => encodeCursor([sequence]);

/** The place a cursor names; a cursor that is none of ours is refused with `BAD_USER_INPUT`. */
export function sequenceOf(cursor: string): number {
  const sequence = Number(decodeCursor(cursor, 1)[0]);
  if (Number.isSafeInteger(sequence) && sequence >= 0) return sequence;
  throw foreignCursor();
}

const foreignCursor = () =>
  new GraphQLError('This cursor does not belong to this list.', { extensions: { code: 'BAD_USER_INPUT' } });
