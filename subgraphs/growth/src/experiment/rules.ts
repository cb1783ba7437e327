import { journeys } from '@daraport/access';
import { z } from 'zod';

const arm = z.object({
  journey: z.enum(journeys),
  sharePercent: z.number().int('share').min(5, 'share').max(95, 'share'),
});

/** What an experiment may be: two or three different ways whose shares add up, a window, perhaps a guardrail. */
export const experimentShape = z.object({
  name: z.string().trim().min(1, 'name').max(80, 'name'),
  arms: z
    .array(arm)
    .min(2, 'arms')
    .max(3, 'arms')
    .refine((arms) => new Set(arms.map(({ journey }) => journey)).size === arms.length, 'different')
    .refine((arms) => arms.reduce((sum, { sharePercent }) => sum + sharePercent, 0) === 100, 'sum'),
  windowDays: z.number().int('windowDays').min(1, 'windowDays').max(30, 'windowDays'),
  guardrail: z
    .object({
      figure: z.enum(['BOOKINGS', 'CANCELLATIONS']),
      tolerancePercent: z.number().int('tolerance').min(0, 'tolerance').max(50, 'tolerance'),
    })
    .nullish(),
  idempotencyKey: z.string().min(1).max(200),
});

export const experimentFaults = {
  name: {
    en: 'Give the comparison a name of at most 80 characters.',
    de: 'Geben Sie dem Vergleich einen Namen mit höchstens 80 Zeichen.',
  },
  share: { en: 'Enter a share from 5 to 95 percent.', de: 'Geben Sie einen Anteil von 5 bis 95 Prozent an.' },
  arms: { en: 'Choose two or three ways.', de: 'Wählen Sie zwei oder drei Wege.' },
  different: { en: 'Choose each way once.', de: 'Wählen Sie jeden Weg nur einmal.' },
  sum: { en: 'The shares must add up to 100 percent.', de: 'Die Anteile müssen zusammen 100 Prozent ergeben.' },
  windowDays: { en: 'Enter 1 to 30 days.', de: 'Geben Sie 1 bis 30 Tage an.' },
  tolerance: {
    en: 'Enter 0 to 50 percentage points.',
    de: 'Geben Sie 0 bis 50 Prozentpunkte an.',
  },
};

/** How often what the brand compares was changed, so that later news of it is known from earlier. */
export const revisionOf = (number: number, change: 'STARTED' | 'STOPPED' | 'ADOPTED'): number =>
  number * 3 + ['STARTED', 'STOPPED', 'ADOPTED'].indexOf(change);
