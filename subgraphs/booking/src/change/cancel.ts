import { NotFoundError, type Id } from '@daraport/domain';
import { idempotencyKeys } from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { factsOf, requestNotices } from '../appointment/notices.ts';
import { recordAppointment } from '../appointment/record.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { findAppointment, tellAppointment, tellCalendar, type AppointmentRow } from '../reservation/service.ts';
import { CancellationTooLateError } from './errors.ts';
import { cancelShape, changeFaults, onceFor } from './input.ts';
import { cancellingTerm } from './rules.ts';
import { assertAccepted, assertRevision, lockAppointment, saveChange, sealWords, type Changing } from './service.ts';

/**
 * Cancels an appointment for its patient, within the terms it was booked under, or for its specialist and staff, until its end,
 * with event and mails. One that is already cancelled stays so. Throws `CancellationTooLateError`, `FeeNotAcceptedError`,
 * `AppointmentRevisedError`, `NotFoundError` for everyone else.
 */
export async function cancelAppointment(context: BookingContext, input: unknown): Promise<AppointmentRow> {
  const asked = parseInput(cancelShape, input, changeFaults);
  const request = onceFor(context, 'cancelAppointment', asked);
  await context.write((tx) => once(tx, idempotencyKeys, request, () => cancelOne(context, tx, asked)));
  return (await findAppointment(context, asked.appointmentId)) ?? Promise.reject(new NotFoundError());
}

/** Why it is cancelled, and what was agreed to. */
interface Agreed {
  readonly reason?: string | null | undefined;
  readonly revision?: number | null | undefined;
  readonly acceptedFeeMinor?: number | null | undefined;
}

/** What `cancelAppointment` does, within a transaction. */
export async function cancelOne(
  context: BookingContext,
  tx: BookingTransaction,
  asked: Agreed & { readonly appointmentId: Id },
): Promise<Id> {
  const changing = await lockAppointment(context, tx, asked.appointmentId);
  if (changing.row.state === 'CANCELLED') return changing.row.id;
  const cancelled = await cancelLocked(context, tx, changing, asked);
  await requestNotices(context, tx, [cancelled], 'appointmentCancelled');
  return cancelled.id;
}

/** Cancels an appointment that is locked, with all that follows but what people are told. Refuses as `cancelAppointment` does. */
export async function cancelLocked(
  context: BookingContext,
  tx: BookingTransaction,
  { row, actor, by, terms }: Changing,
  asked: Agreed,
): Promise<AppointmentRow> {
  const now = context.now();
  const term = cancellingTerm(row, terms, actor, now);
  if (term.state === 'NOT_ALLOWED') throw new CancellationTooLateError(term.until);
  assertRevision(row, asked.revision);
  assertAccepted(row, term, asked.acceptedFeeMinor ?? null);
  const cancelled = await saveChange(tx, row, {
    state: 'CANCELLED',
    cancelledAt: now,
    cancelledBy: by,
    cancelReason: await sealWords(context, tx, row, { column: 'cancel_reason', text: asked.reason ?? '' }),
    keptMinor: term.feeMinor,
    sequence: row.sequence + 1,
  });
  // The reason stays sealed in the row: events carry nothing that may be about someone's health.
  await context.publish(tx, 'booking.appointmentCancelled', {
    ...factsOf(cancelled),
    cancelledBy: by,
    reason: null,
    keptMinor: term.feeMinor,
  });
  await tellAppointment(tx, cancelled, 'CANCELLED');
  await tellCalendar(tx, cancelled);
  await recordAppointment(context, tx, cancelled);
  return cancelled;
}
