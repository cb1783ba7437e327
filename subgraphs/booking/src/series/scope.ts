import { NotFoundError, type Id } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { and, asc, eq, gt, gte, inArray } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { actorOf, type ChangeActor } from '../change/rules.ts';
import { appointmentAt, lockAppointment, type Changing } from '../change/service.ts';
import {
  findAppointment,
  isAppointment,
  lockCalendar,
  type AppointmentRow,
  type CalendarShare,
} from '../reservation/service.ts';

/** Which of a series a change is about: this and all after it, or all that are still to come. */
export type SeriesScope = 'FOLLOWING' | 'ALL';

/** What a change of a series is about, under its locks. */
export interface LockedSeries {
  readonly share: CalendarShare;
  /** The appointment that was chosen. */
  readonly chosen: Changing;
  /** All that are in scope and still to come, by their start; the chosen one among them. */
  readonly all: readonly Changing[];
}

/** An appointment of a series as its change needs to know it. Throws `NotFoundError` for all others. */
export async function seriesOf(tx: BookingTransaction, brandId: Id, appointmentId: Id) {
  const { specialistId, seriesId, startsAt } = reservations;
  const [found] = await tx
    .select({ specialistId, seriesId, startsAt })
    .from(reservations)
    .where(appointmentAt(brandId, appointmentId));
  if (!found?.seriesId) throw new NotFoundError();
  return { ...found, seriesId: found.seriesId };
}

/** Ids of those in scope that are confirmed and have not begun, by their start. */
export async function idsInScope(
  tx: BookingTransaction,
  brandId: Id,
  asked: { readonly seriesId: Id; readonly scope: SeriesScope; readonly from: Date; readonly now: Date },
): Promise<Id[]> {
  const found = await tx
    .select({ id: reservations.id })
    .from(reservations)
    .where(
      and(
        eq(reservations.brandId, brandId),
        eq(reservations.seriesId, asked.seriesId),
        eq(reservations.state, 'CONFIRMED'),
        gt(reservations.startsAt, asked.now),
        asked.scope === 'FOLLOWING' ? gte(reservations.startsAt, asked.from) : undefined,
      ),
    )
    .orderBy(asc(reservations.startsAt), asc(reservations.id));
  return found.map(({ id }) => id);
}

/**
 * The same appointments without a lock, to look at what a change of them would mean. Throws `NotFoundError` for who may not change
 * them, and where the chosen one is not to come any more.
 */
export async function readSeries(
  context: BookingContext,
  asked: { readonly appointmentId: Id; readonly scope: SeriesScope },
): Promise<{ readonly chosen: AppointmentRow; readonly actor: ChangeActor; readonly rows: readonly AppointmentRow[] }> {
  const { brandId } = context.viewer;
  const chosen = await findAppointment(context, asked.appointmentId);
  const actor = chosen && actorOf(chosen, context.viewer);
  if (!chosen?.seriesId || !actor) throw new NotFoundError();
  const wanted = { seriesId: chosen.seriesId, scope: asked.scope, from: chosen.startsAt, now: context.now() };
  const ids = await idsInScope(context.rows, brandId, wanted);
  if (!ids.includes(chosen.id)) throw new NotFoundError();
  const found = await context.rows
    .select()
    .from(reservations)
    .where(and(eq(reservations.brandId, brandId), inArray(reservations.id, ids)))
    .orderBy(asc(reservations.startsAt), asc(reservations.id));
  return { chosen, actor, rows: found.filter(isAppointment) };
}

/**
 * Locks the calendar and then the appointments in scope, as every other change does, until the transaction ends. Throws
 * `NotFoundError` for who may not change them, and where the chosen one is not to come any more.
 */
export async function lockSeries(
  context: BookingContext,
  tx: BookingTransaction,
  asked: { readonly appointmentId: Id; readonly scope: SeriesScope },
): Promise<LockedSeries> {
  const { brandId } = context.viewer;
  const known = await seriesOf(tx, brandId, asked.appointmentId);
  const share = await lockCalendar(tx, brandId, known.specialistId);
  const { seriesId, startsAt: from } = await seriesOf(tx, brandId, asked.appointmentId);
  const ids = await idsInScope(tx, brandId, { seriesId, scope: asked.scope, from, now: context.now() });
  const all: Changing[] = [];
  for (const id of ids) all.push(await lockAppointment(context, tx, id));
  const chosen = all.find(({ row }) => row.id === asked.appointmentId);
  if (!chosen) throw new NotFoundError();
  return { share, chosen, all };
}
