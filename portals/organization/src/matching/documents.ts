import { graphql } from '../gql/index.ts';

export const MatchingRules = graphql(`
  query MatchingRules {
    matchingSettings {
      weights {
        criterion
        weight
      }
      hard
      withinDays
      questionnaireId
      version
    }
    guidedSearch {
      regions
    }
    specialties {
      slug
      name
    }
  }
`);

export const SearchForms = graphql(`
  query SearchForms {
    intakeQuestionnaires {
      id
      title
      published {
        id
      }
    }
  }
`);

export const TryMatching = graphql(`
  query TryMatching($input: MatchInput!, $rules: MatchRulesInput!) {
    matchPreview(input: $input, rules: $rules) {
      present {
        matches {
          ...Ranked
        }
      }
      tried {
        matchCount
        matches {
          ...Ranked
        }
      }
    }
  }

  fragment Ranked on SpecialistMatch {
    score
    specialist {
      id
      displayName
    }
  }
`);

export const SaveMatching = graphql(`
  mutation SaveMatching($input: SaveMatchingSettingsInput!) {
    saveMatchingSettings(input: $input) {
      __typename
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
