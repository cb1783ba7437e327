import type { Id } from '@daraport/domain';
import { personZones, reservations, series } from '@daraport/drizzle/tables/booking';
import { enqueue, type EventCatalogue } from '@daraport/events';
import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { noticesOf, requestNotices } from '../appointment/notices.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { cancelLocked } from '../change/cancel.ts';
import { appointmentAt } from '../change/service.ts';
import { termsOf } from '../policy/service.ts';
import { settingsOf } from '../reminder/settings.ts';
import { isAppointment, lockCalendar, type AppointmentRow, type ReservationRow } from '../reservation/service.ts';
import { payBy, remindAt, type DueTimes } from './rules.ts';

/** Billing tells that an appointment is still to be paid: its patient is reminded, and it ends unpaid where its terms say so. */
export async function noteDue(
  context: BookingContext,
  tx: BookingTransaction,
  { appointmentId, quoteId, amountMinor }: EventCatalogue['billing.paymentDue'],
): Promise<void> {
  const { brandId } = context.viewer;
  const [row] = await tx
    .update(reservations)
    .set({ dueMinor: amountMinor, dueSince: context.now() })
    .where(
      and(
        appointmentAt(brandId, appointmentId),
        eq(reservations.quoteId, quoteId),
        eq(reservations.state, 'CONFIRMED'),
        isNull(reservations.paidMinor),
        isNull(reservations.dueMinor),
      ),
    )
    .returning();
  if (row) await schedulePayment(context, tx, row);
}

/** What is still to be paid of a confirmed appointment, with the times that follow from it; undefined where nothing is. */
const dueOf = (row: ReservationRow): DueTimes | undefined =>
  row.dueSince && row.state === 'CONFIRMED' ? { ...row, dueSince: row.dueSince } : undefined;

/** Plans to remind of a payment and to end what stays unpaid, in place of what was planned; nothing where nothing is due. */
export async function schedulePayment(
  context: BookingContext,
  tx: BookingTransaction,
  row: ReservationRow,
): Promise<void> {
  const due = dueOf(row);
  if (!due) return;
  const { brandId, id: appointmentId } = row;
  const terms = await termsFor(tx, row);
  const now = context.now();
  const plan = (name: 'booking.remindPayment' | 'booking.endUnpaid', runAt: Date) =>
    enqueue(tx, { name, payload: { brandId, appointmentId }, runAt, key: `${name}:${appointmentId}` });
  const reminder = remindAt(due, terms, await quietOf(tx, row), now);
  if (reminder) await plan('booking.remindPayment', reminder);
  const by = payBy(due, terms);
  if (by) await plan('booking.endUnpaid', by > now ? by : now);
}

/** The terms of an appointment; one that a specialist booked for its patient never ends unpaid: to treat is up to her. */
async function termsFor(tx: BookingTransaction, row: ReservationRow) {
  const terms = await termsOf(tx, row.brandId, row.policyId);
  const [agreed] = await tx
    .select({ id: series.id })
    .from(series)
    .where(and(eq(series.brandId, row.brandId), eq(series.id, row.seriesId ?? row.id), isNotNull(series.quoteId)));
  return agreed ? terms : { ...terms, payByMinutes: null };
}

async function quietOf(tx: BookingTransaction, { brandId, patientId, timeZone }: ReservationRow) {
  const [chosen] = await tx
    .select({ timeZone: personZones.timeZone })
    .from(personZones)
    .where(and(eq(personZones.brandId, brandId), eq(personZones.personId, patientId)));
  return { hours: (await settingsOf(tx, brandId)).quiet, timeZone: chosen?.timeZone ?? timeZone };
}

const Planned = z.object({ appointmentId: z.string() });

/** The appointment under its lock, if it is to come and still to be paid, with its terms; so late jobs say nothing untrue. */
async function stillDue(context: BookingContext, tx: BookingTransaction, id: Id) {
  const { brandId } = context.viewer;
  const [found] = await tx
    .select({ specialistId: reservations.specialistId })
    .from(reservations)
    .where(appointmentAt(brandId, id));
  if (!found) return undefined;
  // The calendar before the row, as every change does.
  await lockCalendar(tx, brandId, found.specialistId);
  const [row] = await tx.select().from(reservations).where(appointmentAt(brandId, id)).for('update');
  const due = row && dueOf(row);
  if (!due || !isAppointment(row) || row.startsAt <= context.now()) return undefined;
  return { row, due, terms: await termsFor(tx, row) };
}

/** The job that reminds: asks identity to tell the patient of a payment that is still open, and until when. */
export async function remindPayment(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { appointmentId } = Planned.parse(payload);
  await context.write(async (tx) => {
    const found = await stillDue(context, tx, appointmentId);
    if (!found) return;
    const { row, due, terms } = found;
    const by = payBy(due, terms);
    const [toPatient] = await noticesOf(tx, row, 'paymentDue');
    if (!toPatient) throw new Error(`nobody is told of ${appointmentId}`);
    await context.publish(tx, 'identity.noticeRequested', {
      ...toPatient,
      parameters: by ? { expiresAt: by.toISOString() } : {},
      channels: ['EMAIL', 'PORTAL'],
      reminder: {
        key: `payment:${appointmentId}:${row.sequence}`,
        notAfter: (by ?? row.startsAt).toISOString(),
      },
    });
  });
}

/** The job at the end of the time to pay: calls off, at no cost, what its patient was told would end, unless it was paid. */
export async function endUnpaid(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { appointmentId } = Planned.parse(payload);
  await context.write(async (tx) => {
    const found = await stillDue(context, tx, appointmentId);
    const by = found && payBy(found.due, found.terms);
    if (!found || !by || by > context.now()) return;
    await cancelUnpaid(context, tx, found.row, found.terms);
  });
}

async function cancelUnpaid(
  context: BookingContext,
  tx: BookingTransaction,
  row: AppointmentRow,
  terms: Awaited<ReturnType<typeof termsOf>>,
): Promise<void> {
  // Nobody cancelled it: the brand's terms did.
  const ending = { row, actor: 'STAFF', by: row.brandId, terms } as const;
  const cancelled = await cancelLocked(context, tx, ending, {});
  await requestNotices(context, tx, [cancelled], 'appointmentCancelled');
}

/** Every night: what is due is planned again, so that a job that was lost is missed for a day at most. */
export async function renewPayments(context: BookingContext): Promise<void> {
  const { brandId } = context.viewer;
  await context.write(async (tx) => {
    const coming = await tx
      .select()
      .from(reservations)
      .where(
        and(
          eq(reservations.brandId, brandId),
          eq(reservations.state, 'CONFIRMED'),
          isNotNull(reservations.dueMinor),
          gt(reservations.startsAt, context.now()),
        ),
      );
    for (const row of coming) await schedulePayment(context, tx, row);
  });
}

/** Until when the appointment must be paid, as its patient is told; null where it does not end unpaid. */
export async function payByOf(context: BookingContext, row: AppointmentRow): Promise<Date | null> {
  const due = dueOf(row);
  return due ? payBy(due, await termsFor(context.rows, row)) : null;
}
