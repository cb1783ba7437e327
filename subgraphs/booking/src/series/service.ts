import type { Id } from '@daraport/domain';
import { idempotencyKeys, series } from '@daraport/drizzle/tables/booking';
import { enqueue } from '@daraport/events';
import { assertModule, once, parseInput, violatedConstraint } from '@daraport/subgraph';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { holdDuration } from '../hold/rules.ts';
import { actingPatient, findSpecialist, releaseEarlier } from '../hold/service.ts';
import {
  endExpired,
  isPriced,
  lockCalendar,
  reservationLoader,
  tellCalendar,
  type HoldRow,
} from '../reservation/service.ts';
import { assertFree, assertOffered, calendarOfSeries } from './choice.ts';
import { SeriesTakenError } from './errors.ts';
import { occurrencesOfWish } from './occurrences.ts';
import { checkOccurrences } from './plan.ts';
import { insertOccurrences } from './rows.ts';
import { fault, holdShape, words } from './wish.ts';
import type { z } from 'zod';

type Wish = z.infer<typeof holdShape>;

/**
 * Keeps all times of a series for the acting patient for ten minutes, or none; answers the hold of the first, whose payment
 * confirms them all. Throws `SeriesTakenError` (each that is not free, with free times near it), `SeriesNotOfferedError`,
 * `InvalidInputError`, `NotFoundError`, `ModuleDisabledError` for video visits while the brand has VIDEO switched off.
 */
export async function holdSeries(context: BookingContext, input: unknown): Promise<HoldRow> {
  const patientId = actingPatient(context);
  const wish = parseInput(holdShape, input, words);
  if (wish.format === 'VIDEO') assertModule(context.viewer, 'VIDEO');
  const { idempotencyKey: key, ...asked } = wish;
  const { brandId } = context.viewer;
  const request = { brandId, actorId: patientId, operation: 'holdSeries', key, input: asked, now: context.now() };
  const holdId = await context
    .write((tx) => once(tx, idempotencyKeys, request, () => placeHolds(context, tx, patientId, wish)))
    .catch((error: unknown) => refuseByConstraint(context, wish, error));
  const hold = await reservationLoader(context).load(holdId);
  if (!hold || !isPriced(hold)) throw new Error(`the hold ${holdId} cannot be read by its patient`);
  return hold;
}

async function placeHolds(context: BookingContext, tx: BookingTransaction, patientId: Id, wish: Wish): Promise<Id> {
  const { brandId, clickId } = context.viewer;
  const now = context.now();
  const specialist = await findSpecialist(tx, brandId, wish.specialistId);
  if (specialist.personId === patientId) throw fault('specialistId', words.own);
  const occurrences = occurrencesOfWish(wish, specialist.timeZone);
  const share = await lockCalendar(tx, brandId, specialist.id);
  await endExpired(tx, brandId, share, now);
  await releaseEarlier(tx, patientId, wish);
  const starts = occurrences.map(({ startsAt }) => startsAt);
  const chosen = await calendarOfSeries(tx, { brandId, ...wish, now }, starts);
  if (!chosen.type.formats.includes(wish.format)) throw fault('format', words.format);
  assertOffered(chosen.type, occurrences.length);
  assertFree(chosen, occurrences, now);
  const id = context.newId();
  const expiresAt = new Date(now.getTime() + holdDuration);
  await insertSeries(context, tx, { id, patientId, specialist, wish, quoteId: wish.quoteId });
  await insertOccurrences(context, tx, occurrences, chosen.type, {
    brandId,
    seriesId: id,
    state: 'HELD',
    patientId,
    specialistId: specialist.id,
    calendarId: share.calendarId,
    specialistPersonId: specialist.personId,
    organizationId: specialist.organizationId,
    lineage: specialist.lineage,
    appointmentTypeId: chosen.type.id,
    format: wish.format,
    timeZone: wish.timeZone,
    quoteId: wish.quoteId,
    clickId,
    expiresAt,
    createdAt: now,
  });
  await enqueue(tx, { name: 'booking.expireHold', payload: { brandId, holdId: id }, runAt: expiresAt });
  await tellCalendar(tx, share);
  await context.record(tx, { action: 'WRITE', subjectId: patientId, resourceType: 'Series', resourceId: id });
  const { personId: specialistPersonId, lineage } = specialist;
  await context.publish(tx, 'booking.timeHeld', { patientId, specialistPersonId, lineage });
  return id;
}

/** Keeps what was agreed; the caller inserts the occurrences. */
export async function insertSeries(
  { viewer, now }: BookingContext,
  tx: BookingTransaction,
  made: {
    readonly id: Id;
    readonly patientId: Id;
    readonly specialist: Awaited<ReturnType<typeof findSpecialist>>;
    readonly wish: Pick<Wish, 'appointmentTypeId' | 'rule' | 'startsAt'>;
    readonly quoteId: Id | null;
  },
): Promise<void> {
  const { id, patientId, specialist, wish, quoteId } = made;
  await tx.insert(series).values({
    brandId: viewer.brandId,
    id,
    patientId,
    specialistId: specialist.id,
    specialistPersonId: specialist.personId,
    lineage: specialist.lineage,
    appointmentTypeId: wish.appointmentTypeId,
    rule: wish.rule,
    startsAt: wish.startsAt,
    timeZone: specialist.timeZone,
    quoteId,
    createdBy: viewer.personId ?? patientId,
    createdAt: now(),
  });
}

/** What the database refuses, in the words of the graph. */
export async function refuseByConstraint(
  context: BookingContext,
  wish: Pick<Wish, 'specialistId' | 'appointmentTypeId' | 'startsAt' | 'rule' | 'changes'>,
  error: unknown,
): Promise<never> {
  const constraint = violatedConstraint(error);
  if (constraint === 'reservations_active_quote') throw fault('quoteId', words.quoteUsed);
  if (constraint !== 'reservations_no_overlap') throw error;
  const { brandId } = context.viewer;
  const now = context.now();
  const specialist = await findSpecialist(context.rows, brandId, wish.specialistId);
  const starts = occurrencesOfWish(wish, specialist.timeZone).map(({ startsAt }) => startsAt);
  const { calendar, type } = await calendarOfSeries(context.rows, { brandId, ...wish, now }, starts);
  const checked = checkOccurrences(calendar, type, starts, now.getTime());
  throw new SeriesTakenError(checked.filter(({ reasons }) => reasons.length > 0));
}
