import { createQuery, hrefOf, Loaded, nodes, useFormat } from '@daraport/client';
import { Button, EmptyState, LinkButton, List, ListItem, Page, ReceiptIcon, Skeleton } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { MyPaymentsQuery, PaidAppointmentsQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { PaymentBadge } from '../parts/PaymentBadge.tsx';

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

/** What was paid for: the payment is known to the appointment. */
const PaidAppointments = graphql(`
  query PaidAppointments {
    upcoming: myAppointments(first: 50, period: UPCOMING) {
      edges {
        cursor
        node {
          ...PaidAppointment
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    past: myAppointments(first: 50, period: PAST) {
      edges {
        cursor
        node {
          ...PaidAppointment
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment PaidAppointment on Appointment {
    ...AppointmentRow
    payment {
      id
    }
  }
`);

type Payment = MyPaymentsQuery['myPayments']['edges'][number]['node'];
type Paid = PaidAppointmentsQuery['past']['edges'][number]['node'];

const PAGE = 20;

/** `/payments`: what was paid, for what and with whom, and what came back. */
export default function PaymentsPage() {
  const [after, setAfter] = createSignal<string | null>(null);
  const [page] = createQuery({
    query: MyPayments,
    variables: () => ({ first: PAGE, after: after() }),
    keepPrevious: true,
  });
  const [appointments] = createQuery({ query: PaidAppointments });
  const appointmentOf = (payment: Payment) =>
    [...nodes(appointments.data?.upcoming), ...nodes(appointments.data?.past)].find(
      (each) => each.payment?.id === payment.id,
    );
  return (
    <Page title={t('payments.title')} intro={t('payments.intro')}>
      <Loaded
        query={page}
        select={(data) => data.myPayments}
        isEmpty={(list) => list.edges.length === 0}
        skeleton={<For each={[1, 2, 3]}>{() => <Skeleton shape="row" />}</For>}
        empty={
          <EmptyState
            illustration="chart"
            title={t('payments.none')}
            text={t('payments.noneText')}
            action={
              <LinkButton variant="primary" href={hrefOf('/specialists')}>
                {t('home.find')}
              </LinkButton>
            }
          />
        }
      >
        {(list) => (
          <div class="d-stack">
            <List label={t('payments.title')}>
              <For each={nodes(list)}>
                {(payment) => <PaymentItem payment={payment} appointment={appointmentOf(payment)} />}
              </For>
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

function PaymentItem(props: { payment: Payment; appointment: Paid | undefined }) {
  const format = useFormat();
  const one = () => props.payment;
  const title = () =>
    props.appointment
      ? `${props.appointment.appointmentType.name}, ${props.appointment.specialist.displayName}`
      : t('payments.label', { date: format.day(one().createdAt) });
  const when = () =>
    one().paidAt
      ? t('payments.paidAt', { time: format.moment(one().paidAt ?? '') })
      : t('payments.openedAt', { time: format.moment(one().createdAt) });
  return (
    <ListItem
      href={props.appointment && hrefOf(`/appointments/${props.appointment.id}`)}
      leading={<ReceiptIcon />}
      title={title()}
      text={
        <>
          <Show when={props.appointment}>
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
          <PaymentBadge state={one().state} />
          <Show when={one().refunded.amountMinor > 0}>
            <span class="d-muted d-small">{t('payments.refunded', { amount: format.money(one().refunded) })}</span>
          </Show>
        </div>
      }
    />
  );
}
