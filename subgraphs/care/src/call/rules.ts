import type { Words } from '@daraport/domain';
import { signalKinds } from '@daraport/drizzle/tables/care';
import { z } from 'zod';

/** Most bytes of a signal's payload; a session description with many candidates stays far below. */
export const payloadLimit = 65_536;

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** A signal: JSON in OFFER, ANSWER and CANDIDATE, nothing in HELLO and BYE. */
export const signalShape = z
  .object({
    visitId: z.string(),
    connectionId: z.string(),
    kind: z.enum(signalKinds),
    payload: z.string().refine((text) => Buffer.byteLength(text) <= payloadLimit, 'size'),
  })
  .refine(({ kind, payload }) => (kind === 'HELLO' || kind === 'BYE' ? payload === '' : isJson(payload)), {
    path: ['payload'],
    message: 'payload',
    when: ({ issues }) => issues.length === 0,
  });

export type SignalInput = z.infer<typeof signalShape>;

export const signalWords: Readonly<Record<string, Words>> = {
  size: { en: 'A signal holds at most 64 kB.', de: 'Ein Signal umfasst höchstens 64 kB.' },
  payload: {
    en: 'This signal needs JSON, or nothing for HELLO and BYE.',
    de: 'Dieses Signal braucht JSON, bei HELLO und BYE nichts.',
  },
};
