import { dayOf, showToast } from '@daraport/ui';
import { createMemo, createSignal } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import { createKeys } from '../graph/keys.ts';
import { createMutation } from '../graph/mutation.ts';
import { createQuery } from '../graph/query.ts';
import { createSubscription } from '../graph/subscription.ts';
import { useSession } from '../session/session.ts';
import { Move, MoveTimes, MoveTimesChanged } from './documents.ts';
import { daysWorthShowing } from './days-shown.ts';
import { changeWords } from './messages/index.ts';

const { t } = changeWords;

/** Days asked at first, and after the last of them was in view (the graph gives 31 at most). */
const FIRST_DAYS = 15;
const ALL_DAYS = 30;

/** The appointment that is to be moved, as it was read. */
export interface MovedAppointment {
  readonly id: string;
  readonly revision: number;
  readonly specialistId: string;
  /** What a move costs as it was shown; pressing on agrees to it. */
  readonly feeMinor: number;
}

/** Another time for an appointment: the free ones live, the choice, and the move, with what was in its way. */
export function useMove(subject: () => MovedAppointment, isAsked: () => boolean, onMoved: () => void) {
  const session = useSession();
  const format = useFormat();
  const keys = createKeys();
  const [days, setDays] = createSignal(FIRST_DAYS);
  const [chosen, setChosen] = createSignal<string>();
  const [refusal, setRefusal] = createSignal<{ message: string; alternatives: readonly string[] }>();
  const [send, isBusy] = createMutation(Move);
  const asked = createMemo(() => ({
    id: subject().id,
    from: dayOf(new Date().toISOString(), session.timeZone()),
    days: days(),
    timeZone: session.timeZone(),
  }));
  const [times, refetch] = createQuery({
    query: MoveTimes,
    variables: asked,
    pause: () => !isAsked(),
    requestPolicy: 'network-only',
    keepPrevious: true,
  });
  createSubscription(
    {
      query: MoveTimesChanged,
      variables: () => ({ id: subject().specialistId }),
      pause: () => !isAsked(),
    },
    () => refetch(),
  );
  const label = (startsAt: string, seatsLeft: number | null) => {
    const time = format.time(startsAt);
    return seatsLeft === null ? time : t('change.seatsLeft', { time, count: seatsLeft });
  };
  const choose = (startsAt: string | undefined) => {
    setRefusal(undefined);
    setChosen(startsAt);
  };
  return {
    chosen,
    choose,
    refusal,
    isBusy,
    isLoading: () => times.isFetching,
    askMore: () => setDays(ALL_DAYS),
    days: () =>
      daysWorthShowing(times.data?.appointment?.rescheduleSlots ?? []).map((day) => ({
        date: day.date,
        label: format.day(`${day.date}T12:00:00Z`, 'UTC'),
        heading: format.briefDay(day.date),
        slots: day.slots.map(({ startsAt, seatsLeft }) => ({ id: startsAt, label: label(startsAt, seatsLeft) })),
      })),
    move: async () => {
      const startsAt = chosen();
      if (!startsAt) return;
      const { id: appointmentId, revision, feeMinor } = subject();
      const input = { appointmentId, startsAt, timeZone: session.timeZone(), revision, acceptedFeeMinor: feeMinor };
      const { data } = await send({ input: { ...input, idempotencyKey: keys.of('move', input) } });
      const result = data?.rescheduleAppointment;
      if (result?.__typename === 'RescheduleAppointmentPayload') {
        showToast({ tone: 'success', title: t('change.moved', { time: format.moment(startsAt) }) });
        onMoved();
        return;
      }
      const hasOthers = result?.__typename === 'SlotTakenError' || result?.__typename === 'SlotNotOfferedError';
      keys.renew();
      setChosen(undefined);
      setRefusal({
        message: result?.message ?? t('change.failed'),
        alternatives: hasOthers ? result.alternatives.map((slot) => slot.startsAt) : [],
      });
      refetch();
    },
  };
}

/** A move in the making, from `useMove`. */
export type AppointmentMove = ReturnType<typeof useMove>;
