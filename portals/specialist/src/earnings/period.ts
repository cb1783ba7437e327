import type { EarningsGrain } from '../gql/graphql.ts';
import { addDays } from '../parts/days.ts';

/** The spans of time one looks at. */
export const periods = ['month', 'lastMonth', 'days90', 'months12'] as const;
export type Period = (typeof periods)[number];

/** Calendar days, both ends included: the period, and the days right before it, as many as it has. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly until: string;
  readonly grain: EarningsGrain;
}

const GRAINS: Record<Period, EarningsGrain> = { month: 'DAY', lastMonth: 'DAY', days90: 'WEEK', months12: 'MONTH' };
const DAY = 86_400_000;

/** The first day of a day's month, some months on. */
function monthStart(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** What a period is on a calendar day (`YYYY-MM-DD`); it never reaches beyond that day. */
export function spanOf(period: Period, today: string): Span {
  const from = startOf(period, today);
  const to = period === 'lastMonth' ? addDays(monthStart(today, 0), -1) : today;
  const length = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  return { from, to, before: addDays(from, -length), until: addDays(from, -1), grain: GRAINS[period] };
}

function startOf(period: Period, today: string): string {
  if (period === 'days90') return addDays(today, -89);
  if (period === 'months12') return monthStart(today, -11);
  return monthStart(today, period === 'lastMonth' ? -1 : 0);
}
