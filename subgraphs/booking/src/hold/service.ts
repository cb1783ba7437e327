import { isId, NotFoundError, type Id } from '@daraport/domain';
import { assertModule, violatedConstraint, once, parseInput } from '@daraport/subgraph';
import { idempotencyKeys, reservations, specialists } from '@daraport/drizzle/tables/booking';
import { enqueue } from '@daraport/events';
import { and, eq, isNotNull, or, sql } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import { acceptProposal } from '../assisted/accept.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { assertCleared } from '../clearance/service.ts';
import { takenBy } from '../calendar/rules.ts';
import { policyOfType } from '../policy/service.ts';
import {
  endExpired,
  isPriced,
  lockCalendar,
  reservationLoader,
  tellCalendar,
  tellHold,
  type HoldRow,
} from '../reservation/service.ts';
import { SlotInPastError } from './errors.ts';
import { holdDuration } from './rules.ts';
import { chooseSlot, refuseTaken } from './slot.ts';
import { fault, wishShape, words, type Wish } from './wish.ts';

/**
 * Keeps a free time for the acting patient for ten minutes. Throws `SlotInPastError`, `SlotNotOfferedError` and
 * `SlotTakenError` (with the nearest free times), `SpecialistNotBookableError`, `NotFoundError` for an unknown specialist or type, `ModuleDisabledError`
 * for a video visit while the brand has VIDEO switched off, `ProposalOverError` for a proposal that can no longer be chosen.
 */
export async function holdSlot(context: BookingContext, input: unknown): Promise<HoldRow> {
  const patientId = actingPatient(context);
  const wish = parseInput(wishShape, input, words);
  if (wish.format === 'VIDEO') assertModule(context.viewer, 'VIDEO');
  const { idempotencyKey, ...asked } = wish;
  const { brandId } = context.viewer;
  const request = {
    brandId,
    actorId: patientId,
    operation: 'holdSlot',
    key: idempotencyKey,
    input: asked,
    now: context.now(),
  };
  const holdId = await context
    .write((tx) => once(tx, idempotencyKeys, request, () => placeHold(context, tx, patientId, wish)))
    .catch((error: unknown) => refuseByConstraint(context, wish, error));
  return placedHold(context, holdId);
}

/** The hold that was just placed. */
export async function placedHold(context: BookingContext, holdId: Id): Promise<HoldRow> {
  const hold = await reservationLoader(context).load(holdId);
  if (!hold || !isPriced(hold)) throw new Error(`the hold ${holdId} cannot be read by its patient`);
  return hold;
}

/** Who books: only someone who acts as a patient, and only for himself. Others are refused with a top-level error. */
export function actingPatient({ viewer }: BookingContext): Id {
  if (viewer.role === 'PATIENT' && viewer.personId) return viewer.personId;
  throw new GraphQLError('Only patients book.', { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } });
}

async function placeHold(context: BookingContext, tx: BookingTransaction, patientId: Id, wish: Wish): Promise<Id> {
  const { brandId, clickId } = context.viewer;
  const now = context.now();
  const specialist = await findSpecialist(tx, brandId, wish.specialistId);
  if (specialist.personId === patientId) throw fault('specialistId', words.own);
  if (wish.startsAt <= now) throw new SlotInPastError();
  const share = await lockCalendar(tx, brandId, specialist.id);
  await assertCleared(tx, brandId, specialist.id);
  await endExpired(tx, brandId, share, now);
  await releaseEarlier(tx, patientId, wish);
  const { type, slot } = await chooseSlot(tx, { brandId, now, ...wish });
  const taken = takenBy(slot, type);
  const id = context.newId();
  const expiresAt = new Date(now.getTime() + holdDuration);
  await tx.insert(reservations).values({
    brandId,
    id,
    state: 'HELD',
    patientId,
    specialistId: specialist.id,
    calendarId: share.calendarId,
    specialistPersonId: specialist.personId,
    organizationId: specialist.organizationId,
    lineage: specialist.lineage,
    appointmentTypeId: type.id,
    format: wish.format,
    startsAt: new Date(slot.startsAt),
    endsAt: new Date(slot.endsAt),
    timeZone: wish.timeZone,
    during: sql`tstzrange(${new Date(taken.startsAt).toISOString()}, ${new Date(taken.endsAt).toISOString()})`,
    quoteId: wish.quoteId,
    policyId: (await policyOfType(tx, brandId, type.id)).id,
    clickId,
    expiresAt,
    createdAt: now,
  });
  if (wish.proposalId) {
    const hold = { id, patientId, specialistId: specialist.id, appointmentTypeId: type.id, expiresAt };
    await acceptProposal(context, tx, wish.proposalId, hold);
  }
  await enqueue(tx, { name: 'booking.expireHold', payload: { brandId, holdId: id }, runAt: expiresAt });
  await tellCalendar(tx, share);
  await context.record(tx, { action: 'WRITE', subjectId: patientId, resourceType: 'Hold', resourceId: id });
  await context.publish(tx, 'booking.timeHeld', {
    patientId,
    specialistPersonId: specialist.personId,
    lineage: specialist.lineage,
  });
  return id;
}

/** Who is booked. Throws `NotFoundError`. */
export async function findSpecialist(tx: BookingTransaction, brandId: Id, id: Id) {
  const { personId, organizationId, lineage, timeZone } = specialists;
  const [found] = isId(id)
    ? await tx
        .select({ id: specialists.id, personId, organizationId, lineage, timeZone })
        .from(specialists)
        .where(and(eq(specialists.brandId, brandId), eq(specialists.id, id)))
    : [];
  if (!found) throw new NotFoundError();
  return found;
}

/**
 * A patient who chooses another time gives back the one he held with the same specialist or for the same price. What is
 * offered to him waits for its answer.
 */
export async function releaseEarlier(
  tx: BookingTransaction,
  patientId: Id,
  wish: Pick<Wish, 'specialistId' | 'quoteId'>,
): Promise<void> {
  const sameCheckout = or(eq(reservations.specialistId, wish.specialistId), eq(reservations.quoteId, wish.quoteId));
  const released = await tx
    .update(reservations)
    .set({ state: 'RELEASED' })
    .where(
      and(
        eq(reservations.patientId, patientId),
        eq(reservations.state, 'HELD'),
        isNotNull(reservations.quoteId),
        sameCheckout,
      ),
    )
    .returning({ brandId: reservations.brandId, id: reservations.id, calendarId: reservations.calendarId });
  for (const row of released) await tellHold(tx, row);
}

/** What the database refuses, in the words of the graph. */
async function refuseByConstraint(context: BookingContext, wish: Wish, error: unknown): Promise<never> {
  const constraint = violatedConstraint(error);
  if (constraint === 'reservations_active_quote') throw fault('quoteId', words.quoteUsed);
  if (constraint !== 'reservations_no_overlap') throw error;
  return refuseTaken(context.rows, { brandId: context.viewer.brandId, now: context.now(), ...wish });
}
