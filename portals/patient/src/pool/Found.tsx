import { createKeys, createMutation, useSession } from '@daraport/client';
import { Avatar, Button, Card, showToast, TimeRange } from '@daraport/ui';
import { useNavigate } from '@solidjs/router';
import { createSignal, onMount } from 'solid-js';
import { BookingTerms } from '../booking/BookingTerms.tsx';
import { CreateQuote } from '../booking/documents.ts';
import type { HoldPoolSlotMutation } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { Price } from '../parts/Price.tsx';
import { PriceHold, ReleasePoolSlot } from './documents.ts';

type Held = Extract<HoldPoolSlotMutation['holdPoolSlot'], { __typename: 'HoldPoolSlotPayload' }>;

/** Who it is, what it costs and until when it can be changed, before anything is paid; or the time is given back. */
export function Found(props: { held: Held; onBack: () => void }) {
  const navigate = useNavigate();
  const keys = createKeys();
  const [createQuote] = createMutation(CreateQuote);
  const [priceHold] = createMutation(PriceHold);
  const [release, isReleasing] = createMutation(ReleasePoolSlot);
  const session = useSession();
  const [isGoing, setGoing] = createSignal(false);
  let heading: HTMLDivElement | undefined;
  // What was pressed is gone; the focus goes on with who was found.
  onMount(() => heading?.focus());
  const fail = (message?: string) => showToast({ tone: 'danger', title: message ?? t('booking.failed') });
  const go = async () => {
    setGoing(true);
    try {
      const { holdId, specialist, appointmentType } = props.held;
      const asked = { specialistId: specialist.id, appointmentTypeId: appointmentType.id };
      const priced = (await createQuote({ input: { ...asked, idempotencyKey: keys.of('quote', holdId) } })).data
        ?.createQuote;
      if (priced?.__typename !== 'CreateQuotePayload') {
        fail(priced?.message);
        return;
      }
      const input = { holdId, quoteId: priced.quote.id };
      const result = (await priceHold({ input: { ...input, idempotencyKey: keys.of('price', input) } })).data
        ?.priceHold;
      if (result?.__typename === 'PriceHoldPayload') navigate(`/book/${specialist.slug}?hold=${result.hold.id}`);
      else fail(result?.message);
    } finally {
      setGoing(false);
    }
  };
  /** The time is others' again at once, not only when it runs out. */
  const back = async () => {
    const { holdId } = props.held;
    const result = (await release({ input: { holdId, idempotencyKey: keys.of('release', holdId) } })).data
      ?.releasePoolSlot;
    if (result?.__typename === 'ReleasePoolSlotPayload') props.onBack();
    else fail(result?.message);
  };
  const currency = () => props.held.appointmentType.price?.currency ?? session.brand().currency;
  return (
    <div tabindex="-1" ref={heading} role="status">
      <Card title={t('pool.found', { name: props.held.specialist.displayName })} text={props.held.specialist.headline}>
        <div class="d-stack">
          <div class="d-row">
            <Avatar
              id={props.held.specialist.id}
              name={props.held.specialist.displayName}
              portrait={props.held.specialist.portraitSeed}
            />
            <strong>
              <TimeRange startsAt={props.held.startsAt} endsAt={props.held.endsAt} />
            </strong>
          </div>
          <p>
            <Price price={props.held.appointmentType.price} />
          </p>
          <BookingTerms terms={props.held.appointmentType.changePolicy} currency={currency()} />
          <p class="d-muted">{t('pool.kept')}</p>
          <div class="d-row">
            <Button variant="primary" busy={isGoing()} disabled={isReleasing()} onClick={() => void go()}>
              {t('pool.pay')}
            </Button>
            <Button variant="quiet" busy={isReleasing()} disabled={isGoing()} onClick={() => void back()}>
              {t('pool.other')}
            </Button>
          </div>
        </div>
      </Card>
    </div>
  );
}
