import type { Id } from '@daraport/domain';
import { dayNumberAt } from './zone.ts';

/** Something booked or held, for counting; of another brand's appointments the type is not told. */
export interface Booked {
  readonly startsAt: number;
  readonly appointmentTypeId: Id | null;
}

/** How many may start on one day of the specialist's wall clock, over all and of the asked type; null is no cap. */
export interface Caps {
  readonly ofAll: number | null;
  readonly ofType: number | null;
  readonly appointmentTypeId: Id;
}

/** The days, as day numbers of the zone, on which one more of the type would be too many. */
export function fullDays(timeZone: string, booked: readonly Booked[], caps: Caps): ReadonlySet<number> {
  const full = new Set<number>();
  if (caps.ofAll === null && caps.ofType === null) return full;
  const byDay = Map.groupBy(booked, ({ startsAt }) => dayNumberAt(timeZone, startsAt));
  for (const [day, all] of byDay) {
    const ofType = all.filter(({ appointmentTypeId }) => appointmentTypeId === caps.appointmentTypeId);
    if (all.length >= (caps.ofAll ?? Infinity) || ofType.length >= (caps.ofType ?? Infinity)) full.add(day);
  }
  return full;
}
