import { graphql } from '../gql/index.ts';

export const VisitParts = graphql(`
  fragment VisitParts on Visit {
    id
    state
    opensAt
    participants {
      role
      state
      joinedAt
      leftAt
      person {
        id
        displayName
      }
    }
  }
`);

export const VisitRoomQuery = graphql(`
  query VisitRoom($id: ID!) {
    visit(id: $id) {
      ...VisitParts
      appointment {
        id
        startsAt
        endsAt
        timeZone
        appointmentType {
          id
          name
        }
        specialist {
          id
          slug
          displayName
          portraitSeed
        }
        conversation {
          id
        }
      }
    }
  }
`);

export const VisitChanged = graphql(`
  subscription VisitChanged($visitId: ID!) {
    visitChanged(visitId: $visitId) {
      ...VisitParts
    }
  }
`);

export const VisitSignalReceived = graphql(`
  subscription VisitSignalReceived($visitId: ID!, $connectionId: ID!) {
    visitSignalReceived(visitId: $visitId, connectionId: $connectionId) {
      id
      fromConnectionId
      fromRole
      kind
      payload
    }
  }
`);

export const JoinVisit = graphql(`
  mutation JoinVisit($input: JoinVisitInput!) {
    joinVisit(input: $input) {
      ... on JoinVisitPayload {
        visit {
          ...VisitParts
        }
        connection {
          connectionId
          provider
          roomName
          isPolite
          iceServers {
            urls
            username
            credential
          }
        }
      }
      ... on Error {
        code
        message
      }
      ... on VisitNotOpenError {
        opensAt
      }
    }
  }
`);

export const LeaveVisit = graphql(`
  mutation LeaveVisit($input: LeaveVisitInput!) {
    leaveVisit(input: $input) {
      ... on LeaveVisitPayload {
        visit {
          ...VisitParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const AdmitPatient = graphql(`
  mutation AdmitPatient($visitId: ID!) {
    admitPatient(visitId: $visitId) {
      ... on AdmitPatientPayload {
        visit {
          ...VisitParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const EndVisit = graphql(`
  mutation EndVisit($visitId: ID!) {
    endVisit(visitId: $visitId) {
      ... on EndVisitPayload {
        visit {
          ...VisitParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const SendVisitSignal = graphql(`
  mutation SendVisitSignal($input: SendVisitSignalInput!) {
    sendVisitSignal(input: $input) {
      ... on SendVisitSignalPayload {
        signalId
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
