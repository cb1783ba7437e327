import { NotFoundError, type Id, type Interval } from '@daraport/domain';
import { personZones, reservations, waitOffers, waits } from '@daraport/drizzle/tables/booking';
import { enqueue } from '@daraport/events';
import { and, asc, eq, gt, inArray, isNotNull, lte, notExists, or } from 'drizzle-orm';
import { z } from 'zod';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { loadCalendars, type AppointmentTypeRow, type BookableCalendar } from '../calendar/load.ts';
import { freeSlots, takenBy, type BookableTime } from '../calendar/rules.ts';
import { withOneMore } from '../group/rules.ts';
import { settingsOf } from '../reminder/settings.ts';
import { findSpecialist, reserve, timeOf, type BookedSpecialist } from '../reservation/reserve.ts';
import { endExpired, lockCalendar, tellTimes, type CalendarShare } from '../reservation/service.ts';
import { endOverdue } from './ending.ts';
import { firstSuiting, offerSpan } from './rules.ts';
import { offerMinutesOf } from './settings.ts';
import { askedOf } from './telling.ts';
import { tellWait } from './topics.ts';

export type WaitRow = typeof waits.$inferSelect;

/** So many of one specialist's list are looked at by one run. */
const batch = 500;
const Asked = z.object({ specialistId: z.string() });

/**
 * The job whenever a calendar changed that somebody waits for: offers what is free now, in the order of the list, each the
 * first time that suits. It goes by what it finds, not by what it was told, under the lock of the calendar: run twice, late
 * or by two workers at once, it offers nothing twice; after a worker died, the next one goes on.
 */
export async function offerTimes(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { specialistId } = Asked.parse(payload);
  const { brandId } = context.viewer;
  const now = context.now();
  await context.write(async (tx) => {
    const share = await lockCalendar(tx, brandId, specialistId).catch((error: unknown) => {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    });
    if (!share) return;
    await endExpired(tx, brandId, share, now);
    await endOverdue(tx, brandId, specialistId, now);
    const list = await toBeAsked(tx, brandId, specialistId, now);
    const calendar =
      list.length > 0 && (await loadCalendars(tx, { brandId, ids: [specialistId], now })).get(specialistId);
    if (calendar) await offerInOrder(context, tx, { list, calendar, share });
  });
}

/** Who waits without an offer and without a time accepted and not yet paid, first come first. */
function toBeAsked(tx: BookingTransaction, brandId: Id, specialistId: Id, now: Date): Promise<WaitRow[]> {
  const kept = tx
    .select({ id: waitOffers.id })
    .from(waitOffers)
    .leftJoin(reservations, and(eq(reservations.brandId, waitOffers.brandId), eq(reservations.id, waitOffers.id)))
    .where(
      and(
        eq(waitOffers.brandId, brandId),
        eq(waitOffers.waitId, waits.id),
        or(
          eq(waitOffers.state, 'OPEN'),
          and(eq(waitOffers.state, 'ACCEPTED'), eq(reservations.state, 'HELD'), gt(reservations.expiresAt, now)),
        ),
      ),
    );
  return tx
    .select()
    .from(waits)
    .where(
      and(
        eq(waits.brandId, brandId),
        eq(waits.specialistId, specialistId),
        eq(waits.state, 'WAITING'),
        gt(waits.until, now),
        notExists(kept),
      ),
    )
    .orderBy(asc(waits.joinedAt), asc(waits.id))
    .limit(batch);
}

interface Round {
  readonly list: readonly WaitRow[];
  readonly calendar: BookableCalendar;
  readonly share: CalendarShare;
}

async function offerInOrder(context: BookingContext, tx: BookingTransaction, { list, calendar, share }: Round) {
  const { brandId } = context.viewer;
  const now = context.now().getTime();
  const { quiet } = await settingsOf(tx, brandId);
  const offerMinutes = await offerMinutesOf(tx, brandId);
  const zones = await zonesOf(tx, brandId, list);
  const offered = await offeredTo(tx, brandId, list);
  const specialist = await findSpecialist(tx, brandId, list[0]?.specialistId ?? '');
  const seats = await seatsOf(tx, brandId, list);
  let present = calendar;
  for (const wait of list) {
    const type = present.types.find(({ id }) => id === wait.appointmentTypeId);
    if (!type?.formats.includes(wait.format)) continue;
    const range = { startsAt: now, endsAt: wait.until.getTime() };
    const spanOf = ({ startsAt }: Interval) =>
      offerSpan({
        now,
        startsAt,
        noticeMinutes: type.noticeMinutes,
        offerMinutes: type.offerMinutes ?? offerMinutes,
        quiet,
        timeZone: zones.get(wait.patientId) ?? wait.timeZone,
      });
    const askable = freeSlots(present, type, range, now).filter(
      (time) => spanOf(time) !== undefined && !seats.get(wait.patientId)?.has(time.sessionId ?? ''),
    );
    const time = firstSuiting(wait, askable, offered.get(wait.id) ?? new Set());
    const span = time && spanOf(time);
    if (!time || !span) continue;
    await offer(context, tx, { wait, type, time, span, calendarId: share.calendarId, specialist });
    present = withOffer(present, type, time);
  }
  if (present !== calendar) await tellTimes(tx, share);
}

