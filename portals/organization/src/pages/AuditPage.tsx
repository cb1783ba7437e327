import { createQuery, Loaded, nodes, useFormat } from '@daraport/client';
import { Button, Card, EmptyState, Page, Select, Skeleton, Table } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { AuditAction, AuditQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { roles } from '../parts/roles.ts';

const Audit = graphql(`
  query Audit($after: String, $action: AuditAction) {
    auditEvents(first: 50, after: $after, action: $action) {
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
  const [action, setAction] = createSignal<AuditAction>();
  const [after, setAfter] = createSignal<string>();
  const [page] = createQuery({
    query: Audit,
    variables: () => ({ after: after() ?? null, action: action() ?? null }),
    keepPrevious: true,
  });
  const filter = (value: string) => {
    setAfter(undefined);
    setAction(actions.find((one) => one === value));
  };
  return (
    <Page title={t('audit.title')} intro={t('audit.intro')} width="wide">
      <div class="d-stack">
        <div class="o-filters">
          <Select
            label={t('audit.filter')}
            placeholder={false}
            value={action() ?? ''}
            onInput={filter}
            options={[
              { value: '', label: t('audit.all') },
              ...actions.map((one) => ({ value: one, label: t(`action.${one}`) })),
            ]}
          />
        </div>
        <Loaded
          query={page}
          select={(data) => data.auditEvents}
          isEmpty={(list) => list.edges.length === 0}
          empty={<EmptyState illustration="search" title={t('audit.empty')} text={t('audit.emptyText')} />}
          skeleton={<Skeleton shape="row" lines={10} />}
        >
          {(list) => (
            <div class="d-stack">
              <AuditTable entries={nodes(list)} />
              <Show when={list.pageInfo.hasNextPage}>
                <Button busy={page.isStale} onClick={() => setAfter(list.pageInfo.endCursor ?? undefined)}>
                  {t('audit.more')}
                </Button>
              </Show>
            </div>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function AuditTable(props: { entries: readonly Entry[] }) {
  const format = useFormat();
  const roleOf = (entry: Entry) => {
    const role = roles.find((one) => one === entry.actorRole);
    return role ? t(`role.${role}`) : t('audit.system');
  };
  const whoOf = (entry: Entry) =>
    entry.actor ? (
      <>
        {entry.actor.displayName} <span class="d-muted">· {roleOf(entry)}</span>
      </>
    ) : (
      roleOf(entry)
    );
  return (
    <Card flush>
      <Table
        caption={t('audit.caption')}
        rows={[...props.entries]}
        rowKey={(row) => row.id}
        columns={[
          { key: 'at', header: t('audit.at'), primary: true, cell: (row) => format.moment(row.at) },
          { key: 'who', header: t('audit.who'), cell: whoOf },
          { key: 'what', header: t('audit.what'), cell: (row) => `${row.resource}, ${t(`action.${row.action}`)}` },
        ]}
      />
    </Card>
  );
}
