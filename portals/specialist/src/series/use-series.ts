import {
  createKeys,
  createMutation,
  createQuery,
  expectPayload,
  rhythmsFrom,
  ruleOf,
  type SeriesEnd,
  type SeriesRhythm,
} from '@daraport/client';
import { clockInstant, dayOf } from '@daraport/ui';
import { createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { AvailabilityFieldsFragment, VisitFormat } from '../gql/graphql.ts';
import { addDays } from '../parts/days.ts';
import { BookSeries, OwnLicences, PreviewOwnSeries } from './documents.ts';

/** What is chosen so far. */
interface Wish {
  typeId: string;
  format: VisitFormat;
  day: string;
  time: string;
  rhythm: SeriesRhythm;
  end: SeriesEnd;
  /** Where the patient will be, where the brand requires a licence there. */
  region: string;
}

/** For whom, in whose calendar, and what follows. */
export interface SeriesSubject {
  readonly availability: AvailabilityFieldsFragment;
  readonly patientId: string;
  readonly onBooked: () => void;
}

/** A series for a patient in one's own calendar; the graph is asked about every time of it, nothing is decided here. */
export function useSeries({ availability, patientId, onBooked }: SeriesSubject) {
  const zone = availability.timeZone;
  const offered = availability.types.filter((each) => each.isOffered && each.seats === null);
  const [wish, setWish] = createStore<Wish>({
    typeId: offered[0]?.id ?? '',
    format: offered[0]?.formats[0] ?? 'VIDEO',
    day: addDays(dayOf(new Date().toISOString(), zone), 7),
    time: '10:00',
    rhythm: 'weekly',
    end: { count: 6 },
    region: '',
  });
  const [changes, setChanges] = createSignal<readonly { from: string; to: string | null }[]>([]);
  const [refusal, setRefusal] = createSignal<string>();
  const [send, isBooking] = createMutation(BookSeries);
  const keys = createKeys();
  const [own] = createQuery({ query: OwnLicences });
  const licences = () => own.data?.mySpecialistProfile;
  const isPlaceAsked = () => wish.format !== 'IN_PERSON' && licences()?.needsRegion === true;
  const type = () => offered.find((each) => each.id === wish.typeId);
  const isComplete = () => Boolean(type() && wish.day && wish.time);
  const start = () => ({
    startsAt: isComplete() ? clockInstant(wish.day, wish.time, zone) : new Date(0).toISOString(),
    timeZone: zone,
  });
  /** Another first day may have other months to come back in. */
  const rhythm = () => (rhythmsFrom(start()).includes(wish.rhythm) ? wish.rhythm : 'weekly');
  const asked = () => ({
    appointmentTypeId: wish.typeId,
    startsAt: start().startsAt,
    rule: ruleOf(rhythm(), wish.end, start()),
    changes: [...changes()],
  });
  const [preview] = createQuery({
    query: PreviewOwnSeries,
    variables: () => ({ input: { specialistId: availability.id, ...asked(), flexibility: 'SAME_WEEK' as const } }),
    pause: () => !isComplete(),
    requestPolicy: 'network-only',
    keepPrevious: true,
  });
  const shown = () => {
    const found = preview.data?.previewSeries;
    return found?.__typename === 'SeriesPreview' ? found : undefined;
  };
  const change = (from: string, to: string | null) =>
    setChanges((known) => [...known.filter((each) => each.from !== from), { from, to }]);
  return {
    offered,
    wish,
    start,
    rhythm,
    type,
    shown,
    isBooking,
    isPlaceAsked,
    places: () => licences()?.licensedIn ?? [],
    /** Whether all is said that booking needs. */
    isSaid: () => own.data !== undefined && (!isPlaceAsked() || wish.region !== ''),
    isFree: () => !preview.isStale && (shown()?.occurrences.every((each) => each.isFree) ?? false),
    moves: () => shown()?.proposal?.moves ?? [],
    set: (next: Partial<Wish>) => {
      setChanges([]);
      setRefusal(undefined);
      setWish(next);
      const formats = type()?.formats ?? [];
      if (!formats.includes(wish.format)) setWish('format', formats[0] ?? 'VIDEO');
    },
    choosePlace: (region: string) => {
      setRefusal(undefined);
      setWish({ region });
    },
    accept: () => {
      for (const { occursAt, to } of shown()?.proposal?.moves ?? []) change(occursAt, to);
    },
    leaveOut: (occursAt: string) => change(occursAt, null),
    refusal: () => {
      const found = preview.data?.previewSeries;
      return refusal() ?? (found && found.__typename !== 'SeriesPreview' ? found.message : undefined);
    },
    book: async () => {
      const region = isPlaceAsked() ? wish.region : null;
      const input = { ...asked(), patientId, format: wish.format, region };
      const { data } = await send({ input: { ...input, idempotencyKey: keys.of('series', input) } });
      const outcome = data && expectPayload(data.bookSeries, 'BookSeriesPayload');
      if (outcome?.payload) onBooked();
      else setRefusal(outcome?.refusal?.message);
    },
  };
}

/** A series in the making, from `useSeries`. */
export type SeriesWish = ReturnType<typeof useSeries>;
