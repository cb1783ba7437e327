import { createSubscription, useFormat, useSession } from '@daraport/client';
import { showToast } from '@daraport/ui';
import { useNavigate } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { t } from '../messages/index.ts';

const AppointmentHappened = graphql(`
  subscription AppointmentHappened {
    appointmentChanged {
      kind
      appointment {
        ...AgendaRow
      }
    }
  }
`);

const [arrived, setArrived] = createSignal<ReadonlySet<string>>(new Set());

/** Whether the appointment was booked while this portal was open: lists mark it. */
export const isNew = (appointmentId: string): boolean => arrived().has(appointmentId);

/**
 * Hears of bookings and cancellations on every page and says so, with nothing but the time: a screen may be seen by
 * others. The agenda follows by itself through the cache. Call it once, inside session and router.
 */
export function followBookings(): void {
  const session = useSession();
  const format = useFormat();
  const navigate = useNavigate();
  const pause = () => !session.isSignedIn() || !session.may('appointments:read');
  createSubscription({ query: AppointmentHappened, pause }, ({ appointmentChanged: { kind, appointment } }) => {
    const { id, startsAt, endsAt } = appointment;
    const action = { label: t('live.open'), onSelect: () => navigate(`/appointments/${id}`) };
    const text = format.moment(startsAt, endsAt);
    if (kind === 'CANCELLED') showToast({ title: t('live.cancelled'), text, action });
    if (kind !== 'CONFIRMED' || isNew(id)) return;
    setArrived((before) => new Set([...before, id]));
    showToast({ tone: 'success', title: t('live.booked'), text, action });
  });
}
