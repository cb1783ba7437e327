import { InvalidInputError, NotFoundError, type Id } from '@daraport/domain';
import { idempotencyKeys, waits } from '@daraport/drizzle/tables/booking';
import { assertModule, once, parseInput, violatedConstraint } from '@daraport/subgraph';
import { and, count, eq, sql } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { loadCalendars } from '../calendar/load.ts';
import { freeSlots } from '../calendar/rules.ts';
import { actingPatient } from '../hold/service.ts';
import { findSpecialist } from '../reservation/reserve.ts';
import { AlreadyWaitingError, TimesFreeError, TooManyWaitsError } from './errors.ts';
import { endOfDay, mostWaits, suits } from './rules.ts';
import { faults, joinShape, type JoinWish } from './shapes.ts';
import { tellWait } from './topics.ts';

/** So far ahead one may wait. */
const mostDays = 183;

/**
 * Puts the acting patient on the list of one kind of appointment; answers the wait's id. Throws `TimesFreeError` where a time
 * that suits is free now, `AlreadyWaitingError`, `TooManyWaitsError`, `InvalidInputError`, `NotFoundError`.
 */
export async function joinWaitlist(context: BookingContext, input: unknown): Promise<Id> {
  const patientId = actingPatient(context);
  const { idempotencyKey: key, ...wish } = parseInput(joinShape, input, faults);
  if (wish.format === 'VIDEO') assertModule(context.viewer, 'VIDEO');
  const { brandId } = context.viewer;
  const request = { brandId, actorId: patientId, operation: 'joinWaitlist', key, input: wish, now: context.now() };
  return context
    .write((tx) => once(tx, idempotencyKeys, request, () => join(context, tx, patientId, wish)))
    .catch((error: unknown) => {
      throw violatedConstraint(error) === 'waits_once' ? new AlreadyWaitingError() : error;
    });
}

async function join(
  context: BookingContext,
  tx: BookingTransaction,
  patientId: Id,
  wish: Omit<JoinWish, 'idempotencyKey'>,
): Promise<Id> {
  const { brandId } = context.viewer;
  const now = context.now();
  const until = untilOf(wish, now);
  const specialist = await findSpecialist(tx, brandId, wish.specialistId);
  if (specialist.personId === patientId) throw fault('specialistId', 'own');
  await assertRoom(tx, brandId, patientId);
  await assertNothingFree(tx, brandId, { ...wish, until }, now);
  const { appointmentTypeId, format, weekdays, fromMinute, toMinute, timeZone } = wish;
  const id = context.newId();
  await tx.insert(waits).values({
    brandId,
    id,
    patientId,
    specialistId: specialist.id,
    specialistPersonId: specialist.personId,
    lineage: specialist.lineage,
    appointmentTypeId,
    format,
    weekdays,
    fromMinute,
    toMinute,
    timeZone,
    until,
    state: 'WAITING',
    unanswered: 0,
    joinedAt: now,
  });
  await context.record(tx, { action: 'WRITE', subjectId: patientId, resourceType: 'Wait', resourceId: id });
  const { personId: specialistPersonId, lineage } = specialist;
  await context.publish(tx, 'booking.waitJoined', { patientId, specialistPersonId, lineage });
  await tellWait(tx, { brandId, patientId, specialistPersonId, lineage });
  return id;
}

function untilOf({ until, timeZone }: Pick<JoinWish, 'until' | 'timeZone'>, now: Date): Date {
  const end = endOfDay(until, timeZone);
  const ahead = end.getTime() - now.getTime();
  if (ahead <= 0 || ahead > (mostDays + 1) * 86_400_000) throw fault('until', 'until');
  return end;
}

async function assertRoom(tx: BookingTransaction, brandId: Id, patientId: Id): Promise<void> {
  // Two that join at once would each count without the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`booking.waits:${patientId}`}, 0))`);
  const own = and(eq(waits.brandId, brandId), eq(waits.patientId, patientId), eq(waits.state, 'WAITING'));
  const [all] = await tx.select({ count: count() }).from(waits).where(own);
  if ((all?.count ?? 0) >= mostWaits) throw new TooManyWaitsError(mostWaits);
}

/** Who finds a time that suits books it; the list is for those who do not. */
async function assertNothingFree(
  tx: BookingTransaction,
  brandId: Id,
  wish: Omit<JoinWish, 'idempotencyKey' | 'until'> & { readonly until: Date },
  now: Date,
): Promise<void> {
  const calendar = (await loadCalendars(tx, { brandId, ids: [wish.specialistId], now })).get(wish.specialistId);
  const type = calendar?.types.find(({ id }) => id === wish.appointmentTypeId);
  if (!calendar || !type) throw new NotFoundError();
  if (!type.formats.includes(wish.format)) throw fault('format', 'format');
  const range = { startsAt: now.getTime(), endsAt: wish.until.getTime() };
  const free = [
    ...freeSlots(calendar, type, range, now.getTime())
      .filter(({ startsAt }) => suits(wish, startsAt))
      .take(6),
  ];
  if (free.length > 0) throw new TimesFreeError(free);
}

const fault = (path: keyof JoinWish, name: keyof typeof faults) =>
  new InvalidInputError([{ path, words: faults[name] }]);
