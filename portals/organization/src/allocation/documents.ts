import { graphql } from '../gql/index.ts';

export const AllocationSettings = graphql(`
  query AllocationSettings {
    assistedSettings {
      allocationRule
      allocatesAutomatically
      version
    }
  }
`);

export const SaveAllocationSettings = graphql(`
  mutation SaveAllocationSettings($input: SaveAssistedSettingsInput!) {
    saveAssistedSettings(input: $input) {
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

export const AllocationMembers = graphql(`
  query AllocationMembers($first: Int!, $after: String, $filter: SpecialistFilter) {
    specialists(first: $first, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          ...AllocationMember
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment AllocationMember on Specialist {
    id
    displayName
    allocation {
      takesPart
      share
      mostOpen
      mostNewPerWeek
      version
      given
      open
      newThisWeek
      isFull
    }
  }
`);

export const SaveAllocationPart = graphql(`
  mutation SaveAllocationPart($input: SaveAllocationPartInput!) {
    saveAllocationPart(input: $input) {
      ... on SaveAllocationPartPayload {
        specialist {
          ...AllocationMember
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
