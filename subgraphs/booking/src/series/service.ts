import type { Id } from '@daraport/domain';
import { idempotencyKeys } from '@daraport/drizzle/tables/booking';
import { assertModule, once, parseInput, violatedConstraint } from '@daraport/subgraph';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { endOfHold } from '../hold/rules.ts';
import { actingPatient, announceHold, placedHold, releaseEarlier } from '../hold/service.ts';
import { assertLicensed } from '../licence/service.ts';
import { findSpecialist } from '../reservation/reserve.ts';
import { endExpired, lockCalendar, type HoldRow } from '../reservation/service.ts';
import { assertFree, assertOffered, calendarOfSeries } from './choice.ts';
import { SeriesTakenError } from './errors.ts';
import { occurrencesOfWish } from './occurrences.ts';
import { checkOccurrences } from './plan.ts';
import { insertSeries } from './rows.ts';
import { fault, holdShape, words } from './wish.ts';
import type { z } from 'zod';

type Wish = z.infer<typeof holdShape>;

/**
 * Keeps all times of a series for the acting patient for ten minutes, or none; answers the hold of the first, whose payment
 * confirms them all. Throws `SeriesTakenError` (each that is not free, with free times near it), `SeriesNotOfferedError`,
 * `NotLicensedThereError`, `InvalidInputError`, `NotFoundError`, `ModuleDisabledError` for video visits while the brand has VIDEO switched off.
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
  return placedHold(context, holdId);
}

async function placeHolds(context: BookingContext, tx: BookingTransaction, patientId: Id, wish: Wish): Promise<Id> {
  const { brandId, clickId } = context.viewer;
  const now = context.now();
  const specialist = await findSpecialist(tx, brandId, wish.specialistId);
  if (specialist.personId === patientId) throw fault('specialistId', words.own);
  await assertLicensed(tx, { brandId, ...wish });
  const occurrences = occurrencesOfWish(wish, specialist.timeZone);
  const share = await lockCalendar(tx, brandId, specialist.id);
  await endExpired(tx, brandId, share, now);
  await releaseEarlier(tx, patientId, wish);
  const starts = occurrences.map(({ startsAt }) => startsAt);
  const chosen = await calendarOfSeries(tx, { brandId, ...wish, now }, starts);
  if (!chosen.type.formats.includes(wish.format)) throw fault('format', words.format);
  assertOffered(chosen.type, occurrences.length);
  assertFree(chosen, occurrences, now);
  const { format, timeZone } = wish;
  const [first] = await insertSeries(context, tx, wish, occurrences, {
    state: 'HELD',
    patientId,
    specialist,
    calendarId: share.calendarId,
    type: chosen.type,
    format,
    timeZone,
    clickId,
    expiresAt: endOfHold(now),
  });
  if (!first) throw new Error('a series without appointments');
  await announceHold(context, tx, first, 'Series');
  return first.id;
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
