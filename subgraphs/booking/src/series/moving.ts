import { minutes, type Id } from '@daraport/domain';
import { idempotencyKeys, reservations } from '@daraport/drizzle/tables/booking';
import { once, parseInput, violatedConstraint } from '@daraport/subgraph';
import { and, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import { requestNotices } from '../appointment/notices.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { onceFor } from '../change/input.ts';
import { termOfMove, tellMove } from '../change/reschedule.ts';
import type { ChangeActor } from '../change/rules.ts';
import { saveChange } from '../change/service.ts';
import { findSpecialist, spanOf } from '../reservation/reserve.ts';
import { endExpired, type AppointmentRow } from '../reservation/service.ts';
import { seriesOfAppointment } from './cancelling.ts';
import { calendarOfSeries, isConflict, type SeriesCalendar } from './choice.ts';
import { SeriesTakenError } from './errors.ts';
import { assertTotalAccepted } from './fees.ts';
import { changeWords, moveShape } from './input.ts';
import { beyondHorizon, checkOccurrences, sharesADay } from './plan.ts';
import type { SeriesRow } from './reads.ts';
import { lockSeries } from './scope.ts';
import { shiftedStarts } from './shift.ts';
import { fault, words } from './wish.ts';

type Wish = z.infer<typeof moveShape>;

/** Where the appointments of a series are to go. */
export interface MoveTarget {
  readonly startsAt: Date;
  readonly changes?: readonly { readonly from: Date; readonly to: Date }[] | null | undefined;
}

/**
 * Moves all appointments in scope by what one of them moves, each within its terms, or none: the same ids, by the rules of
 * booking, and none of the moved blocks another. Throws `SeriesTakenError`, `ReschedulingNotAllowedError`, `FeeNotAcceptedError` (of
 * all together), `SpecialistNotBookableError`, `InvalidInputError`, `NotFoundError` for who may not.
 */
export async function moveSeries(context: BookingContext, input: unknown): Promise<SeriesRow> {
  const asked = parseInput(moveShape, input, changeWords);
  const request = onceFor(context, 'moveSeries', asked);
  await context
    .write((tx) => once(tx, idempotencyKeys, request, () => moveAll(context, tx, asked)))
    .catch((error: unknown) => {
      // Whoever was first is known once it is looked at again.
      if (violatedConstraint(error) === 'reservations_no_overlap') throw new SeriesTakenError([]);
      throw error;
    });
  return seriesOfAppointment(context, asked.appointmentId);
}

async function moveAll(context: BookingContext, tx: BookingTransaction, asked: Wish): Promise<Id[]> {
  const { brandId } = context.viewer;
  const now = context.now();
  const { share, chosen, all } = await lockSeries(context, tx, asked);
  const terms = all.map((changing) => termOfMove(changing, now));
  assertTotalAccepted(all, terms, asked.acceptedFeeMinor ?? 0);
  await endExpired(tx, brandId, share, now);
  const rows = all.map(({ row }) => row);
  const { starts, calendar, type } = await targetOf(tx, rows, { chosen: chosen.row, actor: chosen.actor, asked, now });
  const conflicts = checkOccurrences(calendar, type, starts, now.getTime()).filter(isConflict);
  if (conflicts.length > 0) throw new SeriesTakenError(conflicts);
  await leaveCalendar(tx, rows);
  const moved: AppointmentRow[] = [];
  for (const [index, { row, actor }] of all.entries()) {
    const saved = await saveChange(tx, row, {
      state: 'CONFIRMED',
      ...spanOf(starts[index] ?? 0, type),
      ...(actor === 'PATIENT' && { timeZone: asked.timeZone, moves: row.moves + 1 }),
      moveFeeMinor: row.moveFeeMinor + (terms[index]?.feeMinor ?? 0),
      movedAt: now,
      sequence: row.sequence + 1,
    });
    await tellMove(context, tx, row, saved);
    moved.push(saved);
  }
  await requestNotices(context, tx, moved, 'appointmentRescheduled');
  return moved.map(({ id }) => id);
}

/** Takes them out of the calendar, so that one may go where another still is; in this transaction alone. */
async function leaveCalendar(tx: BookingTransaction, rows: readonly AppointmentRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await tx
    .update(reservations)
    .set({ state: 'CANCELLED' })
    .where(and(eq(reservations.brandId, rows[0]?.brandId ?? ''), inArray(reservations.id, ids)));
}

/** Where each is to go, with the calendar in which none of them blocks. */
export async function targetOf(
  tx: BookingTransaction,
  rows: readonly AppointmentRow[],
  {
    chosen,
    actor,
    asked,
    now,
  }: { readonly chosen: AppointmentRow; readonly actor: ChangeActor; readonly asked: MoveTarget; readonly now: Date },
): Promise<SeriesCalendar & { readonly starts: readonly number[] }> {
  const { brandId, specialistId, appointmentTypeId } = chosen;
  const { timeZone } = await findSpecialist(tx, brandId, specialistId);
  const starts = startsOf(rows, chosen, asked, timeZone);
  const wish = { brandId, specialistId, appointmentTypeId, now, moving: rows };
  const { calendar, type } = await calendarOfSeries(tx, wish, starts);
  const durationMinutes = (chosen.endsAt.getTime() - chosen.startsAt.getTime()) / minutes(1);
  // The notice protects the specialist, and nobody from herself.
  const noticeMinutes = actor === 'SPECIALIST' ? 0 : type.noticeMinutes;
  return { starts, calendar, type: { ...type, ...beyondHorizon(type), durationMinutes, noticeMinutes } };
}

function startsOf(
  rows: readonly AppointmentRow[],
  chosen: AppointmentRow,
  { startsAt, changes }: MoveTarget,
  timeZone: string,
): number[] {
  const present = rows.map((row) => row.startsAt.getTime());
  const single = new Map((changes ?? []).map(({ from, to }) => [from.getTime(), to.getTime()]));
  if ([...single.keys()].some((from) => !present.includes(from)) || single.size < (changes ?? []).length)
    throw fault('changes', words.changes);
  const moved = { from: chosen.startsAt.getTime(), to: startsAt.getTime() };
  const shifted = shiftedStarts(present, moved, timeZone);
  const starts = shifted.map((start, index) => single.get(present[index] ?? 0) ?? start);
  if (sharesADay(starts, timeZone)) throw fault('changes', words.sameDay);
  return starts;
}
