import { graphql } from '../../gql/index.ts';

export const ChangesQuery = graphql(`
  query WorkspaceChanges($id: ID!) {
    appointment(id: $id) {
      ...ChangeParts
    }
  }

  fragment ChangeParts on Appointment {
    id
    state
    startsAt
    endsAt
    revision
    changeTerms {
      rescheduling {
        state
      }
      cancelling {
        state
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
        }
      }
    }
  }
`);

export const Move = graphql(`
  mutation RescheduleAppointment($input: RescheduleAppointmentInput!) {
    rescheduleAppointment(input: $input) {
      ... on RescheduleAppointmentPayload {
        appointment {
          ...ChangeParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const Cancel = graphql(`
  mutation CancelAppointment($input: CancelAppointmentInput!) {
    cancelAppointment(input: $input) {
      ... on CancelAppointmentPayload {
        appointment {
          ...ChangeParts
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
          ...ChangeParts
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
          ...ChangeParts
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
          ...ChangeParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
