import { isDay, isId, isTimeZone, type Words } from '@daraport/domain';
import { z } from 'zod';
import { regionShape, regionWords } from '../licence/service.ts';

const key = z.string().min(8, 'key').max(200, 'key');
const timeZone = z.string().refine(isTimeZone, 'timeZone');
const minute = z.int('minute').min(0, 'minute').max(1440, 'minute');

/** What a patient waits for. */
export const joinShape = z
  .object({
    specialistId: z.string(),
    appointmentTypeId: z.string(),
    format: z.enum(['VIDEO', 'IN_PERSON', 'PHONE']),
    weekdays: z
      .array(z.int('weekday').min(1, 'weekday').max(7, 'weekday'))
      .max(7, 'weekday')
      .transform((days) => [...new Set(days)].toSorted((a, b) => a - b)),
    fromMinute: minute,
    toMinute: minute,
    until: z.string().refine(isDay, 'until'),
    timeZone,
    idempotencyKey: key,
  })
  .refine(({ fromMinute, toMinute }) => fromMinute < toMinute, { path: ['toMinute'], message: 'order' });
export type JoinWish = z.infer<typeof joinShape>;

export const acceptShape = z.object({
  offerId: z.string(),
  quoteId: z.string().refine(isId, 'quote'),
  timeZone,
  region: regionShape,
  idempotencyKey: key,
});

export const settingsShape = z.object({
  offerMinutes: z.int('offer').min(15, 'offer').max(2880, 'offer'),
  version: z.int().min(0),
  idempotencyKey: key,
});

/** What to change, by the fault. */
export const faults = {
  ...regionWords,
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
  timeZone: {
    en: 'Please name a time zone, like Europe/Berlin.',
    de: 'Bitte nennen Sie eine Zeitzone, zum Beispiel Europe/Berlin.',
  },
  minute: { en: 'Please enter a time of the day.', de: 'Bitte geben Sie eine Uhrzeit an.' },
  weekday: { en: 'Please choose days from Monday to Sunday.', de: 'Bitte wählen Sie Tage von Montag bis Sonntag.' },
  order: { en: 'The end must be later than the start.', de: 'Das Ende muss nach dem Beginn liegen.' },
  until: {
    en: 'Please choose a day from today up to half a year ahead.',
    de: 'Bitte wählen Sie einen Tag von heute bis in einem halben Jahr.',
  },
  quote: { en: 'This price does not exist.', de: 'Diesen Preis gibt es nicht.' },
  quoteUsed: {
    en: 'This price was already used for a booking. Please start again.',
    de: 'Dieser Preis wurde bereits für eine Buchung verwendet. Bitte beginnen Sie neu.',
  },
  format: {
    en: 'This form of appointment is not offered here.',
    de: 'Diese Form des Termins wird hier nicht angeboten.',
  },
  own: {
    en: 'This is your own calendar.',
    de: 'Das ist Ihr eigener Kalender.',
  },
  offer: {
    en: 'Please enter 15 minutes to 48 hours.',
    de: 'Bitte geben Sie 15 Minuten bis 48 Stunden an.',
  },
} satisfies Record<string, Words>;
