import { createQuery, Loaded, nodes, useFormat } from '@daraport/client';
import { Badge, Button, EmptyState, Page, Skeleton, Table, type Tone } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { MyPaymentsQuery, PaymentState } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

const MyPayments = graphql(`
  query MyPayments($first: Int!, $after: String) {
    myPayments(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          state
          createdAt
          paidAt
          amount {
            amountMinor
            currency
          }
          refunded {
            amountMinor
            currency
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

type Payment = MyPaymentsQuery['myPayments']['edges'][number]['node'];

const TONES: Partial<Record<PaymentState, Tone>> = {
  SUCCEEDED: 'success',
  FAILED: 'danger',
  PROCESSING: 'info',
  REQUIRES_ACTION: 'warning',
};
const PAGE = 20;

/** `/payments`: what was paid and what came back. */
export default function PaymentsPage() {
  const format = useFormat();
  const [after, setAfter] = createSignal<string | null>(null);
  const [page] = createQuery({
    query: MyPayments,
    variables: () => ({ first: PAGE, after: after() }),
    keepPrevious: true,
  });
  const columns = () => [
    { key: 'date', header: t('payments.date'), cell: (row: Payment) => format.moment(row.paidAt ?? row.createdAt) },
    {
      key: 'state',
      header: t('payments.state'),
      cell: (row: Payment) => <Badge tone={TONES[row.state] ?? 'neutral'}>{t(`payment.${row.state}`)}</Badge>,
    },
    {
      key: 'amount',
      header: t('payments.amount'),
      align: 'end' as const,
      cell: (row: Payment) => <Amount payment={row} />,
    },
  ];
  return (
    <Page title={t('payments.title')}>
      <Loaded
        query={page}
        select={(data) => data.myPayments}
        isEmpty={(list) => list.edges.length === 0}
        skeleton={<Skeleton lines={6} />}
        empty={<EmptyState title={t('payments.none')} text={t('payments.noneText')} />}
      >
        {(list) => (
          <div class="d-stack">
            <Table caption={t('payments.title')} columns={columns()} rows={nodes(list)} rowKey={(row) => row.id} />
            <Show when={list.pageInfo.hasNextPage}>
              <Button wide busy={page.isStale} onClick={() => setAfter(list.pageInfo.endCursor)}>
                {t('payments.more')}
              </Button>
            </Show>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Amount(props: { payment: Payment }) {
  const format = useFormat();
  return (
    <>
      <span class="d-figures">{format.money(props.payment.amount)}</span>
      <Show when={props.payment.refunded.amountMinor > 0}>
        <span class="d-muted d-small"> {t('payments.refunded', { amount: format.money(props.payment.refunded) })}</span>
      </Show>
    </>
  );
}
