import { graphql } from '../gql/index.ts';

export const MatchChoices = graphql(`
  query MatchChoices {
    guidedSearch {
      needsRegion
      regions
      form {
        ...IntakeFormParts
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

export const Matches = graphql(`
  query Matches($input: MatchInput!) {
    matchSpecialists(input: $input, first: 6) {
      ...FoundMatches
    }
  }

  fragment FoundMatches on MatchResult {
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
`);

export const MatchAnswers = graphql(`
  query MatchAnswers($input: MatchAnswersInput!) {
    matchAnswers(input: $input) {
      __typename
      ... on AnswersMatched {
        result {
          ...FoundMatches
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
