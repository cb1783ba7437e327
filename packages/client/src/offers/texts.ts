import { graphql } from '../gql/index.ts';

export const DirectoryTexts = graphql(`
  fragment DirectoryTexts on Specialist {
    id
    profileVersion
    displayName
    headline
    about
    portraitSeed
    specialties {
      slug
      name
    }
    texts {
      title
      name
      headlineDe
      headlineEn
      aboutDe
      aboutEn
    }
  }
`);

export const OwnDirectoryTexts = graphql(`
  query OwnDirectoryTexts {
    mySpecialistProfile {
      ...DirectoryTexts
    }
  }
`);

export const DirectoryTextsOf = graphql(`
  query DirectoryTextsOf($slug: String!) {
    specialist(slug: $slug) {
      ...DirectoryTexts
    }
  }
`);

export const SaveDirectoryTexts = graphql(`
  mutation SaveDirectoryTexts($input: SaveProfileTextsInput!) {
    saveProfileTexts(input: $input) {
      __typename
      ... on SaveProfileTextsPayload {
        specialist {
          ...DirectoryTexts
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
