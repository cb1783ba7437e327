import { graphql } from '../gql/index.ts';

export const SpecialistDetail = graphql(`
  query SpecialistDetail($slug: String!) {
    specialist(slug: $slug) {
      id
      slug
      displayName
      headline
      portraitSeed
      languages
      formats
      city
      gender
      insurances
      ageGroups
      focus
      isBookable
      specialties {
        slug
        name
      }
      appointmentTypes {
        id
        name
        durationMinutes
        formats
        price {
          amountMinor
          currency
        }
        priceVersion
      }
    }
  }
`);

export const SpecialistAudience = graphql(`
  query SpecialistAudience($slug: String!) {
    specialist(slug: $slug) {
      id
      displayName
      ageGroups
      profileVersion
    }
  }
`);
