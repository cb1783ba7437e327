import { graphql } from '../gql/index.ts';

export const ChangePolicies = graphql(`
  query ChangePolicies {
    changePolicies {
      ...ChangePolicyFields
    }
  }

  fragment ChangePolicyFields on ChangePolicySetting {
    appointmentType {
      id
      name
    }
    terms {
      rescheduling {
        ...ChangeRuleFields
      }
      cancelling {
        ...ChangeRuleFields
      }
      mostMoves
      noShowFee {
        kind
        value
      }
      payByMinutes
    }
    version
    changedAt
  }

  fragment ChangeRuleFields on ChangeRule {
    freeMinutes
    lastMinutes
    fee {
      kind
      value
    }
  }
`);

export const PolicyTypeChoices = graphql(`
  query PolicyTypeChoices($search: String) {
    specialists(first: 12, filter: { search: $search }) {
      edges {
        cursor
        node {
          id
          displayName
          appointmentTypes {
            id
            name
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

export const SaveChangePolicy = graphql(`
  mutation SaveChangePolicy($input: SaveChangePolicyInput!) {
    saveChangePolicy(input: $input) {
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
