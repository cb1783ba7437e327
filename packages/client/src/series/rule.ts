import { clockInstant } from '@daraport/ui/days';
import { dayOf } from '@daraport/ui/time';

/** How often a time may come back; the monthly ones by the weekday that the first is in its month. */
export const rhythms = ['weekly', 'fortnightly', 'threeWeekly', 'fourWeekly', 'monthly', 'monthlyLast'] as const;
export type SeriesRhythm = (typeof rhythms)[number];

/** How a series ends: after so many, or with the last up to a day. */
export type SeriesEnd = { readonly count: number } | { readonly until: string };

/** The first of a series: the wall clock of the zone is that by which all others come back. */
export interface SeriesStart {
  readonly startsAt: string;
  readonly timeZone: string;
}

const weeks: Readonly<Record<string, number>> = { weekly: 1, fortnightly: 2, threeWeekly: 3, fourWeekly: 4 };
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** Which of its weekday a day is in its month: the first to the fifth, and whether it is the last. */
export function placeInMonth({ startsAt, timeZone }: SeriesStart) {
  const [year = 0, month = 0, day = 0] = dayOf(startsAt, timeZone).split('-').map(Number);
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { weekday, which: Math.ceil(day / 7), isLast: day > daysInMonth - 7 };
}

/** The rhythms in which a time can come back: a fifth weekday is only the last one, and only a last one is that. */
export function rhythmsFrom(start: SeriesStart): SeriesRhythm[] {
  const { which, isLast } = placeInMonth(start);
  return rhythms.filter((each) => (each === 'monthly' ? which < 5 : each !== 'monthlyLast' || isLast));
}

/** The rule in the words of RFC 5545 §3.3.10, without `RRULE:`; one that ends with a day needs `loadTemporal()` before. */
export function ruleOf(rhythm: SeriesRhythm, end: SeriesEnd, start: SeriesStart): string {
  return `${frequencyOf(rhythm, start)};${endOf(end, start.timeZone)}`;
}

function frequencyOf(rhythm: SeriesRhythm, start: SeriesStart): string {
  const interval = weeks[rhythm];
  if (interval) return `FREQ=WEEKLY;INTERVAL=${interval}`;
  const { weekday, which } = placeInMonth(start);
  return `FREQ=MONTHLY;BYDAY=${rhythm === 'monthlyLast' ? -1 : which}${weekdays[weekday]}`;
}

function endOf(end: SeriesEnd, timeZone: string): string {
  if ('count' in end) return `COUNT=${end.count}`;
  const lastMinute = clockInstant(end.until, '23:59', timeZone);
  return `UNTIL=${lastMinute.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`;
}
