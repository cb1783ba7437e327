import type { Id } from '@daraport/domain';
import { specialists, waitOffers, waits } from '@daraport/drizzle/tables/booking';
import type { NoticeRequest } from '@daraport/events';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { spokenName } from '../directory/rules.ts';

type Wait = typeof waits.$inferSelect;
type Offer = Pick<typeof waitOffers.$inferSelect, 'id' | 'startsAt' | 'endsAt' | 'expiresAt'>;

/** What the patient is told of an offer: once over each channel, and not after it ran out. */
export async function askedOf(tx: BookingTransaction, wait: Wait, offer: Offer): Promise<NoticeRequest> {
  const [specialist] = await tx
    .select({ title: specialists.title, displayName: specialists.displayName })
    .from(specialists)
    .where(and(eq(specialists.brandId, wait.brandId), eq(specialists.id, wait.specialistId)));
  if (!specialist) throw new Error(`the specialist of ${wait.id} is missing`);
  return {
    personId: wait.patientId,
    template: 'waitlistOffer',
    subject: { kind: 'WAITLIST', id: wait.id },
    withPersonId: wait.specialistPersonId,
    parameters: { expiresAt: offer.expiresAt.toISOString() },
    channels: ['EMAIL', 'SMS', 'PORTAL'],
    reminder: { key: `offer:${offer.id}`, notAfter: offer.expiresAt.toISOString() },
    calendar: {
      uid: `${offer.id}@daraport`,
      sequence: 0,
      method: 'REQUEST',
      startsAt: offer.startsAt.toISOString(),
      endsAt: offer.endsAt.toISOString(),
      timeZone: wait.timeZone,
      withName: spokenName(specialist),
    },
  };
}

const Planned = z.object({ offerId: z.string() });

/** The job at the end of a patient's quiet hours: tells of an offer made in them, if it still stands. */
export async function tellOffer(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { offerId } = Planned.parse(payload);
  const now = context.now();
  await context.write(async (tx) => {
    const found = await openOffer(tx, context.viewer.brandId, offerId);
    if (!found || found.offer.expiresAt <= now) return;
    await context.publish(tx, 'identity.noticeRequested', await askedOf(tx, found.wait, found.offer));
  });
}

/** The offer, if it is open, with its wait; locked, so that an answer comes entirely before or entirely after. */
async function openOffer(tx: BookingTransaction, brandId: Id, offerId: Id) {
  const [found] = await tx
    .select({ offer: waitOffers, wait: waits })
    .from(waitOffers)
    .innerJoin(waits, and(eq(waits.brandId, waitOffers.brandId), eq(waits.id, waitOffers.waitId)))
    .where(and(eq(waitOffers.brandId, brandId), eq(waitOffers.id, offerId), eq(waitOffers.state, 'OPEN')))
    .for('update', { of: waitOffers });
  return found;
}
