import { createList, Loaded, nodes, useFormat, useTableState } from '@daraport/client';
import { DataTable, EmptyState, Page, Skeleton, type DataColumn, type MoreRows } from '@daraport/ui';
import { Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { AuditAction, AuditQuery } from '../gql/graphql.ts';
import { ChoiceFilter } from '../lists/ChoiceFilter.tsx';
import { useChoice } from '../lists/use-choice.ts';
import { t } from '../messages/index.ts';
import { roles } from '../parts/roles.ts';

const Audit = graphql(`
  query Audit($first: Int!, $after: String, $action: AuditAction) {
    auditEvents(first: $first, after: $after, action: $action) {
      edges {
        cursor
        node {
          id
          at
          action
          actorRole
          resource
          actor {
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

type Entry = AuditQuery['auditEvents']['edges'][number]['node'];

const actions: readonly AuditAction[] = ['READ', 'WRITE', 'EXPORT', 'SIGN_IN', 'ADMINISTER', 'REFUSED'];

/** Who did what to whose data, newest first. */
export default function AuditPage() {
  const [action, setAction] = useChoice('action', actions);
  const list = createList({
    query: Audit,
    select: (data) => data.auditEvents,
    variables: (span) => ({ ...span, action: action() ?? null }),
    shown: 50,
  });
  return (
    <Page title={t('audit.title')} intro={t('audit.intro')} width="wide">
      <div class="d-stack">
        <div class="o-filters">
          <ChoiceFilter
            label={t('audit.filter')}
            all={t('audit.all')}
            choices={actions}
            words={(each) => t(`action.${each}`)}
            value={action()}
            onInput={setAction}
          />
        </div>
        <Loaded query={list.page} select={(data) => data.auditEvents} skeleton={<Skeleton shape="row" lines={10} />}>
          {(entries) => <AuditTable entries={nodes(entries)} more={list.more()} onExport={list.all} />}
        </Loaded>
      </div>
    </Page>
  );
}

function AuditTable(props: { entries: readonly Entry[]; more: MoreRows; onExport: () => Promise<readonly Entry[]> }) {
  const [state, setState] = useTableState();
  return (
    <DataTable
      remote
      caption={t('audit.caption')}
      rows={props.entries}
      rowKey={(row) => row.id}
      state={state()}
      onState={setState}
      more={props.more}
      exportName={t('audit.file')}
      exportRows={props.onExport}
      empty={<EmptyState illustration="search" title={t('audit.empty')} text={t('audit.emptyText')} />}
      columns={columnsOf()}
    />
  );
}

function columnsOf(): DataColumn<Entry>[] {
  const format = useFormat();
  const roleOf = (entry: Entry) => {
    const role = roles.find((one) => one === entry.actorRole);
    return role ? t(`role.${role}`) : t('audit.system');
  };
  const whatOf = (entry: Entry) => `${entry.resource}, ${t(`action.${entry.action}`)}`;
  return [
    {
      key: 'at',
      header: t('audit.at'),
      primary: true,
      value: (row) => row.at,
      cell: (row) => format.moment(row.at),
    },
    {
      key: 'who',
      header: t('audit.who'),
      value: (row) => [row.actor?.displayName, roleOf(row)].filter(Boolean).join(' · '),
      cell: (row) => (
        <Show when={row.actor} fallback={roleOf(row)}>
          {(actor) => (
            <>
              {actor().displayName} <span class="d-muted">· {roleOf(row)}</span>
            </>
          )}
        </Show>
      ),
    },
    { key: 'what', header: t('audit.what'), value: whatOf, cell: whatOf },
  ];
}
