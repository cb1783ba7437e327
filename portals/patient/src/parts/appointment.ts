import { graphql } from '../gql/index.ts';

export const AppointmentRowParts = graphql(`
  fragment AppointmentRow on Appointment {
    id
    state
    startsAt
    endsAt
    timeZone
    format
    series {
      id
    }
    appointmentType {
      id
      name
      seats
    }
    specialist {
      id
      slug
      displayName
      portraitSeed
      timeZone
    }
    visit {
      id
      state
      opensAt
    }
    intakeStatus {
      state
      dueAt
    }
  }
`);

export const AppointmentHappened = graphql(`
  subscription AppointmentHappened {
    appointmentChanged {
      kind
      appointment {
        ...AppointmentRow
      }
    }
  }
`);

interface Joinable {
  readonly state: string;
  readonly format: string;
  readonly visit: { readonly id: string; readonly state: string; readonly opensAt: string } | null;
}

/** The visit that can be entered or waited for; undefined when there is no call, or not any more. */
export function openVisit(appointment: Joinable) {
  const { visit } = appointment;
  if (appointment.state !== 'CONFIRMED' || appointment.format !== 'VIDEO' || !visit) return undefined;
  return visit.state === 'ENDED' || visit.state === 'CANCELLED' ? undefined : visit;
}
