import type { CalendarEntry } from '@daraport/ui';
import { addDays, startOfDay } from '../parts/days.ts';

/** What a date or an absence is called in the month. */
export interface DateWords {
  readonly away: string;
  readonly closed: string;
  readonly extra: (hours: string) => string;
}

/** What is set for single dates, as the graph tells it. */
interface SetDates {
  readonly timeZone: string;
  readonly dates: readonly {
    readonly day: string;
    readonly replacesWeek: boolean;
    readonly hours: readonly { readonly fromMinute: number; readonly toMinute: number }[];
  }[];
  readonly absences: readonly { readonly id: string; readonly startsAt: string; readonly endsAt: string }[];
}

/** The dates with hours of their own, under their day as id, and the absences, under `absence:` and theirs. */
export function entriesOf({ dates, absences, timeZone }: SetDates, words: DateWords): CalendarEntry[] {
  const ofDates = dates.map((each): CalendarEntry => {
    const hours = each.hours.map(({ fromMinute, toMinute }) => `${clock(fromMinute)}–${clock(toMinute)}`).join(', ');
    return {
      id: each.day,
      startsAt: startOfDay(each.day, timeZone),
      endsAt: startOfDay(addDays(each.day, 1), timeZone),
      title: titleOf(hours, each.replacesWeek, words),
      tone: hours === '' ? 'neutral' : 'accent',
    };
  });
  const ofAbsences = absences.map(({ id, startsAt, endsAt }): CalendarEntry => ({
    id: `absence:${id}`,
    startsAt,
    endsAt,
    title: words.away,
    tone: 'warning',
    isBusyOnly: true,
  }));
  return [...ofDates, ...ofAbsences];
}

function titleOf(hours: string, replacesWeek: boolean, words: DateWords): string {
  if (hours === '') return words.closed;
  return replacesWeek ? hours : words.extra(hours);
}

const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** 1 Monday to 7 Sunday (ISO 8601) of a calendar day. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
