import { createQuery, createSubscription, daysWorthShowing, useFormat, useSession } from '@daraport/client';
import { dayOf, SlotPicker } from '@daraport/ui';
import { createMediaQuery } from './media-query.ts';
import { createMemo, createSignal } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { timeWords } from './time-words.ts';

const FreeTimes = graphql(`
  query FreeTimes($slug: String!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {
    specialist(slug: $slug) {
      id
      slotDays(appointmentTypeId: $type, from: $from, days: $days, timeZone: $timeZone) {
        date
        slots {
          startsAt
          endsAt
          seatsLeft
        }
      }
    }
  }
`);

/** What the page shows, told anew the moment somebody takes a time or gives one back. */
const FreeTimesChanged = graphql(`
  subscription FreeTimesChanged($id: ID!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {
    slotsChanged(specialistId: $id) {
      specialist {
        id
        slotDays(appointmentTypeId: $type, from: $from, days: $days, timeZone: $timeZone) {
          date
          slots {
            startsAt
            endsAt
            seatsLeft
          }
        }
      }
    }
  }
`);

/** Days asked at first, and after the last of them was in view (the graph gives 31 at most). */
const FIRST_DAYS = 15;
const ALL_DAYS = 30;

/** The free times of one kind of appointment, in the viewer's zone; `onSelect` gets the start as ISO instant. */
export function Times(props: {
  slug: string;
  typeId: string;
  selected?: string | undefined;
  /** Columns where there is room; 5 unless given. */
  daysAtOnce?: number | undefined;
  onSelect: (startsAt: string) => void;
}) {
  const session = useSession();
  const format = useFormat();
  const [days, setDays] = createSignal(FIRST_DAYS);
  const isNarrow = createMediaQuery('(width < 40rem)');
  const asked = createMemo(() => ({
    type: props.typeId,
    from: dayOf(new Date().toISOString(), session.timeZone()),
    days: days(),
    timeZone: session.timeZone(),
  }));
  const [times] = createQuery({
    query: FreeTimes,
    variables: () => ({ slug: props.slug, ...asked() }),
    pause: () => !props.typeId,
    requestPolicy: 'network-only',
    keepPrevious: true,
  });
  const specialistId = createMemo(() => times.data?.specialist?.id);
  createSubscription({
    query: FreeTimesChanged,
    variables: () => ({ id: specialistId() ?? '', ...asked() }),
    pause: () => !specialistId() || !session.isSignedIn() || !session.may('appointments:book'),
  });
  const shown = () =>
    daysWorthShowing(times.data?.specialist?.slotDays ?? []).map((day) => ({
      date: day.date,
      label: format.day(`${day.date}T12:00:00Z`, 'UTC'),
      heading: format.briefDay(day.date),
      slots: day.slots.map((slot) => ({ id: slot.startsAt, label: timeWords(slot, format) })),
    }));
  return (
    <SlotPicker
      days={shown()}
      loading={times.isFetching}
      selectedId={props.selected}
      daysAtOnce={isNarrow() ? 3 : (props.daysAtOnce ?? 5)}
      onSelect={(slot) => props.onSelect(slot.id)}
      onNeedMore={() => setDays(ALL_DAYS)}
    />
  );
}
