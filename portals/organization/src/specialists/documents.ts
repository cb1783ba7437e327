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
