import { graphql } from '../gql/index.ts';

export const OverseenSessions = graphql(`
  query OverseenSessions($first: Int!, $after: String) {
    overseenGroupSessions(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          ...SessionParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OverseenSession = graphql(`
  query OverseenSession($id: ID!) {
    groupSession(id: $id) {
      ...SessionParts
    }
  }
`);

/** Who has a seat; asked apart, because each look at a name is written down. */
export const SessionParticipants = graphql(`
  query SessionParticipants($id: ID!) {
    groupSession(id: $id) {
      id
      participants {
        id
        state
        patient {
          id
          displayName
        }
      }
    }
  }
`);
