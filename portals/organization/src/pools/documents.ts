import { graphql } from '../gql/index.ts';

export const PoolParts = graphql(`
  fragment PoolParts on Pool {
    id
    name
    nameDe
    nameEn
    durationMinutes
    isOffered
    version
    members {
      weight
      specialist {
        id
        displayName
      }
      appointmentType {
        id
        name
      }
    }
  }
`);

export const ManagedPools = graphql(`
  query ManagedPools {
    managedPools {
      ...PoolParts
    }
  }
`);

export const PoolCandidates = graphql(`
  query PoolCandidates {
    specialists(first: 50) {
      edges {
        cursor
        node {
          id
          displayName
          appointmentTypes {
            id
            name
            durationMinutes
            seats
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

export const SavePool = graphql(`
  mutation SavePool($input: SavePoolInput!) {
    savePool(input: $input) {
      ... on SavePoolPayload {
        pool {
          ...PoolParts
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
