import type { WeekSpan } from '@daraport/ui';

/** A week as it stands in the form. */
export interface WeekDraft {
  readonly timeZone: string;
  readonly weekly: readonly WeekSpan[];
  readonly focus: readonly WeekSpan[];
  readonly dailyCap: number | undefined;
}

/** A week as the graph tells it. */
interface SavedWeek extends Omit<WeekDraft, 'dailyCap'> {
  readonly dailyCap: number | null;
}

/** A week without what the cache adds, in the order of its days; equal weeks are equal texts. */
export const draftOf = (from: SavedWeek): WeekDraft => ({
  timeZone: from.timeZone,
  weekly: spansOf(from.weekly),
  focus: spansOf(from.focus),
  dailyCap: from.dailyCap ?? undefined,
});

/** Spans in order, with nothing but what they are. */
export const spansOf = (spans: readonly WeekSpan[]): WeekSpan[] =>
  spans
    .map(({ weekday, fromMinute, toMinute }) => ({ weekday, fromMinute, toMinute }))
    .toSorted((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute);

/** Whether two weeks are the same week. */
export const isSameWeek = (one: WeekDraft, other: WeekDraft): boolean => textOf(one) === textOf(other);

const textOf = ({ timeZone, weekly, focus, dailyCap }: WeekDraft) =>
  JSON.stringify([timeZone, spansOf(weekly), spansOf(focus), dailyCap ?? null]);

/** The week as the graph takes it. */
export const weekInputOf = ({ timeZone, weekly, focus, dailyCap }: WeekDraft) => ({
  timeZone,
  weekly: spansOf(weekly),
  focus: spansOf(focus),
  dailyCap: dailyCap ?? null,
});

/** Whether every span ends after it begins, so that the graph can reckon with the week. */
export const isWhole = ({ weekly, focus }: WeekDraft): boolean =>
  [...weekly, ...focus].every(({ fromMinute, toMinute }) => fromMinute < toMinute);
