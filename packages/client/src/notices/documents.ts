import { graphql } from '../gql/index.ts';

/** How many wait, and where live news goes on. Names nobody: who is named is in the audit log. */
export const NoticeCount = graphql(`
  query NoticeCount {
    myNotices(first: 1) {
      unreadCount
      liveCursor
    }
  }
`);

/** What a notice says, without the person in it. */
export const NoticeFacts = graphql(`
  fragment NoticeFacts on Notice {
    id
    kind
    at
    readAt
    cursor
    startsAt
    target {
      kind
      id
    }
    amount {
      amountMinor
      currency
    }
  }
`);

/** A page of notices with the people in them; asked only where it is shown. */
export const NoticePage = graphql(`
  query NoticePage($first: Int!, $after: String) {
    myNotices(first: $first, after: $after) {
      edges {
        node {
          ...NoticeFacts
          with {
            id
            displayName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      unreadCount
      liveCursor
    }
  }
`);

/** News since the cursor, then live; without names. */
export const NoticeArrived = graphql(`
  subscription NoticeArrived($after: String) {
    noticeArrived(after: $after) {
      notice {
        ...NoticeFacts
      }
      unreadCount
    }
  }
`);

/** Marks some or all as read. */
export const MarkNoticesRead = graphql(`
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      ... on NoticesMarkedRead {
        unreadCount
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
