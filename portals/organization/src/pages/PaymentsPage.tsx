import { createList, Loaded, nodes, useFormat } from '@daraport/client';
import { EmptyState, Page, Skeleton, Stat } from '@daraport/ui';
import { createMemo, For } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { PaymentState, PaymentsQuery } from '../gql/graphql.ts';
import { ChoiceFilter } from '../lists/ChoiceFilter.tsx';
import { instantsOf, periods } from '../lists/period.ts';
import { PeriodFilter } from '../lists/PeriodFilter.tsx';
import { useChoice } from '../lists/use-choice.ts';
import { plural, t } from '../messages/index.ts';
import { PaymentTable } from '../payments/PaymentTable.tsx';
import { paymentTones } from '../parts/state-tones.ts';

const Payments = graphql(`
  query Payments($first: Int!, $after: String, $filter: PaymentFilter) {
    payments(first: $first, after: $after, filter: $filter) {
      totalCount
      totals {
        count
        totalAmount {
          amountMinor
          currency
        }
        totalRefunded {
          amountMinor
          currency
        }
      }
      edges {
        cursor
        node {
          ...PaymentRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Totals = PaymentsQuery['payments']['totals'][number];

const states = Object.keys(paymentTones) as PaymentState[];

/** Every payment with who gets what of it; their sums above, as the graph counts them. */
export default function PaymentsPage() {
  const [state, setState] = useChoice('state', states);
  const [period, setPeriod] = useChoice('period', periods);
  const span = createMemo(() => instantsOf(period(), new Date()));
  const list = createList({
    query: Payments,
    select: (data) => data.payments,
    variables: (part) => ({ ...part, filter: { state: state() ?? null, ...span() } }),
  });
  return (
    <Page title={t('payments.title')} intro={t('payments.intro')} width="wide">
      <div class="o-list">
        <div class="o-filters">
          <ChoiceFilter
            label={t('payments.filter')}
            all={t('payments.all')}
            choices={states}
            words={(each) => t(`payment.${each}`)}
            value={state()}
            onInput={setState}
          />
          <PeriodFilter pastOnly value={period()} onInput={setPeriod} />
        </div>
        <Loaded query={list.page} select={(data) => data.payments} skeleton={<Skeleton shape="table" rows={8} />}>
          {(payments) => (
            <>
              <For each={payments.totals}>{(totals) => <Sums totals={totals} />}</For>
              <PaymentTable
                payments={nodes(payments)}
                total={payments.totalCount}
                more={list.more()}
                onExport={list.all}
                empty={<EmptyState illustration="chart" title={t('payments.empty')} text={t('payments.emptyText')} />}
              />
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function Sums(props: { totals: Totals }) {
  const format = useFormat();
  return (
    <div class="d-stats">
      <Stat
        label={t('payments.taken')}
        value={format.money(props.totals.totalAmount)}
        comparison={plural('payments.count', props.totals.count)}
      />
      <Stat
        label={t('payments.refunded')}
        value={format.money(props.totals.totalRefunded)}
        comparison={t('payments.refundedText')}
      />
    </div>
  );
}
