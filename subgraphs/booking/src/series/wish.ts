import { InvalidInputError, isId, isTimeZone, type Words } from '@daraport/domain';
import { z } from 'zod';
import { words as holdWords } from '../hold/wish.ts';
import { regionShape } from '../licence/service.ts';
import { limits } from './recurrence.ts';

/** One occurrence at another time than the rule has it; null leaves it out. */
const changeShape = z.object({ from: z.date(), to: z.date().nullish() });
/** What shall not be as the rule has it. */
export const changesShape = z.array(changeShape).max(limits.most, 'changes');

const commonShape = z.object({
  specialistId: z.string(),
  appointmentTypeId: z.string(),
  startsAt: z.date(),
  rule: z.string().max(200, 'rule'),
  changes: changesShape.nullish(),
});

export const previewShape = commonShape.extend({ flexibility: z.enum(['SAME_DAY', 'SAME_WEEK']) });
const format = z.enum(['VIDEO', 'IN_PERSON', 'PHONE']);
const idempotencyKey = z.string().min(8, 'key').max(200, 'key');

/** The shape of `holdSeries`' input. */
export const holdShape = commonShape.extend({
  format,
  timeZone: z.string().refine(isTimeZone, 'timeZone'),
  quoteId: z.string().refine(isId, 'quote'),
  region: regionShape,
  idempotencyKey,
});

/** The shape of `bookSeries`' input: a specialist's own calendar. */
export const bookShape = commonShape
  .omit({ specialistId: true })
  .extend({ patientId: z.string().refine(isId, 'patient'), format, region: regionShape, idempotencyKey });

export type SeriesWish = z.infer<typeof commonShape>;

/** What to change, by the fault. */
export const words = {
  ...holdWords,
  rule: {
    en: 'Please choose how often the appointment comes back.',
    de: 'Bitte wählen Sie, wie oft sich der Termin wiederholt.',
  },
  changes: {
    en: 'Each change must name one appointment of the series, once.',
    de: 'Jede Änderung muss genau einen Termin der Serie nennen.',
  },
  sameDay: {
    en: 'Two appointments of a series cannot be on one day.',
    de: 'Zwei Termine einer Serie können nicht am selben Tag liegen.',
  },
  tooFew: { en: 'A series has at least 2 appointments.', de: 'Eine Serie umfasst mindestens 2 Termine.' },
  farAway: {
    en: 'An appointment can be moved by a week at most.',
    de: 'Ein Termin kann um höchstens eine Woche verschoben werden.',
  },
  patient: { en: 'This patient does not exist.', de: 'Diese Patientin oder diesen Patienten gibt es nicht.' },
} satisfies Record<string, Words>;

/** Refuses one field of a wish for a series. */
export const fault = (path: string, text: Words) => new InvalidInputError([{ path, words: text }]);
