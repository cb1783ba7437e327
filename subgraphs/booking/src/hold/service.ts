import type { Id } from '@daraport/domain';
import { assertModule, violatedConstraint, once, parseInput } from '@daraport/subgraph';
import { idempotencyKeys, reservations } from '@daraport/drizzle/tables/booking';
import { enqueue } from '@daraport/events';
import { and, eq, isNotNull, or } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import { acceptProposal } from '../assisted/accept.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { assertCleared } from '../clearance/service.ts';
import { SeatAlreadyTakenError } from '../group/errors.ts';
import { assertLicensed } from '../licence/service.ts';
import { findSpecialist, reserve, timeOf, type ReservedTime, type Reserving } from '../reservation/reserve.ts';
import {
  endExpired,
  endHolds,
  isPriced,
  lockCalendar,
  reservationLoader,
  tellHold,
  type HoldRow,
  type ReservationRow,
} from '../reservation/service.ts';
import { SlotInPastError } from './errors.ts';
import { endOfHold } from './rules.ts';
import { chooseSlot, refuseTaken, seemsTaken } from './slot.ts';
import { fault, wishShape, words, type Wish } from './wish.ts';

/**
 * Keeps a free time for the acting patient for ten minutes. Throws `SlotInPastError`, `SlotNotOfferedError` and
 * `SlotTakenError` (with the nearest free times), `SpecialistNotBookableError`, `NotLicensedThereError`, `NotFoundError` for an unknown specialist or type, `ModuleDisabledError`
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
  await assertLicensed(tx, { brandId, ...wish });
  const asked = { brandId, now, ...wish };
  const isLate = (await seemsTaken(tx, asked)) && !(await tx.$count(reservations, heldEarlier(patientId, wish)));
  if (isLate) await chooseSlot(tx, asked);
  const share = await lockCalendar(tx, brandId, specialist.id);
  await assertCleared(tx, brandId, specialist.id);
  await endExpired(tx, brandId, share, now);
  await releaseEarlier(tx, patientId, wish);
  const { type, slot } = await chooseSlot(tx, asked);
  const { format, timeZone, quoteId } = wish;
  const expiresAt = endOfHold(now);
  const hold = { patientId, specialist, calendarId: share.calendarId, type, format, timeZone, clickId, expiresAt };
  const id = context.newId();
  await reserveHold(context, tx, hold, { id, quoteId, ...timeOf(slot) });
  if (wish.proposalId) {
    const accepted = { id, patientId, specialistId: specialist.id, appointmentTypeId: type.id, expiresAt };
    await acceptProposal(context, tx, wish.proposalId, accepted);
  }
  return id;
}

/** Keeps one time until `expiresAt`. Throws what `reserve` does. */
export async function reserveHold(
  context: BookingContext,
  tx: BookingTransaction,
  hold: Omit<Reserving, 'state'>,
  time: ReservedTime,
): Promise<void> {
  for (const row of await reserve(context, tx, { ...hold, state: 'HELD' }, [time]))
    await announceHold(context, tx, row);
}

/** What follows once a time is kept: its end is planned, whoever watches hears of it, and it is written down. */
export async function announceHold(
  context: BookingContext,
  tx: BookingTransaction,
  hold: ReservationRow,
  resourceType: 'Hold' | 'Series' = 'Hold',
): Promise<void> {
  const { brandId, id, patientId, specialistPersonId, lineage, expiresAt } = hold;
  await enqueue(tx, { name: 'booking.expireHold', payload: { brandId, holdId: id }, runAt: expiresAt });
  await tellHold(tx, hold);
  await context.record(tx, { action: 'WRITE', subjectId: patientId, resourceType, resourceId: id });
  await context.publish(tx, 'booking.timeHeld', { patientId, specialistPersonId, lineage });
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
  await endHolds(tx, 'RELEASED', heldEarlier(patientId, wish));
}

const heldEarlier = (patientId: Id, { specialistId, quoteId }: Pick<Wish, 'specialistId' | 'quoteId'>) =>
  and(
    eq(reservations.patientId, patientId),
    eq(reservations.state, 'HELD'),
    isNotNull(reservations.quoteId),
    or(eq(reservations.specialistId, specialistId), eq(reservations.quoteId, quoteId)),
  );

/** What the database refuses, in the words of the graph. */
async function refuseByConstraint(context: BookingContext, wish: Wish, error: unknown): Promise<never> {
  const constraint = violatedConstraint(error);
  if (constraint === 'reservations_active_quote') throw fault('quoteId', words.quoteUsed);
  if (constraint === 'reservations_one_seat') throw new SeatAlreadyTakenError();
  if (constraint !== 'reservations_no_overlap' && constraint !== 'reservations_seats') throw error;
  return refuseTaken(context.rows, { brandId: context.viewer.brandId, now: context.now(), ...wish });
}
