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
        needsRegion
        licensedIn
      }
      appointmentTypes {
        id
        price {
          amountMinor
          currency
        }
      }
    }
  }
`);

/** Told the moment a time of any of them is taken or given back. */
export const PoolTimesChanged = graphql(`
  subscription PoolTimesChanged($ids: [ID!]!) {
    freeTimesChanged(specialistIds: $ids) {
      specialists {
        id
      }
    }
  }
`);

export const PoolTimes = graphql(`
  query PoolTimes($id: ID!, $format: VisitFormat!, $from: Date!, $days: Int!, $timeZone: String!, $region: String) {
    pool(id: $id) {
      id
      slotDays(format: $format, from: $from, days: $days, timeZone: $timeZone, region: $region) {
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
          price {
            amountMinor
            currency
          }
          changePolicy {
            ...BookingTerms
          }
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

export const ReleasePoolSlot = graphql(`
  mutation ReleasePoolSlot($input: ReleasePoolSlotInput!) {
    releasePoolSlot(input: $input) {
      ... on ReleasePoolSlotPayload {
        holdId
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
