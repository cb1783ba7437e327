import { isId, isTimeZone, NotFoundError, type Id, type Words } from '@daraport/domain';
import type { OnceRequest } from '@daraport/subgraph';
import { z } from 'zod';
import type { BookingContext } from '../builder.ts';

const idempotencyKey = z.string().min(8, 'key').max(200, 'key');
const agreed = {
  revision: z.int().nullish(),
  acceptedFeeMinor: z.int('fee').min(0, 'fee').nullish(),
  idempotencyKey,
};

/** Shapes of the inputs of changes. */
export const cancelShape = z.object({
  appointmentId: z.string(),
  reason: z.string().trim().max(500, 'reason').nullish(),
  ...agreed,
});
export const moveShape = z.object({
  appointmentId: z.string(),
  startsAt: z.date(),
  timeZone: z.string().refine(isTimeZone, 'timeZone'),
  ...agreed,
});
export const noShowShape = z.object({ appointmentId: z.string(), idempotencyKey });
export const waiverShape = z.object({
  appointmentId: z.string(),
  reason: z.string().trim().min(1, 'reasonMissing').max(500, 'reason'),
  idempotencyKey,
});

/** What to change, by the fault. */
export const changeFaults = {
  reason: { en: 'Please keep it below 500 characters.', de: 'Bitte höchstens 500 Zeichen.' },
  reasonMissing: { en: 'Please give a reason.', de: 'Bitte geben Sie einen Grund an.' },
  fee: { en: 'Please name the fee in whole minor units.', de: 'Bitte nennen Sie die Gebühr in ganzen Cent.' },
  timeZone: {
    en: 'Please name a time zone, like Europe/Berlin.',
    de: 'Bitte nennen Sie eine Zeitzone, zum Beispiel Europe/Berlin.',
  },
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
} satisfies Record<string, Words>;

/** The viewer's request to change an appointment once. Throws `NotFoundError` for what names none, and for nobody. */
export function onceFor(
  { viewer: { brandId, personId }, now }: BookingContext,
  operation: string,
  { idempotencyKey: key, ...input }: { readonly appointmentId: Id; readonly idempotencyKey: string },
): OnceRequest {
  if (!personId || !isId(input.appointmentId)) throw new NotFoundError();
  return { brandId, actorId: personId, operation, key, input, now: now() };
}
