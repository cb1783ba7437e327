import { graphql } from '../gql/index.ts';

export const AvailabilityFields = graphql(`
  fragment AvailabilityFields on Availability {
    id
    version
    timeZone
    dailyCap
    isShared
    weekly {
      weekday
      fromMinute
      toMinute
    }
    focus {
      weekday
      fromMinute
      toMinute
    }
    dates {
      day
      replacesWeek
      hours {
        fromMinute
        toMinute
      }
    }
    absences {
      id
      startsAt
      endsAt
    }
    types {
      ...TypeRules
    }
    outside {
      ...OutsideRow
    }
  }
  fragment TypeRules on AppointmentTypeRules {
    id
    nameDe
    nameEn
    descriptionDe
    descriptionEn
    formats
    durationMinutes
    bufferBeforeMinutes
    bufferAfterMinutes
    noticeMinutes
    horizonDays
    gridMinutes
    dailyCap
    seriesMost
    offerMinutes
    seats
    isOffered
    appointmentType {
      id
      price {
        amountMinor
        currency
      }
      priceVersion
    }
  }
  fragment OutsideRow on Appointment {
    id
    startsAt
    endsAt
  }
`);

export const OwnAvailability = graphql(`
  query OwnAvailability {
    availability {
      ...AvailabilityFields
    }
  }
`);

export const PreviewWeek = graphql(`
  query PreviewWeek($week: WeekInput!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {
    availabilityPreview(week: $week, appointmentTypeId: $type, from: $from, days: $days, timeZone: $timeZone) {
      days {
        date
        slots {
          startsAt
        }
      }
      outside {
        ...OutsideRow
      }
    }
  }
`);

export const SetWeeklyHours = graphql(`
  mutation SetWeeklyHours($input: SetWeeklyHoursInput!) {
    setWeeklyHours(input: $input) {
      __typename
      ... on SetWeeklyHoursPayload {
        availability {
          ...AvailabilityFields
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
      ... on HoursOverlapError {
        spans {
          weekday
          fromMinute
          toMinute
        }
      }
    }
  }
`);

export const SetDateHours = graphql(`
  mutation SetDateHours($input: SetDateHoursInput!) {
    setDateHours(input: $input) {
      __typename
      ... on SetDateHoursPayload {
        availability {
          ...AvailabilityFields
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

export const ClearDateHours = graphql(`
  mutation ClearDateHours($input: ClearDateHoursInput!) {
    clearDateHours(input: $input) {
      __typename
      ... on ClearDateHoursPayload {
        availability {
          ...AvailabilityFields
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const AddAbsence = graphql(`
  mutation AddAbsence($input: AddAbsenceInput!) {
    addAbsence(input: $input) {
      __typename
      ... on AddAbsencePayload {
        availability {
          ...AvailabilityFields
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

export const RemoveAbsence = graphql(`
  mutation RemoveAbsence($input: RemoveAbsenceInput!) {
    removeAbsence(input: $input) {
      __typename
      ... on RemoveAbsencePayload {
        availability {
          ...AvailabilityFields
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const SaveAppointmentType = graphql(`
  mutation SaveAppointmentType($input: SaveAppointmentTypeInput!) {
    saveAppointmentType(input: $input) {
      __typename
      ... on SaveAppointmentTypePayload {
        availability {
          ...AvailabilityFields
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

export const ExplainTime = graphql(`
  query ExplainTime($id: ID!, $type: ID!, $at: DateTime!) {
    explainSlot(specialistId: $id, appointmentTypeId: $type, startsAt: $at) {
      isOffered
      reasons {
        rule
        needed
        spans {
          startsAt
          endsAt
        }
        appointments {
          ...OutsideRow
        }
      }
    }
  }
`);
