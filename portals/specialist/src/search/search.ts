import {
  createQuery,
  hrefOf,
  MOST_FINDS,
  nodes,
  searchTexts,
  useFormat,
  useSession,
  type SearchFinds,
} from '@daraport/client';
import { MessageCircleIcon, UserRoundIcon, type CommandGroup } from '@daraport/ui';
import type { Accessor } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { PortalSearchQuery } from '../gql/graphql.ts';

const PortalSearch = graphql(`
  query PortalSearch($text: String!, $hasMessages: Boolean!) {
    myPatients {
      patients(first: 5, search: $text) {
        edges {
          cursor
          node {
            id
            patient {
              id
              displayName
            }
            nextAppointment {
              id
              startsAt
            }
            lastAppointment {
              id
              startsAt
            }
            conversation @include(if: $hasMessages) {
              id
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

type Care = PortalSearchQuery['myPatients']['patients']['edges'][number]['node'];

const { t } = searchTexts;

/** Her patients by name, which the graph enters in the log: their page, told by the next or last appointment, and their conversation. */
export function useSearch(typed: Accessor<string>): SearchFinds {
  const session = useSession();
  const format = useFormat();
  const [page] = createQuery({
    query: PortalSearch,
    variables: () => ({ text: typed(), hasMessages: session.hasModule('MESSAGING') }),
    pause: () => typed() === '',
    requestPolicy: 'network-only',
    keepPrevious: true,
  });
  const personOf = ({ id, patient, nextAppointment, lastAppointment }: Care) => {
    const appointment = nextAppointment ?? lastAppointment;
    const hint = appointment && format.moment(appointment.startsAt);
    const href = hrefOf(`/patients/${patient.id}`);
    return { id: `patient ${id}`, label: patient.displayName, hint: hint ?? undefined, icon: UserRoundIcon, href };
  };
  const conversationOf = ({ id, patient, conversation }: Care) => {
    if (!conversation) return [];
    const href = hrefOf(`/messages/${conversation.id}`);
    return [{ id: `conversation ${id}`, label: patient.displayName, icon: MessageCircleIcon, href }];
  };
  const groups = (found: readonly Care[]): CommandGroup[] => [
    { label: t('groups.patients'), commands: found.map(personOf) },
    { label: t('groups.conversations'), commands: found.flatMap(conversationOf) },
  ];
  return {
    isSearching: () => typed() !== '' && (page.isFetching || page.isStale),
    groups: () => groups(nodes(page.data?.myPatients.patients).slice(0, MOST_FINDS)),
  };
}
