import { createMemo, createSignal, type Accessor } from 'solid-js';
import { calendarWords } from '../words/calendar.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';
import { axisOf, instantAt, snapOffset, zonedDay } from './axis.ts';
import { clockSpan, momentWords, type Clock } from './clock.ts';
import { isoOf, spanOf, type CalendarBand, type CalendarEntry, type CalendarRange } from './entries.ts';
import { moveFocus, standIn, type FocusWorld, type GridFocus } from './focus.ts';
import { firstOffset, isAllDay, lanesIn, piecesIn, placePieces } from './layout.ts';

/** What a grid of hours is given. */
export interface BoardProps {
  label: string;
  /** The days side by side, `YYYY-MM-DD`. */
  days: readonly string[];
  entries: readonly CalendarEntry[];
  bands: readonly CalendarBand[];
  timeZone: string;
  /** Epoch milliseconds. */
  now: number;
  today: string;
  /** Minutes of the clock that times snap to. */
  step: number;
  /** Minutes a new entry lasts unless a span is drawn. */
  newLength: number;
  /** Entries of these days are still to come. */
  isLoading: boolean;
  onMove?: ((entry: CalendarEntry, startsAt: string) => void) | undefined;
  onCreate?: ((range: CalendarRange) => void) | undefined;
  onOpen?: ((entry: CalendarEntry) => void) | undefined;
  /** Turns to the period before or after, standing at its day nearest to the one left. */
  onBeyond: (way: -1 | 1) => void;
  onDay: (day: string, isOpened: boolean) => void;
  announce: (words: string) => void;
}

/** What is on its way somewhere: an entry that was picked up, or a span that is drawn for a new one. */
export interface Ghost extends CalendarRange {
  readonly entry?: CalendarEntry | undefined;
  /** Carried by the keyboard, not by the pointer. */
  readonly isCarried?: boolean | undefined;
}

/** The state of a grid of hours: where everything stands, where the keyboard is, what is on its way. */
export function createBoard(props: BoardProps) {
  const speech = useSpeech();
  const own = useOwnWords(calendarWords);
  const days = createMemo(() => props.days.map((day) => zonedDay(day, props.timeZone)));
  const axis = createMemo(() => axisOf(days()));
  const whole = createMemo(() => props.entries.filter((entry) => isAllDay(entry, days())));
  const timed = createMemo(() => props.entries.filter((entry) => !isAllDay(entry, days())));
  const placed = createMemo(() => days().map((day) => placePieces(piecesIn(timed(), day, axis()), axis().length)));
  const lanes = createMemo(() => lanesIn(whole(), days()));
  const first = createMemo(() => firstOffset(days(), axis(), timed(), props.bands));
  const world = createMemo<FocusWorld>(() => ({
    days: placed().map((pieces) => pieces.map(({ item, top, end }) => ({ id: item.id, top, end }))),
    length: axis().length,
    step: props.step,
    hasTimes: props.onCreate !== undefined,
  }));
  const [wanted, setWanted] = createSignal<GridFocus>();
  const [ghost, setGhost] = createSignal<Ghost>();
  const clock = (): Clock => ({ timeZone: props.timeZone, locale: speech().locale });
  return {
    days,
    axis,
    placed,
    lanes,
    first,
    world,
    ghost,
    setGhost,
    clock,
    words: own,
    focus: createFocus(props, world, wanted, first),
    setFocus: setWanted,
    movable: (entry: CalendarEntry) => props.onMove !== undefined && !entry.isBusyOnly,
    /** The instant a grid place means when times snap. */
    snapped: (day: number, offset: number) => {
      const there = days()[day];
      return there ? instantAt(axis(), there, snapOffset(axis(), offset, props.step)) : 0;
    },
    /** "14:30–15:20" */
    spanWords: (range: CalendarRange) => clockSpan(spanOf(range).from, spanOf(range).to, clock()),
    /** "Tue 24 November, 14:30–15:20" */
    momentOf: (range: CalendarRange) => momentWords(spanOf(range).from, spanOf(range).to, clock()),
    titleOf: (entry: CalendarEntry) => entry.title || own().busy,
    next: (key: string, from: GridFocus) => moveFocus(from, key, world()),
  };
}

export type Board = ReturnType<typeof createBoard>;

/** Where the keyboard stands: where it was sent if that still is there, else today's or the first day's first hour or entry. */
function createFocus(
  props: BoardProps,
  world: Accessor<FocusWorld>,
  wanted: Accessor<GridFocus | undefined>,
  first: Accessor<number>,
): Accessor<GridFocus> {
  return createMemo(() => {
    const place = wanted();
    const found = world().days.findIndex((boxes) => boxes.some((box) => box.id === place?.entryId));
    const box = world().days[found]?.find((each) => each.id === place?.entryId);
    // An entry is followed to wherever it was moved.
    if (box) return { day: found, offset: box.top, entryId: box.id };
    const today = Math.max(0, props.days.indexOf(props.today));
    const day = place && place.day < props.days.length ? place.day : today;
    const offset = place?.offset ?? first();
    if (place && place.entryId === undefined) return { ...place, day };
    // Where there are no times to stand on, the day nearest to it that has an entry.
    const byDistance = props.days
      .map((_each, index) => index)
      .toSorted((a, b) => Math.abs(a - day) - Math.abs(b - day));
    const stops = byDistance.map((each) => standIn(each, offset, world()));
    return stops.find((stop) => stop !== undefined) ?? { day, offset };
  });
}

/** The same length from another start, as ISO instants. */
export const movedTo = (range: CalendarRange, from: number): CalendarRange => {
  const span = spanOf(range);
  return { startsAt: isoOf(from), endsAt: isoOf(from + span.to - span.from) };
};
