import { graphql } from '../gql/index.ts';

export const AppointmentDetails = graphql(`
  query AppointmentPage($id: ID!) {
    appointment(id: $id) {
      ...AppointmentRow
      cancellableUntil
      createdAt
      dueQuote {
        id
        total {
          amountMinor
          currency
        }
      }
      series {
        id
        appointments {
          id
          state
          startsAt
          dueQuote {
            id
          }
        }
      }
      payment {
        id
        state
        paidAt
        amount {
          amountMinor
          currency
        }
        refunded {
          amountMinor
          currency
        }
      }
      conversation {
        id
      }
      intakeStatus {
        isOpen
        form {
          ...IntakeFormParts
        }
      }
      intake {
        ...IntakeAnswers
      }
      unfinishedIntake {
        answers {
          key
          given
        }
        savedAt
      }
      notes {
        ...NoteParts
      }
    }
  }

  fragment IntakeAnswers on IntakeResponse {
    id
    answeredAt
    answers {
      key
      question
      values
      given
    }
  }
`);
