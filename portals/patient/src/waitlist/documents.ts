import { graphql } from '../gql/index.ts';

export const WaitParts = graphql(`
  fragment WaitParts on Wait {
    id
    state
    format
    weekdays
    fromMinute
    toMinute
    until
    specialist {
      id
      slug
      displayName
      portraitSeed
      needsRegion
      licensedIn
    }
    appointmentType {
      id
      name
    }
    offer {
      id
      startsAt
      endsAt
      expiresAt
    }
  }
`);

export const MyWaits = graphql(`
  query MyWaits {
    myWaits {
      ...WaitParts
    }
  }
`);

export const MyWaitsChanged = graphql(`
  subscription MyWaitsChanged {
    waitlistChanged {
      waits {
        ...WaitParts
      }
    }
  }
`);

export const JoinWaitlist = graphql(`
  mutation JoinWaitlist($input: JoinWaitlistInput!) {
    joinWaitlist(input: $input) {
      ... on JoinWaitlistPayload {
        wait {
          ...WaitParts
        }
      }
      ... on Error {
        code
        message
      }
      ... on TimesFreeError {
        alternatives {
          startsAt
          endsAt
        }
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

export const LeaveWaitlist = graphql(`
  mutation LeaveWaitlist($id: ID!) {
    leaveWaitlist(id: $id) {
      ... on LeaveWaitlistPayload {
        wait {
          ...WaitParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const DeclineWaitOffer = graphql(`
  mutation DeclineWaitOffer($id: ID!) {
    declineWaitOffer(id: $id) {
      ... on DeclineWaitOfferPayload {
        wait {
          ...WaitParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const AcceptWaitOffer = graphql(`
  mutation AcceptWaitOffer($input: AcceptWaitOfferInput!) {
    acceptWaitOffer(input: $input) {
      ... on AcceptWaitOfferPayload {
        hold {
          ...HoldParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
