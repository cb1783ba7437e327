import { createQuery } from '@daraport/client';
import { createMemo, createSignal } from 'solid-js';
import type { PreviewSeriesQuery } from '../gql/graphql.ts';
import { PreviewSeries } from './documents.ts';

/** How often a time may come back, by the weeks between two; none for a single appointment. */
const weeks = { once: 0, weekly: 1, fortnightly: 2, fourWeekly: 4 } as const;
export type Interval = keyof typeof weeks;
export const intervals: readonly Interval[] = ['once', 'weekly', 'fortnightly', 'fourWeekly'];
type Preview = Extract<PreviewSeriesQuery['previewSeries'], { __typename: 'SeriesPreview' }>;
export type Occurrence = Preview['occurrences'][number];

/** Fewest that make a series, and how many are suggested. */
const fewest = 2;
const suggested = 6;

/** What is to be booked, as far as a series needs to know. */
export interface SeriesSubject {
  readonly specialistId: string | undefined;
  readonly appointmentTypeId: string | undefined;
  readonly startsAt: string;
  /** Most that may be booked together; null is no series. */
  readonly most: number | null | undefined;
}

/**
 * The wish that a time comes back: how often, how many times, and which of them at another time or not at all. The graph is
 * asked what of it is free; nothing is decided here.
 */
export function useSeries(subject: () => SeriesSubject) {
  const [every, setEvery] = createSignal<Interval>('once');
  const [count, setCount] = createSignal<number>();
  const [changes, setChanges] = createSignal<ReadonlyMap<string, string | null>>(new Map());
  const most = () => subject().most ?? 0;
  const times = () => Math.max(fewest, Math.min(count() ?? suggested, most()));
  const isSeries = createMemo(() => every() !== 'once' && most() >= fewest);
  const rule = () => `FREQ=WEEKLY;INTERVAL=${weeks[every()]};COUNT=${times()}`;
  const wish = () => ({
    rule: rule(),
    changes: [...changes()].map(([from, to]) => ({ from, to })),
  });
  const [preview, refetch] = createQuery({
    query: PreviewSeries,
    variables: () => {
      const { specialistId = '', appointmentTypeId = '', startsAt } = subject();
      return { input: { specialistId, appointmentTypeId, startsAt, ...wish(), flexibility: 'SAME_WEEK' as const } };
    },
    pause: () => !isSeries() || !subject().startsAt,
    requestPolicy: 'network-only',
    keepPrevious: true,
  });
  const shown = () => {
    const found = preview.data?.previewSeries;
    return found?.__typename === 'SeriesPreview' ? found : undefined;
  };
  const change = (occursAt: string, to: string | null) => setChanges((known) => new Map(known).set(occursAt, to));
  return {
    every,
    times,
    most,
    isSeries,
    preview,
    shown,
    wish,
    refetch,
    chooseEvery: (next: string) => {
      setChanges(new Map());
      setEvery(intervals.find((each) => each === next) ?? 'once');
    },
    chooseTimes: (next: number) => {
      setChanges(new Map());
      setCount(next);
    },
    /** One of them at another time, or left out. */
    change,
    /** All moves of the proposal at once. */
    accept: () => {
      for (const { occursAt, to } of shown()?.proposal?.moves ?? []) change(occursAt, to);
    },
    /** Left out, by the time that the rule has. */
    leftOut: () => [...changes()].flatMap(([occursAt, to]) => (to === null ? [occursAt] : [])),
    restore: (occursAt: string) => setChanges((known) => new Map([...known].filter(([each]) => each !== occursAt))),
    /** Whether every time can be booked as it is shown. */
    isFree: () => shown()?.occurrences.every((each) => each.isFree) ?? false,
    /** What the graph says against the wish as a whole. */
    refusal: () => {
      const found = preview.data?.previewSeries;
      return found && found.__typename !== 'SeriesPreview' ? found.message : undefined;
    },
  };
}

/** A series in the making, from `useSeries`. */
export type SeriesChoice = ReturnType<typeof useSeries>;
