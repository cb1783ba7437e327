import { graphql } from '../gql/index.ts';

export const JoinComparison = graphql(`
  mutation JoinComparison($input: JoinComparisonInput!) {
    joinComparison(input: $input) {
      __typename
      ... on Error {
        code
        message
      }
    }
  }
`);

export const LeaveComparison = graphql(`
  mutation LeaveComparison {
    leaveComparison {
      isTakingPart
    }
  }
`);

export const RecordExposure = graphql(`
  mutation RecordExposure($input: RecordExposureInput!) {
    recordExposure(input: $input) {
      __typename
    }
  }
`);
