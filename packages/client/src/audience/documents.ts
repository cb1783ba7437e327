import { graphql } from '../gql/index.ts';

export const SaveAudience = graphql(`
  mutation SaveAudience($input: SaveAudienceInput!) {
    saveAudience(input: $input) {
      ... on SaveAudiencePayload {
        specialist {
          id
          ageGroups
          profileVersion
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
