import { graphql } from '../gql/index.ts';

export const AppointmentDetails = graphql(`
  query AppointmentPage($id: ID!) {
    appointment(id: $id) {
      ...AppointmentRow
      createdAt
      payBy
      endedUnpaid
      ...ChangeParts
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

  fragment ChangeParts on Appointment {
    id
    revision
    changeTerms {
      rescheduling {
        state
        freeUntil
        until
        fee {
          amountMinor
          currency
        }
      }
      movesLeft
      cancelling {
        state
        freeUntil
        until
        fee {
          amountMinor
          currency
        }
      }
      refund {
        amountMinor
        currency
      }
      noShowFee {
        amountMinor
        currency
      }
      noShowReversibleUntil
      areFeesWaived
      kept {
        amountMinor
        currency
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
