import { graphql } from '../gql/index.ts';

export const PaymentRowParts = graphql(`
  fragment PaymentRow on Payment {
    id
    state
    createdAt
    paidAt
    amount {
      amountMinor
      currency
    }
    refunded {
      amountMinor
      currency
    }
    appointment {
      ...AppointmentRow
    }
  }
`);

export const MyPayments = graphql(`
  query MyPayments($first: Int!, $after: String) {
    myPayments(first: $first, after: $after) {
      edges {
        cursor
        node {
          ...PaymentRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const PaymentDetails = graphql(`
  query PaymentPage($id: ID!) {
    payment(id: $id) {
      ...PaymentRow
      quote {
        id
        lines {
          label
          amount {
            amountMinor
            currency
          }
        }
        total {
          amountMinor
          currency
        }
      }
    }
  }
`);
