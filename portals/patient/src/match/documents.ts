import { graphql } from '../gql/index.ts';

export const MatchChoices = graphql(`
  query MatchChoices {
    guidedSearch {
      needsRegion
      regions
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

export const Matches = graphql(`
  query Matches($input: MatchInput!) {
    matchSpecialists(input: $input, first: 6) {
      matchCount
      matches {
        nextSlot {
          startsAt
          endsAt
        }
        reasons {
          criterion
          words
        }
        specialist {
          ...SpecialistCard
          gender
        }
      }
    }
  }
`);
