import { days, type Id, type Interval } from '@daraport/domain';

/** So far back bookings count towards a fair share. */
export const fairnessWindow = days(28);

/** What a member has of the pool's bookings. */
export interface Share {
  readonly specialistId: Id;
  readonly weight: number;
  /** Bookings within the window. */
  readonly bookings: number;
  /** When the last one was made, at any time; null is never. */
  readonly lastAt: number | null;
}

/**
 * Members in the order they are due: the least load relative to their weight first, among equals the one not booked the
 * longest, and among those by id, so that the same state always gives the same order.
 */
export const inTurn = <Member extends Share>(members: readonly Member[]): Member[] =>
  members.toSorted(
    (one, other) =>
      // Fractions are compared without dividing: a / b < c / d.
      one.bookings * other.weight - other.bookings * one.weight ||
      (one.lastAt ?? 0) - (other.lastAt ?? 0) ||
      one.specialistId.localeCompare(other.specialistId),
  );

/** Whether a limit of new people in a week is reached; null is no limit. */
export const takesNobodyNew = (mostNewPerWeek: number | null, newThisWeek: number): boolean =>
  mostNewPerWeek !== null && newThisWeek >= mostNewPerWeek;

/** The starts of several calendars as one list: each start once, ascending. */
export function unionOf(calendars: readonly Iterable<Interval>[]): Interval[] {
  const byStart = new Map<number, Interval>();
  for (const slots of calendars)
    for (const slot of slots) if (!byStart.has(slot.startsAt)) byStart.set(slot.startsAt, slot);
  return [...byStart.values()].toSorted((one, other) => one.startsAt - other.startsAt);
}
