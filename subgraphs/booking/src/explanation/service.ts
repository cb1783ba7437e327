import { NotFoundError, type Id, type Interval } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { and, eq, gt, lt } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import { managedSpecialist } from '../availability/reads.ts';
import { reasonsAgainst, toldToOthers, type Reason } from '../calendar/explain.ts';
import { calendarLoader } from '../calendar/service.ts';
import { nearestSlots } from '../calendar/rules.ts';
import { isAppointment, type AppointmentRow } from '../reservation/service.ts';

/** One rule that stands in a time's way, with what would have to change. */
export interface SlotReason {
  readonly rule: Reason['rule'] | 'NOT_FREE';
  readonly spans: readonly Interval[];
  readonly needed: number | null;
  /** The own appointments that have the time, as far as the viewer may see them. */
  readonly appointments: readonly AppointmentRow[];
}

/** Why a time is not offered; no reasons where it is. */
export interface Explanation {
  readonly reasons: readonly SlotReason[];
  readonly nearest: readonly Interval[];
}

/**
 * Every rule that keeps a start from being offered. Who manages the hours is told all of it, but nothing of other people or
 * of other brands; everybody else only whether it is over, too soon, too far ahead or not free. Throws `NotFoundError`.
 */
export async function explainSlot(
  context: BookingContext,
  asked: { readonly specialistId: Id; readonly appointmentTypeId: Id; readonly startsAt: Date },
): Promise<Explanation> {
  const isManaged = await managedSpecialist(context, context.rows, asked.specialistId).then(
    () => true,
    (error: unknown) => (error instanceof NotFoundError ? false : Promise.reject(error)),
  );
  const calendar = await calendarLoader(context).load(asked.specialistId);
  const rules = calendar?.types.find(({ id }) => id === asked.appointmentTypeId);
  if (!calendar || !rules) throw new NotFoundError();
  const [startsAt, now] = [asked.startsAt.getTime(), context.now().getTime()];
  const reasons = reasonsAgainst(calendar, rules, startsAt, now);
  const nearest = nearestSlots(calendar, rules, startsAt, now);
  const bare = { spans: [], needed: null, appointments: [] };
  if (!isManaged) return { reasons: toldToOthers(reasons).map((rule) => ({ ...bare, rule })), nearest };
  const told: SlotReason[] = [];
  for (const reason of reasons) {
    const appointments = reason.rule === 'TAKEN' ? await visibleIn(context, asked.specialistId, reason.spans) : [];
    told.push({ ...bare, ...reason, appointments });
  }
  return { reasons: told, nearest };
}

/** Confirmed appointments of the specialist within the spans that the viewer's row rules show; others stay spans. */
async function visibleIn(
  context: BookingContext,
  specialistId: Id,
  spans: readonly Interval[],
): Promise<AppointmentRow[]> {
  const [from, to] = [Math.min(...spans.map((span) => span.startsAt)), Math.max(...spans.map((span) => span.endsAt))];
  const found = await context.rows
    .select()
    .from(reservations)
    .where(
      and(
        eq(reservations.brandId, context.viewer.brandId),
        eq(reservations.specialistId, specialistId),
        eq(reservations.state, 'CONFIRMED'),
        lt(reservations.startsAt, new Date(to)),
        gt(reservations.endsAt, new Date(from)),
      ),
    )
    .orderBy(reservations.startsAt);
  return found.filter(isAppointment);
}
