import { days, Temporal, type Id } from '@daraport/domain';
import type { BookingContext } from '../builder.ts';
import { loadCalendars } from '../calendar/load.ts';
import { soonestSlot } from '../calendar/rules.ts';
import { isGroup } from '../group/rules.ts';
import type { DirectoryFilter, FreeTimeFilter } from './filter.ts';
import { fitsClock } from './rules.ts';

/** When the days asked for are over, by the clock of the asked zone. */
export function endOf({ withinDays, timeZone }: Pick<FreeTimeFilter, 'withinDays' | 'timeZone'>, now: Date): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).startOfDay();
  return today.add({ days: withinDays }).epochMilliseconds;
}

/**
 * The next free time of each specialist before `until` that the filter's clock and ways to meet let pass; none for whom
 * there is none. Groups do not count: their next time is no time of one's own. Calendars are read in one batch, and no further
 * than that instant.
 */
export async function soonestOf(
  context: BookingContext,
  ids: readonly Id[],
  filter: DirectoryFilter,
  until: number,
): Promise<Map<Id, number>> {
  const now = context.now();
  const { brandId } = context.viewer;
  // The counts of the filters ask for the same calendars several times within one operation.
  const calendars = context.loader(`calendarsUntil:${until}`, (wanted: readonly Id[]) =>
    loadCalendars(context.rows, { brandId, ids: wanted, now, until, isOnlyFree: true }),
  );
  const range = { startsAt: now.getTime(), endsAt: until };
  const fits = fitsClock(filter.freeTime);
  const meets = (formats: readonly string[]) =>
    filter.formats.length === 0 || filter.formats.some((format) => formats.includes(format));
  const found = new Map<Id, number>();
  await calendars.loadMany(ids);
  for (const id of ids) {
    const calendar = await calendars.load(id);
    if (!calendar) continue;
    const kinds = calendar.types.filter((type) => !isGroup(type) && meets(type.formats));
    const slot = soonestSlot(calendar, kinds, { now: now.getTime(), range, fits });
    if (slot) found.set(id, slot.startsAt);
  }
  return found;
}

/** Who of them has a free time within the days asked for; null where none is asked for. */
export async function freeOnes(
  context: BookingContext,
  filter: DirectoryFilter,
  idsOf: () => Promise<readonly Id[]>,
): Promise<Id[] | null> {
  if (!filter.freeTime) return null;
  const found = await soonestOf(context, await idsOf(), filter, endOf(filter.freeTime, context.now()));
  return [...found.keys()];
}

/** Days that the directory looks ahead for the soonest, ever further until a page is full; the last reaches every horizon. */
export const outlooks = [days(3), days(12), days(400)] as const;
