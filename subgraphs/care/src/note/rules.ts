import { InvalidInputError, type Words } from '@daraport/domain';
import { z } from 'zod';
import { NoteLockedError } from './errors.ts';

const body = z.string('body').trim().min(1, 'body').max(20_000, 'body');
const idempotencyKey = z.string('key').min(1, 'key').max(200, 'key');

export const saveNoteShape = z.object({
  appointmentId: z.string(),
  noteId: z.string().nullish(),
  body,
  idempotencyKey,
});
export const addAddendumShape = z.object({ noteId: z.string(), body, idempotencyKey });

export type SaveNoteInput = z.infer<typeof saveNoteShape>;
export type AddAddendumInput = z.infer<typeof addAddendumShape>;
export interface SignNoteInput {
  readonly noteId: string;
  readonly idempotencyKey: string;
}

export const noteWords: Readonly<Record<string, Words>> = {
  body: { en: 'Please write 1 to 20,000 characters.', de: 'Bitte schreiben Sie 1 bis 20.000 Zeichen.' },
  key: {
    en: 'An idempotency key of 1 to 200 characters is needed.',
    de: 'Es wird ein Idempotenzschlüssel von 1 bis 200 Zeichen gebraucht.',
  },
};

/** Refuses changes to a signed note (section 630f BGB). */
export function assertDraft({ state }: { readonly state: 'DRAFT' | 'SIGNED' }): void {
  if (state === 'SIGNED') throw new NoteLockedError();
}

/** An addendum belongs below a signed note; a draft is simply saved again. */
export function assertSigned({ state }: { readonly state: 'DRAFT' | 'SIGNED' }): void {
  if (state === 'SIGNED') return;
  const words = {
    en: 'This note is still a draft; please change its text.',
    de: 'Diese Notiz ist noch ein Entwurf; bitte ändern Sie ihren Text.',
  };
  throw new InvalidInputError([{ path: 'noteId', words }]);
}
