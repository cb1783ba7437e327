import { createQuery, createSubscription, useNow } from '@daraport/client';
import { Button, Card, Notice } from '@daraport/ui';
import { useNavigate } from '@solidjs/router';
import { createEffect, createSignal, Match, on, onCleanup, Show, Switch } from 'solid-js';
import { t } from '../messages/index.ts';
import { CardForm } from './card/CardForm.tsx';
import { HoldChanged, HoldState } from './documents.ts';
import { remaining } from './remaining.ts';
import type { Booking } from './use-booking.ts';

/** Milliseconds between two looks at the reservation, should the subscription stay silent. */
const LOOK_EVERY = 3000;
/** Milliseconds after which waiting for the confirmation is called slow. */
const SLOW_AFTER = 20_000;

/** The card form while the time is reserved; the confirmation and the end of the reservation come from the graph. */
export function PayStep(props: { booking: Booking }) {
  const navigate = useNavigate();
  const now = useNow(1000);
  const id = props.booking.hold()?.id ?? '';
  const isAccepted = () => props.booking.isPaid();
  const [isSlow, setSlow] = createSignal(false);
  const [look, lookAgain] = createQuery({ query: HoldState, variables: { id }, requestPolicy: 'network-only' });
  createSubscription({ query: HoldChanged, variables: { id } });
  createEffect(() => {
    const news = look.data?.hold;
    if (news) props.booking.updateHold(news);
  });
  const timer = setInterval(() => isAccepted() && lookAgain(), LOOK_EVERY);
  onCleanup(() => clearInterval(timer));
  createEffect(
    on(isAccepted, (accepted) => {
      if (!accepted) return;
      const slow = setTimeout(() => setSlow(true), SLOW_AFTER);
      onCleanup(() => clearTimeout(slow));
    }),
  );
  createEffect(() => {
    const appointment = props.booking.hold()?.appointment;
    if (appointment) navigate(`/appointments/${appointment.id}?confirmed=1`, { replace: true });
  });
  const hold = () => props.booking.hold();
  const left = () => remaining(hold()?.expiresAt ?? '', now());
  const isOver = () =>
    hold()?.state === 'EXPIRED' || hold()?.state === 'RELEASED' || (left() === undefined && !isAccepted());
  return (
    <Card title={t('booking.pay.title')}>
      <Switch>
        <Match when={isOver()}>
          <Notice
            tone="warning"
            title={t('booking.pay.expiredTitle')}
            actions={
              <Button variant="primary" onClick={() => props.booking.expire()}>
                {t('booking.pay.again')}
              </Button>
            }
          >
            {t('booking.pay.expired')}
          </Notice>
        </Match>
        <Match when={isAccepted()}>
          <div role="status">
            <Notice>{t(isSlow() ? 'booking.pay.slow' : 'booking.pay.confirming')}</Notice>
          </div>
        </Match>
        <Match when={props.booking.checkout()}>
          {(checkout) => (
            <div class="d-stack">
              <p role="timer" aria-live="off" class="d-figures">
                {t('booking.pay.held')} <strong>{t('booking.pay.remaining', { time: left() ?? '' })}</strong>
              </p>
              <Show
                when={checkout().payment.amount.amountMinor > 0}
                fallback={<Notice>{t('booking.pay.confirming')}</Notice>}
              >
                <CardForm
                  configuration={checkout().cardForm}
                  amount={checkout().payment.amount}
                  onAccepted={() => props.booking.notePaid()}
                />
              </Show>
            </div>
          )}
        </Match>
        <Match when={true}>
          <Notice
            tone="warning"
            actions={<Button onClick={() => void props.booking.openCheckout()}>{t('booking.pay.retry')}</Button>}
          >
            {t('booking.pay.unavailable')}
          </Notice>
        </Match>
      </Switch>
    </Card>
  );
}
