import { graphql } from '../gql/index.ts';

export const OwnLicences = graphql(`
  query OwnLicences {
    mySpecialistProfile {
      id
      needsRegion
      licensedIn
    }
  }
`);

export const PreviewOwnSeries = graphql(`
  query PreviewOwnSeries($input: PreviewSeriesInput!) {
    previewSeries(input: $input) {
      ... on SeriesPreview {
        occurrences {
          occursAt
          startsAt
          isFree
          reasons {
            rule
          }
        }
        proposal {
          moves {
            occursAt
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

export const BookSeries = graphql(`
  mutation BookSeries($input: BookSeriesInput!) {
    bookSeries(input: $input) {
      __typename
      ... on BookSeriesPayload {
        series {
          id
          appointments {
            ...CareAppointment
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
