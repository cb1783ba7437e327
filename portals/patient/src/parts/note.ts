import { graphql } from '../gql/index.ts';

export const NoteFields = graphql(`
  fragment NoteParts on Note {
    id
    state
    body
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
