import { graphql } from '../gql/index.ts';

export const OverseenWaits = graphql(`
  query OverseenWaits($first: Int!, $after: String, $isOffered: Boolean) {
    overseenWaits(first: $first, after: $after, isOffered: $isOffered) {
      totalCount
      edges {
        cursor
        node {
          ...WaitRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment WaitRow on Wait {
    id
    joinedAt
    until
    format
    weekdays
    fromMinute
    toMinute
    patient {
      id
      displayName
    }
    specialist {
      id
      displayName
    }
    appointmentType {
      id
      name
    }
    offer {
      id
      startsAt
      expiresAt
    }
  }
`);

export const OverseenWaitsChanged = graphql(`
  subscription OverseenWaitsChanged {
    overseenWaitsChanged
  }
`);

export const OverseenPools = graphql(`
  query OverseenPools {
    overseenPools {
      bookings
      pool {
        id
        name
      }
      shares {
        weight
        bookings
        lastBookedAt
        sharePoints
        duePoints
        specialist {
          id
          displayName
          portraitSeed
        }
      }
    }
  }
`);

export const OfferSettings = graphql(`
  query OfferSettings {
    waitlistSettings {
      offerMinutes
      version
    }
  }
`);

export const SaveOfferSettings = graphql(`
  mutation SaveOfferSettings($input: SaveWaitlistSettingsInput!) {
    saveWaitlistSettings(input: $input) {
      __typename
      ... on SaveWaitlistSettingsPayload {
        settings {
          offerMinutes
          version
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
