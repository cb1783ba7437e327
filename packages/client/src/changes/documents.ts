import { graphql } from '../gql/index.ts';

export const ChangesOfAppointment = graphql(`
  query ChangesOfAppointment($id: ID!) {
    appointment(id: $id) {
      ...ChangedAppointment
      specialist {
        id
      }
    }
  }

  fragment ChangedAppointment on Appointment {
    id
    state
    startsAt
    endsAt
    timeZone
    revision
    changeTerms {
      rescheduling {
        state
        freeUntil
        until
        fee {
          amountMinor
          currency
        }
      }
      movesLeft
      cancelling {
        state
        freeUntil
        until
        fee {
          amountMinor
          currency
        }
      }
      refund {
        amountMinor
        currency
      }
      noShowFee {
        amountMinor
        currency
      }
      canMarkNoShow
      noShowReversibleUntil
      canWaiveFees
      areFeesWaived
      kept {
        amountMinor
        currency
      }
    }
  }
`);

export const MoveTimes = graphql(`
  query MoveTimes($id: ID!, $from: Date!, $days: Int!, $timeZone: String!) {
    appointment(id: $id) {
      id
      rescheduleSlots(from: $from, days: $days, timeZone: $timeZone) {
        date
        slots {
          startsAt
          seatsLeft
        }
      }
    }
  }
`);

export const MoveTimesChanged = graphql(`
  subscription MoveTimesChanged($id: ID!) {
    slotsChanged(specialistId: $id) {
      specialist {
        id
      }
    }
  }
`);

export const Move = graphql(`
  mutation RescheduleAppointment($input: RescheduleAppointmentInput!) {
    rescheduleAppointment(input: $input) {
      ... on RescheduleAppointmentPayload {
        appointment {
          ...ChangedAppointment
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

export const Cancel = graphql(`
  mutation CancelAppointmentAsStaff($input: CancelAppointmentInput!) {
    cancelAppointment(input: $input) {
      ... on CancelAppointmentPayload {
        appointment {
          ...ChangedAppointment
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const MarkNoShow = graphql(`
  mutation MarkNoShow($input: NoShowInput!) {
    markNoShow(input: $input) {
      ... on NoShowPayload {
        appointment {
          ...ChangedAppointment
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const RevertNoShow = graphql(`
  mutation RevertNoShow($input: NoShowInput!) {
    revertNoShow(input: $input) {
      ... on NoShowPayload {
        appointment {
          ...ChangedAppointment
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const WaiveFees = graphql(`
  mutation WaiveChangeFees($input: WaiveChangeFeesInput!) {
    waiveChangeFees(input: $input) {
      ... on WaiveChangeFeesPayload {
        appointment {
          ...ChangedAppointment
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
