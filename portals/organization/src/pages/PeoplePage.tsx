import { createQuery, Loaded, nodes } from '@daraport/client';
import { Avatar, Badge, Button, Card, EmptyState, Page, Select, Skeleton, Table } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { PeopleQuery, Role } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { roles } from '../parts/roles.ts';

const People = graphql(`
  query People($after: String, $role: Role) {
    people(first: 25, after: $after, role: $role) {
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

/** Everybody with an account, by role. */
export default function PeoplePage() {
  const [role, setRole] = createSignal<Role>();
  const [after, setAfter] = createSignal<string>();
  const [page] = createQuery({
    query: People,
    variables: () => ({ after: after() ?? null, role: role() ?? null }),
    keepPrevious: true,
  });
  const filter = (value: string) => {
    setAfter(undefined);
    setRole(roles.find((one) => one === value));
  };
  return (
    <Page title={t('people.title')} intro={t('people.intro')} width="wide">
      <div class="d-stack">
        <div class="o-filters">
          <Select
            label={t('people.filter')}
            placeholder={false}
            value={role() ?? ''}
            onInput={filter}
            options={[
              { value: '', label: t('people.all') },
              ...roles.map((one) => ({ value: one, label: t(`role.${one}`) })),
            ]}
          />
        </div>
        <Loaded
          query={page}
          select={(data) => data.people}
          isEmpty={(list) => list.edges.length === 0}
          empty={<EmptyState illustration="people" title={t('people.empty')} text={t('people.emptyText')} />}
          skeleton={<Skeleton shape="row" lines={8} />}
        >
          {(list) => (
            <div class="d-stack">
              <p class="d-muted">{plural('people.count', list.totalCount)}</p>
              <PeopleTable people={nodes(list)} />
              <Show when={list.pageInfo.hasNextPage}>
                <Button busy={page.isStale} onClick={() => setAfter(list.pageInfo.endCursor ?? undefined)}>
                  {t('people.more')}
                </Button>
              </Show>
            </div>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function PeopleTable(props: { people: readonly Person[] }) {
  return (
    <Card flush>
      <Table
        caption={t('people.caption')}
        rows={[...props.people]}
        rowKey={(row) => row.id}
        columns={[
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
        ]}
      />
    </Card>
  );
}
