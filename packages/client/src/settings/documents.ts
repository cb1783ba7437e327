import { graphql } from '../gql/index.ts';

export const Sessions = graphql(`
  query Sessions {
    sessions {
      id
      isCurrent
      createdAt
      lastSeenAt
      userAgent
    }
  }
`);

export const RevokeSession = graphql(`
  mutation RevokeSession($id: ID!) {
    revokeSession(id: $id) {
      ... on SessionRevoked {
        sessionId
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

/** Answers no name: not every role may read its own. The session is renewed after it anyway. */
export const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      ... on ProfileUpdated {
        person {
          id
          timeZone
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
