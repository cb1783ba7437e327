import { graphql } from '../gql/index.ts';

/** One's own account at the payment provider, as it said last. */
export const MyPayoutAccount = graphql(`
  query MyPayoutAccount {
    myPayoutAccount {
      ...PayoutAccountFields
    }
  }

  fragment PayoutAccountFields on PayoutAccount {
    state
    requirementsDue
    dueBy
    checkedAt
  }
`);

export const OpenPayoutAccount = graphql(`
  mutation OpenPayoutAccount($input: OpenPayoutAccountInput!) {
    openPayoutAccount(input: $input) {
      __typename
      ... on PayoutAccountOpened {
        link {
          url
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const CheckPayoutAccount = graphql(`
  mutation CheckPayoutAccount {
    checkPayoutAccount {
      __typename
      ... on PayoutAccountChecked {
        account {
          ...PayoutAccountFields
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
