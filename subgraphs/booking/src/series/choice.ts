import { NotFoundError, type Id } from '@daraport/domain';
import type { BookingTransaction } from '../builder.ts';
import { SpecialistNotBookableError } from '../clearance/errors.ts';
import { loadCalendars, type AppointmentTypeRow, type BookableCalendar } from '../calendar/load.ts';
import { isGroup } from '../group/rules.ts';
import type { ReservationRow } from '../reservation/service.ts';
import { SeriesNotOfferedError, SeriesTakenError } from './errors.ts';
import type { Occurrence } from './occurrences.ts';
import { checkOccurrences, reach, type CheckedOccurrence } from './plan.ts';

/** A calendar as far as a series goes, and the kind of appointment that is asked for. */
export interface SeriesCalendar {
  readonly calendar: BookableCalendar;
  readonly type: AppointmentTypeRow;
}

/**
 * Reads the calendar up to the last occurrence. Throws `NotFoundError` where the specialist does not offer the type to one alone,
 * `SpecialistNotBookableError` for one who may not be booked.
 */
export async function calendarOfSeries(
  tx: BookingTransaction,
  asked: {
    readonly brandId: Id;
    readonly specialistId: Id;
    readonly appointmentTypeId: Id;
    readonly now: Date;
    readonly moving?: readonly ReservationRow[];
  },
  starts: readonly number[],
): Promise<SeriesCalendar> {
  const { brandId, specialistId, now, moving = [] } = asked;
  const until = Math.max(...starts) + 2 * reach;
  const calendar = (await loadCalendars(tx, { brandId, ids: [specialistId], now, until, moving })).get(specialistId);
  if (calendar && !calendar.isCleared) throw new SpecialistNotBookableError();
  const type = calendar?.types.find((each) => each.id === asked.appointmentTypeId && !isGroup(each));
  if (!calendar || !type) throw new NotFoundError();
  return { calendar, type };
}

/** Refuses more occurrences than patients may book of the type together. Throws `SeriesNotOfferedError`. */
export function assertOffered({ seriesMost }: Pick<AppointmentTypeRow, 'seriesMost'>, count: number): void {
  if (seriesMost === null || count > seriesMost) throw new SeriesNotOfferedError(seriesMost);
}

/** Refuses unless every occurrence is free, naming each that is not. Throws `SeriesTakenError`. */
export function assertFree({ calendar, type }: SeriesCalendar, occurrences: readonly Occurrence[], now: Date): void {
  const starts = occurrences.map(({ startsAt }) => startsAt);
  const conflicts = checkOccurrences(calendar, type, starts, now.getTime()).filter(isConflict);
  if (conflicts.length > 0) throw new SeriesTakenError(conflicts);
}

/** Whether something is in the way of an occurrence. */
export const isConflict = ({ reasons }: CheckedOccurrence): boolean => reasons.length > 0;
