import { createKeys, createMutation } from '@daraport/client';
import { Avatar, Button, Card, showToast, TimeRange } from '@daraport/ui';
import { useNavigate } from '@solidjs/router';
import { createSignal, onMount } from 'solid-js';
import { CreateQuote } from '../booking/documents.ts';
import type { HoldPoolSlotMutation } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { PriceHold } from './documents.ts';

type Held = Extract<HoldPoolSlotMutation['holdPoolSlot'], { __typename: 'HoldPoolSlotPayload' }>;

/** Who it is, before anything is paid; on from here the booking is like any other. */
export function Found(props: { held: Held; onBack: () => void }) {
  const navigate = useNavigate();
  const keys = createKeys();
  const [createQuote] = createMutation(CreateQuote);
  const [priceHold] = createMutation(PriceHold);
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
  return (
    <div tabindex="-1" ref={heading} role="status">
      <Card title={t('pool.found', { name: props.held.specialist.displayName })} text={props.held.specialist.headline}>
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
        <p class="d-muted">{t('pool.kept')}</p>
        <div class="d-row">
          <Button variant="primary" busy={isGoing()} onClick={() => void go()}>
            {t('pool.pay')}
          </Button>
          <Button variant="quiet" disabled={isGoing()} onClick={() => props.onBack()}>
            {t('pool.other')}
          </Button>
        </div>
      </Card>
    </div>
  );
}
