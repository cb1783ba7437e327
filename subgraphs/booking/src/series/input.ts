import { isTimeZone } from '@daraport/domain';
import { z } from 'zod';
import { changeFaults } from '../change/input.ts';
import { limits } from './recurrence.ts';
import { words } from './wish.ts';

const scope = z.enum(['FOLLOWING', 'ALL']);
const agreed = {
  acceptedFeeMinor: z.int('fee').min(0, 'fee').nullish(),
  idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
};

/** The shape of `previewSeriesCancellation`'s input. */
export const previewCancelShape = z.object({ appointmentId: z.string(), scope });

/** The shape of `cancelSeries`' input. */
export const cancelShape = z.object({
  appointmentId: z.string(),
  scope,
  reason: z.string().trim().max(500, 'reason').nullish(),
  ...agreed,
});

const target = {
  appointmentId: z.string(),
  scope,
  startsAt: z.date(),
  /** Single ones at another time than the common move has them; named by their present start. */
  changes: z
    .array(z.object({ from: z.date(), to: z.date() }))
    .max(limits.most, 'changes')
    .nullish(),
};

/** The shape of `previewSeriesMove`'s input. */
export const previewMoveShape = z.object({ ...target, flexibility: z.enum(['SAME_DAY', 'SAME_WEEK']) });

/** The shape of `moveSeries`' input. */
export const moveShape = z.object({ ...target, timeZone: z.string().refine(isTimeZone, 'timeZone'), ...agreed });

/** What to change, by the fault. */
export const changeWords = { ...words, ...changeFaults };
