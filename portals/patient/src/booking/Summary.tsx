import { useFormat, useSession } from '@daraport/client';
import { Avatar, Button, Card, Disclosure, TimeRange } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { createMediaQuery } from '../parts/media-query.ts';
import { Price } from '../parts/Price.tsx';
import { BookingTerms } from './BookingTerms.tsx';
import { useSessionEnd } from './session-end.ts';
import type { BookedSpecialist } from './stages.ts';
import type { Booking } from './use-booking.ts';

/** What is being booked: with whom, when in both zones, how, what it costs, and until when it can be changed for what. */
export function Summary(props: { booking: Booking; specialist: BookedSpecialist }) {
  const format = useFormat();
  const session = useSession();
  const startsAt = () => props.booking.choice.startsAt;
  const sessionEnd = useSessionEnd(props);
  const endsAt = () => {
    const minutes = props.booking.type()?.durationMinutes ?? 0;
    return sessionEnd() ?? new Date(Date.parse(startsAt()) + minutes * 60_000).toISOString();
  };
  const length = () => (Date.parse(endsAt()) - Date.parse(startsAt())) / 60_000;
  // On a phone they would push what is to be done next out of sight; before paying they are open.
  const isNarrow = createMediaQuery('(width < 64rem)');
  /** Those that were kept with the time, once it is held. */
  const terms = () => props.booking.hold()?.changePolicy ?? props.booking.type()?.changePolicy;
  const currency = () =>
    props.booking.quote()?.total.currency ?? props.booking.type()?.price?.currency ?? session.brand().currency;
  return (
    <Card tone="sunken" title={t('booking.summary.title')}>
      <div class="p-summary">
        <div class="d-row p-summary-who">
          <Avatar
            id={props.specialist.id}
            name={props.specialist.displayName}
            portrait={props.specialist.portraitSeed}
          />
          <strong>{props.specialist.displayName}</strong>
        </div>
        <p>
          {[
            props.booking.type()?.name,
            t('minutes', { count: startsAt() ? length() : (props.booking.type()?.durationMinutes ?? 0) }),
            t(`format.${props.booking.format()}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <Show when={startsAt()} fallback={<p class="d-muted">{t('booking.summary.none')}</p>}>
          <p data-testid="booking-time">
            <TimeRange startsAt={startsAt()} endsAt={endsAt()} otherTimeZone={props.specialist.timeZone} />
          </p>
          <Show when={props.booking.step() !== 'time' && !props.booking.isPaid()}>
            <Button variant="quiet" size="small" onClick={() => void props.booking.changeTime()}>
              {t('booking.time.change')}
            </Button>
          </Show>
        </Show>
        <Show when={props.booking.series.isSeries()}>
          <p>{t('series.summary', { count: props.booking.series.shown()?.occurrences.length ?? '…' })}</p>
        </Show>
        <Show when={props.booking.quote()} fallback={<Price price={props.booking.type()?.price} />}>
          {(quote) => (
            <dl class="p-lines">
              <For each={quote().lines}>
                {(line) => (
                  <div class="d-row-apart">
                    <dt>{line.label}</dt>
                    <dd class="d-figures">{format.money(line.amount)}</dd>
                  </div>
                )}
              </For>
              <div class="d-row-apart p-total">
                <dt>{t('booking.summary.total')}</dt>
                <dd>
                  <Price price={quote().total} />
                </dd>
              </div>
            </dl>
          )}
        </Show>
        <Show when={terms()}>
          {(known) => (
            <Disclosure title={t('terms.title')} open={!isNarrow() || props.booking.step() === 'pay'}>
              <BookingTerms terms={known()} currency={currency()} />
            </Disclosure>
          )}
        </Show>
      </div>
    </Card>
  );
}
