import { createList } from '@daraport/client';
import { graphql } from '../gql/index.ts';
import type { CommissionState } from '../gql/graphql.ts';

/** A page of a partner's conversions, and where they stand. */
const Ledger = graphql(`
  query Ledger($first: Int!, $after: String, $states: [CommissionState!]) {
    conversions(first: $first, after: $after, states: $states) {
      totalCount
      edges {
        cursor
        node {
          id
          at
          link {
            id
            name
          }
          value {
            amountMinor
            currency
          }
          commission {
            id
            state
            approvableAt
            amount {
              amountMinor
              currency
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

/** The partner's conversions in some states: as far as asked for, the way to more, and all of them for a file. */
export const useLedger = (states: () => readonly CommissionState[]) =>
  createList({
    query: Ledger,
    select: (data) => data.conversions,
    variables: (span) => ({ ...span, states: [...states()] }),
  });
