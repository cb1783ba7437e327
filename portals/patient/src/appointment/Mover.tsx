import { createMutation, createQuery, createSubscription, newKey, useFormat, useSession } from '@daraport/client';
import { Button, dayOf, Notice, Section, showToast, SlotPicker } from '@daraport/ui';
import { createMemo, createSignal, For, onMount, Show } from 'solid-js';
import type { AppointmentPageQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { t } from '../messages/index.ts';
import { createMediaQuery } from '../parts/media-query.ts';
import { moveCostWords } from './terms.ts';

const MoveTimes = graphql(`
  query MoveTimes($id: ID!, $from: Date!, $days: Int!, $timeZone: String!) {
    appointment(id: $id) {
      id
      rescheduleSlots(from: $from, days: $days, timeZone: $timeZone) {
        date
        slots {
          startsAt
        }
      }
    }
  }
`);

const CalendarChanged = graphql(`
  subscription MoveTimesChanged($id: ID!) {
    slotsChanged(specialistId: $id) {
      specialist {
        id
      }
    }
  }
`);

const Move = graphql(`
  mutation RescheduleAppointment($input: RescheduleAppointmentInput!) {
    rescheduleAppointment(input: $input) {
      ... on RescheduleAppointmentPayload {
        appointment {
          ...AppointmentRow
          ...ChangeParts
        }
      }
      ... on Error {
        code
        message
      }
      ... on SlotTakenError {
        alternatives {
          startsAt
        }
      }
      ... on SlotNotOfferedError {
        alternatives {
          startsAt
        }
      }
    }
  }
`);

/** Days asked at first, and after the last of them was in view (the graph gives 31 at most). */
const FIRST_DAYS = 15;
const ALL_DAYS = 30;

type Appointment = NonNullable<AppointmentPageQuery['appointment']>;
interface Refusal {
  readonly message: string;
  readonly alternatives: readonly string[];
}

/** Chooses another time for an appointment, with what that costs, and moves it there. */
export default function Mover(props: { appointment: Appointment; onClose: () => void }) {
  const session = useSession();
  const format = useFormat();
  const [days, setDays] = createSignal(FIRST_DAYS);
  const [chosen, setChosen] = createSignal<string>();
  const [refusal, setRefusal] = createSignal<Refusal>();
  const isNarrow = createMediaQuery('(width < 40rem)');
  const one = () => props.appointment;
  const asked = createMemo(() => ({
    id: one().id,
    from: dayOf(new Date().toISOString(), session.timeZone()),
    days: days(),
    timeZone: session.timeZone(),
  }));
  const [times, refetch] = createQuery({
    query: MoveTimes,
    variables: asked,
    requestPolicy: 'network-only',
    keepPrevious: true,
  });
  createSubscription({ query: CalendarChanged, variables: () => ({ id: one().specialist.id }) }, () => refetch());
  const [move, isBusy] = createMutation(Move);
  let key = newKey();
  let box: HTMLDivElement | undefined;
  onMount(() => box?.focus());
  const choose = (startsAt: string) => {
    key = newKey();
    setRefusal(undefined);
    setChosen(startsAt);
  };
  const submit = async (startsAt: string) => {
    const { data } = await move({
      input: {
        appointmentId: one().id,
        startsAt,
        timeZone: session.timeZone(),
        revision: one().revision,
        acceptedFeeMinor: one().changeTerms?.rescheduling.fee?.amountMinor ?? 0,
        idempotencyKey: key,
      },
    });
    const result = data?.rescheduleAppointment;
    if (result?.__typename === 'RescheduleAppointmentPayload') {
      showToast({ tone: 'success', title: t('change.moved', { time: format.moment(startsAt) }) });
      props.onClose();
      return;
    }
    const hasOthers = result?.__typename === 'SlotTakenError' || result?.__typename === 'SlotNotOfferedError';
    setChosen(undefined);
    setRefusal({
      message: result?.message ?? t('booking.failed'),
      alternatives: hasOthers ? result.alternatives.map((slot) => slot.startsAt) : [],
    });
    refetch();
  };
  const cost = () => {
    const terms = one().changeTerms;
    return terms ? moveCostWords(terms, format) : undefined;
  };
  const shown = () =>
    (times.data?.appointment?.rescheduleSlots ?? []).map((day) => ({
      date: day.date,
      label: format.day(`${day.date}T12:00:00Z`, 'UTC'),
      heading: format.briefDay(day.date),
      slots: day.slots.map((slot) => ({ id: slot.startsAt, label: format.time(slot.startsAt) })),
    }));
  return (
    <div tabindex="-1" ref={box} class="d-stack">
      <Section title={t('change.moveTitle')} text={t('booking.time.zone', { place: format.place() })}>
        <div role="status">
          <Show when={refusal()}>
            {(said) => (
              <Notice tone="warning">
                <div class="d-stack-tight">
                  <p>{said().message}</p>
                  <div class="d-row">
                    <For each={said().alternatives}>
                      {(startsAt) => <Button onClick={() => choose(startsAt)}>{format.moment(startsAt)}</Button>}
                    </For>
                  </div>
                </div>
              </Notice>
            )}
          </Show>
        </div>
        <SlotPicker
          days={shown()}
          loading={times.isFetching}
          selectedId={chosen()}
          daysAtOnce={isNarrow() ? 3 : 5}
          onSelect={(slot) => choose(slot.id)}
          onNeedMore={() => setDays(ALL_DAYS)}
        />
        <Show when={cost()}>{(words) => <Notice tone="warning">{words()}</Notice>}</Show>
        <div class="d-row">
          <Show when={chosen()}>
            {(startsAt) => (
              <Button variant="primary" busy={isBusy()} onClick={() => void submit(startsAt())}>
                {t('change.moveTo', { time: format.moment(startsAt()) })}
              </Button>
            )}
          </Show>
          <Button variant="quiet" disabled={isBusy()} onClick={() => props.onClose()}>
            {t('change.keepTime')}
          </Button>
        </div>
      </Section>
    </div>
  );
}
