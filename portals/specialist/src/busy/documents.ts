import { graphql } from '../gql/index.ts';

export const BusySources = graphql(`
  query BusySources {
    myBusySources {
      ...BusySourceFields
    }
  }

  fragment BusySourceFields on BusySource {
    id
    name
    host
    state
    fault
    spanCount
    triedAt
    readAt
  }
`);

export const AddBusySource = graphql(`
  mutation AddBusySource($input: AddBusySourceInput!) {
    addBusySource(input: $input) {
      __typename
      ... on BusySourceSaved {
        source {
          ...BusySourceFields
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

export const RefreshBusySource = graphql(`
  mutation RefreshBusySource($input: BusySourceInput!) {
    refreshBusySource(input: $input) {
      __typename
      ... on Error {
        code
        message
      }
    }
  }
`);

export const RemoveBusySource = graphql(`
  mutation RemoveBusySource($input: BusySourceInput!) {
    removeBusySource(input: $input) {
      __typename
      ... on Error {
        code
        message
      }
    }
  }
`);
