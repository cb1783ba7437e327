import { graphql } from '../gql/index.ts';

export const MyRequests = graphql(`
  query MyRequests($first: Int!, $after: String) {
    myAssistedRequests(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          state
          createdAt
          wishes {
            specialty {
              slug
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const RequestParts = graphql(`
  fragment RequestParts on AssistedRequest {
    id
    state
    createdAt
    changedAt
    dueAt
    isOverdue
    isClaimed
    wishes {
      specialty {
        slug
        name
      }
      ageGroup
      region
      formats
      languages
      windows {
        weekday
        fromMinute
        toMinute
      }
      words
    }
    proposals {
      id
      round
      state
      startsAt
      endsAt
      format
      specialist {
        id
        slug
        displayName
        portraitSeed
        timeZone
      }
      appointmentType {
        id
        name
      }
      alternatives {
        startsAt
        endsAt
      }
    }
    steps {
      id
      kind
      at
      note
    }
    appointment {
      id
    }
  }
`);

export const RequestPageQuery = graphql(`
  query RequestPage($id: ID!) {
    assistedRequest(id: $id) {
      ...RequestParts
    }
  }
`);

/** Names nobody: what changed is asked where it is shown. */
export const RequestHappened = graphql(`
  subscription RequestHappened {
    assistedRequestChanged {
      id
      state
    }
  }
`);

export const RequestChoices = graphql(`
  query RequestChoices {
    guidedSearch {
      needsRegion
      regions
    }
    assistedOffer {
      answerWithinHours
      organizations {
        id
        name
      }
    }
    specialties {
      slug
      name
    }
    specialists(first: 50, filter: {}) {
      edges {
        cursor
        node {
          id
          languages
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MakeRequest = graphql(`
  mutation MakeRequest($input: MakeAssistedRequestInput!) {
    makeAssistedRequest(input: $input) {
      ... on AssistedRequestMade {
        request {
          id
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

export const DeclineProposals = graphql(`
  mutation DeclineProposals($input: DeclineProposalsInput!) {
    declineProposals(input: $input) {
      ... on ProposalsDeclined {
        request {
          ...RequestParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const WithdrawRequest = graphql(`
  mutation WithdrawRequest($input: WithdrawAssistedRequestInput!) {
    withdrawAssistedRequest(input: $input) {
      ... on AssistedRequestWithdrawn {
        request {
          ...RequestParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
