import { graphql } from '../gql/index.ts';

export const DirectoryFacts = graphql(`
  fragment DirectoryFacts on Specialist {
    id
    profileVersion
    gender
    insurances
    languages
    city
    focus
    focusWords {
      de
      en
    }
    specialties {
      slug
      name
    }
  }
`);

export const OwnDirectoryFacts = graphql(`
  query OwnDirectoryFacts {
    specialties {
      slug
      name
    }
    mySpecialistProfile {
      ...DirectoryFacts
    }
  }
`);

export const DirectoryFactsOf = graphql(`
  query DirectoryFactsOf($slug: String!) {
    specialties {
      slug
      name
    }
    specialist(slug: $slug) {
      ...DirectoryFacts
    }
  }
`);

export const SaveDirectoryFacts = graphql(`
  mutation SaveDirectoryFacts($input: SaveDirectoryProfileInput!) {
    saveDirectoryProfile(input: $input) {
      __typename
      ... on SaveDirectoryProfilePayload {
        specialist {
          ...DirectoryFacts
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

export const SetListPrice = graphql(`
  mutation SetListPrice($input: SetListPriceInput!) {
    setListPrice(input: $input) {
      __typename
      ... on SetListPricePayload {
        appointmentType {
          id
          price {
            amountMinor
            currency
          }
          priceVersion
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
