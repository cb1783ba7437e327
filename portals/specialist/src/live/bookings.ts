import { createSubscription, useSession } from '@daraport/client';
import { createSignal } from 'solid-js';
import { graphql } from '../gql/index.ts';

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
 * Hears of bookings and cancellations on every page: the agenda follows by itself through the cache, new ones are
 * marked. That one came is told by the notices of the shell. Call it once, inside session.
 */
export function followBookings(): void {
  const session = useSession();
  const pause = () => !session.isSignedIn() || !session.may('appointments:read');
  createSubscription({ query: AppointmentHappened, pause }, ({ appointmentChanged: { kind, appointment } }) => {
    if (kind === 'CONFIRMED') setArrived((before) => new Set([...before, appointment.id]));
  });
}
