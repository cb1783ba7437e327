import {
  createQuery,
  hrefOf,
  MOST_FINDS,
  nodes,
  othersOf,
  score,
  searchTexts,
  useFormat,
  useSession,
  wordsOf,
  type SearchFinds,
} from '@daraport/client';
import {
  CalendarIcon,
  MessageCircleIcon,
  StethoscopeIcon,
  TagIcon,
  type Command,
  type CommandGroup,
} from '@daraport/ui';
import type { Accessor } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { PortalSearchQuery } from '../gql/graphql.ts';

const PortalSearch = graphql(`
  query PortalSearch($text: String!, $hasDirectory: Boolean!, $hasAppointments: Boolean!, $hasMessages: Boolean!) {
    specialists(first: 5, filter: { search: $text }) @include(if: $hasDirectory) {
      edges {
        cursor
        node {
          id
          slug
          displayName
          headline
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    specialties @include(if: $hasDirectory) {
      slug
      name
    }
    myAppointments(first: 20, period: UPCOMING) @include(if: $hasAppointments) {
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
    conversations(first: 20) @include(if: $hasMessages) {
      edges {
        cursor
        node {
          id
          participants {
            id
            displayName
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

type Specialist = NonNullable<PortalSearchQuery['specialists']>['edges'][number]['node'];
type Specialty = NonNullable<PortalSearchQuery['specialties']>[number];

const { t } = searchTexts;

/** Specialists and specialties for anyone; one's own appointments and conversations. */
export function useSearch(typed: Accessor<string>): SearchFinds {
  const session = useSession();
  const variables = () => ({
    text: typed(),
    hasDirectory: session.hasModule('BOOKING'),
    hasAppointments: session.may('appointments:read'),
    hasMessages: session.may('messages:read') && session.hasModule('MESSAGING'),
  });
  const [page] = createQuery({
    query: PortalSearch,
    variables,
    pause: () => typed() === '',
    requestPolicy: 'network-only',
    keepPrevious: true,
  });
  const format = useFormat();
  const fits = (text: string) => score(wordsOf(typed()), text) > 0;
  const me = () => session.me()?.person?.id;
  const groups = (data: PortalSearchQuery): CommandGroup[] => [
    { label: t('groups.specialists'), commands: nodes(data.specialists).map(specialistCommand) },
    {
      label: t('groups.specialties'),
      commands: (data.specialties ?? []).filter(({ name }) => fits(name)).map(specialtyCommand),
    },
    {
      label: t('groups.appointments'),
      commands: nodes(data.myAppointments)
        .filter(({ specialist, appointmentType }) => fits(`${specialist.displayName} ${appointmentType.name}`))
        .map(({ id, startsAt, specialist }) => ({
          id,
          label: specialist.displayName,
          hint: format.moment(startsAt),
          icon: CalendarIcon,
          href: hrefOf(`/appointments/${id}`),
        })),
    },
    {
      label: t('groups.conversations'),
      commands: nodes(data.conversations)
        .map(({ id, participants }) => ({ id, name: othersOf(participants, me()) }))
        .filter(({ name }) => fits(name))
        .map(({ id, name }) => ({ id, label: name, icon: MessageCircleIcon, href: hrefOf(`/messages/${id}`) })),
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

const specialistCommand = (one: Specialist): Command => ({
  id: one.id,
  label: one.displayName,
  hint: one.headline,
  icon: StethoscopeIcon,
  href: hrefOf(`/specialists/${one.slug}`),
});

const specialtyCommand = ({ slug, name }: Specialty): Command => ({
  id: `specialty ${slug}`,
  label: name,
  icon: TagIcon,
  href: hrefOf(`/specialists?specialty=${encodeURIComponent(slug)}`),
});
