import { NotFoundError, subtract, type Id, type Interval } from '@daraport/domain';
import { absences, busySpans, reservations } from '@daraport/drizzle/tables/booking';
import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import { managedSpecialist } from '../availability/reads.ts';
import { reasonsAgainst, toldToOthers, type Reason } from '../calendar/explain.ts';
import { calendarLoader } from '../calendar/service.ts';
import { nearestSlots } from '../calendar/rules.ts';
import { isAppointment, type AppointmentRow } from '../reservation/service.ts';

/** One rule that stands in a time's way, with what would have to change. */
export interface SlotReason {
  readonly rule: Reason['rule'] | 'BUSY_ELSEWHERE' | 'NOT_FREE' | 'NOT_BOOKABLE';
  readonly spans: readonly Interval[];
  readonly needed: number | null;
  /** The own appointments that have the time, as far as the viewer may see them. */
  readonly appointments: readonly AppointmentRow[];
}

const bare = { spans: [], needed: null, appointments: [] };

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
  const isManaged = await managesHours(context, asked.specialistId);
  const calendar = await calendarLoader(context).load(asked.specialistId);
  if (calendar && !calendar.isCleared) return { reasons: [{ ...bare, rule: 'NOT_BOOKABLE' }], nearest: [] };
  const rules = calendar?.types.find(({ id }) => id === asked.appointmentTypeId);
  if (!calendar || !rules) throw new NotFoundError();
  const [startsAt, now] = [asked.startsAt.getTime(), context.now().getTime()];
  const reasons = reasonsAgainst(calendar, rules, startsAt, now);
  const nearest = nearestSlots(calendar, rules, startsAt, now);
  return { reasons: await tellReasons(context, { specialistId: asked.specialistId, isManaged }, reasons), nearest };
}

/** Whether the viewer sets the specialist's hours, and so is told why a time is not free. */
export const managesHours = (context: BookingContext, specialistId: Id): Promise<boolean> =>
  managedSpecialist(context, context.rows, specialistId).then(
    () => true,
    (error: unknown) => (error instanceof NotFoundError ? false : Promise.reject(error)),
  );

/** Reasons in as much detail as the viewer may know. */
export async function tellReasons(
  context: BookingContext,
  { specialistId, isManaged }: { readonly specialistId: Id; readonly isManaged: boolean },
  reasons: readonly Reason[],
): Promise<SlotReason[]> {
  if (!isManaged) return toldToOthers(reasons).map((rule) => ({ ...bare, rule }));
  const told: SlotReason[] = [];
  for (const reason of reasons) {
    if (reason.rule === 'ABSENCE') {
      for (const each of await apart(context, specialistId, reason.spans)) told.push({ ...bare, ...each });
      continue;
    }
    const appointments = reason.rule === 'TAKEN' ? await visibleIn(context, specialistId, reason.spans) : [];
    told.push({ ...bare, ...reason, appointments });
  }
  return told;
}

/** Absences, and apart from them what a calendar of elsewhere takes, which only the specialist herself is told. */
async function apart(context: BookingContext, specialistId: Id, spans: readonly Interval[]) {
  const [from, to] = boundsOf(spans);
  const { brandId } = context.viewer;
  const found = await context.rows
    .select({ startsAt: busySpans.startsAt, endsAt: busySpans.endsAt })
    .from(busySpans)
    .where(
      and(
        eq(busySpans.brandId, brandId),
        eq(busySpans.specialistId, specialistId),
        lt(busySpans.startsAt, to),
        gt(busySpans.endsAt, from),
      ),
    );
  const busy = found.map(({ startsAt, endsAt }) => ({ startsAt: startsAt.getTime(), endsAt: endsAt.getTime() }));
  const written = await context.rows
    .select({
      startsAt: sql<string>`extract(epoch from lower(${absences.during})) * 1000`.mapWith(Number),
      endsAt: sql<string>`extract(epoch from upper(${absences.during})) * 1000`.mapWith(Number),
    })
    .from(absences)
    .where(and(eq(absences.brandId, brandId), eq(absences.specialistId, specialistId)));
  const away = subtract(spans, subtract(busy, written));
  const elsewhere = subtract(spans, subtract(spans, busy));
  return [
    { rule: 'ABSENCE' as const, spans: away },
    { rule: 'BUSY_ELSEWHERE' as const, spans: elsewhere },
  ].filter((each) => each.spans.length > 0);
}

const boundsOf = (spans: readonly Interval[]): [from: Date, to: Date] => [
  new Date(Math.min(...spans.map(({ startsAt }) => startsAt))),
  new Date(Math.max(...spans.map(({ endsAt }) => endsAt))),
];

/** Confirmed appointments of the specialist within the spans that the viewer's row rules show; others stay spans. */
async function visibleIn(
  context: BookingContext,
  specialistId: Id,
  spans: readonly Interval[],
): Promise<AppointmentRow[]> {
  const [from, to] = boundsOf(spans);
  const found = await context.rows
    .select()
    .from(reservations)
    .where(
      and(
        eq(reservations.brandId, context.viewer.brandId),
        eq(reservations.specialistId, specialistId),
        eq(reservations.state, 'CONFIRMED'),
        lt(reservations.startsAt, to),
        gt(reservations.endsAt, from),
      ),
    )
    .orderBy(reservations.startsAt);
  return found.filter(isAppointment);
}
