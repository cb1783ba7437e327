import type { AgendaRowFragment } from '../gql/graphql.ts';
import { addDays, minuteOf } from '../parts/days.ts';

type Row = AgendaRowFragment;

/** Minutes of one row of the grid. */
export const STEP = 15;

/** The hours every week shows; more where an appointment needs it. */
const FROM = 8;
const TO = 18;

/** Appointments of one calendar day. */
export interface Day {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly rows: readonly Row[];
}

/** The seven days from Monday with the appointments that begin on them in the zone. */
export function daysOf(monday: string, rows: readonly Row[], dayIn: (at: string) => string): Day[] {
  return Array.from({ length: 7 }, (_each, index) => addDays(monday, index)).map((date) => ({
    date,
    rows: rows.filter((each) => dayIn(each.startsAt) === date),
  }));
}

/** First and last full hour shown, the last one not included. */
export function hoursOf(rows: readonly Row[], timeZone: string): { readonly from: number; readonly to: number } {
  const starts = rows.map((each) => Math.floor(minuteOf(each.startsAt, timeZone) / 60));
  const ends = rows.map((each) => Math.ceil((minuteOf(each.startsAt, timeZone) + lengthOf(each)) / 60));
  return { from: Math.min(FROM, ...starts), to: Math.min(24, Math.max(TO, ...ends)) };
}

/** Grid lines (from 1) between which an appointment stands; at least two rows high, so that it can be read and hit. */
export function linesOf(
  row: Row,
  fromHour: number,
  timeZone: string,
): { readonly start: number; readonly end: number } {
  const minute = minuteOf(row.startsAt, timeZone) - fromHour * 60;
  const start = Math.floor(minute / STEP) + 1;
  return { start, end: Math.max(start + 2, Math.ceil((minute + lengthOf(row)) / STEP) + 1) };
}

const lengthOf = ({ startsAt, endsAt }: Pick<Row, 'startsAt' | 'endsAt'>): number =>
  (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
