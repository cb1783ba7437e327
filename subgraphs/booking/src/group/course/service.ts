import { days, InvalidInputError, isId, NotFoundError, type Id } from '@daraport/domain';
import { groupSessions, idempotencyKeys } from '@daraport/drizzle/tables/booking';
import { once, parseInput, violatedConstraint } from '@daraport/subgraph';
import { and, count, eq, gt, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import { managedSpecialist, type ManagedSpecialist } from '../../availability/reads.ts';
import type { BookingContext, BookingTransaction } from '../../builder.ts';
import { loadCalendars, type AppointmentTypeRow, type BookableCalendar } from '../../calendar/load.ts';
import { assertCleared } from '../../clearance/service.ts';
import { tellReasons, type SlotReason } from '../../explanation/service.ts';
import { SlotInPastError } from '../../hold/errors.ts';
import { scheduleSessionReminder } from '../../reminder/service.ts';
import { findSpecialist, reserve } from '../../reservation/reserve.ts';
import { endExpired, lockCalendar, tellCalendar, type ReservationRow } from '../../reservation/service.ts';
import { checkTimes, timesOf, type CheckedTime } from './rules.ts';
import { SessionClashError, TooManySessionsError } from '../errors.ts';
import { requestHostNotice } from '../notices.ts';
import { isGroup, keptUntil } from '../rules.ts';
import { onceFor, recordSession } from '../session.ts';
import { faults, limits, previewSessionsShape, scheduleShape } from '../shapes.ts';

type Wish = z.infer<typeof scheduleShape>;

/** A time of a course before it is scheduled, and what is in its way as far as the viewer may know. */
export interface PreviewedTime extends Omit<CheckedTime, 'reasons'> {
  readonly reasons: readonly SlotReason[];
}

/** Every time of a course checked, before anything is written. Throws as `scheduleSessions`, but for clashes. */
export async function previewSessions(context: BookingContext, input: unknown): Promise<readonly PreviewedTime[]> {
  const wish = parseInput(previewSessionsShape, input, faults);
  const managed = await managedSpecialist(context, context.rows, wish.specialistId);
  await assertCleared(context.rows, context.viewer.brandId, managed.id);
  const { checked } = await checkedTimes(context, context.rows, managed, wish);
  const asked = { specialistId: managed.id, isManaged: true };
  const told: PreviewedTime[] = [];
  for (const { reasons, ...each } of checked)
    told.push({ ...each, reasons: await tellReasons(context, asked, reasons) });
  return told;
}

/**
 * Schedules sessions of a group: one, or a course by an RFC 5545 rule at the wall clock of the specialist; all of them or none. Hours,
 * grid and absences do not bind: whoever schedules is told of them. What is booked does. Answers their ids. Throws
 * `SessionClashError`, `SlotInPastError`, `TooManySessionsError`, `SpecialistNotBookableError`, `InvalidInputError`, `NotFoundError`.
 */
export async function scheduleSessions(context: BookingContext, input: unknown): Promise<readonly Id[]> {
  const wish = parseInput(scheduleShape, input, faults);
  const request = onceFor(context, 'scheduleGroupSessions', wish);
  return context
    .write((tx) => once(tx, idempotencyKeys, request, () => schedule(context, tx, wish)))
    .catch(async (error: unknown) => {
      if (violatedConstraint(error) !== 'reservations_no_overlap') throw error;
      const managed = await managedSpecialist(context, context.rows, wish.specialistId);
      const { checked } = await checkedTimes(context, context.rows, managed, wish);
      throw new SessionClashError(clashing(checked));
    });
}

async function schedule(context: BookingContext, tx: BookingTransaction, wish: Wish): Promise<Id[]> {
  const { brandId } = context.viewer;
  const now = context.now();
  const managed = await managedSpecialist(context, tx, wish.specialistId);
  const share = await lockCalendar(tx, brandId, managed.id);
  await assertCleared(tx, brandId, managed.id);
  await endExpired(tx, brandId, share, now);
  const { checked, type } = await checkedTimes(context, tx, managed, wish);
  await assertRoom(tx, { brandId, specialistId: managed.id, wanted: checked.length, now });
  const clashes = clashing(checked);
  if (clashes.length > 0) throw new SessionClashError(clashes);
  const times = checked
    .toSorted((one, other) => one.startsAt - other.startsAt)
    .map(({ startsAt, endsAt }) => ({ id: context.newId(), startsAt, endsAt }));
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
  const keepers: ReservationRow[] = [];
  for (const { id, startsAt, endsAt } of times) {
    const expiresAt = keptUntil(endsAt);
    const kept = { specialist, type, calendarId: share.calendarId, patientId: managed.personId, expiresAt };
    const facts = { state: 'HELD' as const, format: 'IN_PERSON' as const, timeZone: managed.timeZone };
    keepers.push(...(await reserve(context, tx, { ...kept, ...facts }, [{ id, startsAt, sessionId: id }])));
    await recordSession(context, tx, { id, personId: managed.personId, reason: 'scheduled' });
  }
  for (const keeper of keepers) await scheduleSessionReminder(context, tx, keeper);
  await requestHostNotice(context, tx, keepers, 'appointmentConfirmed');
  await tellCalendar(tx, share);
  return times.map(({ id }) => id);
}

/** The wished times as the calendar sees them. Throws `SlotInPastError`, `InvalidInputError`, `NotFoundError`. */
async function checkedTimes(
  context: BookingContext,
  tx: BookingTransaction,
  managed: ManagedSpecialist,
  wish: z.infer<typeof previewSessionsShape>,
): Promise<{ checked: readonly CheckedTime[]; type: AppointmentTypeRow }> {
  const now = context.now();
  const times = timesOf(wish, managed.timeZone);
  const starts = times.map(({ startsAt }) => startsAt);
  assertAhead(Math.min(...starts), Math.max(...starts), now);
  const asked = { brandId: context.viewer.brandId, managed, wish, until: Math.max(...starts) + days(2), now };
  const { calendar, type } = await kindOf(tx, asked);
  return { checked: checkTimes(calendar, type, times, now.getTime()), type };
}

const clashing = (checked: readonly CheckedTime[]): Date[] =>
  checked.filter(({ reasons }) => reasons.length > 0).map(({ startsAt }) => new Date(startsAt));

function assertAhead(first: number, last: number, now: Date): void {
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