/** The calendar once the time is offered to somebody. */
function withOffer(calendar: BookableCalendar, type: AppointmentTypeRow, time: BookableTime): BookableCalendar {
  if (time.sessionId !== undefined)
    return { ...calendar, groupTimes: withOneMore(calendar.groupTimes ?? [], time.sessionId) };
  return {
    ...calendar,
    taken: [...calendar.taken, takenBy(time, type)],
    booked: [...calendar.booked, { startsAt: time.startsAt, appointmentTypeId: type.id }],
  };
}

/** The sessions in which each has a seat already. */
async function seatsOf(tx: BookingTransaction, brandId: Id, list: readonly WaitRow[]): Promise<Map<Id, Set<Id>>> {
  const people = list.map(({ patientId }) => patientId);
  const found = await tx
    .select({ patientId: reservations.patientId, sessionId: reservations.sessionId })
    .from(reservations)
    .where(
      and(
        eq(reservations.brandId, brandId),
        inArray(reservations.patientId, people),
        isNotNull(reservations.sessionId),
        inArray(reservations.state, ['HELD', 'CONFIRMED']),
      ),
    );
  const byPatient = Map.groupBy(found, ({ patientId }) => patientId);
  return new Map([...byPatient].map(([id, seats]) => [id, new Set(seats.map(({ sessionId }) => sessionId ?? ''))]));
}

/** The zone each chose, as far as known. */
async function zonesOf(tx: BookingTransaction, brandId: Id, list: readonly WaitRow[]): Promise<Map<Id, string>> {
  const people = list.map(({ patientId }) => patientId);
  const chosen = await tx
    .select()
    .from(personZones)
    .where(and(eq(personZones.brandId, brandId), inArray(personZones.personId, people)));
  return new Map(chosen.map(({ personId, timeZone }) => [personId, timeZone]));
}

/** The starts each was offered before. */
async function offeredTo(tx: BookingTransaction, brandId: Id, list: readonly WaitRow[]): Promise<Map<Id, Set<number>>> {
  const ids = list.map(({ id }) => id);
  const found = await tx
    .select({ waitId: waitOffers.waitId, startsAt: waitOffers.startsAt })
    .from(waitOffers)
    .where(and(eq(waitOffers.brandId, brandId), inArray(waitOffers.waitId, ids)));
  const byWait = Map.groupBy(found, ({ waitId }) => waitId);
  return new Map([...byWait].map(([id, starts]) => [id, new Set(starts.map(({ startsAt }) => startsAt.getTime()))]));
}

interface Offered {
  readonly wait: WaitRow;
  readonly type: AppointmentTypeRow;
  readonly time: BookableTime;
  readonly span: { readonly tellAt: number; readonly expiresAt: number };
  readonly calendarId: Id;
  readonly specialist: BookedSpecialist;
}

/** Keeps the time for the patient, under the constraint that keeps all reservations apart, and lets him know. */
async function offer(context: BookingContext, tx: BookingTransaction, what: Offered): Promise<void> {
  const { wait, type, time, span, calendarId, specialist } = what;
  const { brandId, patientId, format, timeZone } = wait;
  const now = context.now();
  const id = context.newId();
  const startsAt = new Date(time.startsAt);
  const endsAt = new Date(time.endsAt);
  const expiresAt = new Date(span.expiresAt);
  const offered = { state: 'HELD', patientId, specialist, calendarId, type, format, timeZone, expiresAt } as const;
  await reserve(context, tx, offered, [{ id, ...timeOf(time) }]);
  await tx
    .insert(waitOffers)
    .values({ brandId, id, waitId: wait.id, patientId, startsAt, endsAt, offeredAt: now, expiresAt, state: 'OPEN' });
  await enqueue(tx, { name: 'booking.expireOffer', payload: { brandId, offerId: id }, runAt: expiresAt });
  if (span.tellAt > now.getTime())
    await enqueue(tx, { name: 'booking.tellOffer', payload: { brandId, offerId: id }, runAt: new Date(span.tellAt) });
  else
    await context.publish(tx, 'identity.noticeRequested', await askedOf(tx, wait, { id, startsAt, endsAt, expiresAt }));
  await context.record(tx, { action: 'WRITE', subjectId: patientId, resourceType: 'WaitOffer', resourceId: id });
  await tellWait(tx, wait);
}

/** Every night: what jobs may have lost is made up for, and days that came within the horizon meanwhile are offered. */
export async function renewWaitlist(context: BookingContext): Promise<void> {
  const { brandId } = context.viewer;
  await context.write(async (tx) => {
    await tx
      .update(waits)
      .set({ state: 'ENDED', endedAt: context.now() })
      .where(and(eq(waits.brandId, brandId), eq(waits.state, 'WAITING'), lte(waits.until, context.now())));
    const waitedFor = await tx
      .selectDistinct({ specialistId: waits.specialistId })
      .from(waits)
      .where(and(eq(waits.brandId, brandId), eq(waits.state, 'WAITING')));
    for (const { specialistId } of waitedFor)
      await enqueue(tx, { name: 'booking.offerTimes', payload: { brandId, specialistId } });
  });
}
