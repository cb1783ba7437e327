import { graphql } from '../gql/index.ts';

export const Queue = graphql(`
  query Queue($first: Int!, $after: String, $view: AssistedQueueView!) {
    assistedQueue(first: $first, after: $after, view: $view) {
      totalCount
      overdueCount
      edges {
        cursor
        node {
          ...QueueRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment QueueRow on AssistedRequest {
    id
    state
    createdAt
    dueAt
    isOverdue
    isMine
    patient {
      id
      displayName
    }
    claimedBy {
      id
      displayName
    }
  }
`);

/** Names nobody: what changed is asked where it is shown. */
export const QueueChanged = graphql(`
  subscription QueueChanged {
    assistedRequestChanged {
      id
      state
    }
  }
`);

export const RequestDetails = graphql(`
  query RequestDetails($id: ID!) {
    assistedRequest(id: $id) {
      ...RequestFields
    }
  }

  fragment RequestFields on AssistedRequest {
    ...QueueRow
    timeZone
    wishes {
      specialty {
        slug
        name
      }
      ageGroup
      region
      formats
      languages
      windows {
        weekday
        fromMinute
        toMinute
      }
      words
    }
    allocatedTo {
      id
      displayName
    }
    proposals {
      id
      state
      startsAt
      endsAt
      format
      specialist {
        id
        displayName
      }
      appointmentType {
        id
        name
      }
    }
    steps {
      id
      kind
      at
      note
      allocation {
        rule
        given
        open
        share
        mostOpen
        fitting
        outside
        full
        specialist {
          id
          displayName
        }
      }
      actor {
        id
        displayName
      }
    }
  }
`);

export const SpecialistChoices = graphql(`
  query SpecialistChoices($search: String) {
    specialists(first: 50, filter: { search: $search }) {
      edges {
        cursor
        node {
          id
          slug
          displayName
          headline
          appointmentTypes {
            id
            name
            formats
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const RequestSuggestions = graphql(`
  query RequestSuggestions($id: ID!) {
    assistedRequest(id: $id) {
      id
      suggestions(first: 5) {
        score
        nextSlot {
          startsAt
          endsAt
        }
        reasons {
          criterion
          words
        }
        specialist {
          id
          slug
          displayName
          headline
          appointmentTypes {
            id
            name
            formats
          }
        }
      }
      unsuitable(first: 5) {
        criteria
        specialist {
          id
          displayName
        }
      }
    }
  }
`);

export const ProposableTimes = graphql(`
  query ProposableTimes($slug: String!, $type: ID!, $from: Date!, $timeZone: String!) {
    specialist(slug: $slug) {
      id
      slotDays(appointmentTypeId: $type, from: $from, days: 21, timeZone: $timeZone) {
        date
        slots {
          startsAt
          endsAt
        }
      }
    }
  }
`);

export const Deadlines = graphql(`
  query Deadlines {
    assistedSettings {
      answerWithinHours
      proposalsValidHours
      version
    }
  }
`);

export const SaveDeadlines = graphql(`
  mutation SaveDeadlines($input: SaveAssistedSettingsInput!) {
    saveAssistedSettings(input: $input) {
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
