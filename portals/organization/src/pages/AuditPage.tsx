import { createList, Loaded, nodes, useFormat, useSession, useTableState } from '@daraport/client';
import { DataTable, dayOf, EmptyState, Page, Skeleton, type DataColumn, type MoreRows } from '@daraport/ui';
import { Show } from 'solid-js';
import { runsOf, single, type Run } from '../audit/runs.ts';
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
    shown: 100,
  });
  return (
    <Page title={t('audit.title')} intro={t('audit.intro')} width="wide">
      <div class="o-list">
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
        <Loaded query={list.page} select={(data) => data.auditEvents} skeleton={<Skeleton shape="table" rows={10} />}>
          {(entries) => <AuditTable entries={nodes(entries)} more={list.more()} onExport={list.all} />}
        </Loaded>
      </div>
    </Page>
  );
}

function AuditTable(props: { entries: readonly Entry[]; more: MoreRows; onExport: () => Promise<readonly Entry[]> }) {
  const session = useSession();
  const [state, setState] = useTableState();
  const exportRows = async () => (await props.onExport()).map(single);
  return (
    <DataTable
      remote
      caption={t('audit.caption')}
      rows={runsOf(props.entries, (at) => dayOf(at, session.timeZone()))}
      rowKey={(run) => run.entry.id}
      state={state()}
      onState={setState}
      more={props.more}
      exportName={t('audit.file')}
      exportRows={exportRows}
      empty={<EmptyState illustration="search" title={t('audit.empty')} text={t('audit.emptyText')} />}
      columns={columnsOf()}
    />
  );
}

function columnsOf(): DataColumn<Run<Entry>>[] {
  const format = useFormat();
  const roleOf = ({ entry }: Run<Entry>) => {
    const role = roles.find((one) => one === entry.actorRole);
    return role ? t(`role.${role}`) : t('audit.system');
  };
  const whatOf = ({ entry }: Run<Entry>) =>
    // Its resource says it already.
    entry.action === 'SIGN_IN' ? entry.resource : `${entry.resource}, ${t(`action.${entry.action}`)}`;
  const isLong = ({ entry, since }: Run<Entry>) => format.time(since) !== format.time(entry.at);
  return [
    {
      key: 'at',
      header: t('audit.at'),
      primary: true,
      unbroken: true,
      value: (run) => run.entry.at,
      cell: (run) => (isLong(run) ? format.moment(run.since, run.entry.at) : format.moment(run.since)),
    },
    {
      key: 'who',
      header: t('audit.who'),
      value: (run) => [run.entry.actor?.displayName, roleOf(run)].filter(Boolean).join(' · '),
      cell: (run) => (
        <Show when={run.entry.actor} fallback={roleOf(run)}>
          {(actor) => (
            <>
              {actor().displayName} <span class="d-muted">· {roleOf(run)}</span>
            </>
          )}
        </Show>
      ),
    },
    {
      key: 'what',
      header: t('audit.what'),
      value: whatOf,
      cell: (run) => (run.count > 1 ? t('audit.times', { what: whatOf(run), count: run.count }) : whatOf(run)),
    },
  ];
}
