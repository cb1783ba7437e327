import { graphql } from '../gql/index.ts';

export const CareAppointmentParts = graphql(`
  fragment CareAppointment on Appointment {
    id
    state
    startsAt
    endsAt
    format
    appointmentType {
      id
      name
    }
    intakeStatus {
      state
    }
  }
`);

/** Whom one cares for, and what is next with them. */
export const CareSummary = graphql(`
  fragment CareSummary on CareRelationship {
    id
    since
    patient {
      id
      displayName
    }
    nextAppointment {
      ...CareAppointment
    }
    lastAppointment {
      ...CareAppointment
    }
    conversation {
      id
      unreadCount
    }
  }
`);

/** One page of names: the graph enters each in the log, so no more are asked than are shown. */
export const Patients = graphql(`
  query Patients($first: Int!, $after: String, $search: String) {
    myPatients {
      patients(first: $first, after: $after, search: $search) {
        totalCount
        edges {
          cursor
          node {
            ...CareSummary
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const PatientPageQuery = graphql(`
  query PatientPage($id: ID!) {
    patient(id: $id) {
      ...CareSummary
    }
  }
`);

/** Without the name: it was read with the page. */
export const PatientAppointments = graphql(`
  query PatientAppointments($id: ID!, $first: Int!, $after: String) {
    patient(id: $id) {
      id
      appointments(first: $first, after: $after) {
        totalCount
        edges {
          cursor
          node {
            ...CareAppointment
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Which notes there are and how far they are; what they say is read in the workspace. Each is logged as a read. */
export const PatientNotes = graphql(`
  query PatientNotes($id: ID!, $first: Int!, $after: String) {
    patient(id: $id) {
      id
      notes(first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            state
            createdAt
            signedAt
            appointment {
              ...CareAppointment
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
