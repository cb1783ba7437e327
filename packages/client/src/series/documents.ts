import { graphql } from '../gql/index.ts';

export const SeriesOfAppointment = graphql(`
  query SeriesOfAppointment($id: ID!) {
    appointment(id: $id) {
      id
      startsAt
      state
      series {
        id
        timeZone
        appointments {
          id
          state
          startsAt
        }
      }
    }
  }
`);

export const PreviewSeriesMove = graphql(`
  query PreviewSeriesMove($input: PreviewSeriesMoveInput!) {
    previewSeriesMove(input: $input) {
      ... on SeriesPreview {
        occurrences {
          occursAt
          startsAt
          isFree
        }
        proposal {
          moves {
            occursAt
            to
          }
        }
        fee {
          amountMinor
          currency
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

export const MoveSeries = graphql(`
  mutation MoveSeries($input: MoveSeriesInput!) {
    moveSeries(input: $input) {
      __typename
      ... on MoveSeriesPayload {
        series {
          id
          appointments {
            id
            state
            startsAt
            endsAt
          }
        }
      }
      ... on FeeNotAcceptedError {
        fee {
          amountMinor
          currency
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

export const PreviewSeriesCancellation = graphql(`
  query PreviewSeriesCancellation($input: PreviewSeriesCancellationInput!) {
    previewSeriesCancellation(input: $input) {
      ... on SeriesCancellationPreview {
        appointmentCount
        fee {
          amountMinor
          currency
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

export const CancelSeries = graphql(`
  mutation CancelSeries($input: CancelSeriesInput!) {
    cancelSeries(input: $input) {
      __typename
      ... on CancelSeriesPayload {
        series {
          id
          appointments {
            id
            state
          }
        }
      }
      ... on FeeNotAcceptedError {
        fee {
          amountMinor
          currency
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
