import { graphql } from '../gql/index.ts';

export const PoolList = graphql(`
  query PoolList {
    pools {
      id
      name
      durationMinutes
      specialists {
        id
        displayName
      }
    }
  }
`);

export const PoolPageQuery = graphql(`
  query PoolPage($id: ID!) {
    pool(id: $id) {
      id
      name
      durationMinutes
      formats
      specialists {
        id
        displayName
      }
    }
  }
`);

export const PoolTimes = graphql(`
  query PoolTimes($id: ID!, $format: VisitFormat!, $from: Date!, $days: Int!, $timeZone: String!) {
    pool(id: $id) {
      id
      slotDays(format: $format, from: $from, days: $days, timeZone: $timeZone) {
        date
        slots {
          startsAt
          endsAt
        }
      }
    }
  }
`);

export const HoldPoolSlot = graphql(`
  mutation HoldPoolSlot($input: HoldPoolSlotInput!) {
    holdPoolSlot(input: $input) {
      ... on HoldPoolSlotPayload {
        holdId
        startsAt
        endsAt
        specialist {
          id
          slug
          displayName
          portraitSeed
          headline
        }
        appointmentType {
          id
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
    }
  }
`);

export const PriceHold = graphql(`
  mutation PriceHold($input: PriceHoldInput!) {
    priceHold(input: $input) {
      ... on PriceHoldPayload {
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
