import { graphql } from '../gql/index.ts';

/** The tours the signed-in person has seen or put off. */
export const SeenTours = graphql(`
  query SeenTours {
    viewer {
      seenTours
    }
  }
`);

/** Keeps with the person that a tour was seen. */
export const MarkTourSeen = graphql(`
  mutation MarkTourSeen($input: MarkTourSeenInput!) {
    markTourSeen(input: $input) {
      seenTours
    }
  }
`);
