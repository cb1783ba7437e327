import { Temporal } from './time.ts';

/** Calendar days `from` to `to`, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** How finely figures are told. */
export type Grain = 'DAY' | 'WEEK' | 'MONTH';

/** How many days the range has; none or less when it ends before it begins. */
export const daysIn = ({ from, to }: DayRange): number => Temporal.PlainDate.from(from).until(to).days + 1;

/** The equally long range that ends the day before. */
export function periodBefore(range: DayRange): DayRange {
  const from = Temporal.PlainDate.from(range.from);
  return { from: from.subtract({ days: daysIn(range) }).toString(), to: from.subtract({ days: 1 }).toString() };
}

/** The first day of the day's week (Monday, ISO 8601) or month; the day itself for `DAY`. */
export function startOf(grain: Grain, day: string): string {
  const date = Temporal.PlainDate.from(day);
  if (grain === 'WEEK') return date.subtract({ days: date.dayOfWeek - 1 }).toString();
  if (grain === 'MONTH') return date.with({ day: 1 }).toString();
  return day;
}

/** Every point of the range in its grain, ascending, also those without figures. */
export function pointsOf(range: DayRange, grain: Grain): string[] {
  const starts = new Set<string>();
  const last = Temporal.PlainDate.from(range.to);
  for (
    let day = Temporal.PlainDate.from(range.from);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    starts.add(startOf(grain, day.toString()));
  }
  return [...starts];
}
