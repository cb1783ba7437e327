import { graphql } from '../gql/index.ts';

/** A session as lists and pages of those who manage it show it. */
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
    specialist {
      id
      displayName
      timeZone
    }
  }
`);
