import { NotFoundError, type Id } from '@daraport/domain';
import { idempotencyKeys, reservations } from '@daraport/drizzle/tables/booking';
import { once, parseInput, violatedConstraint } from '@daraport/subgraph';
import { factsOf, requestNotices } from '../appointment/notices.ts';
import { recordAppointment } from '../appointment/record.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { assertCleared } from '../clearance/service.ts';
import { SlotInPastError } from '../hold/errors.ts';
import { chooseSlot, refuseTaken, type SlotWish } from '../hold/slot.ts';
import { SeatAlreadyTakenError } from '../group/errors.ts';
import { scheduleReminders } from '../reminder/service.ts';
import { spanOfTime } from '../reservation/reserve.ts';
import {
  endExpired,
  findAppointment,
  lockCalendar,
  tellAppointment,
  tellCalendar,
  type AppointmentRow,
} from '../reservation/service.ts';
import { ReschedulingNotAllowedError } from './errors.ts';
import { changeFaults, moveShape, onceFor } from './input.ts';
import { movesLeft, movingTerm, type ChangeActor, type ChangeTerm } from './rules.ts';
import {
  appointmentAt,
  assertAccepted,
  assertRevision,
  lockAppointment,
  saveChange,
  type Changing,
} from './service.ts';

/** Where an appointment is to be moved, and what its patient agreed to. */
export interface MoveWish {
  readonly appointmentId: Id;
  readonly startsAt: Date;
  /** The zone in which the time was chosen; it becomes that of the appointment when its patient chose. */
  readonly timeZone: string;
  readonly revision?: number | null | undefined;
  readonly acceptedFeeMinor?: number | null | undefined;
}

/**
 * Moves an appointment to another time of the same specialist: the same id, by the rules of booking, for its patient within the
 * terms it was booked under, or for its specialist and staff. Throws `SlotTakenError`, `SlotNotOfferedError`, `SlotInPastError`,
 * `SpecialistNotBookableError`, `ReschedulingNotAllowedError`, `FeeNotAcceptedError`, `AppointmentRevisedError`, `NotFoundError` for everyone else.
 */
export async function rescheduleAppointment(context: BookingContext, input: unknown): Promise<AppointmentRow> {
  const asked = parseInput(moveShape, input, changeFaults);
  const request = onceFor(context, 'rescheduleAppointment', asked);
  await context
    .write((tx) => once(tx, idempotencyKeys, request, () => moveOne(context, tx, asked)))
    .catch((error: unknown) => refuseByConstraint(context, asked, error));
  return (await findAppointment(context, asked.appointmentId)) ?? Promise.reject(new NotFoundError());
}

/** What `rescheduleAppointment` does, within a transaction. The exclusion constraint has the last word. */
export async function moveOne(context: BookingContext, tx: BookingTransaction, asked: MoveWish): Promise<Id> {
  const { brandId } = context.viewer;
  const now = context.now();
  // The calendar before the row, as holds and confirmations do.
  const share = await lockCalendar(tx, brandId, await specialistOf(tx, brandId, asked.appointmentId));
  const changing = await lockAppointment(context, tx, asked.appointmentId);
  const { row, actor } = changing;
  assertRevision(row, asked.revision);
  if (row.startsAt.getTime() === asked.startsAt.getTime()) return row.id;
  const term = termOfMove(changing, now);
  assertAccepted(row, term, asked.acceptedFeeMinor ?? null);
  if (asked.startsAt <= now) throw new SlotInPastError();
  await assertCleared(tx, brandId, row.specialistId);
  await endExpired(tx, brandId, share, now);
  const { type, slot } = await chooseSlot(tx, wishOf(row, actor, asked.startsAt, now));
  const moved = await saveChange(tx, row, {
    ...spanOfTime(slot, type),
    ...(actor === 'PATIENT' && { timeZone: asked.timeZone, moves: row.moves + 1 }),
    moveFeeMinor: row.moveFeeMinor + term.feeMinor,
    movedAt: now,
    sequence: row.sequence + 1,
  });
  await tellMove(context, tx, row, moved);
  await requestNotices(context, tx, [moved], 'appointmentRescheduled');
  return moved.id;
}

async function specialistOf(tx: BookingTransaction, brandId: Id, id: Id): Promise<Id> {
  const [found] = await tx
    .select({ specialistId: reservations.specialistId })
    .from(reservations)
    .where(appointmentAt(brandId, id));
  if (!found) throw new NotFoundError();
  return found.specialistId;
}

/** What a move costs; refuses one that the terms do not allow. */
export function termOfMove({ row, actor, terms }: Changing, now: Date): ChangeTerm {
  const term = movingTerm(row, terms, actor, now);
  if (term.state === 'NOT_ALLOWED') {
    if (row.state !== 'CONFIRMED') throw new ReschedulingNotAllowedError('NOT_CONFIRMED');
    const isOften = actor === 'PATIENT' && movesLeft(row, terms) === 0;
    throw isOften
      ? new ReschedulingNotAllowedError('TOO_OFTEN')
      : new ReschedulingNotAllowedError('TOO_LATE', term.until);
  }
  return term;
}

/** The time that an appointment is to be moved to, as a wish that the rules of booking are asked about. */
export const wishOf = (row: AppointmentRow, actor: ChangeActor, startsAt: Date, now: Date): SlotWish => ({
  brandId: row.brandId,
  specialistId: row.specialistId,
  appointmentTypeId: row.appointmentTypeId,
  format: row.format,
  startsAt,
  now,
  moving: row,
  isWithoutNotice: actor === 'SPECIALIST',
});

/** What follows once an appointment has another time, but for what people are told. */
export async function tellMove(
  context: BookingContext,
  tx: BookingTransaction,
  before: AppointmentRow,
  moved: AppointmentRow,
): Promise<void> {
  await context.publish(tx, 'booking.appointmentRescheduled', {
    ...factsOf(moved),
    previousStartsAt: before.startsAt.toISOString(),
    movedBy: context.viewer.personId ?? '',
    revision: moved.sequence,
  });
  await scheduleReminders(context, tx, moved);
  await tellAppointment(tx, moved, 'RESCHEDULED');
  await tellCalendar(tx, moved);
  await recordAppointment(context, tx, moved);
}

/** What the database refuses, in the words of the graph. */
async function refuseByConstraint(context: BookingContext, asked: MoveWish, error: unknown): Promise<never> {
  const constraint = violatedConstraint(error);
  if (constraint === 'reservations_one_seat') throw new SeatAlreadyTakenError();
  if (constraint !== 'reservations_no_overlap' && constraint !== 'reservations_seats') throw error;
  const row = await findAppointment(context, asked.appointmentId);
  if (!row) throw new NotFoundError();
  return refuseTaken(context.rows, wishOf(row, 'STAFF', asked.startsAt, context.now()));
}
