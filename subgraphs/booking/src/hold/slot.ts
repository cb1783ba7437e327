import { minutes, NotFoundError, type Id } from '@daraport/domain';
import { sql } from 'drizzle-orm';
import type { BookingTransaction } from '../builder.ts';
import { loadCalendars, type AppointmentTypeRow, type BookableCalendar } from '../calendar/load.ts';
import { isOffered, isTaken, nearestSlots, slotAt, type BookableTime } from '../calendar/rules.ts';
import type { ReservationRow } from '../reservation/service.ts';
import { SlotNotOfferedError, SlotTakenError } from './errors.ts';
import { fault, words } from './wish.ts';

/** A time that somebody wishes for, of a specialist and a kind of appointment. */
export interface SlotWish {
  readonly brandId: Id;
  readonly specialistId: Id;
  readonly appointmentTypeId: Id;
  readonly startsAt: Date;
  readonly format: ReservationRow['format'];
  readonly now: Date;
  /** The appointment that is to be moved there: its own time does not block, and it keeps its length. */
  readonly moving?: ReservationRow;
  /** Whether the notice of the kind need not be kept: it protects the specialist, and nobody from herself. */
  readonly isWithoutNotice?: boolean;
}

/** The wished slot when the calendar offers it and nobody has it; refuses with what is free nearby otherwise. */
export async function chooseSlot(
  tx: BookingTransaction,
  wish: SlotWish,
): Promise<{ type: AppointmentTypeRow; slot: BookableTime }> {
  const { calendar, type } = await calendarFor(tx, wish);
  if (!wish.moving && !type.formats.includes(wish.format)) throw fault('format', words.format);
  const [startsAt, now] = [wish.startsAt.getTime(), wish.now.getTime()];
  const slot = slotAt(calendar, type, startsAt);
  const alternatives = () => nearestSlots(calendar, type, startsAt, now);
  if (!isOffered(calendar, type, startsAt, now)) throw new SlotNotOfferedError(alternatives());
  if (isTaken(calendar, type, slot)) throw new SlotTakenError(alternatives());
  return { type, slot };
}

/**
 * Whether somebody has the time as far as can be seen without the calendar's lock: so who comes too late hears of it at once, and
 * does not wait for all others who do. It is never the last word.
 */
export async function seemsTaken(
  tx: BookingTransaction,
  { brandId, specialistId, startsAt, now }: Pick<SlotWish, 'brandId' | 'specialistId' | 'startsAt' | 'now'>,
): Promise<boolean> {
  const at = sql`${startsAt.toISOString()}::timestamptz`;
  const { rows } = await tx.execute<{ at: string }>(sql`
    select t.appointment_at as at from booking.specialists s, booking.taken(array[s.calendar_id], ${at}, ${at}, ${now.toISOString()}::timestamptz) t
    where s.brand_id = ${brandId}::uuid and s.id = ${specialistId}::uuid and s.is_cleared
      and t.blocks and t.appointment_at is not null and t.starts_at <= ${at} and ${at} < t.ends_at
    limit 1`);
  return rows.length > 0;
}

/** Somebody was first, and the database noticed: refuses with what is free nearby. */
export async function refuseTaken(tx: BookingTransaction, wish: SlotWish): Promise<never> {
  const { calendar, type } = await calendarFor(tx, wish);
  throw new SlotTakenError(nearestSlots(calendar, type, wish.startsAt.getTime(), wish.now.getTime()));
}

/** The calendar and the rules that a wish is measured by. Throws `NotFoundError` for what the specialist does not offer. */
export async function calendarFor(
  tx: BookingTransaction,
  { brandId, specialistId, appointmentTypeId, now, moving, isWithoutNotice }: Omit<SlotWish, 'startsAt' | 'format'>,
): Promise<{ calendar: BookableCalendar; type: AppointmentTypeRow }> {
  const calendars = await loadCalendars(tx, { brandId, ids: [specialistId], now, ...(moving && { moving: [moving] }) });
  const calendar = calendars.get(specialistId);
  const found = calendar?.types.find(({ id }) => id === appointmentTypeId);
  if (!calendar || !found) throw new NotFoundError();
  const length = moving && (moving.endsAt.getTime() - moving.startsAt.getTime()) / minutes(1);
  const type = {
    ...found,
    durationMinutes: length ?? found.durationMinutes,
    noticeMinutes: isWithoutNotice ? 0 : found.noticeMinutes,
  };
  return { calendar, type };
}
