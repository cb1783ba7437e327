import { createQuery, rhythmsFrom, ruleOf, type SeriesEnd, type SeriesRhythm } from '@daraport/client';
import { createMemo, createSignal } from 'solid-js';
import type { PreviewSeriesQuery } from '../gql/graphql.ts';
import { PreviewSeries } from './documents.ts';

/** How often a time may come back; once is a single appointment. */
export type Interval = 'once' | SeriesRhythm;
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
  /** The zone of the specialist, by whose clock the times come back. */
  readonly timeZone: string;
  /** Most that may be booked together; null is no series. */
  readonly most: number | null | undefined;
}

/**
 * The wish that a time comes back: how often, how many times, and which of them at another time or not at all. The graph is
 * asked what of it is free; nothing is decided here.
 */
export function useSeries(subject: () => SeriesSubject) {
  const [wished, setEvery] = createSignal<Interval>('once');
  const [end, setEnd] = createSignal<SeriesEnd>({ count: suggested });
  const [changes, setChanges] = createSignal<ReadonlyMap<string, string | null>>(new Map());
  const most = () => subject().most ?? 0;
  const start = () => ({ startsAt: subject().startsAt, timeZone: subject().timeZone });
  /** Another first time may have other months to come back in. */
  const every = createMemo((): Interval => {
    const chosen = wished();
    return chosen !== 'once' && subject().startsAt && rhythmsFrom(start()).includes(chosen) ? chosen : 'once';
  });
  const within = (): SeriesEnd => {
    const chosen = end();
    return 'count' in chosen ? { count: Math.max(fewest, Math.min(chosen.count, most())) } : chosen;
  };
  const isSeries = createMemo(() => every() !== 'once' && most() >= fewest);
  const rule = () => {
    const rhythm = every();
    return rhythm === 'once' ? '' : ruleOf(rhythm, within(), start());
  };
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
    start,
    end: within,
    most,
    isSeries,
    preview,
    shown,
    wish,
    refetch,
    chooseEvery: (next: Interval) => {
      setChanges(new Map());
      setEvery(next);
    },
    chooseEnd: (next: SeriesEnd) => {
      setChanges(new Map());
      setEnd(next);
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
    /** Whether what is shown answers a former wish. */
    isChecking: () => preview.isStale,
    /** What the graph says against the wish as a whole. */
    refusal: () => {
      const found = preview.data?.previewSeries;
      return found && found.__typename !== 'SeriesPreview' ? found.message : undefined;
    },
  };
}

/** A series in the making, from `useSeries`. */
export type SeriesChoice = ReturnType<typeof useSeries>;
