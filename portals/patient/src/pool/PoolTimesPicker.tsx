import { createQuery, createSubscription, useFormat, useSession } from '@daraport/client';
import { dayOf, SlotPicker } from '@daraport/ui';
import { createMemo, createSignal } from 'solid-js';
import type { VisitFormat } from '../gql/graphql.ts';
import { createMediaQuery } from '../parts/media-query.ts';
import { PoolTimes, PoolTimesChanged } from './documents.ts';

/** Days asked at first, and after the last of them was in view (the graph gives 31 at most). */
const FIRST_DAYS = 15;
const ALL_DAYS = 30;

/** The free times of all who may come, in the viewer's zone; a time goes from here when the last of them has it no more. */
export function PoolTimesPicker(props: {
  id: string;
  specialistIds: readonly string[];
  format: VisitFormat;
  /** Where the patient will be, where that decides who may come. */
  region: string | null;
  selected: string;
  onSelect: (startsAt: string) => void;
}) {
  const session = useSession();
  const format = useFormat();
  const [days, setDays] = createSignal(FIRST_DAYS);
  const isNarrow = createMediaQuery('(width < 40rem)');
  const asked = createMemo(() => ({
    id: props.id,
    format: props.format,
    from: dayOf(new Date().toISOString(), session.timeZone()),
    days: days(),
    timeZone: session.timeZone(),
    region: props.region,
  }));
  const [times, refetch] = createQuery({
    query: PoolTimes,
    variables: asked,
    requestPolicy: 'network-only',
    keepPrevious: true,
  });
  createSubscription(
    {
      query: PoolTimesChanged,
      variables: () => ({ ids: props.specialistIds }),
      pause: () => props.specialistIds.length === 0 || !session.may('appointments:book'),
    },
    () => refetch(),
  );
  const shown = () =>
    (times.data?.pool?.slotDays ?? []).map((day) => ({
      date: day.date,
      label: format.day(`${day.date}T12:00:00Z`, 'UTC'),
      heading: format.briefDay(day.date),
      slots: day.slots.map((slot) => ({ id: slot.startsAt, label: format.time(slot.startsAt) })),
    }));
  return (
    <SlotPicker
      days={shown()}
      loading={times.isFetching}
      selectedId={props.selected}
      daysAtOnce={isNarrow() ? 3 : 5}
      onSelect={(slot) => props.onSelect(slot.id)}
      onNeedMore={() => setDays(ALL_DAYS)}
    />
  );
}
