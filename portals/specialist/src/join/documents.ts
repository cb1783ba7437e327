import { graphql } from '../gql/index.ts';

export const LookAtInvitation = graphql(`
  mutation LookAtInvitation($input: LookAtInvitationInput!) {
    lookAtInvitation(input: $input) {
      __typename
      ... on InvitationOffer {
        email
        organizationName
        hasAccount
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on SignedIn {
        viewer {
          isAuthenticated
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
