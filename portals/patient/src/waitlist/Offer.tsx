import { createKeys, createMutation, useSession } from '@daraport/client';
import { Button, Notice, showToast, TimeRange } from '@daraport/ui';
import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { CreateQuote } from '../booking/documents.ts';
import type { WaitPartsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { asksPlace, isNamed, placesOf } from '../whereabouts/place.ts';
import { Whereabouts } from '../whereabouts/Whereabouts.tsx';
import { AcceptWaitOffer, DeclineWaitOffer } from './documents.ts';
import { timeLeft } from './wishes.ts';

/** A time that is offered, how long it still is, and what to do with it. Taking it leads to the payment. */
export function Offer(props: { wait: WaitPartsFragment; offer: NonNullable<WaitPartsFragment['offer']>; now: Date }) {
  const session = useSession();
  const navigate = useNavigate();
  const keys = createKeys();
  const [createQuote] = createMutation(CreateQuote);
  const [accept] = createMutation(AcceptWaitOffer);
  const [decline, isDeclining] = createMutation(DeclineWaitOffer);
  const [isTaking, setTaking] = createSignal(false);
  const [place, setPlace] = createSignal('');
  const isPlaceAsked = () => asksPlace([props.wait.specialist], props.wait.format);
  const region = () => (isPlaceAsked() && isNamed(place()) ? place() : null);
  const left = () => timeLeft(props.offer.expiresAt, props.now) ?? { hours: 0, minutes: 0 };
  const leftInWords = () => t(left().hours > 0 ? 'wait.leftHours' : 'wait.leftMinutes', left());
  const fail = (message?: string) => showToast({ tone: 'danger', title: message ?? t('booking.failed') });
  const take = async () => {
    setTaking(true);
    try {
      const asked = { specialistId: props.wait.specialist.id, appointmentTypeId: props.wait.appointmentType.id };
      const priced = (await createQuote({ input: { ...asked, idempotencyKey: keys.of('quote', props.offer.id) } })).data
        ?.createQuote;
      if (priced?.__typename !== 'CreateQuotePayload') {
        fail(priced?.message);
        return;
      }
      const input = {
        offerId: props.offer.id,
        quoteId: priced.quote.id,
        timeZone: session.timeZone(),
        region: region(),
      };
      const result = (await accept({ input: { ...input, idempotencyKey: keys.of('accept', input) } })).data
        ?.acceptWaitOffer;
      if (result?.__typename === 'AcceptWaitOfferPayload')
        navigate(`/book/${props.wait.specialist.slug}?hold=${result.hold.id}`);
      else fail(result?.message);
    } finally {
      setTaking(false);
    }
  };
  const pass = async () => {
    const result = (await decline({ id: props.offer.id })).data?.declineWaitOffer;
    if (result?.__typename === 'DeclineWaitOfferPayload') showToast({ title: t('wait.passed') });
    else fail(result?.message);
  };
  return (
    <div role="status">
      <Notice
        tone="success"
        title={t('wait.offered')}
        actions={
          <>
            <Button
              variant="primary"
              busy={isTaking()}
              disabled={isPlaceAsked() && !region()}
              onClick={() => void take()}
            >
              {t('wait.take')}
            </Button>
            <Button variant="quiet" busy={isDeclining()} disabled={isTaking()} onClick={() => void pass()}>
              {t('wait.pass')}
            </Button>
          </>
        }
      >
        <p>
          <strong>
            <TimeRange startsAt={props.offer.startsAt} endsAt={props.offer.endsAt} />
          </strong>
        </p>
        <p role="timer" aria-live="off" class="d-figures">
          {leftInWords()}
        </p>
        <Show when={isPlaceAsked()}>
          <Whereabouts places={placesOf([props.wait.specialist])} value={place()} onInput={setPlace} />
        </Show>
      </Notice>
    </div>
  );
}
