import { InvalidInputError, isId, minutes, NotFoundError, type Id } from '@daraport/domain';
import { idempotencyKeys, pools, reservations } from '@daraport/drizzle/tables/booking';
import { enqueue } from '@daraport/events';
import { assertModule, once, parseInput, violatedConstraint } from '@daraport/subgraph';
import { and, eq, isNotNull, isNull, gt, sql } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { loadCalendars, type AppointmentTypeRow, type BookableCalendar } from '../calendar/load.ts';
import { freeSlots, isOffered, isTaken, takenBy } from '../calendar/rules.ts';
import { HoldExpiredError, SlotInPastError, SlotTakenError } from '../hold/errors.ts';
import { holdDuration } from '../hold/rules.ts';
import { actingPatient, findSpecialist, placedHold } from '../hold/service.ts';
import {
  endExpired,
  lockCalendar,
  reservationLoader,
  tellCalendar,
  tellHold,
  type CalendarShare,
  type HoldRow,
  type ReservationRow,
} from '../reservation/service.ts';
import { bookableType, membersIn } from './reads.ts';
import { fairnessWindow, inTurn, unionOf, type Share } from './rules.ts';
import { faults, holdPoolShape, priceShape, type PoolHoldWish } from './shapes.ts';

/** A member who has the time free, with what is needed to book it. */
interface Candidate extends Share {
  readonly calendar: BookableCalendar;
  readonly type: AppointmentTypeRow;
}
type Wish = Omit<PoolHoldWish, 'idempotencyKey'>;

/**
 * Keeps a time of a pool for ten minutes: with the member whose turn it is among those who are free; when that one is lost to
 * somebody else meanwhile, with the next. The price follows by `priceHold`, because whose it is shows only now. Throws
 * `SlotTakenError`, `SlotInPastError`, `NotFoundError`, `InvalidInputError`.
 */
export async function holdPoolSlot(context: BookingContext, input: unknown): Promise<ReservationRow> {
  const patientId = actingPatient(context);
  const { idempotencyKey: key, ...wish } = parseInput(holdPoolShape, input, faults);
  if (wish.format === 'VIDEO') assertModule(context.viewer, 'VIDEO');
  const { brandId } = context.viewer;
  const request = { brandId, actorId: patientId, operation: 'holdPoolSlot', key, input: wish, now: context.now() };
  const holdId = await context.write((tx) =>
    once(tx, idempotencyKeys, request, () => place(context, tx, patientId, wish)),
  );
  const hold = await reservationLoader(context).load(holdId);
  if (!hold) throw new Error(`the hold ${holdId} cannot be read by its patient`);
  return hold;
}

async function place(context: BookingContext, tx: BookingTransaction, patientId: Id, wish: Wish): Promise<Id> {
  const { brandId } = context.viewer;
  const now = context.now();
  if (wish.startsAt <= now) throw new SlotInPastError();
  const here = and(eq(pools.brandId, brandId), eq(pools.id, wish.poolId), eq(pools.isOffered, true));
  const [pool] = isId(wish.poolId) ? await tx.select({ id: pools.id }).from(pools).where(here) : [];
  if (!pool) throw new NotFoundError();
  // One at a time per pool, so that each booking sees the shares as the one before left them.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`booking.pool:${pool.id}`}, 0))`);
  await releaseOwn(tx, patientId, pool.id);
  const members = await candidatesOf(context, tx, wish);
  const startsAt = wish.startsAt.getTime();
  for (const candidate of inTurn(members.filter((each) => isFree(each, startsAt, now)))) {
    const share = await lockCalendar(tx, brandId, candidate.specialistId);
    await endExpired(tx, brandId, share, now);
    // What was free a moment ago may be taken now that the calendar is ours alone.
    const fresh = (await loadCalendars(tx, { brandId, ids: [candidate.specialistId], now })).get(
      candidate.specialistId,
    );
    const specialist = await findSpecialist(tx, brandId, candidate.specialistId);
    if (!fresh || specialist.personId === patientId) continue;
    if (isFree({ ...candidate, calendar: fresh }, startsAt, now))
      return insert(context, tx, { patientId, wish, candidate, share, specialist });
  }
  throw new SlotTakenError(nearestOf(members, startsAt, now));
}

/** A patient who chooses another time of the pool gives back the one he held. */
async function releaseOwn(tx: BookingTransaction, patientId: Id, poolId: Id): Promise<void> {
  const released = await tx
    .update(reservations)
    .set({ state: 'RELEASED' })
    .where(
      and(
        eq(reservations.patientId, patientId),
        eq(reservations.state, 'HELD'),
        isNotNull(reservations.poolId),
        eq(reservations.poolId, poolId),
      ),
    )
    .returning();
  for (const row of released) await tellHold(tx, row);
}

