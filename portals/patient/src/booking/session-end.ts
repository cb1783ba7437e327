import { createQuery, useSession } from '@daraport/client';
import { dayOf } from '@daraport/ui';
import { graphql } from '../gql/index.ts';
import type { BookedSpecialist } from './stages.ts';
import type { Booking } from './use-booking.ts';

/** The sessions of a group on one day, with their ends. */
const SessionTimes = graphql(`
  query SessionTimes($slug: String!, $type: ID!, $day: Date!, $timeZone: String!) {
    specialist(slug: $slug) {
      id
      slotDays(appointmentTypeId: $type, from: $day, days: 1, timeZone: $timeZone) {
        date
        slots {
          startsAt
          endsAt
        }
      }
    }
  }
`);

/** When a session of a group ends: it keeps the length it was scheduled with, whatever that of its kind is by now. */
export function useSessionEnd(props: { booking: Booking; specialist: BookedSpecialist }) {
  const session = useSession();
  const startsAt = () => props.booking.choice.startsAt;
  const [times] = createQuery({
    query: SessionTimes,
    variables: () => ({
      slug: props.specialist.slug,
      type: props.booking.type()?.id ?? '',
      day: startsAt() ? dayOf(startsAt(), session.timeZone()) : '',
      timeZone: session.timeZone(),
    }),
    pause: () => !startsAt() || typeof props.booking.type()?.seats !== 'number' || props.booking.hold() !== undefined,
  });
  const offered = () => times.data?.specialist?.slotDays.flatMap(({ slots }) => slots) ?? [];
  return () => props.booking.hold()?.endsAt ?? offered().find((slot) => slot.startsAt === startsAt())?.endsAt;
}
