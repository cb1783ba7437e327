import { graphql } from '../gql/index.ts';

export const SessionParts = graphql(`
  fragment SessionParts on GroupSession {
    id
    startsAt
    endsAt
    seats
    seatsTaken
    isCancelled
    isOver
    revision
    appointmentType {
      id
      name
    }
  }
`);

export const Groups = graphql(`
  query Groups($from: DateTime!, $to: DateTime!) {
    mySpecialistProfile {
      id
      timeZone
      appointmentTypes {
        id
        name
        seats
      }
    }
    groupSessions(from: $from, to: $to) {
      ...SessionParts
    }
  }
`);

export const GroupSession = graphql(`
  query GroupSession($id: ID!) {
    groupSession(id: $id) {
      ...SessionParts
      specialist {
        id
        timeZone
      }
      participants {
        id
        state
        patient {
          id
          displayName
        }
      }
    }
  }
`);

export const Schedule = graphql(`
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
      ... on SessionClashError {
        startsAt
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
