import { NotFoundError, type Id } from '@daraport/domain';
import { idempotencyKeys } from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { requestNotices } from '../appointment/notices.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { cancelLocked } from '../change/cancel.ts';
import { onceFor } from '../change/input.ts';
import { cancellingTerm } from '../change/rules.ts';
import { findAppointment, type AppointmentRow } from '../reservation/service.ts';
import { assertTotalAccepted } from './fees.ts';
import { cancelShape, changeWords } from './input.ts';
import { findSeries, type SeriesRow } from './reads.ts';
import { lockSeries } from './scope.ts';

/**
 * Cancels all appointments in scope, each within its terms, or none; patient and specialist are told once. Throws
 * `CancellationTooLateError`, `FeeNotAcceptedError` (of all together), `NotFoundError` for who may not.
 */
export async function cancelSeries(context: BookingContext, input: unknown): Promise<SeriesRow> {
  const asked = parseInput(cancelShape, input, changeWords);
  const request = onceFor(context, 'cancelSeries', asked);
  await context.write((tx) => once(tx, idempotencyKeys, request, () => cancelAll(context, tx, asked)));
  return seriesOfAppointment(context, asked.appointmentId);
}

async function cancelAll(
  context: BookingContext,
  tx: BookingTransaction,
  asked: ReturnType<typeof cancelShape.parse>,
): Promise<Id[]> {
  const now = context.now();
  const { all } = await lockSeries(context, tx, asked);
  const terms = all.map(({ row, terms: agreed, actor }) => cancellingTerm(row, agreed, actor, now));
  assertTotalAccepted(all, terms, asked.acceptedFeeMinor ?? 0);
  const cancelled: AppointmentRow[] = [];
  for (const [index, changing] of all.entries()) {
    const acceptedFeeMinor = terms[index]?.feeMinor ?? 0;
    cancelled.push(await cancelLocked(context, tx, changing, { reason: asked.reason, acceptedFeeMinor }));
  }
  await requestNotices(context, tx, cancelled, 'appointmentCancelled');
  return cancelled.map(({ id }) => id);
}

/** The series of an appointment, as the viewer may see it. Throws `NotFoundError`. */
export async function seriesOfAppointment(context: BookingContext, appointmentId: Id): Promise<SeriesRow> {
  const row = await findAppointment(context, appointmentId);
  const found = row?.seriesId ? await findSeries(context, row.seriesId) : null;
  if (!found) throw new NotFoundError();
  return found;
}
