import { createList, hrefOf, Loaded, nodes, useFormat, useSession, useTableState } from '@daraport/client';
import { Avatar, DataTable, EmptyState, LinkButton, Page, Skeleton, type DataColumn } from '@daraport/ui';
import { Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { SpecialistsQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

const Specialists = graphql(`
  query Specialists($first: Int!, $after: String, $filter: SpecialistFilter) {
    specialists(first: $first, after: $after, filter: $filter) {
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

type Row = SpecialistsQuery['specialists']['edges'][number]['node'];

/** The directory as staff needs it: who, for what, and when there is room. */
export default function SpecialistsPage() {
  const session = useSession();
  const [table, setTable] = useTableState();
  const list = createList({
    query: Specialists,
    select: (data) => data.specialists,
    variables: (span) => ({ ...span, filter: { search: table().text?.trim() || null } }),
    most: 50,
  });
  return (
    <Page
      title={t('specialists.title')}
      intro={t('specialists.intro')}
      width="wide"
      actions={
        <Show when={session.may('brand:configure')}>
          <LinkButton href={hrefOf('/pools')}>{t('pools.title')}</LinkButton>
        </Show>
      }
    >
      <Loaded query={list.page} select={(data) => data.specialists} skeleton={<Skeleton shape="table" rows={8} />}>
        {(specialists) => (
          <DataTable
            remote
            caption={t('specialists.caption')}
            columns={columnsOf()}
            rows={nodes(specialists)}
            rowKey={(row) => row.id}
            state={table()}
            onState={setTable}
            total={specialists.totalCount}
            more={list.more()}
            searchLabel={t('specialists.search')}
            exportName={t('specialists.file')}
            exportRows={list.all}
            empty={
              <EmptyState illustration="people" title={t('specialists.empty')} text={t('specialists.emptyText')} />
            }
          />
        )}
      </Loaded>
    </Page>
  );
}

function columnsOf(): DataColumn<Row>[] {
  const format = useFormat();
  const specialties = (row: Row) => row.specialties.map(({ name }) => name).join(', ');
  const place = (row: Row) => row.city ?? format.place(row.timeZone);
  const next = (row: Row) => (row.nextSlots[0] ? format.moment(row.nextSlots[0].startsAt) : t('specialists.none'));
  return [
    {
      key: 'name',
      header: t('specialists.name'),
      primary: true,
      value: (row) => row.displayName,
      cell: (row) => (
        <span class="o-person">
          <Avatar id={row.id} name={row.displayName} portrait={row.portraitSeed} size="small" />
          <a href={hrefOf(`/specialists/${row.slug}`)}>{row.displayName}</a>
        </span>
      ),
    },
    { key: 'specialties', header: t('specialists.specialties'), value: specialties, cell: specialties },
    {
      key: 'languages',
      header: t('specialists.languages'),
      value: (row) => format.languages(row.languages),
      cell: (row) => format.languages(row.languages),
    },
    { key: 'place', header: t('specialists.place'), value: place, cell: place },
    { key: 'next', header: t('specialists.next'), unbroken: true, value: next, cell: next },
  ];
}
