import { graphql } from '../gql/index.ts';

/** Today and the two weeks after it with names; the week before only for its figures, so no name is read for it. */
export const Today = graphql(`
  query Today($weekAgo: DateTime!, $dayStart: DateTime!, $dayEnd: DateTime!, $ahead: DateTime!) {
    today: agenda(from: $dayStart, to: $dayEnd) {
      ...AgendaRow
    }
    ahead: agenda(from: $dayEnd, to: $ahead) {
      ...AgendaRow
    }
    before: agenda(from: $weekAgo, to: $dayStart) {
      id
      state
    }
    unreadMessageCount
  }
`);

/** What is still open today. Notes are asked of what is over and answers of what is to come: each is logged as read. */
export const TodayOpen = graphql(`
  query TodayOpen($dayStart: DateTime!, $now: DateTime!, $dayEnd: DateTime!) {
    ended: agenda(from: $dayStart, to: $now) {
      id
      notes {
        id
        state
      }
    }
    coming: agenda(from: $now, to: $dayEnd) {
      id
      intake {
        id
      }
    }
  }
`);

export const NextVisitChanged = graphql(`
  subscription NextVisitChanged($visitId: ID!) {
    visitChanged(visitId: $visitId) {
      id
      state
      opensAt
    }
  }
`);
