import { days, minutes, type Id } from '@daraport/domain';
import { personZones, reminders, reservations, specialists } from '@daraport/drizzle/tables/booking';
import { enqueue, type EventCatalogue, type NoticeRequest } from '@daraport/events';
import { and, asc, eq, gt, inArray, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { noticesOf } from '../appointment/notices.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { scheduleIntakeReminder } from '../intake/remind.ts';
import { hostNotice } from '../group/notices.ts';
import { isKeeper, type ReservationRow } from '../reservation/service.ts';
import { dueReminder, planReminders, type PlannedReminder, type ReminderRules } from './rules.ts';
import { schedulePayment } from '../unpaid/service.ts';
import { settingsOf } from './settings.ts';

/** So many appointments are planned anew by one run of the job that goes over them. */
const batch = 200;
/** What is planned anew may be due at this moment, with its job not run yet. */
const slack = minutes(5);

/**
 * Plans the reminders of a confirmed appointment, in place of what was planned for it: one job at the next of them, which
 * looks at everything again when it runs. What would have been due before now is not made up for. Plans the reminders of its
 * questions and of its payment too.
 */
export async function scheduleReminders(
  context: BookingContext,
  tx: BookingTransaction,
  row: ReservationRow,
): Promise<void> {
  await planNext(tx, row, await settingsOf(tx, row.brandId), context.now());
  await scheduleIntakeReminder(context, tx, row);
  await schedulePayment(context, tx, row);
}

async function planAnew(context: BookingContext, tx: BookingTransaction, rows: readonly ReservationRow[]) {
  const rules = await settingsOf(tx, context.viewer.brandId);
  const after = new Date(context.now().getTime() - slack);
  for (const row of rows) await planNext(tx, row, rules, after);
}

async function planNext(tx: BookingTransaction, row: ReservationRow, rules: ReminderRules, after: Date) {
  const planned = [...(await plansOf(tx, row, rules)).values()].flat();
  const next = Math.min(...planned.map(({ at }) => at).filter((at) => at > after.getTime()));
  if (!Number.isFinite(next)) return;
  const { brandId, id: appointmentId, sequence } = row;
  await enqueue(tx, {
    name: 'booking.remind',
    payload: { brandId, appointmentId, sequence, after: after.toISOString() },
    runAt: new Date(next),
    key: `booking.remind:${appointmentId}`,
  });
}

/** Plans the reminder of a group's session for whoever leads it, by the row that keeps its time. */
export const scheduleSessionReminder = async (
  context: BookingContext,
  tx: BookingTransaction,
  keeper: ReservationRow,
) => planNext(tx, keeper, await settingsOf(tx, keeper.brandId), context.now());

/** Whom to remind when: by the zone each chose, or else the one agreed and the one of the specialist's calendar. */
async function plansOf(
  tx: BookingTransaction,
  row: ReservationRow,
  rules: ReminderRules,
): Promise<Map<Id, PlannedReminder[]>> {
  const people = peopleOf(row, rules);
  const chosen = await tx
    .select()
    .from(personZones)
    .where(and(eq(personZones.brandId, row.brandId), inArray(personZones.personId, people)));
  const [specialist] = await tx
    .select({ timeZone: specialists.timeZone })
    .from(specialists)
    .where(and(eq(specialists.brandId, row.brandId), eq(specialists.id, row.specialistId)));
  const zoneOf = (personId: Id) =>
    chosen.find((one) => one.personId === personId)?.timeZone ??
    (personId === row.patientId ? row.timeZone : (specialist?.timeZone ?? row.timeZone));
  return new Map(people.map((id) => [id, planReminders(row.startsAt.getTime(), rules, zoneOf(id))]));
}

/** Of a group the specialist is reminded once, of the session: of its seats there would be as many reminders. */
function peopleOf(row: ReservationRow, { remindsSpecialists }: ReminderRules): Id[] {
  const host = remindsSpecialists ? [row.specialistPersonId] : [];
  if (isKeeper(row)) return host;
  return row.sessionId ? [row.patientId] : [row.patientId, ...host];
}

/** A confirmed appointment, or a session of a group that was not cancelled. */
const stands = (row: ReservationRow): boolean => row.state === (isKeeper(row) ? 'HELD' : 'CONFIRMED');

const Planned = z.object({ appointmentId: z.string(), sequence: z.int(), after: z.iso.datetime() });

/**
 * The job of the next reminder: asks identity to tell whoever is due, once for each revision of the appointment and step,
 * and plans what comes after. An appointment that was cancelled, moved or begun since is not reminded of.
 */
export async function remind(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { appointmentId, sequence, after } = Planned.parse(payload);
  const { brandId } = context.viewer;
  const now = context.now();
  await context.write(async (tx) => {
    const here = and(eq(reservations.brandId, brandId), eq(reservations.id, appointmentId));
    // Locked, so that a cancellation comes entirely before or entirely after.
    const [row] = await tx.select().from(reservations).where(here).for('update');
    if (!row || !stands(row) || row.sequence !== sequence || row.startsAt <= now) return;
    const rules = await settingsOf(tx, brandId);
    for (const [personId, planned] of await plansOf(tx, row, rules)) {
      const due = dueReminder(planned, Date.parse(after), now.getTime());
      if (due) await ask(context, tx, row, personId, due);
    }
    await planNext(tx, row, rules, now);
  });
}

async function ask(
  context: BookingContext,
  tx: BookingTransaction,
  row: ReservationRow,
  personId: Id,
  { minutesBefore, channels }: PlannedReminder,
): Promise<void> {
  const { brandId, id: appointmentId, sequence } = row;
  const isFirst = await tx
    .insert(reminders)
    .values({ brandId, appointmentId, personId, sequence, minutesBefore, askedAt: context.now() })
    .onConflictDoNothing()
    .returning({ personId: reminders.personId });
  if (isFirst.length === 0) return;
  const notice = await noticeTo(context, tx, row, personId);
  const request: NoticeRequest = {
    ...notice,
    channels,
    reminder: {
      key: `reminder:${appointmentId}:${sequence}:${minutesBefore}:${personId}`,
      notAfter: row.startsAt.toISOString(),
    },
  };
  await context.publish(tx, 'identity.noticeRequested', request);
}

async function noticeTo(context: BookingContext, tx: BookingTransaction, row: ReservationRow, personId: Id) {
  if (isKeeper(row)) return hostNotice(tx, row, 'appointmentReminder', context.now());
  const notice = (await noticesOf(tx, row, 'appointmentReminder')).find((each) => each.personId === personId);
  if (!notice) throw new Error(`nobody of ${row.id} is ${personId}`);
  return notice;
}

/** A person lives by another clock: quiet hours, and so the reminders of coming appointments, move with it. */
export async function moveToZone(
  context: BookingContext,
  tx: BookingTransaction,
  { occurredAt, payload }: { occurredAt: string; payload: EventCatalogue['identity.timeZoneChanged'] },
): Promise<void> {
  const { brandId } = context.viewer;
  const told = { timeZone: payload.timeZone, toldAt: new Date(occurredAt) };
  const moved = await tx
    .insert(personZones)
    .values({ brandId, personId: payload.personId, ...told })
    .onConflictDoUpdate({
      target: [personZones.brandId, personZones.personId],
      set: told,
      // Events may overtake each other.
      setWhere: lt(personZones.toldAt, told.toldAt),
    })
    .returning({ personId: personZones.personId });
  if (moved.length === 0) return;
  const isTheirs = or(
    eq(reservations.patientId, payload.personId),
    eq(reservations.specialistPersonId, payload.personId),
  );
  const coming = await tx
    .select()
    .from(reservations)
    .where(and(isComing(context), isTheirs));
  await planAnew(context, tx, coming);
}

const isComing = (context: BookingContext) =>
  and(
    eq(reservations.brandId, context.viewer.brandId),
    or(
      eq(reservations.state, 'CONFIRMED'),
      and(eq(reservations.state, 'HELD'), eq(reservations.sessionId, reservations.id)),
    ),
    gt(reservations.startsAt, context.now()),
  );

const From = z.object({ from: z.object({ startsAt: z.iso.datetime(), id: z.string() }).optional() });

/** The job after a change of the settings: plans all coming appointments anew, some at a time, the next first. */
export async function replanReminders(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { from } = From.parse(payload);
  const { brandId } = context.viewer;
  await context.write(async (tx) => {
    const startsAt = from && new Date(from.startsAt);
    const isAfter =
      startsAt &&
      or(gt(reservations.startsAt, startsAt), and(eq(reservations.startsAt, startsAt), gt(reservations.id, from.id)));
    const found = await tx
      .select()
      .from(reservations)
      .where(and(isComing(context), isAfter))
      .orderBy(asc(reservations.startsAt), asc(reservations.id))
      .limit(batch);
    await planAnew(context, tx, found);
    const last = found.at(-1);
    if (found.length < batch || !last) return;
    const next = { brandId, from: { startsAt: last.startsAt.toISOString(), id: last.id } };
    await enqueue(tx, { name: 'booking.replanReminders', payload: next, key: `booking.replan:${brandId}:${last.id}` });
  });
}

/** Every night: what is to come is planned again, so that a job that was lost or given up is missed for a day at most. */
export const renewPlans = (context: BookingContext): Promise<void> => replanReminders(context, {});

/** Every night: what was asked for appointments that began a month ago is forgotten. */
export async function forgetReminders(context: BookingContext): Promise<void> {
  const { brandId } = context.viewer;
  const monthAgo = new Date(context.now().getTime() - days(30));
  await context.write((tx) =>
    tx.delete(reminders).where(and(eq(reminders.brandId, brandId), lt(reminders.askedAt, monthAgo))),
  );
}
