import { InvalidInputError, isId, minutes, NotFoundError, type Id } from '@daraport/domain';
import { idempotencyKeys, pools, reservations } from '@daraport/drizzle/tables/booking';
import { assertModule, once, parseInput, violatedConstraint } from '@daraport/subgraph';
import { and, eq, isNotNull, isNull, gt, sql } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { loadCalendars, type AppointmentTypeRow, type BookableCalendar } from '../calendar/load.ts';
import { freeSlots, isOffered, isTaken } from '../calendar/rules.ts';
import { HoldExpiredError, SlotInPastError, SlotTakenError } from '../hold/errors.ts';
import { endOfHold } from '../hold/rules.ts';
import { actingPatient, placedHold, reserveHold } from '../hold/service.ts';
import { licensedTypes } from '../licence/service.ts';
import { findSpecialist } from '../reservation/reserve.ts';
import {
  endExpired,
  endHolds,
  lockCalendar,
  reservationLoader,
  type HoldRow,
  type ReservationRow,
} from '../reservation/service.ts';
import { loadsOf } from './loads.ts';
import { bookableType, membersIn, type PoolMemberRow } from './reads.ts';
import { withoutRoom } from './room.ts';
import { inTurn, unionOf, type Share } from './rules.ts';
import { faults, holdPoolShape, priceShape, type PoolHoldWish } from './shapes.ts';

/** A member who has the time free, with what is needed to book it. */
interface Candidate extends Share, Pick<PoolMemberRow, 'appointmentTypeId'> {
  readonly calendar: BookableCalendar;
  readonly type: AppointmentTypeRow;
}
type Wish = Omit<PoolHoldWish, 'idempotencyKey'>;

/**
 * Keeps a time of a pool for ten minutes: with the member whose turn it is among those who are free and have room; when that one is lost to
 * somebody else meanwhile, with the next. The price follows by `priceHold`, because whose it is shows only now. Throws
 * `SlotTakenError`, `SlotInPastError`, `NotLicensedThereError`, `NotFoundError`, `InvalidInputError`.
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
  await endHolds(tx, 'RELEASED', and(eq(reservations.patientId, patientId), eq(reservations.poolId, pool.id)));
  const startsAt = wish.startsAt.getTime();
  const members = await candidatesOf(context, tx, patientId, wish);
  for (const candidate of inTurn(members.filter((each) => isFree(each, startsAt, now)))) {
    const holdId = await holdWith(context, tx, { patientId, wish, candidate });
    if (holdId) return holdId;
  }
  throw new SlotTakenError(nearestOf(await candidatesOf(context, tx, patientId, wish), startsAt, now));
}

/** Keeps the time with that member, unless it was lost to somebody else meanwhile. */
async function holdWith(
  context: BookingContext,
  tx: BookingTransaction,
  asked: { readonly patientId: Id; readonly wish: Wish; readonly candidate: Candidate },
): Promise<Id | undefined> {
  const { patientId, wish, candidate } = asked;
  const { brandId, clickId } = context.viewer;
  const now = context.now();
  const specialist = await findSpecialist(tx, brandId, candidate.specialistId);
  if (specialist.personId === patientId) return undefined;
  const share = await lockCalendar(tx, brandId, specialist.id);
  await endExpired(tx, brandId, share, now);
  if ((await withoutRoom(tx, [specialist.id], { patientId, now })).size > 0) return undefined;
  // What was free a moment ago may be taken now that the calendar is ours alone.
  const calendar = (await loadCalendars(tx, { brandId, ids: [specialist.id], now })).get(specialist.id);
  const type = bookableType(calendar, candidate, wish.format);
  const startsAt = wish.startsAt.getTime();
  if (!calendar || !type || !isFree({ calendar, type }, startsAt, now)) return undefined;
  const { format, timeZone, poolId } = wish;
  const { calendarId } = share;
  const hold = {
    patientId,
    specialist,
    calendarId,
    type,
    format,
    timeZone,
    clickId,
    poolId,
    expiresAt: endOfHold(now),
  };
  const id = context.newId();
  await reserveHold(context, tx, hold, { id, startsAt });
  return id;
}

async function candidatesOf(
  context: BookingContext,
  tx: BookingTransaction,
  patientId: Id,
  wish: Wish,
): Promise<Candidate[]> {
  const { brandId } = context.viewer;
  const now = context.now();
  const all = await membersIn(tx, brandId, [wish.poolId]);
  const licensed = await licensedTypes(
    tx,
    { brandId, ...wish },
    all.map(({ appointmentTypeId }) => appointmentTypeId),
  );
  const ids = all.map(({ specialistId }) => specialistId);
  const full = await withoutRoom(tx, ids, { patientId, now });
  const members = all.filter((each) => licensed.has(each.appointmentTypeId) && !full.has(each.specialistId));
  const calendars = await loadCalendars(tx, { brandId, ids: members.map(({ specialistId }) => specialistId), now });
  const loads = await loadsOf(tx, wish.poolId, now);
  return members.flatMap((member) => {
    const calendar = calendars.get(member.specialistId);
    const type = bookableType(calendar, member, wish.format);
    if (!calendar || !type) return [];
    return [{ bookings: 0, lastAt: null, ...loads.get(member.specialistId), ...member, calendar, type }];
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
