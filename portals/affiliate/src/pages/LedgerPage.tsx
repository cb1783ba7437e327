import { createQuery, Loaded, nodes, useFormat } from '@daraport/client';
import { Badge, Button, Card, EmptyState, Page, Skeleton, Table } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { CommissionState, LedgerQuery } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';

const Ledger = graphql(`
  query Ledger($after: String) {
    conversions(first: 25, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          at
          link {
            id
            name
          }
          value {
            amountMinor
            currency
          }
          commission {
            id
            state
            approvableAt
            amount {
              amountMinor
              currency
            }
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

type Conversion = LedgerQuery['conversions']['edges'][number]['node'];

/** Every booking that followed a link, with what it earned and whether it stands. */
export default function LedgerPage() {
  const [after, setAfter] = createSignal<string>();
  const [page] = createQuery({ query: Ledger, variables: () => ({ after: after() ?? null }), keepPrevious: true });
  return (
    <Page title={t('ledger.title')} intro={t('ledger.intro')} width="wide">
      <Loaded
        query={page}
        select={(data) => data.conversions}
        isEmpty={(list) => list.edges.length === 0}
        empty={<EmptyState illustration="chart" title={t('ledger.empty')} text={t('ledger.emptyText')} />}
        skeleton={<Skeleton shape="row" lines={8} />}
      >
        {(list) => (
          <div class="d-stack">
            <p class="d-muted">{plural('ledger.count', list.totalCount)}</p>
            <Rows conversions={nodes(list)} />
            <Show when={list.pageInfo.hasNextPage}>
              <Button busy={page.isStale} onClick={() => setAfter(list.pageInfo.endCursor ?? undefined)}>
                {t('ledger.more')}
              </Button>
            </Show>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Rows(props: { conversions: readonly Conversion[] }) {
  const format = useFormat();
  return (
    <Card flush>
      <Table
        caption={t('ledger.caption')}
        rows={[...props.conversions]}
        rowKey={(conversion) => conversion.id}
        columns={[
          { key: 'at', header: t('ledger.at'), primary: true, cell: (row) => format.moment(row.at) },
          { key: 'link', header: t('ledger.link'), cell: (row) => row.link.name },
          { key: 'value', header: t('ledger.value'), align: 'end', cell: (row) => format.money(row.value) },
          {
            key: 'amount',
            header: t('ledger.amount'),
            align: 'end',
            cell: (row) => row.commission && format.money(row.commission.amount),
          },
          {
            key: 'state',
            header: t('ledger.state'),
            cell: (row) => row.commission && <StateBadge {...row.commission} />,
          },
        ]}
      />
    </Card>
  );
}

const tones = {
  PENDING: 'info',
  APPROVED: 'success',
  PAID: 'neutral',
  REJECTED: 'warning',
  CLAWED_BACK: 'danger',
} as const;

function StateBadge(props: { state: CommissionState; approvableAt: string }) {
  const format = useFormat();
  const until = () =>
    props.state === 'PENDING' ? ` ${t('ledger.until', { day: format.day(props.approvableAt) })}` : '';
  return <Badge tone={tones[props.state]}>{t(`ledger.${props.state}`) + until()}</Badge>;
}
