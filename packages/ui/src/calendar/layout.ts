import { endOffsetAt, offsetAt, type DayAxis, type ZonedDay } from './axis.ts';
import { spanOf, type CalendarBand, type CalendarEntry, type CalendarRange } from './entries.ts';

/** The part of something that lies in one day, in minutes below the beginning of the axis. */
export interface Piece<Item> {
  readonly item: Item;
  readonly top: number;
  readonly end: number;
  /** It began on a day before, or goes on the day after. */
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

/** A piece among those it shares time with: it begins in `column` of `columns` and is `span` of them wide. */
export interface PlacedPiece<Item> extends Piece<Item> {
  readonly column: number;
  readonly columns: number;
  readonly span: number;
}

/** What is drawn at least this many minutes high can be read and hit. */
export const SHORTEST = 20;

/** Whether an entry stands in the row above the hours: it takes a calendar day or 24 hours. */
export function isAllDay(entry: CalendarRange, days: readonly ZonedDay[]): boolean {
  const { from, to } = spanOf(entry);
  return to - from >= 86_400_000 || days.some((day) => from <= day.startsAt && to >= day.endsAt);
}

/** The parts of items that lie in a day, in the order they begin in. */
export function piecesIn<Item extends CalendarRange>(items: readonly Item[], day: ZonedDay, axis: DayAxis) {
  return items
    .flatMap((item): Piece<Item>[] => {
      const { from, to } = spanOf(item);
      if (from >= day.endsAt || to <= day.startsAt || to <= from) return [];
      const top = offsetAt(axis, day, Math.max(from, day.startsAt));
      const end = endOffsetAt(axis, day, Math.min(to, day.endsAt));
      return [{ item, top, end, hasBefore: from < day.startsAt, hasAfter: to > day.endsAt }];
    })
    .toSorted((a, b) => a.top - b.top || b.end - a.end);
}

/** Pieces side by side where they would cover each other; a piece is as wide as what stands beside it allows. */
export function placePieces<Item>(pieces: readonly Piece<Item>[], length: number): PlacedPiece<Item>[] {
  const result: PlacedPiece<Item>[] = [];
  let cluster: (Piece<Item> & { column: number })[] = [];
  let reach = -Infinity;
  const close = () => {
    const columns = Math.max(0, ...cluster.map((each) => each.column)) + 1;
    for (const each of cluster) result.push({ ...each, columns, span: roomOf(each, cluster, columns) });
    cluster = [];
  };
  for (const piece of pieces.toSorted((a, b) => a.top - b.top || b.end - a.end)) {
    // Near the end of the day there is no room below: what is too short is drawn upwards.
    const top = Math.max(0, Math.min(piece.top, length - SHORTEST));
    const drawn = { ...piece, top, end: Math.max(piece.end, top + SHORTEST) };
    if (drawn.top >= reach) close();
    const taken = new Set(cluster.filter((each) => each.end > drawn.top).map((each) => each.column));
    let column = 0;
    while (taken.has(column)) column += 1;
    cluster.push({ ...drawn, column });
    reach = Math.max(reach === -Infinity ? 0 : reach, drawn.end);
  }
  close();
  return result;
}

function roomOf(
  piece: Piece<unknown> & { column: number },
  cluster: readonly (typeof piece)[],
  columns: number,
): number {
  const beside = cluster.filter((each) => each.column > piece.column && each.top < piece.end && each.end > piece.top);
  return Math.min(columns, ...beside.map((each) => each.column)) - piece.column;
}

/** An entry in the row above the hours: from one day to another (both included, by index), in a lane from 0. */
export interface Lane<Item> {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** Entries that take whole days, one lane under another where they meet. */
export function lanesIn<Item extends CalendarRange>(items: readonly Item[], days: readonly ZonedDay[]): Lane<Item>[] {
  const ends: number[] = [];
  return items
    .flatMap((item) => {
      const { from, to } = spanOf(item);
      const first = days.findIndex((day) => from < day.endsAt && to > day.startsAt);
      const last = days.findLastIndex((day) => from < day.endsAt && to > day.startsAt);
      return first < 0 ? [] : [{ item, from: first, to: last }];
    })
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .map((each) => {
      const free = ends.findIndex((end) => end < each.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = each.to;
      return { ...each, lane };
    });
}

/** The offset to scroll to: the first open hour or entry of the days; eight o'clock where there is neither. */
export function firstOffset(
  days: readonly ZonedDay[],
  axis: DayAxis,
  entries: readonly CalendarEntry[],
  bands: readonly CalendarBand[],
): number {
  const items: CalendarRange[] = [...entries, ...bands.filter((band) => band.kind === 'open')];
  const tops = days.flatMap((day) =>
    piecesIn(items, day, axis)
      .filter((piece) => !piece.hasBefore)
      .map((piece) => piece.top),
  );
  return tops.length > 0 ? Math.min(...tops) : Math.min(480, axis.length);
}
