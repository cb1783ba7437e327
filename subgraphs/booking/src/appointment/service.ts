import { overlaps, type Id } from '@daraport/domain';
import { appointmentTypes, reservations } from '@daraport/drizzle/tables/booking';
import type { EventCatalogue } from '@daraport/events';
import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { bookRequest } from '../assisted/accept.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import {
  endExpired,
  isAppointment,
  isPriced,
  lockCalendar,
  tellAppointment,
  tellHold,
  tellHoldAlone,
  type HoldRow,
  type ReservationRow,
} from '../reservation/service.ts';
import { loadCalendars } from '../calendar/load.ts';
import { isTaken, slotAt } from '../calendar/rules.ts';
import { scheduleReminders } from '../reminder/service.ts';
import { fulfilWait } from '../waitlist/ending.ts';
import { factsOf, requestNotices } from './notices.ts';
import { recordAppointment } from './record.ts';

type Payment = EventCatalogue['billing.paymentSucceeded'];

/**
 * Makes the paid hold an appointment, with its event and mails. A hold that ran out is confirmed all the same while its
 * time is free; otherwise, or when the payment names something else, `booking.holdLapsed` asks for the money back.
 */
export async function confirmPaidHold(
  context: BookingContext,
  tx: BookingTransaction,
  payment: Payment,
): Promise<void> {
  const { brandId } = context.viewer;
  const now = context.now();
  const [latest] = await reservationsOf(tx, brandId, payment.quoteId);
  if (latest) await endExpired(tx, brandId, await lockCalendar(tx, brandId, latest.specialistId), now);
  const known = await reservationsOf(tx, brandId, payment.quoteId);
  const giveBack = () => {
    const holdId = (known.find(({ state }) => state === 'HELD' || state === 'EXPIRED') ?? known[0])?.id ?? null;
    return context.publish(tx, 'booking.holdLapsed', { holdId, quoteId: payment.quoteId });
  };
  // An appointment of a series can be paid until it is cancelled; money that comes after that goes back.
  const wasCancelled = known.some(({ cancelledAt }) => cancelledAt !== null && cancelledAt <= new Date(payment.paidAt));
  // Otherwise it was told before: what it paid for stands, or was cancelled since, which refunds in its own way.
  if (known.some(isAppointment)) return wasCancelled ? giveBack() : notePaid(tx, brandId, payment);
  const hold = known.find(({ state }) => state === 'HELD') ?? known.find(({ state }) => state === 'EXPIRED');
  if (!hold || !isWhatWasPaid(hold, payment) || hold.startsAt <= now) return giveBack();
  const held = await heldWith(tx, hold);
  for (const each of held) if (!(await isStillFree(tx, each, now))) return giveBack();
  await confirmSeries(context, tx, held, payment);
}

/** What was paid for an appointment: its fees are reckoned from that, and kept of it. */
async function notePaid(tx: BookingTransaction, brandId: Id, payment: Payment): Promise<void> {
  const { amountMinor: paidMinor, currency, quoteId } = payment;
  await tx
    .update(reservations)
    .set({ paidMinor, currency, dueMinor: null, dueSince: null })
    .where(and(eq(reservations.brandId, brandId), eq(reservations.quoteId, quoteId), isNull(reservations.paidMinor)));
}

/** What was ever held for a price, latest first. */
const reservationsOf = (tx: BookingTransaction, brandId: Id, quoteId: Id): Promise<ReservationRow[]> =>
  tx
    .select()
    .from(reservations)
    .where(and(eq(reservations.brandId, brandId), eq(reservations.quoteId, quoteId)))
    .orderBy(desc(reservations.createdAt), desc(reservations.id));

const isWhatWasPaid = (hold: ReservationRow, payment: Payment): boolean =>
  hold.patientId === payment.patientId &&
  hold.specialistId === payment.specialistId &&
  hold.appointmentTypeId === payment.appointmentTypeId;

