import { isId, NotFoundError, type Id } from '@daraport/domain';
import { reservations, waitOffers, waits } from '@daraport/drizzle/tables/booking';
import { and, eq, lte, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { actingPatient } from '../hold/service.ts';
import { endHolds, lockCalendar } from '../reservation/service.ts';
import { mostUnanswered } from './rules.ts';
import { tellWait } from './topics.ts';

type OfferRow = typeof waitOffers.$inferSelect;

/** The offers of a specialist's list that ran out end, whether or not their job has run; who never answers is asked no more. */
export async function endOverdue(tx: BookingTransaction, brandId: Id, specialistId: Id, now: Date): Promise<void> {
  const overdue = await tx
    .update(waitOffers)
    .set({ state: 'EXPIRED', answeredAt: now })
    .where(
      and(
        eq(waitOffers.brandId, brandId),
        eq(waitOffers.state, 'OPEN'),
        lte(waitOffers.expiresAt, now),
        sql`${waitOffers.waitId} in (select id from booking.waits w where w.brand_id = ${brandId} and w.specialist_id = ${specialistId})`,
      ),
    )
    .returning();
  for (const each of overdue) await noteSilence(tx, each, now);
}

async function noteSilence(tx: BookingTransaction, offer: OfferRow, now: Date): Promise<void> {
  const isSilent = sql`${waits.unanswered} + 1 >= ${mostUnanswered}`;
  const [wait] = await tx
    .update(waits)
    .set({
      unanswered: sql`${waits.unanswered} + 1`,
      state: sql`case when ${isSilent} then 'ENDED' else 'WAITING' end::booking.wait_state`,
      endedAt: sql`case when ${isSilent} then ${now.toISOString()}::timestamptz end`,
    })
    .where(and(eq(waits.brandId, offer.brandId), eq(waits.id, offer.waitId), eq(waits.state, 'WAITING')))
    .returning();
  await giveBack(tx, offer, 'EXPIRED');
  if (wait) await tellWait(tx, wait);
}

/** The time of an offer is free again, for the next who waits; a time that was taken over by a payment stays. */
async function giveBack(tx: BookingTransaction, offer: OfferRow, state: 'EXPIRED' | 'RELEASED'): Promise<void> {
  await endHolds(tx, state, and(eq(reservations.brandId, offer.brandId), eq(reservations.id, offer.id)));
}

const Planned = z.object({ offerId: z.string() });

/** The job at the end of an offer. Throws, to be tried again, when called too early. */
export async function expireOffer(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { offerId } = Planned.parse(payload);
  const { brandId } = context.viewer;
  const now = context.now();
  await context.write(async (tx) => {
    const [found] = await tx
      .select({ specialistId: waits.specialistId, expiresAt: waitOffers.expiresAt })
      .from(waitOffers)
      .innerJoin(waits, and(eq(waits.brandId, waitOffers.brandId), eq(waits.id, waitOffers.waitId)))
      .where(and(eq(waitOffers.brandId, brandId), eq(waitOffers.id, offerId), eq(waitOffers.state, 'OPEN')));
    if (!found) return;
    if (found.expiresAt > now) throw new Error('the offer has not run out yet');
    await lockCalendar(tx, brandId, found.specialistId);
    await endOverdue(tx, brandId, found.specialistId, now);
  });
}

/** Gives an offered time to the next; the patient goes on waiting. Safe to repeat. Throws `NotFoundError` for others'. */
export async function declineOffer(context: BookingContext, offerId: Id): Promise<Id> {
  const patientId = actingPatient(context);
  if (!isId(offerId)) throw new NotFoundError();
  const { brandId } = context.viewer;
  return context.write(async (tx) => {
    const own = and(eq(waitOffers.brandId, brandId), eq(waitOffers.id, offerId), eq(waitOffers.patientId, patientId));
    const [known] = await tx
      .select({ waitId: waitOffers.waitId, specialistId: waits.specialistId })
      .from(waitOffers)
      .innerJoin(waits, and(eq(waits.brandId, waitOffers.brandId), eq(waits.id, waitOffers.waitId)))
      .where(own);
    if (!known) throw new NotFoundError();
    await lockCalendar(tx, brandId, known.specialistId);
    await decline(context, tx, known.waitId);
    return known.waitId;
  });
}

/** Ends the wait, and with it an offer that is open. Safe to repeat. Throws `NotFoundError` for others' waits. */
export async function leaveWaitlist(context: BookingContext, waitId: Id): Promise<Id> {
  const patientId = actingPatient(context);
  if (!isId(waitId)) throw new NotFoundError();
  const { brandId } = context.viewer;
  const here = and(eq(waits.brandId, brandId), eq(waits.id, waitId), eq(waits.patientId, patientId));
  await context.write(async (tx) => {
    const [known] = await tx.select({ specialistId: waits.specialistId }).from(waits).where(here);
    if (!known) throw new NotFoundError();
    await lockCalendar(tx, brandId, known.specialistId);
    await decline(context, tx, waitId);
    const [left] = await tx
      .update(waits)
      .set({ state: 'LEFT', endedAt: context.now() })
      .where(and(here, eq(waits.state, 'WAITING')))
      .returning();
    if (!left) return;
    await context.record(tx, { action: 'WRITE', subjectId: patientId, resourceType: 'Wait', resourceId: waitId });
    await tellWait(tx, left);
  });
  return waitId;
}

/** Says no to the open offer of a wait, if there is one. */
async function decline(context: BookingContext, tx: BookingTransaction, waitId: Id): Promise<void> {
  const { brandId } = context.viewer;
  const now = context.now();
  const [declined] = await tx
    .update(waitOffers)
    .set({ state: 'DECLINED', answeredAt: now })
    .where(and(eq(waitOffers.brandId, brandId), eq(waitOffers.waitId, waitId), eq(waitOffers.state, 'OPEN')))
    .returning();
  if (!declined) return;
  const [wait] = await tx
    .update(waits)
    .set({ unanswered: 0 })
    .where(and(eq(waits.brandId, brandId), eq(waits.id, waitId)))
    .returning();
  await giveBack(tx, declined, 'RELEASED');
  await context.record(tx, {
    action: 'WRITE',
    subjectId: declined.patientId,
    resourceType: 'WaitOffer',
    resourceId: declined.id,
  });
  if (wait) await tellWait(tx, wait);
}

/**
 * The reservation of an accepted offer was paid for: its wait is over. When the payment came late, and another time was offered
 * meanwhile, that one goes to the next. Any other reservation changes nothing.
 */
export async function fulfilWait(tx: BookingTransaction, brandId: Id, reservationId: Id, now: Date): Promise<void> {
  const [offer] = await tx
    .select({ waitId: waitOffers.waitId })
    .from(waitOffers)
    .where(and(eq(waitOffers.brandId, brandId), eq(waitOffers.id, reservationId), eq(waitOffers.state, 'ACCEPTED')));
  if (!offer) return;
  const [wait] = await tx
    .update(waits)
    .set({ state: 'BOOKED', endedAt: now })
    .where(and(eq(waits.brandId, brandId), eq(waits.id, offer.waitId), eq(waits.state, 'WAITING')))
    .returning();
  if (!wait) return;
  const needless = await tx
    .update(waitOffers)
    .set({ state: 'DECLINED', answeredAt: now })
    .where(and(eq(waitOffers.brandId, brandId), eq(waitOffers.waitId, wait.id), eq(waitOffers.state, 'OPEN')))
    .returning();
  for (const each of needless) await giveBack(tx, each, 'RELEASED');
  await tellWait(tx, wait);
}
