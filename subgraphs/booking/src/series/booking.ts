import { NotFoundError, type Id } from '@daraport/domain';
import { idempotencyKeys, reservations } from '@daraport/drizzle/tables/booking';
import { assertModule, once, parseInput } from '@daraport/subgraph';
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import { announce } from '../appointment/service.ts';
import { requestNotices } from '../appointment/notices.ts';
import { managedSpecialist } from '../availability/reads.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { assertLicensed } from '../licence/service.ts';
import { findSpecialist } from '../reservation/reserve.ts';
import { appointmentStates, endExpired, lockCalendar, tellCalendar } from '../reservation/service.ts';
import { assertFree, calendarOfSeries } from './choice.ts';
import { occurrencesOfWish } from './occurrences.ts';
import { findSeries, type SeriesRow } from './reads.ts';
import { insertSeries } from './rows.ts';
import { refuseByConstraint } from './service.ts';
import { bookShape, fault, words } from './wish.ts';

type Wish = z.infer<typeof bookShape> & { readonly specialistId: Id };

/**
 * Books a series in the acting specialist's own calendar for a patient who had an appointment there before. All are confirmed
 * at once, or none; each is to be paid by itself. Throws `SeriesTakenError`, `NotLicensedThereError`, `InvalidInputError`, `NotFoundError`,
 * `ModuleDisabledError`.
 */
export async function bookSeries(context: BookingContext, input: unknown): Promise<SeriesRow> {
  const given = parseInput(bookShape, input, words);
  if (given.format === 'VIDEO') assertModule(context.viewer, 'VIDEO');
  const { idempotencyKey: key, ...asked } = given;
  const { brandId, personId } = context.viewer;
  const { id: specialistId } = await managedSpecialist(context, context.rows, null);
  const wish = { ...given, specialistId };
  const request = { brandId, actorId: personId ?? '', operation: 'bookSeries', key, input: asked, now: context.now() };
  const id = await context
    .write((tx) => once(tx, idempotencyKeys, request, () => place(context, tx, wish)))
    .catch((error: unknown) => refuseByConstraint(context, wish, error));
  return (await findSeries(context, id)) ?? Promise.reject(new NotFoundError());
}

async function place(context: BookingContext, tx: BookingTransaction, wish: Wish): Promise<Id> {
  const { brandId } = context.viewer;
  const now = context.now();
  const specialist = await findSpecialist(tx, brandId, wish.specialistId);
  const timeZone = await zoneOfPatient(tx, brandId, { patientId: wish.patientId, personId: specialist.personId });
  await assertLicensed(tx, { brandId, ...wish });
  const occurrences = occurrencesOfWish(wish, specialist.timeZone);
  const share = await lockCalendar(tx, brandId, specialist.id);
  await endExpired(tx, brandId, share, now);
  const starts = occurrences.map(({ startsAt }) => startsAt);
  const chosen = await calendarOfSeries(tx, { brandId, ...wish, now }, starts);
  if (!chosen.type.formats.includes(wish.format)) throw fault('format', words.format);
  assertFree(chosen, occurrences, now);
  const { patientId, format, rule, startsAt } = wish;
  const agreed = { rule, startsAt, quoteId: null };
  const appointments = await insertSeries(context, tx, agreed, occurrences, {
    state: 'CONFIRMED',
    patientId,
    specialist,
    calendarId: share.calendarId,
    type: chosen.type,
    format,
    timeZone,
    expiresAt: now,
    confirmedAt: now,
  });
  const [first] = appointments;
  if (!first) throw new Error('a series without appointments');
  for (const each of appointments) await announce(context, tx, each, { pricedBy: null });
  await requestNotices(context, tx, appointments, 'appointmentConfirmed');
  await tellCalendar(tx, share);
  await context.record(tx, { action: 'WRITE', subjectId: patientId, resourceType: 'Series', resourceId: first.id });
  return first.id;
}

/** The zone in which the patient last agreed to an appointment of these two. Throws `NotFoundError` where there was none. */
async function zoneOfPatient(
  tx: BookingTransaction,
  brandId: Id,
  pair: { readonly patientId: Id; readonly personId: Id },
): Promise<string> {
  const [last] = await tx
    .select({ timeZone: reservations.timeZone })
    .from(reservations)
    .where(
      and(
        eq(reservations.brandId, brandId),
        eq(reservations.patientId, pair.patientId),
        eq(reservations.specialistPersonId, pair.personId),
        inArray(reservations.state, [...appointmentStates]),
      ),
    )
    .orderBy(desc(reservations.startsAt))
    .limit(1);
  if (!last) throw new NotFoundError();
  return last.timeZone;
}
