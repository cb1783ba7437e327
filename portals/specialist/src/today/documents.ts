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
    myOnboarding {
      isBookable
      requirements {
        applies
      }
      checklist {
        key
        state
      }
    }
  }
`);

/** Which notes are still open today, asked of what is over: each is logged as read. */
export const TodayOpen = graphql(`
  query TodayOpen($dayStart: DateTime!, $now: DateTime!) {
    ended: agenda(from: $dayStart, to: $now) {
      id
      notes {
        id
        state
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
