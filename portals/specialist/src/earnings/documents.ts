import { graphql } from '../gql/index.ts';

export const EarningsFiguresParts = graphql(`
  fragment EarningsFiguresParts on EarningsFigures {
    gross {
      amountMinor
      currency
    }
    refunds {
      amountMinor
      currency
    }
    applicationFee {
      amountMinor
      currency
    }
    net {
      amountMinor
      currency
    }
    transferred {
      amountMinor
      currency
    }
  }
`);

/** A period by its points, and the period of the same length before it in sums alone. */
export const EarningsQuery = graphql(`
  query Earnings($from: Date!, $to: Date!, $before: Date!, $until: Date!, $grain: EarningsGrain!, $timeZone: String!) {
    myEarnings(from: $from, to: $to, grain: $grain, timeZone: $timeZone) {
      currency
      total {
        ...EarningsFiguresParts
      }
      points {
        date
        figures {
          ...EarningsFiguresParts
        }
      }
    }
    earlier: myEarnings(from: $before, to: $until, grain: MONTH, timeZone: $timeZone) {
      currency
      total {
        net {
          amountMinor
          currency
        }
      }
    }
  }
`);

/** With the appointment, and without who came: money says nothing of a person. */
export const EarnedPayments = graphql(`
  query EarnedPayments($first: Int!, $after: String) {
    myPayments(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          ...PaymentSums
          paidAt
          appointment {
            id
            startsAt
            format
            appointmentType {
              id
              name
            }
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
