import { graphql } from '../gql/index.ts';

export const GroupKinds = graphql(`
  query GroupKinds {
    groupKinds {
      appointmentType {
        id
        name
        seats
      }
      specialist {
        id
        displayName
        timeZone
      }
    }
  }
`);

export const PreviewSessions = graphql(`
  query PreviewGroupSessions($input: PreviewGroupSessionsInput!) {
    previewGroupSessions(input: $input) {
      ... on GroupSessionsPreview {
        occurrences {
          occursAt
          startsAt
          endsAt
          isFree
          isAway
          reasons {
            rule
          }
          alternatives {
            startsAt
            endsAt
          }
        }
      }
      ... on Error {
        code
        message
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const ScheduleSessions = graphql(`
  mutation ScheduleGroupSessions($input: ScheduleGroupSessionsInput!) {
    scheduleGroupSessions(input: $input) {
      ... on ScheduleGroupSessionsPayload {
        sessions {
          ...SessionParts
        }
      }
      ... on Error {
        code
        message
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const MoveSession = graphql(`
  mutation RescheduleGroupSession($input: RescheduleGroupSessionInput!) {
    rescheduleGroupSession(input: $input) {
      ... on RescheduleGroupSessionPayload {
        session {
          ...SessionParts
        }
      }
      ... on Error {
        code
        message
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const CancelSession = graphql(`
  mutation CancelGroupSession($input: CancelGroupSessionInput!) {
    cancelGroupSession(input: $input) {
      ... on CancelGroupSessionPayload {
        session {
          ...SessionParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const SetSeats = graphql(`
  mutation SetGroupSessionSeats($input: SetGroupSessionSeatsInput!) {
    setGroupSessionSeats(input: $input) {
      ... on SetGroupSessionSeatsPayload {
        session {
          ...SessionParts
        }
      }
      ... on Error {
        code
        message
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`);
