import { graphql } from '../gql/index.ts';

/** A payment in sums: what came, what went back, what was kept and what was passed on; nothing of who paid. */
export const PaymentSums = graphql(`
  fragment PaymentSums on Payment {
    id
    state
    createdAt
    amount {
      amountMinor
      currency
    }
    refunded {
      amountMinor
      currency
    }
    split {
      applicationFee {
        amountMinor
        currency
      }
      net {
        amountMinor
        currency
      }
    }
  }
`);
