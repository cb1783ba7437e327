import { subtract, type Interval } from '@daraport/domain';
import { addInstants, dayNumberOf, dayNumbersIn, weekdayOf, type OffsetPeriod } from './zone.ts';

/** A half-open span of the wall clock, in minutes after midnight. */
export interface MinuteSpan {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** A span of the wall clock that comes back every week; weekday 1 Monday … 7 Sunday (ISO 8601). */
export interface WeeklySpan extends MinuteSpan {
  readonly weekday: number;
}

/** Hours of one date: instead of the weekly ones (none at all close the day), or beside them. */
export interface DateHours {
  readonly day: string;
  readonly replacesWeek: boolean;
  readonly hours: readonly MinuteSpan[];
}

/** When a specialist sees patients: what is set for the date or else the week, less absences and focus time. */
export interface Hours {
  readonly weekly: readonly WeeklySpan[];
  readonly dates: readonly DateHours[];
  readonly focus: readonly WeeklySpan[];
  readonly absences: readonly Interval[];
}

/** The spans in which a specialist is there for appointments, within the periods; ascending and disjoint. */
export const openSpans = (hours: Hours, periods: readonly OffsetPeriod[]): Interval[] =>
  subtract(workingSpans(hours, periods), [...hours.absences, ...focusSpans(hours, periods)]);

/** The hours of the date or else of the week, within the periods. */
export function workingSpans(hours: Pick<Hours, 'weekly' | 'dates'>, periods: readonly OffsetPeriod[]): Interval[] {
  const byDay = new Map(hours.dates.map((each) => [dayNumberOf(each.day), each]));
  const spans: Interval[] = [];
  // Plain loops: this runs for each day of everybody whom the directory asks about.
  for (const dayNumber of dayNumbersIn(periods)) {
    const date = byDay.get(dayNumber);
    const weekday = weekdayOf(dayNumber);
    for (const span of date?.hours ?? []) addInstants(spans, span, dayNumber, periods);
    if (date?.replacesWeek) continue;
    for (const span of hours.weekly) if (span.weekday === weekday) addInstants(spans, span, dayNumber, periods);
  }
  return spans;
}

/** The focus time within the periods. */
export const focusSpans = ({ focus }: Pick<Hours, 'focus'>, periods: readonly OffsetPeriod[]): Interval[] =>
  focus.length === 0 ? [] : workingSpans({ weekly: focus, dates: [] }, periods);
