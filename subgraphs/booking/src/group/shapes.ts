import type { Words } from '@daraport/domain';
import { z } from 'zod';
import { changesShape, words } from '../series/wish.ts';

/** How far a specialist may go. */
export const limits = { ahead: 200, days: 366 } as const;

const idempotencyKey = z.string().min(8, 'key').max(200, 'key');
/** How many may meet at once; the database says the same. */
export const seats = z.int('seats').min(2, 'seats').max(100, 'seats');

/** Which times, before it is said with how many seats. */
export const previewSessionsShape = z.object({
  specialistId: z.string().nullish(),
  appointmentTypeId: z.string(),
  startsAt: z.date(),
  rule: z.string().max(200, 'rule').nullish(),
  changes: changesShape.nullish(),
});
export const scheduleShape = previewSessionsShape.extend({ seats: seats.nullish(), idempotencyKey });
export const moveSessionShape = z.object({
  sessionId: z.string(),
  startsAt: z.date(),
  revision: z.int().nullish(),
  idempotencyKey,
});
export const cancelSessionShape = z.object({
  sessionId: z.string(),
  reason: z.string().trim().max(500, 'reason').nullish(),
  idempotencyKey,
});
export const seatsShape = z.object({ sessionId: z.string(), seats, idempotencyKey });

/** What to change, by the fault. */
export const faults = {
  seats: { en: 'Please enter a number from 2 to 100.', de: 'Bitte geben Sie eine Zahl von 2 bis 100 an.' },
  rule: words.rule,
  changes: words.changes,
  reason: { en: 'Please keep it below 500 characters.', de: 'Bitte höchstens 500 Zeichen.' },
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
  farAway: {
    en: 'Please choose a time within the next year.',
    de: 'Bitte wählen Sie eine Zeit innerhalb des nächsten Jahres.',
  },
  notGroup: {
    en: 'This kind of appointment is not for groups.',
    de: 'Diese Terminart ist nicht für Gruppen.',
  },
} satisfies Record<string, Words>;
