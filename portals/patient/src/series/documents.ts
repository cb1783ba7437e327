import { graphql } from '../gql/index.ts';

export const PreviewSeries = graphql(`
  query PreviewSeries($input: PreviewSeriesInput!) {
    previewSeries(input: $input) {
      ... on SeriesPreview {
        occurrences {
          occursAt
          startsAt
          endsAt
          isFree
          alternatives {
            startsAt
          }
        }
        proposal {
          moves {
            occursAt
            from
            to
          }
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

export const HoldSeries = graphql(`
  mutation HoldSeries($input: HoldSeriesInput!) {
    holdSeries(input: $input) {
      ... on HoldSeriesPayload {
        hold {
          ...HoldParts
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
