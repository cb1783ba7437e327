import { NotFoundError, type Id } from '@daraport/domain';
import { idempotencyKeys, reservations } from '@daraport/drizzle/tables/booking';
import { enqueue } from '@daraport/events';
import { once, parseInput } from '@daraport/subgraph';
import { z } from 'zod';
import { factsOf, noticesOf } from '../appointment/notices.ts';
import { recordAppointment } from '../appointment/record.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { termsOf } from '../policy/service.ts';
import { findAppointment, tellAppointment, tellCalendar, type AppointmentRow } from '../reservation/service.ts';
import { NoShowNotAllowedError } from './errors.ts';
import { changeFaults, noShowShape, onceFor } from './input.ts';
import { isNoShowPossible, keptOfNoShow, reversibleUntil } from './rules.ts';
import { appointmentAt, lockAppointment, saveChange, type Changing } from './service.ts';

/**
 * Says that the patient did not come: for the specialist and staff, after the start, for a week. The money follows a day later;
 * until then `revertNoShow` takes it back. Throws `NoShowNotAllowedError`, `NotFoundError` for everyone else.
 */
export const markNoShow = (context: BookingContext, input: unknown): Promise<AppointmentRow> =>
  asProvider(context, 'markNoShow', input, async (tx, { row, by }) => {
    if (row.state === 'NO_SHOW') return;
    const now = context.now();
    if (!isNoShowPossible(row, now)) throw new NoShowNotAllowedError(now <= row.startsAt ? 'NOT_BEGUN' : 'NOT_MET');
    const missed = await saveChange(tx, row, { state: 'NO_SHOW', missedAt: now, missedBy: by });
    const [toPatient] = await noticesOf(tx, missed, 'appointmentMissed');
    if (!toPatient) throw new Error(`nobody is told of ${row.id}`);
    await context.publish(tx, 'identity.noticeRequested', { ...toPatient, channels: ['EMAIL', 'PORTAL'] });
    const missedAt = now.toISOString();
    await enqueue(tx, {
      name: 'booking.closeNoShow',
      payload: { brandId: row.brandId, appointmentId: row.id, missedAt },
      runAt: reversibleUntil(missed) ?? now,
      key: `booking.closeNoShow:${row.id}`,
    });
    await tellAppointment(tx, missed, 'NO_SHOW');
    await tellCalendar(tx, missed);
    await recordAppointment(context, tx, missed);
  });

/** The patient came after all: the visit counts as completed. Until a day after it was said otherwise. */
export const revertNoShow = (context: BookingContext, input: unknown): Promise<AppointmentRow> =>
  asProvider(context, 'revertNoShow', input, async (tx, { row }) => {
    if (row.state === 'COMPLETED') return;
    const until = reversibleUntil(row);
    if (!until) throw new NoShowNotAllowedError('NOT_MET');
    if (context.now() > until || row.keptMinor !== null) throw new NoShowNotAllowedError('FINAL');
    const reverted = await saveChange(tx, row, { state: 'COMPLETED', missedAt: null, missedBy: null });
    await tellAppointment(tx, reverted, 'COMPLETED');
    await recordAppointment(context, tx, reverted);
  });

async function asProvider(
  context: BookingContext,
  operation: string,
  input: unknown,
  work: (tx: BookingTransaction, changing: Changing) => Promise<void>,
): Promise<AppointmentRow> {
  const asked = parseInput(noShowShape, input, changeFaults);
  const request = onceFor(context, operation, asked);
  await context.write((tx) =>
    once(tx, idempotencyKeys, request, async () => {
      const changing = await lockAppointment(context, tx, asked.appointmentId);
      if (changing.actor === 'PATIENT') throw new NotFoundError();
      await work(tx, changing);
      return asked.appointmentId;
    }),
  );
  return (await findAppointment(context, asked.appointmentId)) ?? Promise.reject(new NotFoundError());
}

const Planned = z.object({ appointmentId: z.string(), missedAt: z.iso.datetime() });

/** The job a day after an absence was recorded: unless it was taken back, it is final, and the money follows. */
export async function closeNoShow(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { appointmentId, missedAt } = Planned.parse(payload);
  await context.write(async (tx) => {
    const row = await missedRow(tx, context.viewer.brandId, appointmentId);
    if (!row || row.keptMinor !== null || row.missedAt?.toISOString() !== missedAt) return;
    const keptMinor = keptOfNoShow(row, await termsOf(tx, row.brandId, row.policyId));
    const closed = await saveChange(tx, row, { keptMinor });
    await context.publish(tx, 'booking.appointmentMissed', { ...factsOf(closed), keptMinor });
    await tellAppointment(tx, closed, 'NO_SHOW');
  });
}

async function missedRow(tx: BookingTransaction, brandId: Id, id: Id) {
  const [row] = await tx.select().from(reservations).where(appointmentAt(brandId, id)).for('update');
  return row?.state === 'NO_SHOW' ? row : undefined;
}
