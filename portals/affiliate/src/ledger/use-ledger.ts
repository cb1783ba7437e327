import { allPages, createQuery, useAsk } from '@daraport/client';
import { createEffect, createMemo, createSignal, on } from 'solid-js';
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

/** Rows at once on the page, and for a file. */
const SHOWN = 25;
const MOST = 100;

/** The partner's conversions in some states (all when none are named): as far as asked for, the way to more, and all of them for a file. */
export function useLedger(states: () => readonly CommissionState[]) {
  const ask = useAsk();
  const [after, setAfter] = createSignal<string | null>(null);
  const asked = createMemo(() => [...states()], undefined, { equals: (one, other) => one.join() === other.join() });
  createEffect(on(asked, () => setAfter(null), { defer: true }));
  const [page] = createQuery({
    query: Ledger,
    variables: () => ({ first: SHOWN, after: after(), states: asked() }),
    keepPrevious: true,
  });
  const all = () =>
    allPages(async (cursor) => (await ask(Ledger, { first: MOST, after: cursor, states: asked() })).conversions);
  const more = () => ({
    hasMore: page.data?.conversions.pageInfo.hasNextPage ?? false,
    busy: page.isStale,
    onMore: () => setAfter(page.data?.conversions.pageInfo.endCursor ?? null),
  });
  return { page, more, all };
}
