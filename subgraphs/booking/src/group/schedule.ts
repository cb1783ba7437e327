import {
  days,
  InvalidInputError,
  isId,
  minutes,
  NotFoundError,
  overlaps,
  Temporal,
  type Id,
  type Interval,
} from '@daraport/domain';
import { groupSessions, idempotencyKeys } from '@daraport/drizzle/tables/booking';
import { once, parseInput, violatedConstraint } from '@daraport/subgraph';
import { and, count, eq, gt, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import { managedSpecialist, type ManagedSpecialist } from '../availability/reads.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { loadCalendars, type AppointmentTypeRow, type BookableCalendar } from '../calendar/load.ts';
import { takenBy } from '../calendar/rules.ts';
import { assertCleared } from '../clearance/service.ts';
import { SlotInPastError } from '../hold/errors.ts';
import { findSpecialist, reserve } from '../reservation/reserve.ts';
import { endExpired, lockCalendar, tellCalendar, type ReservationRow } from '../reservation/service.ts';
import { SessionClashError, TooManySessionsError } from './errors.ts';
import { isGroup, keptUntil } from './rules.ts';
import { onceFor, recordSession } from './session.ts';
import { faults, limits, scheduleShape } from './shapes.ts';

type Wish = z.infer<typeof scheduleShape>;

/**
 * Schedules sessions of a group: one, or one a week at the same wall clock of the specialist; all of them or none. Hours, grid and
 * absences do not bind: whoever schedules knows them. What is booked does. Answers their ids. Throws `SessionClashError`,
 * `SlotInPastError`, `TooManySessionsError`, `SpecialistNotBookableError`, `InvalidInputError`, `NotFoundError`.
 */
export async function scheduleSessions(context: BookingContext, input: unknown): Promise<readonly Id[]> {
  const wish = parseInput(scheduleShape, input, faults);
  const request = onceFor(context, 'scheduleGroupSessions', wish);
  return context
    .write((tx) => once(tx, idempotencyKeys, request, () => schedule(context, tx, wish)))
    .catch((error: unknown) => {
      throw violatedConstraint(error) === 'reservations_no_overlap' ? new SessionClashError([wish.startsAt]) : error;
    });
}

async function schedule(context: BookingContext, tx: BookingTransaction, wish: Wish): Promise<Id[]> {
  const { brandId } = context.viewer;
  const now = context.now();
  const managed = await managedSpecialist(context, tx, wish.specialistId);
  const share = await lockCalendar(tx, brandId, managed.id);
  await assertCleared(tx, brandId, managed.id);
  await endExpired(tx, brandId, share, now);
  const starts = startsOf(wish, managed.timeZone);
  assertAhead(starts, now);
  await assertRoom(tx, { brandId, specialistId: managed.id, wanted: starts.length, now });
  const { calendar, type } = await kindOf(tx, { brandId, managed, wish, until: (starts.at(-1) ?? 0) + days(2), now });
  assertClear(calendar, type, starts);
  const ids = starts.map(() => context.newId());
  const times = starts.map((startsAt, index) => ({ id: ids[index] ?? '', startsAt, endsAt: endOf(startsAt, type) }));
  const seats = wish.seats ?? type.seats ?? 2;
  const sessions = times.map(({ id, startsAt, endsAt }) => ({
    brandId,
    id,
    specialistId: managed.id,
    appointmentTypeId: type.id,
    format: 'IN_PERSON' as const,
    seats,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    createdAt: now,
  }));
  await tx.insert(groupSessions).values(sessions);
  const specialist = await findSpecialist(tx, brandId, managed.id);
  for (const { id, startsAt, endsAt } of times) {
    const expiresAt = keptUntil(endsAt);
    const kept = { specialist, type, calendarId: share.calendarId, patientId: managed.personId, expiresAt };
    const facts = { state: 'HELD' as const, format: 'IN_PERSON' as const, timeZone: managed.timeZone };
    await reserve(context, tx, { ...kept, ...facts }, [{ id, startsAt, sessionId: id }]);
    await recordSession(context, tx, { id, personId: managed.personId, reason: 'scheduled' });
  }
  await tellCalendar(tx, share);
  return ids;
}

const endOf = (startsAt: number, { durationMinutes }: AppointmentTypeRow) => startsAt + minutes(durationMinutes);

/** One start a week, at the same wall clock whatever the offset. */
function startsOf({ startsAt, weeks }: Wish, timeZone: string): number[] {
  const first = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(timeZone);
  return Array.from({ length: weeks ?? 1 }, (_, index) => first.add({ weeks: index }).epochMilliseconds);
}

function assertAhead(starts: readonly number[], now: Date): void {
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  if (first <= now.getTime()) throw new SlotInPastError();
  if (last > now.getTime() + days(limits.days))
    throw new InvalidInputError([{ path: 'startsAt', words: faults.farAway }]);
}

async function assertRoom(
  tx: BookingTransaction,
  asked: { readonly brandId: Id; readonly specialistId: Id; readonly wanted: number; readonly now: Date },
): Promise<void> {
  const [ahead] = await tx
    .select({ count: count() })
    .from(groupSessions)
    .where(
      and(
        eq(groupSessions.brandId, asked.brandId),
        eq(groupSessions.specialistId, asked.specialistId),
        isNull(groupSessions.cancelledAt),
        gt(groupSessions.startsAt, asked.now),
      ),
    );
  if ((ahead?.count ?? 0) + asked.wanted > limits.ahead) throw new TooManySessionsError(limits.ahead);
}

async function kindOf(
  tx: BookingTransaction,
  asked: {
    readonly brandId: Id;
    readonly managed: ManagedSpecialist;
    readonly wish: Pick<Wish, 'appointmentTypeId'>;
    readonly until: number;
    readonly now: Date;
  },
): Promise<{ calendar: BookableCalendar; type: AppointmentTypeRow }> {
  const { brandId, managed, wish, until, now } = asked;
  const calendar = (await loadCalendars(tx, { brandId, ids: [managed.id], now, until })).get(managed.id);
  const type = calendar?.types.find(({ id }) => isId(wish.appointmentTypeId) && id === wish.appointmentTypeId);
  if (!calendar || !type) throw new NotFoundError();
  if (!isGroup(type)) throw new InvalidInputError([{ path: 'appointmentTypeId', words: faults.notGroup }]);
  return { calendar, type };
}

/** Refuses starts at which something else is booked or held, buffers included. */
export function assertClear(
  { taken }: Pick<BookableCalendar, 'taken'>,
  type: AppointmentTypeRow,
  starts: readonly number[],
): void {
  const clashes = (slot: Interval) => taken.some((each) => overlaps(each, takenBy(slot, type)));
  const clashing = starts.filter((startsAt) => clashes({ startsAt, endsAt: endOf(startsAt, type) }));
  if (clashing.length > 0) throw new SessionClashError(clashing.map((startsAt) => new Date(startsAt)));
}

/** The same for a session that is to be moved: its own time does not count, and it keeps its length. */
export async function assertMovable(
  tx: BookingTransaction,
  { keeper, startsAt, now }: { readonly keeper: ReservationRow; readonly startsAt: number; readonly now: Date },
): Promise<AppointmentTypeRow> {
  const { brandId, specialistId, appointmentTypeId } = keeper;
  const asked = { brandId, ids: [specialistId], now, until: startsAt + days(2), moving: [keeper] };
  const calendar = (await loadCalendars(tx, asked)).get(specialistId);
  const found = calendar?.types.find(({ id }) => id === appointmentTypeId);
  if (!calendar || !found) throw new NotFoundError();
  const durationMinutes = (keeper.endsAt.getTime() - keeper.startsAt.getTime()) / minutes(1);
  const type = { ...found, durationMinutes };
  assertClear(calendar, type, [startsAt]);
  return type;
}
