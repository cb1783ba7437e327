import { createQuery, Loaded, nodes, useFormat } from '@daraport/client';
import { Avatar, Card, EmptyState, Page, Skeleton, Table } from '@daraport/ui';
import { graphql } from '../gql/index.ts';
import { plural, t } from '../messages/index.ts';

const Specialists = graphql(`
  query Specialists {
    specialists(first: 50) {
      totalCount
      edges {
        cursor
        node {
          id
          slug
          displayName
          portraitSeed
          languages
          timeZone
          city
          specialties {
            slug
            name
          }
          nextSlots(first: 1) {
            startsAt
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

/** The directory as staff needs it: who, for what, and when there is room. */
export default function SpecialistsPage() {
  const [page] = createQuery({ query: Specialists });
  const format = useFormat();
  return (
    <Page title={t('specialists.title')} intro={t('specialists.intro')} width="wide">
      <Loaded
        query={page}
        select={(data) => data.specialists}
        isEmpty={(list) => list.edges.length === 0}
        empty={<EmptyState illustration="people" title={t('specialists.empty')} text={t('specialists.emptyText')} />}
        skeleton={<Skeleton shape="row" lines={8} />}
      >
        {(list) => (
          <div class="d-stack">
            <p class="d-muted">{plural('specialists.count', list.totalCount)}</p>
            <Card flush>
              <Table
                caption={t('specialists.caption')}
                rows={[...nodes(list)]}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'name',
                    header: t('specialists.name'),
                    primary: true,
                    cell: (row) => (
                      <span class="o-person">
                        <Avatar id={row.id} name={row.displayName} portrait={row.portraitSeed} size="small" />
                        {row.displayName}
                      </span>
                    ),
                  },
                  {
                    key: 'specialties',
                    header: t('specialists.specialties'),
                    cell: (row) => row.specialties.map(({ name }) => name).join(', '),
                  },
                  {
                    key: 'languages',
                    header: t('specialists.languages'),
                    cell: (row) => format.languages(row.languages),
                  },
                  {
                    key: 'place',
                    header: t('specialists.place'),
                    cell: (row) => `${row.city ?? ''} · ${row.timeZone}`,
                  },
                  {
                    key: 'next',
                    header: t('specialists.next'),
                    cell: (row) =>
                      row.nextSlots[0] ? format.moment(row.nextSlots[0].startsAt) : t('specialists.none'),
                  },
                ]}
              />
            </Card>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
