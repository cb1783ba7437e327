import { clockInstant } from '@daraport/ui/days';
import { createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { GroupKindsQuery } from '../gql/graphql.ts';
import { createQuery } from '../graph/query.ts';
import { rhythmsFrom, ruleOf, type SeriesEnd, type SeriesRhythm } from '../series/rule.ts';
import { PreviewSessions } from './documents.ts';

/** What can be scheduled, and in whose calendar. */
export type GroupKind = GroupKindsQuery['groupKinds'][number];
/** How often a session comes back; once is one alone. */
export type CourseRhythm = 'once' | SeriesRhythm;

interface Wish {
  kindId: string;
  day: string;
  time: string;
  rhythm: CourseRhythm;
  end: SeriesEnd;
}

/**
 * A session or a whole course in the making: which kind, from when, how often, and which of its times at another hour or not at
 * all. The graph is asked what is in the way of each; nothing is decided here.
 */
export function useCourse(kinds: readonly GroupKind[]) {
  const [wish, setWish] = createStore<Wish>({
    kindId: kinds[0]?.appointmentType.id ?? '',
    day: '',
    time: '18:00',
    rhythm: 'once',
    end: { count: 6 },
  });
  const [changes, setChanges] = createSignal<ReadonlyMap<string, string | null>>(new Map());
  const kind = () => kinds.find(({ appointmentType }) => appointmentType.id === wish.kindId);
  const timeZone = () => kind()?.specialist.timeZone ?? 'UTC';
  const isComplete = () => Boolean(kind() && wish.day && wish.time);
  const start = () => ({
    startsAt: isComplete() ? clockInstant(wish.day, wish.time, timeZone()) : new Date(0).toISOString(),
    timeZone: timeZone(),
  });
  /** Another first day may have other months to come back in. */
  const rhythm = (): CourseRhythm => {
    const { rhythm: chosen } = wish;
    if (chosen === 'once' || rhythmsFrom(start()).includes(chosen)) return chosen;
    return 'weekly';
  };
  const rule = () => {
    const chosen = rhythm();
    return chosen === 'once' ? null : ruleOf(chosen, wish.end, start());
  };
  const asked = () => ({
    specialistId: kind()?.specialist.id ?? '',
    appointmentTypeId: wish.kindId,
    startsAt: start().startsAt,
    rule: rule(),
    changes: [...changes()].map(([from, to]) => ({ from, to })),
  });
  const [preview, refetch] = createQuery({
    query: PreviewSessions,
    variables: () => ({ input: asked() }),
    pause: () => !isComplete(),
    requestPolicy: 'network-only',
    keepPrevious: true,
  });
  const answer = () => (isComplete() ? preview.data?.previewGroupSessions : undefined);
  const times = () => {
    const found = answer();
    return found?.__typename === 'GroupSessionsPreview' ? found.occurrences : [];
  };
  return {
    wish,
    kind,
    start,
    rhythm,
    timeZone,
    isComplete,
    asked,
    times,
    refetch,
    isCourse: () => rhythm() !== 'once',
    conflicts: () => times().filter((each) => !each.isFree),
    /** Whether what is shown answers a former wish, or nothing is known yet. */
    isChecking: () => isComplete() && (preview.isFetching || preview.isStale),
    /** What the graph says against the wish as a whole. */
    refusal: () => {
      const found = answer();
      if (!found || found.__typename === 'GroupSessionsPreview') return undefined;
      return found.__typename === 'InvalidInputError' ? (found.fields[0]?.message ?? found.message) : found.message;
    },
    set: (next: Partial<Wish>) => {
      setChanges(new Map());
      setWish(next);
    },
    /** One of them at another time, or left out. */
    change: (occursAt: string, to: string | null) => setChanges((known) => new Map(known).set(occursAt, to)),
    /** Left out, by the time that the rule has. */
    leftOut: () => [...changes()].flatMap(([occursAt, to]) => (to === null ? [occursAt] : [])),
    restore: (occursAt: string) => setChanges((known) => new Map([...known].filter(([each]) => each !== occursAt))),
  };
}

/** A course in the making, from `useCourse`. */
export type Course = ReturnType<typeof useCourse>;
