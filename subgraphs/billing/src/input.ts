import { isId, type Words } from '@daraport/domain';
import { z } from 'zod';

/** An id from outside; anything but a UUID is a fault of that field. */
export const idInput = z.string().refine(isId, 'id');

/** A client's idempotency key: 1 to 200 visible ASCII characters. */
export const idempotencyKeyInput = z.string().regex(/^[\x21-\x7e]{1,200}$/, 'idempotencyKey');

/** What to change, by the names above. */
export const inputWords: Readonly<Record<string, Words>> = {
  id: { en: 'This is not an id.', de: 'Das ist keine gültige Kennung.' },
  idempotencyKey: {
    en: 'Use 1 to 200 visible characters without spaces.',
    de: 'Bitte 1 bis 200 sichtbare Zeichen ohne Leerzeichen verwenden.',
  },
};
