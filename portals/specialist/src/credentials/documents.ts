import { graphql } from '../gql/index.ts';

/** Where one stands, with everything that was handed over. */
export const MyOnboarding = graphql(`
  query MyOnboarding {
    myOnboarding {
      ...OnboardingFields
    }
  }

  fragment OnboardingFields on SpecialistOnboarding {
    isBookable
    approval
    reason
    handedInAt
    suspendedAt
    suspensionReason
    canHandIn
    requirements {
      version
      needsApproval
      appliesFrom
      applies
    }
    checklist {
      ...RequirementParts
    }
    credentials {
      ...CredentialParts
    }
  }
`);

export const SubmitCredential = graphql(`
  mutation SubmitCredential($input: SubmitCredentialInput!) {
    submitCredential(input: $input) {
      __typename
      ... on CredentialSubmitted {
        onboarding {
          ...OnboardingFields
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

export const HandIn = graphql(`
  mutation HandIn($input: HandInOnboardingInput!) {
    handInOnboarding(input: $input) {
      __typename
      ... on OnboardingHandedIn {
        onboarding {
          ...OnboardingFields
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
