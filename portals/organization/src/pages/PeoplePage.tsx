import { createList, Loaded, nodes, useTableState } from '@daraport/client';
import { Avatar, Badge, DataTable, EmptyState, Page, Skeleton, type DataColumn } from '@daraport/ui';
import { For } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { PeopleQuery } from '../gql/graphql.ts';
import { ChoiceFilter } from '../lists/ChoiceFilter.tsx';
import { useChoice } from '../lists/use-choice.ts';
import { t } from '../messages/index.ts';
import { roles } from '../parts/roles.ts';

const People = graphql(`
  query People($first: Int!, $after: String, $role: Role, $search: String) {
    people(first: $first, after: $after, role: $role, search: $search) {
      totalCount
      edges {
        cursor
        node {
          id
          displayName
          email
          roles
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Person = PeopleQuery['people']['edges'][number]['node'];

/** Everybody with an account, by role and by name. */
export default function PeoplePage() {
  const [table, setTable] = useTableState();
  const [role, setRole] = useChoice('role', roles);
  const list = createList({
    query: People,
    select: (data) => data.people,
    variables: (span) => ({ ...span, role: role() ?? null, search: table().text?.trim() || null }),
  });
  return (
    <Page title={t('people.title')} intro={t('people.intro')} width="wide">
      <div class="o-list">
        <div class="o-filters">
          <ChoiceFilter
            label={t('people.filter')}
            all={t('people.all')}
            choices={roles}
            words={(each) => t(`role.${each}`)}
            value={role()}
            onInput={setRole}
          />
        </div>
        <Loaded query={list.page} select={(data) => data.people} skeleton={<Skeleton shape="table" rows={8} />}>
          {(people) => (
            <DataTable
              remote
              caption={t('people.caption')}
              columns={columnsOf()}
              rows={nodes(people)}
              rowKey={(row) => row.id}
              state={table()}
              onState={setTable}
              total={people.totalCount}
              more={list.more()}
              searchLabel={t('people.search')}
              empty={<EmptyState illustration="people" title={t('people.empty')} text={t('people.emptyText')} />}
            />
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function columnsOf(): DataColumn<Person>[] {
  return [
    {
      key: 'name',
      header: t('people.name'),
      primary: true,
      cell: (row) => (
        <span class="o-person">
          <Avatar id={row.id} name={row.displayName} size="small" />
          {row.displayName}
        </span>
      ),
    },
    { key: 'email', header: t('people.email'), cell: (row) => row.email },
    {
      key: 'roles',
      header: t('people.roles'),
      cell: (row) => (
        <span class="d-row">
          <For each={row.roles}>{(role) => <Badge icon={false}>{t(`role.${role}`)}</Badge>}</For>
        </span>
      ),
    },
  ];
}
