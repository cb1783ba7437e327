import { graphql } from '../gql/index.ts';

/** A page of the specialists one manages, with what matters in a list. */
export const Onboardings = graphql(`
  query Onboardings($first: Int!, $after: String, $filter: SpecialistOnboardingFilter!) {
    specialistOnboardings(first: $first, after: $after, filter: $filter) {
      totalCount
      edges {
        cursor
        node {
          ...OnboardingRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment OnboardingRow on SpecialistOnboarding {
    person {
      id
      displayName
    }
    isBookable
    approval
    handedInAt
    suspendedAt
    checklist {
      ...RequirementParts
    }
    credentials {
      id
      state
      validUntil
      replacedAt
    }
  }
`);

/** One specialist, with everything that was handed over and the appointments to come. */
export const OnboardingDetail = graphql(`
  query OnboardingDetail($id: ID!, $from: DateTime!) {
    specialistOnboarding(personId: $id) {
      ...OnboardingFields
    }
    appointments(first: 10, filter: { specialistPersonId: $id, state: CONFIRMED, from: $from }) {
      totalCount
      edges {
        cursor
        node {
          id
          startsAt
          endsAt
          patient {
            id
            displayName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment OnboardingFields on SpecialistOnboarding {
    person {
      id
      displayName
    }
    isBookable
    approval
    reason
    handedInAt
    suspendedAt
    suspensionReason
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

export const DecideCredential = graphql(`
  mutation DecideCredential($input: DecideCredentialInput!) {
    decideCredential(input: $input) {
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

export const DecideOnboarding = graphql(`
  mutation DecideOnboarding($input: DecideOnboardingInput!) {
    decideOnboarding(input: $input) {
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

export const SuspendSpecialist = graphql(`
  mutation SuspendSpecialist($input: SuspendSpecialistInput!) {
    suspendSpecialist(input: $input) {
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

export const LiftSuspension = graphql(`
  mutation LiftSuspension($input: LiftSuspensionInput!) {
    liftSuspension(input: $input) {
      __typename
      ... on Error {
        code
        message
      }
    }
  }
`);

export const Requirements = graphql(`
  query Requirements {
    specialistRequirements {
      ...RequirementsFields
    }
  }

  fragment RequirementsFields on SpecialistRequirements {
    version
    credentials
    needsApproval
    needsPayoutAccount
    appliesFrom
    applies
  }
`);

export const SaveRequirements = graphql(`
  mutation SaveRequirements($input: SaveSpecialistRequirementsInput!) {
    saveSpecialistRequirements(input: $input) {
      __typename
      ... on SpecialistRequirementsSaved {
        requirements {
          ...RequirementsFields
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
