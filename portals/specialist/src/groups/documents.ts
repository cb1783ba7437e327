import { graphql } from '../gql/index.ts';

export const Groups = graphql(`
  query Groups($from: DateTime!, $to: DateTime!) {
    groupSessions(from: $from, to: $to) {
      ...SessionParts
    }
  }
`);

export const GroupSession = graphql(`
  query GroupSession($id: ID!) {
    groupSession(id: $id) {
      ...SessionParts
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
