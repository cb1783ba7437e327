import { intakeResponses, reservations } from '@daraport/drizzle/tables/booking';
import { enqueue } from '@daraport/events';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { noticesOf } from '../appointment/notices.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { isLaterOfSeries, type ReservationRow } from '../reservation/service.ts';
import { askedForm } from './forms.ts';
import { dueAt, remindAt } from './rules.ts';

/**
 * Plans to remind the patient of questions that are asked before an appointment, in place of what was planned for it. Nothing is
 * planned where none are asked, or where there is no time left to be reminded in.
 */
export async function scheduleIntakeReminder(
  context: BookingContext,
  tx: BookingTransaction,
  row: ReservationRow,
): Promise<void> {
  const { brandId, id: appointmentId, sequence } = row;
  const asked = isLaterOfSeries(row) ? undefined : await askedForm(tx, brandId, row.appointmentTypeId);
  const runAt = asked && remindAt(dueAt(row, asked.dueHours), context.now());
  if (!runAt) return;
  await enqueue(tx, {
    name: 'booking.remindIntake',
    payload: { brandId, appointmentId, sequence },
    runAt,
    key: `booking.remindIntake:${appointmentId}`,
  });
}

const Planned = z.object({ appointmentId: z.string(), sequence: z.int() });

/** The job behind it: looks at everything again, and asks identity to tell the patient where answers are still missing. */
export async function remindIntake(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { appointmentId, sequence } = Planned.parse(payload);
  const { brandId } = context.viewer;
  await context.write(async (tx) => {
    const here = and(eq(reservations.brandId, brandId), eq(reservations.id, appointmentId));
    // Locked, so that a cancellation and answers come entirely before or entirely after.
    const [row] = await tx.select().from(reservations).where(here).for('update');
    if (!row || row.state !== 'CONFIRMED' || row.sequence !== sequence || row.startsAt <= context.now()) return;
    const answered = await tx
      .select({ id: intakeResponses.id })
      .from(intakeResponses)
      .where(and(eq(intakeResponses.brandId, brandId), eq(intakeResponses.reservationId, appointmentId)));
    if (answered.length > 0 || !(await askedForm(tx, brandId, row.appointmentTypeId))) return;
    const [toPatient] = await noticesOf(tx, row, 'intakeMissing');
    if (!toPatient) throw new Error(`nobody is told of ${appointmentId}`);
    await context.publish(tx, 'identity.noticeRequested', {
      ...toPatient,
      channels: ['EMAIL', 'PORTAL'],
      reminder: { key: `intake:${appointmentId}:${sequence}`, notAfter: row.startsAt.toISOString() },
    });
  });
}
