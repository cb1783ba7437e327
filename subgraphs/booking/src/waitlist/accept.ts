import { InvalidInputError, isId, NotFoundError, type Id } from '@daraport/domain';
import { idempotencyKeys, reservations, waitOffers } from '@daraport/drizzle/tables/booking';
import { assertModule, once, parseInput, violatedConstraint } from '@daraport/subgraph';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { assertCleared } from '../clearance/service.ts';
import { endOfHold } from '../hold/rules.ts';
import { actingPatient, announceHold, placedHold, releaseEarlier } from '../hold/service.ts';
import { assertLicensed } from '../licence/service.ts';
import { lockCalendar, type HoldRow } from '../reservation/service.ts';
import { OfferOverError } from './errors.ts';
import { acceptShape, faults } from './shapes.ts';
import { tellWait } from './topics.ts';

interface Acceptance {
  readonly offerId: Id;
  readonly quoteId: Id;
  readonly timeZone: string;
  readonly region?: string | null | undefined;
}

/**
 * Makes an offered time a hold like any other, with the patient's price, for ten minutes: the same reservation, so the time is
 * kept throughout. Throws `OfferOverError`, `NotLicensedThereError`, `InvalidInputError`, and `NotFoundError` for others' offers.
 */
export async function acceptOffer(context: BookingContext, input: unknown): Promise<HoldRow> {
  const patientId = actingPatient(context);
  const { idempotencyKey: key, ...wish } = parseInput(acceptShape, input, faults);
  if (!isId(wish.offerId)) throw new NotFoundError();
  const { brandId } = context.viewer;
  const request = { brandId, actorId: patientId, operation: 'acceptWaitOffer', key, input: wish, now: context.now() };
  const holdId = await context
    .write((tx) => once(tx, idempotencyKeys, request, () => accept(context, tx, patientId, wish)))
    .catch((error: unknown) => {
      if (violatedConstraint(error) !== 'reservations_active_quote') throw error;
      throw new InvalidInputError([{ path: 'quoteId', words: faults.quoteUsed }]);
    });
  return placedHold(context, holdId);
}

async function accept(
  context: BookingContext,
  tx: BookingTransaction,
  patientId: Id,
  { offerId, quoteId, timeZone, region }: Acceptance,
): Promise<Id> {
  const { brandId, clickId, visitorId } = context.viewer;
  const now = context.now();
  const here = and(
    eq(reservations.brandId, brandId),
    eq(reservations.id, offerId),
    eq(reservations.patientId, patientId),
  );
  const { specialistId, appointmentTypeId, format } = reservations;
  const [known] = await tx.select({ specialistId, appointmentTypeId, format }).from(reservations).where(here);
  if (!known) throw new NotFoundError();
  await assertLicensed(tx, { brandId, ...known, region });
  await lockCalendar(tx, brandId, known.specialistId);
  await assertCleared(tx, brandId, known.specialistId);
  const [accepted] = await tx
    .update(waitOffers)
    .set({ state: 'ACCEPTED', answeredAt: now })
    .where(
      and(
        eq(waitOffers.brandId, brandId),
        eq(waitOffers.id, offerId),
        eq(waitOffers.patientId, patientId),
        eq(waitOffers.state, 'OPEN'),
        gt(waitOffers.expiresAt, now),
      ),
    )
    .returning({ id: waitOffers.id });
  if (!accepted) throw new OfferOverError();
  await releaseEarlier(tx, patientId, { specialistId: known.specialistId, quoteId });
  const [held] = await tx
    .update(reservations)
    .set({ quoteId, clickId, visitorId, timeZone, expiresAt: endOfHold(now) })
    .where(and(here, eq(reservations.state, 'HELD'), isNull(reservations.quoteId)))
    .returning();
  if (!held) throw new OfferOverError();
  if (held.format === 'VIDEO') assertModule(context.viewer, 'VIDEO');
  await announceHold(context, tx, held);
  await tellWait(tx, held);
  return offerId;
}
