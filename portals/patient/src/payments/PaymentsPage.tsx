import { createQuery, hrefOf, Loaded, nodes, useFormat } from '@daraport/client';
import { Button, EmptyState, List, ListItem, Page, ReceiptIcon, Skeleton } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import type { PaymentRowFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { PaymentBadge } from '../parts/PaymentBadge.tsx';
import { MyPayments } from './documents.ts';
import { titleOf } from './title.ts';
import { FindSpecialist } from '../parts/FindSpecialist.tsx';

const PAGE = 20;

/** `/payments`: what was paid, for what and with whom, and what came back. */
export default function PaymentsPage() {
  const [after, setAfter] = createSignal<string | null>(null);
  const [page] = createQuery({
    query: MyPayments,
    variables: () => ({ first: PAGE, after: after() }),
    keepPrevious: true,
  });
  return (
    <Page title={t('payments.title')} intro={t('payments.intro')}>
      <Loaded
        query={page}
        select={(data) => data.myPayments}
        isEmpty={(list) => list.edges.length === 0}
        skeleton={<Skeleton shape="row" rows={3} />}
        empty={
          <EmptyState
            illustration="chart"
            title={t('payments.none')}
            text={t('payments.noneText')}
            action={<FindSpecialist />}
          />
        }
      >
        {(list) => (
          <div class="d-stack p-payments">
            <List label={t('payments.title')}>
              <For each={nodes(list)}>{(payment) => <PaymentItem payment={payment} />}</For>
            </List>
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

function PaymentItem(props: { payment: PaymentRowFragment }) {
  const format = useFormat();
  const one = () => props.payment;
  const when = () =>
    one().paidAt
      ? t('payments.paidAt', { time: format.day(one().paidAt ?? '') })
      : t('payments.openedAt', { time: format.moment(one().createdAt) });
  return (
    <ListItem
      href={hrefOf(`/payments/${one().id}`)}
      leading={<ReceiptIcon />}
      title={titleOf(one(), format.day(one().createdAt))}
      text={
        <>
          <Show when={one().appointment}>
            {(each) => (
              <span class="p-own-line">
                {t('payments.of', { time: format.moment(each().startsAt, each().endsAt) })}
              </span>
            )}
          </Show>
          <span class="p-own-line">{when()}</span>
        </>
      }
      trailing={
        <div class="p-amount">
          <strong class="d-figures">{format.money(one().amount)}</strong>
          <Show when={one().state !== 'SUCCEEDED'}>
            <PaymentBadge state={one().state} />
          </Show>
          <Show when={one().refunded.amountMinor > 0}>
            <span class="d-muted d-small">{t('payments.refunded', { amount: format.money(one().refunded) })}</span>
          </Show>
        </div>
      }
    />
  );
}