/** The hold, and where it is the first of a series all others that are held with it; ascending. */
async function heldWith(tx: BookingTransaction, hold: ReservationRow): Promise<ReservationRow[]> {
  if (hold.seriesId === null) return [hold];
  return tx
    .select()
    .from(reservations)
    .where(
      and(
        eq(reservations.brandId, hold.brandId),
        eq(reservations.seriesId, hold.seriesId),
        inArray(reservations.state, ['HELD', 'EXPIRED']),
      ),
    )
    .orderBy(asc(reservations.startsAt));
}

/** Confirms what was held together; what the payment did not pay for is to be paid later, at the price that was agreed. */
async function confirmSeries(
  context: BookingContext,
  tx: BookingTransaction,
  held: readonly ReservationRow[],
  payment: Payment,
): Promise<void> {
  const now = context.now();
  const { quoteId: paidQuoteId } = payment;
  const appointments: HoldRow[] = [];
  for (const hold of held) appointments.push(await confirm(tx, hold, now));
  await notePaid(tx, context.viewer.brandId, payment);
  for (const each of appointments)
    await announce(context, tx, each, each.quoteId === paidQuoteId ? undefined : { pricedBy: paidQuoteId });
  await requestNotices(context, tx, appointments, 'appointmentConfirmed');
}

/** A hold keeps its time until it runs out; after that others may have taken it or filled the day. */
async function isStillFree(tx: BookingTransaction, hold: ReservationRow, now: Date): Promise<boolean> {
  if (hold.state === 'HELD') return true;
  const calendar = (await loadCalendars(tx, { brandId: hold.brandId, ids: [hold.specialistId], now })).get(
    hold.specialistId,
  );
  const [type] = await tx
    .select()
    .from(appointmentTypes)
    .where(and(eq(appointmentTypes.brandId, hold.brandId), eq(appointmentTypes.id, hold.appointmentTypeId)));
  if (!calendar?.isCleared || !type) return false;
  const slot = { startsAt: hold.startsAt.getTime(), endsAt: hold.endsAt.getTime() };
  if (hold.sessionId !== null) {
    const { sessionId, seatsLeft = 0 } = slotAt(calendar, type, slot.startsAt);
    return sessionId === hold.sessionId && seatsLeft > 0;
  }
  return !isTaken(calendar, type, slot) && !calendar.absences.some((absence) => overlaps(absence, slot));
}

async function confirm(tx: BookingTransaction, hold: ReservationRow, now: Date): Promise<HoldRow> {
  const [appointment] = await tx
    .update(reservations)
    .set({ state: 'CONFIRMED', confirmedAt: now })
    .where(and(eq(reservations.brandId, hold.brandId), eq(reservations.id, hold.id)))
    .returning();
  if (!appointment || !isPriced(appointment)) throw new Error(`the hold ${hold.id} vanished`);
  await fulfilWait(tx, appointment.brandId, appointment.id, now);
  // A hold has its time already, and others learn nothing of what it became; one that had run out takes the time anew.
  await (hold.state === 'HELD' ? tellHoldAlone(tx, appointment) : tellHold(tx, appointment));
  return appointment;
}

/** What follows once an appointment is confirmed, but for what is told to people. */
export async function announce(
  context: BookingContext,
  tx: BookingTransaction,
  appointment: HoldRow,
  due?: { readonly pricedBy: Id | null },
): Promise<void> {
  await context.publish(tx, 'booking.appointmentConfirmed', { ...factsOf(appointment), ...(due && { due }) });
  await scheduleReminders(context, tx, appointment);
  await tellAppointment(tx, appointment, 'CONFIRMED');
  await bookRequest(context, tx, appointment);
  await recordAppointment(context, tx, appointment);
}

/** The visit took place: a confirmed appointment becomes completed; any other stays what it is. */
export async function completeAppointment(context: BookingContext, tx: BookingTransaction, id: Id): Promise<void> {
  const [completed] = await tx
    .update(reservations)
    .set({ state: 'COMPLETED' })
    .where(
      and(
        eq(reservations.brandId, context.viewer.brandId),
        eq(reservations.id, id),
        eq(reservations.state, 'CONFIRMED'),
      ),
    )
    .returning();
  if (!completed) return;
  await tellAppointment(tx, completed, 'COMPLETED');
  await recordAppointment(context, tx, completed);
}
