import {
  createQuery,
  hrefOf,
  MOST_FINDS,
  nodes,
  score,
  searchTexts,
  useFormat,
  useSession,
  wordsOf,
  type SearchFinds,
} from '@daraport/client';
import { CalendarIcon, StethoscopeIcon, UsersIcon, type CommandGroup } from '@daraport/ui';
import type { Accessor } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { PortalSearchQuery } from '../gql/graphql.ts';

const PortalSearch = graphql(`
  query PortalSearch(
    $text: String!
    $from: DateTime!
    $hasDirectory: Boolean!
    $hasPeople: Boolean!
    $hasBookings: Boolean!
  ) {
    specialists(first: 5, filter: { search: $text }) @include(if: $hasDirectory) {
      edges {
        cursor
        node {
          id
          displayName
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    people(first: 5, search: $text) @include(if: $hasPeople) {
      edges {
        cursor
        node {
          id
          displayName
          email
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    appointments(first: 50, filter: { from: $from }) @include(if: $hasBookings) {
      edges {
        cursor
        node {
          id
          startsAt
          specialist {
            id
            displayName
          }
          appointmentType {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Booking = NonNullable<PortalSearchQuery['appointments']>['edges'][number]['node'];

const { t } = searchTexts;

/** Specialists; people, where the role may read them; bookings to come, by specialist and type: never by who is treated. */
export function useSearch(typed: Accessor<string>): SearchFinds {
  const session = useSession();
  const format = useFormat();
  const from = new Date().toISOString();
  const [page] = createQuery({
    query: PortalSearch,
    variables: () => ({
      text: typed(),
      from,
      hasDirectory: session.hasModule('BOOKING'),
      hasPeople: session.may('people:read'),
      hasBookings: session.may('appointments:oversee'),
    }),
    pause: () => typed() === '',
    requestPolicy: 'network-only',
    keepPrevious: true,
  });
  const fits = ({ specialist, appointmentType }: Booking) =>
    score(wordsOf(typed()), `${specialist.displayName} ${appointmentType.name}`) > 0;
  const groups = (data: PortalSearchQuery): CommandGroup[] => [
    {
      label: t('groups.specialists'),
      commands: nodes(data.specialists).map(({ id, displayName, title }) => ({
        id,
        label: displayName,
        hint: title,
        icon: StethoscopeIcon,
        href: narrowed('/specialists', displayName),
      })),
    },
    {
      label: t('groups.people'),
      commands: nodes(data.people).map(({ id, displayName, email }) => ({
        id: `person ${id}`,
        label: displayName,
        hint: email ?? undefined,
        icon: UsersIcon,
        href: narrowed('/people', displayName),
      })),
    },
    {
      label: t('groups.bookings'),
      commands: nodes(data.appointments)
        .filter(fits)
        .map(({ id, startsAt, specialist }) => ({
          id,
          label: specialist.displayName,
          hint: format.moment(startsAt),
          icon: CalendarIcon,
          href: hrefOf('/bookings'),
        })),
    },
  ];
  return {
    isSearching: () => typed() !== '' && (page.isFetching || page.isStale),
    groups: () =>
      (page.data ? groups(page.data) : []).map((group) => ({
        ...group,
        commands: group.commands.slice(0, MOST_FINDS),
      })),
  };
}

/** The list, narrowed to the name. */
const narrowed = (path: string, name: string): string => hrefOf(`${path}?q=${encodeURIComponent(name)}`);
