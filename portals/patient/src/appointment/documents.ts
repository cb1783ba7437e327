import { graphql } from '../gql/index.ts';

export const AppointmentDetails = graphql(`
  query AppointmentPage($id: ID!) {
    appointment(id: $id) {
      ...AppointmentRow
      cancellableUntil
      createdAt
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
      intake {
        ...IntakeAnswers
      }
      notes {
        ...NoteParts
      }
    }
  }

  fragment IntakeAnswers on IntakeResponse {
    id
    answers {
      key
      question
      values
    }
  }
`);
