import { graphql } from '../gql/index.ts';

export const WorkspaceQuery = graphql(`
  query Workspace($id: ID!) {
    appointment(id: $id) {
      ...AgendaRow
      conversation {
        id
        unreadCount
      }
    }
  }
`);

export const VisitAppointment = graphql(`
  query VisitAppointment($id: ID!) {
    visit(id: $id) {
      id
      appointment {
        id
      }
    }
  }
`);

/** Asked only where the answers are shown: each time is logged as a read. */
export const WorkspaceIntake = graphql(`
  query WorkspaceIntake($id: ID!) {
    appointment(id: $id) {
      id
      intakeStatus {
        state
        dueAt
      }
      intake {
        id
        answeredAt
        form {
          id
          version
          title
        }
        answers {
          key
          question
          values
        }
      }
    }
  }
`);

export const NoteFields = graphql(`
  fragment NoteParts on Note {
    id
    state
    body
    createdAt
    signedAt
    author {
      id
      displayName
    }
    addenda {
      id
      body
      createdAt
      author {
        id
        displayName
      }
    }
  }
`);

export const WorkspaceNotes = graphql(`
  query WorkspaceNotes($id: ID!) {
    appointment(id: $id) {
      id
      notes {
        ...NoteParts
      }
    }
  }
`);

export const NoteVersions = graphql(`
  query NoteVersions($id: ID!) {
    appointment(id: $id) {
      id
      notes {
        id
        versions {
          version
          body
          savedAt
        }
      }
    }
  }
`);

export const SaveNote = graphql(`
  mutation SaveNote($input: SaveNoteInput!) {
    saveNote(input: $input) {
      ... on SaveNotePayload {
        note {
          ...NoteParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const SignNote = graphql(`
  mutation SignNote($input: SignNoteInput!) {
    signNote(input: $input) {
      ... on SignNotePayload {
        note {
          ...NoteParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const AddAddendum = graphql(`
  mutation AddAddendum($input: AddAddendumInput!) {
    addAddendum(input: $input) {
      ... on AddAddendumPayload {
        note {
          ...NoteParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const AccessLog = graphql(`
  query AccessLog($id: ID!) {
    appointment(id: $id) {
      id
      accessLog {
        id
        at
        action
        resource
        reason
        actor {
          id
          displayName
        }
      }
    }
  }
`);
