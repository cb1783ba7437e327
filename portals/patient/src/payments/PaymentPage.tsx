import { createQuery, hrefOf, Loaded, useFormat, useSession } from '@daraport/client';
import { Breadcrumb, Button, LinkButton, NotFoundState, Page, PrinterIcon, Skeleton, TimeRange } from '@daraport/ui';
import { useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import type { PaymentPageQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { PaymentBadge } from '../parts/PaymentBadge.tsx';
import { PaymentDetails } from './documents.ts';
import { titleOf } from './title.ts';

type Payment = NonNullable<PaymentPageQuery['payment']>;

/** `/payments/:id`: one payment, line by line, made to be printed: the bars and buttons stay off the paper. */
export default function PaymentPage() {
  const params = useParams<{ id: string }>();
  const format = useFormat();
  const [page] = createQuery({ query: PaymentDetails, variables: () => ({ id: params.id }) });
  return (
    <Loaded
      query={page}
      select={(data) => data.payment}
      skeleton={<Skeleton shape="block" height="20rem" />}
      missing={<NotFoundState title={t('payments.missing')} href={hrefOf('/payments')} />}
    >
      {(payment) => (
        <Page
          title={titleOf(payment, format.day(payment.createdAt))}
          width="narrow"
          breadcrumb={
            <Breadcrumb
              items={[
                { label: t('payments.title'), href: hrefOf('/payments') },
                { label: titleOf(payment, format.day(payment.createdAt)) },
              ]}
            />
          }
        >
          <Receipt payment={payment} />
          <div class="d-row p-no-print">
            <Show when={payment.paidAt}>
              <Button icon={PrinterIcon} onClick={() => print()}>
                {t('payments.print')}
              </Button>
            </Show>
            <Show when={payment.appointment}>
              {(appointment) => (
                <LinkButton href={hrefOf(`/appointments/${appointment().id}`)}>{t('home.details')}</LinkButton>
              )}
            </Show>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function Receipt(props: { payment: Payment }) {
  const format = useFormat();
  const session = useSession();
  const one = () => props.payment;
  return (
    <section class="d-card p-receipt" aria-label={t('payments.receipt')}>
      <div class="d-row-apart">
        <strong>{session.brand().name}</strong>
        <PaymentBadge state={one().state} />
      </div>
      <dl class="p-facts">
        <Show when={one().appointment}>
          {(each) => (
            <Fact name={t('payments.appointment')}>
              <TimeRange startsAt={each().startsAt} endsAt={each().endsAt} otherTimeZone={each().specialist.timeZone} />
            </Fact>
          )}
        </Show>
        <Show when={one().paidAt} fallback={<Fact name={t('payments.opened')}>{format.moment(one().createdAt)}</Fact>}>
          {(at) => <Fact name={t('payments.paid')}>{format.moment(at())}</Fact>}
        </Show>
        <Fact name={t('payments.payer')}>{session.me()?.person?.displayName}</Fact>
        <Fact name={t('payments.number')}>{one().id}</Fact>
      </dl>
      <dl class="p-lines">
        <For each={one().quote?.lines ?? []}>
          {(line) => <Line name={line.label}>{format.money(line.amount)}</Line>}
        </For>
        <Line name={t('payments.total')} isTotal>
          {format.money(one().amount)}
        </Line>
        <Show when={one().refunded.amountMinor > 0}>
          <Line name={t('payments.back')}>{format.money(one().refunded)}</Line>
        </Show>
      </dl>
      <p class="d-muted d-small">{t('payments.notice', { email: session.brand().supportEmail })}</p>
    </section>
  );
}

function Fact(props: { name: string; children: JSX.Element }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Line(props: { name: string; isTotal?: boolean; children: JSX.Element }) {
  return (
    <div class="d-row-apart" classList={{ 'p-total': props.isTotal ?? false }}>
      <dt>{props.name}</dt>
      <dd class="d-figures">{props.children}</dd>
    </div>
  );
}
