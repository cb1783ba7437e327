import { graphql } from '../gql/index.ts';

/** Whom one has invited, and where one may invite to. */
export const Invitations = graphql(`
  query Invitations {
    invitations {
      ...InvitationRow
    }
    invitableOrganizations {
      id
      name
    }
  }

  fragment InvitationRow on Invitation {
    id
    email
    state
    createdAt
    expiresAt
    organization {
      id
      name
    }
    acceptedBy {
      id
      displayName
    }
  }
`);

export const InviteSpecialist = graphql(`
  mutation InviteSpecialist($input: InviteSpecialistInput!) {
    inviteSpecialist(input: $input) {
      __typename
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

export const ResendInvitation = graphql(`
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      __typename
      ... on Error {
        code
        message
      }
    }
  }
`);

export const RevokeInvitation = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      __typename
      ... on Error {
        code
        message
      }
    }
  }
`);
