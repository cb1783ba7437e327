import { idFor, Temporal } from '@daraport/domain';
import { demoGroup } from './specialists.ts';

/** How many seats of each evening are taken, the next first: one evening is full, and the last are free. */
export const seatsTaken = [3, 5, demoGroup.seats, 1, 0, 0] as const;

export const sessionIdOf = (startsAt: Date) => idFor(`session:${demoGroup.slug}:${startsAt.toISOString()}`);

/** Thursdays at half past five by the clock of Berlin, the first no sooner than in two days: after his hours. */
export function eveningsFrom(now: Date): Date[] {
  const from = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO('Europe/Berlin')
    .add({ days: 2 });
  const first = from.add({ days: (4 - from.dayOfWeek + 7) % 7 }).withPlainTime('17:30');
  return seatsTaken.map((_count, week) => new Date(first.add({ weeks: week }).epochMilliseconds));
}
