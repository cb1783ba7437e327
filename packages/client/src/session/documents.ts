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

export const LegalTexts = graphql(`
  query LegalTexts {
    brand {
      id
      legal {
        kind
        title
        body
        version
      }
    }
  }
`);

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignedIn {
        viewer {
          isAuthenticated
        }
      }
      ... on Error {
        code
        message
      }
      ... on TooManyAttemptsError {
        retryAfterSeconds
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

export const RegisterPatient = graphql(`
  mutation RegisterPatient($input: RegisterPatientInput!) {
    registerPatient(input: $input) {
      ... on SignedIn {
        viewer {
          isAuthenticated
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

export const RequestMagicLink = graphql(`
  mutation RequestMagicLink($input: RequestMagicLinkInput!) {
    requestMagicLink(input: $input) {
      ... on MagicLinkRequested {
        isAccepted
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

export const RedeemMagicLink = graphql(`
  mutation RedeemMagicLink($input: RedeemMagicLinkInput!) {
    redeemMagicLink(input: $input) {
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

export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      isSignedOut
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
