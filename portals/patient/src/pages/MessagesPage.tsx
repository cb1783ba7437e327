import { createQuery, MessagesPage as Messages, nodes } from '@daraport/client';
import { graphql } from '../gql/index.ts';
import { t } from '../messages/index.ts';

/** Drawn portraits of those one has appointments with, by their person's id. */
const KnownFaces = graphql(`
  query KnownFaces {
    upcoming: myAppointments(first: 50, period: UPCOMING) {
      edges {
        cursor
        node {
          id
          specialist {
            ...Face
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    past: myAppointments(first: 50, period: PAST) {
      edges {
        cursor
        node {
          id
          specialist {
            ...Face
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment Face on Specialist {
    id
    portraitSeed
    person {
      id
    }
  }
`);

/** `/messages/:id?`: what patient and specialist write to each other. */
export default function MessagesPage() {
  const [faces] = createQuery({ query: KnownFaces });
  const portraitOf = (personId: string) =>
    [...nodes(faces.data?.upcoming), ...nodes(faces.data?.past)].find(
      ({ specialist }) => specialist.person.id === personId,
    )?.specialist.portraitSeed;
  return <Messages emptyText={t('messages.noneText')} portraitOf={portraitOf} />;
}
