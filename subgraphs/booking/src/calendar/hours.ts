import { subtract, type Interval } from '@daraport/domain';
import { dayNumberOf, dayNumbersIn, instantsOf, weekdayOf, type OffsetPeriod } from './zone.ts';

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
  return dayNumbersIn(periods).flatMap((dayNumber) =>
    hoursOn({ weekday: weekdayOf(dayNumber), date: byDay.get(dayNumber) }, hours.weekly).flatMap((span) =>
      instantsOf({ ...span, dayNumber }, periods),
    ),
  );
}

/** The focus time within the periods. */
export const focusSpans = ({ focus }: Pick<Hours, 'focus'>, periods: readonly OffsetPeriod[]): Interval[] =>
  focus.length === 0 ? [] : workingSpans({ weekly: focus, dates: [] }, periods);

/** The hours of one day, before absences and focus time. */
export function hoursOn(
  day: { readonly weekday: number; readonly date: DateHours | undefined },
  weekly: readonly WeeklySpan[],
): readonly MinuteSpan[] {
  if (day.date?.replacesWeek) return day.date.hours;
  return [...weekly.filter(({ weekday }) => weekday === day.weekday), ...(day.date?.hours ?? [])];
}
