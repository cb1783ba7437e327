import { graphql } from '../gql/index.ts';

/** Asked once at the start, by anyone: whose host this is, and whether someone is signed in. */
export const Boot = graphql(`
  query Boot {
    brand {
      id
      slug
      name
      tagline
      operatingModel
      locales
      defaultLocale
      formOfAddress
      currency
      timeZone
      theme {
        accent
        second
        headingFont
        logoUrl
      }
      modules
      shownJourney
      comparison {
        id
        isTakingPart
      }
      portals {
        portal
        url
      }
      supportEmail
    }
    viewer {
      isAuthenticated
      hasAttributionConsent
      scopes
      portals
    }
  }
`);

/** The person behind a session; only the signed-in may ask. */
export const Me = graphql(`
  query Me {
    viewer {
      person {
        id
        displayName
        givenName
        familyName
        email
        locale
        timeZone
      }
      membership {
        id
        role
        organization {
          id
          name
        }
      }
      memberships {
        id
        role
        organization {
          id
          name
        }
      }
    }
  }
`);

export const ActivateMembership = graphql(`
  mutation ActivateMembership($input: ActivateMembershipInput!) {
    activateMembership(input: $input) {
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

export const UpdateLanguage = graphql(`
  mutation UpdateLanguage($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      ... on ProfileUpdated {
        person {
          id
          locale
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      isSignedOut
    }
  }
`);
