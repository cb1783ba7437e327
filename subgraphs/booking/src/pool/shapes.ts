import { isId, isTimeZone, type Words } from '@daraport/domain';
import { z } from 'zod';
import { regionShape, regionWords } from '../licence/service.ts';

/** So many pools may a brand have, and so many members each. */
export const limits = { pools: 50, members: 50 } as const;

const key = z.string().min(8, 'key').max(200, 'key');
const name = z.string().trim().min(1, 'name').max(80, 'name');

export const savePoolShape = z.object({
  id: z.string().nullish(),
  nameDe: name,
  nameEn: name,
  isOffered: z.boolean(),
  members: z
    .array(
      z.object({
        appointmentTypeId: z.string().refine(isId, 'type'),
        weight: z.int('weight').min(1, 'weight').max(10, 'weight'),
      }),
    )
    .min(1, 'members')
    .max(limits.members, 'members')
    .refine((all) => new Set(all.map((each) => each.appointmentTypeId)).size === all.length, 'twice'),
  version: z.int().min(0),
  idempotencyKey: key,
});
export type PoolWish = z.infer<typeof savePoolShape>;

export const holdPoolShape = z.object({
  poolId: z.string(),
  startsAt: z.date(),
  format: z.enum(['VIDEO', 'IN_PERSON', 'PHONE']),
  timeZone: z.string().refine(isTimeZone, 'timeZone'),
  region: regionShape,
  idempotencyKey: key,
});
export type PoolHoldWish = z.infer<typeof holdPoolShape>;

export const priceShape = z.object({
  holdId: z.string(),
  quoteId: z.string().refine(isId, 'quote'),
  idempotencyKey: key,
});

export const releaseShape = z.object({ holdId: z.string(), idempotencyKey: key });

/** What to change, by the fault. */
export const faults = {
  ...regionWords,
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
  name: {
    en: 'Please enter a name of up to 80 characters.',
    de: 'Bitte geben Sie einen Namen mit höchstens 80 Zeichen an.',
  },
  type: { en: 'There is no such appointment.', de: 'Diesen Termin gibt es nicht.' },
  weight: { en: 'Please enter a number from 1 to 10.', de: 'Bitte geben Sie eine Zahl von 1 bis 10 an.' },
  members: {
    en: 'Please choose between 1 and 50 people.',
    de: 'Bitte wählen Sie zwischen 1 und 50 Personen.',
  },
  twice: { en: 'Please choose each person once.', de: 'Bitte wählen Sie jede Person nur einmal.' },
  pools: { en: 'There can be 50 groups at most.', de: 'Es kann höchstens 50 Gruppen geben.' },
  timeZone: {
    en: 'Please name a time zone, like Europe/Berlin.',
    de: 'Bitte nennen Sie eine Zeitzone, zum Beispiel Europe/Berlin.',
  },
  quote: { en: 'This price does not exist.', de: 'Diesen Preis gibt es nicht.' },
  quoteUsed: {
    en: 'This price was already used for a booking. Please start again.',
    de: 'Dieser Preis wurde bereits für eine Buchung verwendet. Bitte beginnen Sie neu.',
  },
} satisfies Record<string, Words>;
