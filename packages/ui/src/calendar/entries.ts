import type { Tone } from '../badge/Badge.tsx';

/** What stands in a calendar: a half-open span of time between two ISO instants. */
export interface CalendarEntry {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly title: string;
  /** A second line: what it is, where, how it stands. */
  readonly detail?: string | undefined;
  /** `accent` unless given; never the only thing that says how it stands. */
  readonly tone?: Tone | undefined;
  /** Time that is taken, nothing more is known: it can be neither opened nor moved. */
  readonly isBusyOnly?: boolean | undefined;
  /** Where it opens. */
  readonly href?: string | undefined;
}

/** Ground under the entries: hours that are open for work, or an absence. */
export interface CalendarBand {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly kind: 'open' | 'absence';
  readonly label?: string | undefined;
}

/** A span of time between two ISO instants, the second not included. */
export interface CalendarRange {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** How much is seen at once. */
export type CalendarView = 'day' | 'week' | 'month' | 'agenda';

/** Epoch milliseconds of an entry's ends. */
export const spanOf = ({ startsAt, endsAt }: CalendarRange): { readonly from: number; readonly to: number } => ({
  from: Date.parse(startsAt),
  to: Date.parse(endsAt),
});

/** An ISO instant of epoch milliseconds. */
export const isoOf = (at: number): string => new Date(at).toISOString();
