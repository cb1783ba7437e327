import { createList, Loaded, nodes, scopeWords, useTableState } from '@daraport/client';
import { Badge, DataTable, EmptyState, Page, Select, Skeleton, type DataColumn } from '@daraport/ui';
import { For, Match, Show, Switch } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { ReachQuery } from '../gql/graphql.ts';
import { useChoice } from '../lists/use-choice.ts';
import { t } from '../messages/index.ts';
import { roles } from '../parts/roles.ts';

const Reach = graphql(`
  query Reach($role: Role!, $search: String, $first: Int!, $after: String) {
    reachableFields(role: $role, search: $search, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          type
          field
          reason
          scopes
          arguments
          faces
          path
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Reached = ReachQuery['reachableFields']['edges'][number]['node'];

/** What each role may ask of the platform, field by field, and by which right. */
export default function RolesPage() {
  const [table, setTable] = useTableState();
  const [chosen, setRole] = useChoice('role', roles);
  const role = () => chosen() ?? 'PATIENT';
  const list = createList({
    query: Reach,
    select: (data) => data.reachableFields,
    variables: (span) => ({ ...span, role: role(), search: table().text?.trim() || null }),
    shown: 50,
  });
  return (
    <Page title={t('access.title')} intro={t('access.intro')} width="wide">
      <div class="o-list">
        <div class="o-filters">
          <Select
            label={t('access.role')}
            value={role()}
            onInput={setRole}
            options={roles.map((each) => ({ value: each, label: t(`role.${each}`) }))}
          />
        </div>
        <Loaded
          query={list.page}
          select={(data) => data.reachableFields}
          skeleton={<Skeleton shape="table" rows={10} />}
        >
          {(fields) => (
            <DataTable
              remote
              caption={t('access.caption', { role: t(`role.${role()}`) })}
              columns={columnsOf()}
              rows={nodes(fields)}
              rowKey={nameOf}
              state={table()}
              onState={setTable}
              total={fields.totalCount}
              more={list.more()}
              searchLabel={t('access.search')}
              exportName={t('access.file', { role: role().toLowerCase().replaceAll('_', '-') })}
              exportRows={list.all}
              empty={<EmptyState illustration="search" title={t('access.empty')} text={t('access.emptyText')} />}
            />
          )}
        </Loaded>
      </div>
    </Page>
  );
}

const nameOf = ({ type, field }: Reached): string => `${type}.${field}`;

/** By which right, in words. */
const reasonOf = ({ reason, scopes }: Reached): string =>
  reason === 'SCOPES' ? scopes.map(scopeWords).join(', ') : t(`access.reason.${reason}`);

function columnsOf(): DataColumn<Reached>[] {
  return [
    {
      key: 'field',
      header: t('access.field'),
      primary: true,
      value: nameOf,
      cell: (row) => (
        <span class="o-reached">
          <Name path={nameOf(row)} />
          <span class="d-muted d-small">{takes(row)}</span>
        </span>
      ),
    },
    {
      key: 'reason',
      header: t('access.why'),
      value: reasonOf,
      cell: (row) => (
        <Switch>
          <Match when={row.reason === 'SCOPES'}>
            <span class="o-reached">
              <span>{reasonOf(row)}</span>
              <code class="d-muted d-small">{row.scopes.join(' ')}</code>
            </span>
          </Match>
          <Match when={row.reason !== 'SCOPES'}>{reasonOf(row)}</Match>
        </Switch>
      ),
    },
    {
      key: 'faces',
      header: t('access.faces'),
      value: (row) => row.faces.map((face) => t(`access.face.${face}`)).join(', '),
      cell: (row) => (
        <span class="d-row">
          <For each={row.faces}>{(face) => <Badge icon={false}>{t(`access.face.${face}`)}</Badge>}</For>
        </span>
      ),
    },
    {
      key: 'path',
      header: t('access.path'),
      value: (row) => row.path,
      cell: (row) => <Name path={row.path} />,
    },
  ];
}

/** A name of several parts, which a line may end between. */
function Name(props: { path: string }) {
  return (
    <code class="o-path">
      <For each={props.path.split('.')}>
        {(part, at) => (
          <>
            <Show when={at() > 0}>
              .<wbr />
            </Show>
            {part}
          </>
        )}
      </For>
    </code>
  );
}

const takes = ({ arguments: names }: Reached): string =>
  names.length > 0 ? t('access.takes', { names: names.join(', ') }) : '';
