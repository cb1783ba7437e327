import { graphql } from '../gql/index.ts';

export const OwnReception = graphql(`
  query OwnReception {
    mySpecialistProfile {
      ...Reception
    }
  }

  fragment Reception on Specialist {
    id
    profileVersion
    ageGroups
    licensedIn
    allocation {
      takesPart
      mostOpen
      mostNewPerWeek
      open
      newThisWeek
      isFull
      version
    }
  }
`);

export const SaveLimits = graphql(`
  mutation SaveLimits($input: SaveAllocationPartInput!) {
    saveAllocationPart(input: $input) {
      ... on SaveAllocationPartPayload {
        specialist {
          ...Reception
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