async function candidatesOf(context: BookingContext, tx: BookingTransaction, wish: Wish): Promise<Candidate[]> {
  const { brandId } = context.viewer;
  const now = context.now();
  const members = await membersIn(tx, brandId, [wish.poolId]);
  const calendars = await loadCalendars(tx, { brandId, ids: members.map(({ specialistId }) => specialistId), now });
  const since = new Date(now.getTime() - fairnessWindow).toISOString();
  const { rows } = await tx.execute<{ id: Id; bookings: number; last: string }>(sql`
    select specialist_id as id, bookings, extract(epoch from last_at) * 1000 as last
    from booking.pool_load(${wish.poolId}::uuid, ${since}::timestamptz, ${now.toISOString()}::timestamptz)`);
  const loads = new Map(rows.map(({ id, bookings, last }) => [id, { bookings, lastAt: Number(last) }]));
  return members.flatMap((member) => {
    const calendar = calendars.get(member.specialistId);
    const type = bookableType(calendar, member, wish.format);
    if (!calendar || !type) return [];
    const { specialistId, weight } = member;
    return [{ bookings: 0, lastAt: null, ...loads.get(specialistId), specialistId, weight, calendar, type }];
  });
}

const slotOf = (startsAt: number, { durationMinutes }: AppointmentTypeRow) => ({
  startsAt,
  endsAt: startsAt + minutes(durationMinutes),
});

const isFree = ({ calendar, type }: Pick<Candidate, 'calendar' | 'type'>, startsAt: number, now: Date): boolean =>
  isOffered(calendar, type, startsAt, now.getTime()) && !isTaken(calendar, type, slotOf(startsAt, type));

function nearestOf(members: readonly Candidate[], wished: number, now: Date) {
  const day = 86_400_000;
  const range = { startsAt: wished - 4 * day, endsAt: wished + 14 * day };
  const distance = ({ startsAt }: { startsAt: number }) => Math.abs(startsAt - wished);
  return unionOf(members.map(({ calendar, type }) => freeSlots(calendar, type, range, now.getTime())))
    .toSorted((one, other) => distance(one) - distance(other))
    .slice(0, 6)
    .toSorted((one, other) => one.startsAt - other.startsAt);
}

interface Placement {
  readonly patientId: Id;
  readonly wish: Wish;
  readonly candidate: Candidate;
  readonly share: CalendarShare;
  readonly specialist: Awaited<ReturnType<typeof findSpecialist>>;
}

async function insert(context: BookingContext, tx: BookingTransaction, what: Placement): Promise<Id> {
  const { patientId, wish, candidate, share, specialist } = what;
  const { brandId, clickId } = context.viewer;
  const { type } = candidate;
  const now = context.now();
  const slot = slotOf(wish.startsAt.getTime(), type);
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
    clickId,
    poolId: wish.poolId,
    expiresAt,
    createdAt: now,
  });
  await enqueue(tx, { name: 'booking.expireHold', payload: { brandId, holdId: id }, runAt: expiresAt });
  await tellCalendar(tx, share);
  await context.record(tx, { action: 'WRITE', subjectId: patientId, resourceType: 'Hold', resourceId: id });
  const { personId: specialistPersonId, lineage } = specialist;
  await context.publish(tx, 'booking.timeHeld', { patientId, specialistPersonId, lineage });
  return id;
}

/**
 * Gives a time that was kept by a pool its price, which makes it a hold like any other; until when it is kept stays. Throws
 * `HoldExpiredError`, `InvalidInputError`, `NotFoundError` for others' holds and for times that are only offered.
 */
export async function priceHold(context: BookingContext, input: unknown): Promise<HoldRow> {
  const patientId = actingPatient(context);
  const { idempotencyKey: key, ...wish } = parseInput(priceShape, input, faults);
  if (!isId(wish.holdId)) throw new NotFoundError();
  const { brandId } = context.viewer;
  const now = context.now();
  const request = { brandId, actorId: patientId, operation: 'priceHold', key, input: wish, now };
  const here = and(
    eq(reservations.brandId, brandId),
    eq(reservations.id, wish.holdId),
    eq(reservations.patientId, patientId),
    isNotNull(reservations.poolId),
  );
  const work = async (tx: BookingTransaction) => {
    const [priced] = await tx
      .update(reservations)
      .set({ quoteId: wish.quoteId })
      .where(and(here, eq(reservations.state, 'HELD'), gt(reservations.expiresAt, now), isNull(reservations.quoteId)))
      .returning();
    if (priced) return priced.id;
    const [known] = await tx.select({ id: reservations.id }).from(reservations).where(here);
    throw known ? new HoldExpiredError() : new NotFoundError();
  };
  const holdId = await context
    .write((tx) => once(tx, idempotencyKeys, request, () => work(tx)))
    .catch((error: unknown) => {
      if (violatedConstraint(error) !== 'reservations_active_quote') throw error;
      throw new InvalidInputError([{ path: 'quoteId', words: faults.quoteUsed }]);
    });
  return placedHold(context, holdId);
}
