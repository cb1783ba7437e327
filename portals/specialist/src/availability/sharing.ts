import { graphql } from '../gql/index.ts';

export const CreateCalendarCode = graphql(`
  mutation CreateCalendarCode {
    createCalendarCode {
      __typename
      ... on CalendarCodeCreated {
        code
        expiresAt
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const JoinCalendar = graphql(`
  mutation JoinCalendar($input: JoinCalendarInput!) {
    joinCalendar(input: $input) {
      __typename
      ... on JoinCalendarPayload {
        availability {
          ...AvailabilityFields
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

export const LeaveCalendar = graphql(`
  mutation LeaveCalendar($input: LeaveCalendarInput!) {
    leaveCalendar(input: $input) {
      __typename
      ... on LeaveCalendarPayload {
        availability {
          ...AvailabilityFields
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
