import { graphql } from '../../gql/index.ts';

export const LegalTexts = graphql(`
  query LegalTexts {
    brand {
      id
      legal {
        kind
        title
        body
        version
      }
    }
  }
`);

export const RedeemMagicLink = graphql(`
  mutation RedeemMagicLink($input: RedeemMagicLinkInput!) {
    redeemMagicLink(input: $input) {
      ... on SignedIn {
        viewer {
          isAuthenticated
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
