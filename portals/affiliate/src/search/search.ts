import { createQuery, hrefOf, MOST_FINDS, score, searchTexts, wordsOf, type SearchFinds } from '@daraport/client';
import { LinkIcon } from '@daraport/ui';
import type { Accessor } from 'solid-js';
import { graphql } from '../gql/index.ts';

const PortalSearch = graphql(`
  query PortalSearch {
    trackingLinks {
      id
      name
      url
    }
  }
`);

const { t } = searchTexts;

/** The partner's own links, by name and address. */
export function useSearch(typed: Accessor<string>): SearchFinds {
  const [page] = createQuery({ query: PortalSearch, pause: () => typed() === '' });
  const found = () =>
    (page.data?.trackingLinks ?? []).filter(({ name, url }) => score(wordsOf(typed()), name, url) > 0);
  return {
    isSearching: () => typed() !== '' && page.isFetching,
    groups: () => [
      {
        label: t('groups.links'),
        commands: found()
          .slice(0, MOST_FINDS)
          .map(({ id, name, url }) => ({ id, label: name, hint: url, icon: LinkIcon, href: hrefOf('/links') })),
      },
    ],
  };
}
