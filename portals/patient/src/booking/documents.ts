import { graphql } from '../gql/index.ts';

export const BookingPage = graphql(`
  query BookingPage($slug: String!) {
    specialist(slug: $slug) {
      id
      slug
      displayName
      portraitSeed
      timeZone
      needsRegion
      licensedIn
      appointmentTypes {
        id
        name
        description
        durationMinutes
        seriesMost
        seats
        formats
        price {
          amountMinor
          currency
        }
        changePolicy {
          ...BookingTerms
        }
      }
    }
  }
`);

export const IntakeFormParts = graphql(`
  fragment IntakeConditionParts on IntakeCondition {
    anyOf {
      questionKey
      operator
      values
      from
      to
    }
  }

  fragment IntakeFormParts on IntakeForm {
    id
    version
    title
    intro
    sections {
      key
      title
      intro
      showIf {
        ...IntakeConditionParts
      }
      questions {
        key
        kind
        label
        help
        isRequired
        maxLength
        number {
          unit
        }
        options {
          value
          label
        }
        showIf {
          ...IntakeConditionParts
        }
      }
    }
  }
`);

export const BookingIntake = graphql(`
  query BookingIntake($typeId: ID!) {
    intakeForm(appointmentTypeId: $typeId) {
      ...IntakeFormParts
    }
  }
`);

export const HoldParts = graphql(`
  fragment HoldParts on Hold {
    id
    state
    startsAt
    endsAt
    format
    expiresAt
    quoteId
    changePolicy {
      ...BookingTerms
    }
    appointmentType {
      id
    }
    appointment {
      id
    }
  }
`);

export const HoldState = graphql(`
  query HoldState($id: ID!) {
    hold(id: $id) {
      ...HoldParts
    }
  }
`);

export const HoldChanged = graphql(`
  subscription HoldChanged($id: ID!) {
    holdChanged(id: $id) {
      ...HoldParts
    }
  }
`);

export const CreateQuote = graphql(`
  mutation CreateQuote($input: CreateQuoteInput!) {
    createQuote(input: $input) {
      ... on CreateQuotePayload {
        quote {
          id
          state
          expiresAt
          lines {
            label
            amount {
              amountMinor
              currency
            }
          }
          total {
            amountMinor
            currency
          }
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const HoldSlot = graphql(`
  mutation HoldSlot($input: HoldSlotInput!) {
    holdSlot(input: $input) {
      ... on HoldSlotPayload {
        hold {
          ...HoldParts
        }
      }
      ... on Error {
        code
        message
      }
      ... on SlotTakenError {
        alternatives {
          startsAt
          endsAt
        }
      }
      ... on SlotNotOfferedError {
        alternatives {
          startsAt
          endsAt
        }
      }
    }
  }
`);

export const ReleaseHold = graphql(`
  mutation ReleaseHold($id: ID!, $idempotencyKey: ID!) {
    releaseHold(id: $id, idempotencyKey: $idempotencyKey) {
      ... on ReleaseHoldPayload {
        hold {
          ...HoldParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const AnswerIntake = graphql(`
  mutation AnswerIntake($input: AnswerIntakeInput!) {
    answerIntake(input: $input) {
      ... on AnswerIntakePayload {
        response {
          id
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

export const SaveUnfinishedIntake = graphql(`
  mutation SaveUnfinishedIntake($input: AnswerIntakeInput!) {
    saveUnfinishedIntake(input: $input) {
      ... on SaveUnfinishedIntakePayload {
        unfinished {
          savedAt
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const StartPayment = graphql(`
  mutation StartPayment($input: StartPaymentInput!) {
    startPayment(input: $input) {
      ... on StartPaymentPayload {
        payment {
          id
          state
          amount {
            amountMinor
            currency
          }
        }
        cardForm {
          provider
          publishableKey
          clientSecret
          apiBase
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
