import { graphql } from '../gql/index.ts';

export const ClaimRequest = graphql(`
  mutation ClaimRequest($input: ClaimAssistedRequestInput!) {
    claimAssistedRequest(input: $input) {
      ... on AssistedRequestClaimed {
        request {
          ...RequestFields
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const ReleaseRequest = graphql(`
  mutation ReleaseRequest($input: ReleaseAssistedRequestInput!) {
    releaseAssistedRequest(input: $input) {
      ... on AssistedRequestReleased {
        request {
          ...RequestFields
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const TakeOverRequest = graphql(`
  mutation TakeOverRequest($input: TakeOverAssistedRequestInput!) {
    takeOverAssistedRequest(input: $input) {
      ... on AssistedRequestTakenOver {
        request {
          ...RequestFields
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const CloseRequest = graphql(`
  mutation CloseRequest($input: CloseAssistedRequestInput!) {
    closeAssistedRequest(input: $input) {
      ... on AssistedRequestClosed {
        request {
          ...RequestFields
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const AllocateRequest = graphql(`
  mutation AllocateRequest($input: AllocateRequestInput!) {
    allocateRequest(input: $input) {
      ... on RequestAllocated {
        request {
          ...RequestFields
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const ProposeTimes = graphql(`
  mutation ProposeTimes($input: ProposeTimesInput!) {
    proposeTimes(input: $input) {
      ... on TimesProposed {
        request {
          ...RequestFields
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
      ... on ProposedTimeError {
        index
        alternatives {
          startsAt
          endsAt
        }
      }
    }
  }
`);
