import { hrefOf, useFormat } from '@daraport/client';
import { Card } from '@daraport/ui';
import { Show } from 'solid-js';
import type { AppointmentPageQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { PaymentBadge } from '../parts/PaymentBadge.tsx';
import { Price } from '../parts/Price.tsx';

type Payment = NonNullable<NonNullable<AppointmentPageQuery['appointment']>['payment']>;

/** What the appointment cost, how that stands, and what came back. */
export function PaymentCard(props: { payment: Payment }) {
  const format = useFormat();
  return (
    <Card tone="sunken" title={t('appointment.payment')} actions={<PaymentBadge state={props.payment.state} />}>
      <div class="d-stack-tight">
        <p>
          <Price price={props.payment.amount} />
        </p>
        <Show when={props.payment.paidAt}>
          {(at) => <p class="d-muted d-small">{t('payments.paidAt', { time: format.moment(at()) })}</p>}
        </Show>
        <Show when={props.payment.refunded.amountMinor > 0}>
          <p class="d-small">{t('payments.refunded', { amount: format.money(props.payment.refunded) })}</p>
        </Show>
        <a href={hrefOf(`/payments/${props.payment.id}`)}>{t('payments.receipt')}</a>
      </div>
    </Card>
  );
}
