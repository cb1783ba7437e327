import { createMutation, useFormat } from '@daraport/client';
import { Button, Card, Notice } from '@daraport/ui';
import { createEffect, createSignal, onCleanup, Show } from 'solid-js';
import { CardForm } from '../booking/card/CardForm.tsx';
import { StartPayment } from '../booking/documents.ts';
import type { AppointmentPageQuery, StartPaymentMutation } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

type Quote = NonNullable<NonNullable<AppointmentPageQuery['appointment']>['dueQuote']>;
type Checkout = Extract<StartPaymentMutation['startPayment'], { __typename: 'StartPaymentPayload' }>;

/** Milliseconds between two looks, until the payment is confirmed. */
const LOOK_EVERY = 3000;

/** What is still to be paid for an appointment, and the card form to pay it with. */
export function DueCard(props: { quote: Quote; payBy: string | null; onPaid: () => void }) {
  const format = useFormat();
  const [checkout, setCheckout] = createSignal<Checkout>();
  const [refusal, setRefusal] = createSignal<string>();
  const [isAccepted, setAccepted] = createSignal(false);
  const [startPayment, isStarting] = createMutation(StartPayment);
  const open = async () => {
    setRefusal(undefined);
    const { id } = props.quote;
    const { data } = await startPayment({ input: { quoteId: id, idempotencyKey: `pay:${id}` } });
    const result = data?.startPayment;
    if (result?.__typename === 'StartPaymentPayload') setCheckout(() => result);
    else if (result?.__typename === 'AlreadyPaidError') props.onPaid();
    else setRefusal(result?.message ?? t('booking.failed'));
  };
  createEffect(() => {
    if (!isAccepted()) return;
    const timer = setInterval(() => props.onPaid(), LOOK_EVERY);
    onCleanup(() => clearInterval(timer));
  });
  return (
    <Card title={t('due.title')} text={t('due.text', { price: format.money(props.quote.total) })}>
      <Show when={props.payBy}>{(by) => <p>{t('due.by', { time: format.moment(by()) })}</p>}</Show>
      <Show when={refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
      <Show when={!isAccepted()} fallback={<Notice>{t('booking.pay.confirming')}</Notice>}>
        <Show
          when={checkout()}
          fallback={
            <Button variant="primary" wide busy={isStarting()} onClick={() => void open()}>
              {t('due.pay')}
            </Button>
          }
        >
          {(opened) => (
            <CardForm
              configuration={opened().cardForm}
              amount={opened().payment.amount}
              onAccepted={() => setAccepted(true)}
            />
          )}
        </Show>
      </Show>
    </Card>
  );
}
