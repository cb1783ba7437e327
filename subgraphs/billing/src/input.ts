import { isId, type Words } from '@daraport/domain';
import { z } from 'zod';

/** An id from outside; anything but a UUID is a fault of that field. */
export const idInput = z.string().refine(isId, 'id');

/** A client's idempotency key: 1 to 200 visible ASCII characters. */
export const idempotencyKeyInput = z.string().regex(/^[\x21-\x7e]{1,200}$/, 'idempotencyKey');

/**
 * A list price in minor units: at least 0.50, because Stripe charges a card with no less
 * (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts), and at most 10,000.00; null for none.
 */
export const listPriceInput = z.int('listPrice').min(50, 'listPrice').max(1_000_000, 'listPrice').nullable();

/** What to change, by the names above. */
export const inputWords: Readonly<Record<string, Words>> = {
  id: { en: 'This is not an id.', de: 'Das ist keine gültige Kennung.' },
  listPrice: {
    en: 'Please enter a price from 0.50 to 10,000.00, or none.',
    de: 'Bitte geben Sie einen Preis von 0,50 bis 10.000,00 an oder keinen.',
  },
  returnPath: { en: 'Please give a path on this host.', de: 'Bitte geben Sie einen Pfad auf diesem Host an.' },
  idempotencyKey: {
    en: 'Use 1 to 200 visible characters without spaces.',
    de: 'Bitte 1 bis 200 sichtbare Zeichen ohne Leerzeichen verwenden.',
  },
};
