import { InvalidInputError, isId, isTimeZone, type Words } from '@daraport/domain';
import { z } from 'zod';
import { regionShape, regionWords } from '../licence/service.ts';

/** The shape of `holdSlot`'s input. */
export const wishShape = z.object({
  specialistId: z.string(),
  appointmentTypeId: z.string(),
  startsAt: z.date(),
  format: z.enum(['VIDEO', 'IN_PERSON', 'PHONE']),
  timeZone: z.string().refine(isTimeZone, 'timeZone'),
  quoteId: z.string().refine(isId, 'quote'),
  proposalId: z.string().nullish(),
  region: regionShape,
  idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
});
/** What a patient asks to be kept for him, checked field by field. */
export type Wish = z.infer<typeof wishShape>;
/** What of a wish decides whether it can be had. */
export type WishedTime = Pick<Wish, 'specialistId' | 'appointmentTypeId' | 'startsAt' | 'format'>;

/** What to change, by the fault. */
export const words = {
  ...regionWords,
  timeZone: {
    en: 'Please name a time zone, like Europe/Berlin.',
    de: 'Bitte nennen Sie eine Zeitzone, zum Beispiel Europe/Berlin.',
  },
  quote: { en: 'This price does not exist.', de: 'Diesen Preis gibt es nicht.' },
  quoteUsed: {
    en: 'This price was already used for a booking. Please start again.',
    de: 'Dieser Preis wurde bereits für eine Buchung verwendet. Bitte beginnen Sie neu.',
  },
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
  format: {
    en: 'This form of appointment is not offered here.',
    de: 'Diese Form des Termins wird hier nicht angeboten.',
  },
  own: { en: 'You cannot book an appointment with yourself.', de: 'Sie können keinen Termin bei sich selbst buchen.' },
} satisfies Record<string, Words>;

/** Refuses one field of a wish. */
export const fault = (path: keyof Wish, text: Words) => new InvalidInputError([{ path, words: text }]);
