import { graphql } from '../gql/index.ts';

export const DirectoryFacetParts = graphql(`
  fragment DirectoryFacets on DirectoryFacets {
    specialties {
      specialty {
        slug
        name
      }
      count
    }
    organizations {
      organization {
        id
        name
      }
      count
    }
    languages {
      value
      count
    }
    formats {
      value
      count
    }
    genders {
      value
      count
    }
    insurances {
      value
      count
    }
    ageGroups {
      value
      count
    }
    cities {
      value
      count
    }
    priceBands {
      minMinor
      maxMinor
      count
    }
    freeWithin(timeZone: $timeZone) {
      days
      count
    }
    relaxations {
      filter
      count
    }
  }
`);

export const Directory = graphql(`
  query Directory(
    $first: Int!
    $after: String
    $filter: SpecialistFilter
    $sort: DirectorySort
    $within: FreeTimeFilter
    $timeZone: String!
  ) {
    specialists(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      edges {
        cursor
        node {
          ...SpecialistCard
          fitting: nextSlots(first: 3, within: $within) {
            startsAt
            endsAt
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      facets {
        ...DirectoryFacets
      }
    }
  }
`);

/** Who on the page has other free times now. */
export const DirectoryTimes = graphql(`
  subscription DirectoryTimes($ids: [ID!]!, $within: FreeTimeFilter) {
    freeTimesChanged(specialistIds: $ids) {
      specialists {
        id
        nextSlots(first: 3) {
          startsAt
          endsAt
        }
        fitting: nextSlots(first: 3, within: $within) {
          startsAt
          endsAt
        }
      }
    }
  }
`);
