import { createKeys, createMutation, createQuery, hrefOf, Loaded, useFormat, useSession } from '@daraport/client';
import { Button, Card, LinkButton, NotFoundState, Notice, Page, RadioGroup, Section, Skeleton } from '@daraport/ui';
import { useParams } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import type { HoldPoolSlotMutation, PoolPageQuery as PoolPageData, VisitFormat } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { asksPlace, isNamed, placesOf } from '../whereabouts/place.ts';
import { Whereabouts } from '../whereabouts/Whereabouts.tsx';
import { HoldPoolSlot, PoolPageQuery } from './documents.ts';
import { Found } from './Found.tsx';
import { PoolPrice } from './PoolPrice.tsx';
import { PoolTimesPicker } from './PoolTimesPicker.tsx';

type Pool = NonNullable<PoolPageData['pool']>;
type Held = Extract<HoldPoolSlotMutation['holdPoolSlot'], { __typename: 'HoldPoolSlotPayload' }>;

/** `/book-any/:id`: a time with any of several; who it is shows once the time is kept. */
export default function PoolPage() {
  const params = useParams<{ id: string }>();
  const [page] = createQuery({ query: PoolPageQuery, variables: () => ({ id: params.id }) });
  return (
    <Loaded
      query={page}
      select={(data) => data.pool}
      skeleton={<Skeleton shape="block" height="24rem" />}
      missing={<NotFoundState title={t('pool.missing')} text={t('pool.missingText')} href={hrefOf('/specialists')} />}
    >
      {(pool) => (
        <Page
          title={pool.name}
          intro={t('pool.intro', { names: pool.specialists.map((each) => each.displayName).join(', ') })}
          width="narrow"
        >
          <Choice pool={pool} />
        </Page>
      )}
    </Loaded>
  );
}

function Choice(props: { pool: Pool }) {
  const session = useSession();
  const format = useFormat();
  const keys = createKeys();
  const [send, isSending] = createMutation(HoldPoolSlot);
  const [chosen, setChosen] = createSignal<VisitFormat>();
  const [startsAt, setStartsAt] = createSignal('');
  const [held, setHeld] = createSignal<Held>();
  const [refusal, setRefusal] = createSignal<string>();
  const [nearby, setNearby] = createSignal<readonly { readonly startsAt: string }[]>([]);
  const how = (): VisitFormat => chosen() ?? props.pool.formats[0] ?? 'VIDEO';
  const [place, setPlace] = createSignal('');
  const isPlaceAsked = () => asksPlace(props.pool.specialists, how());
  const region = () => (isPlaceAsked() && isNamed(place()) ? place() : null);
  const reserve = async (time: string) => {
    setStartsAt(time);
    const wish = {
      poolId: props.pool.id,
      startsAt: time,
      format: how(),
      timeZone: session.timeZone(),
      region: region(),
    };
    const { data } = await send({ input: { ...wish, idempotencyKey: keys.of('pool', wish) } });
    const result = data?.holdPoolSlot;
    setHeld(result?.__typename === 'HoldPoolSlotPayload' ? result : undefined);
    setNearby(result?.__typename === 'SlotTakenError' ? result.alternatives : []);
    if (result?.__typename === 'HoldPoolSlotPayload') setRefusal(undefined);
    else setRefusal(result?.message ?? t('booking.failed'));
    keys.renew();
  };
  return (
    <Show
      when={held()}
      fallback={
        <div class="d-stack">
          <Show when={refusal()}>
            {(message) => (
              <div role="alert">
                <Notice tone="warning" title={message()}>
                  <div class="d-row">
                    <For each={nearby()}>
                      {(slot) => (
                        <Button onClick={() => void reserve(slot.startsAt)}>{format.moment(slot.startsAt)}</Button>
                      )}
                    </For>
                  </div>
                </Notice>
              </div>
            )}
          </Show>
          <PoolPrice types={props.pool.appointmentTypes} />
          <Show when={props.pool.formats.length > 1}>
            <RadioGroup
              label={t('booking.time.format')}
              look="cards"
              value={how()}
              options={props.pool.formats.map((each) => ({ value: each, label: t(`format.${each}`) }))}
              onInput={(value) => setChosen(value as VisitFormat)}
            />
          </Show>
          <Show when={isPlaceAsked()}>
            <Whereabouts
              places={placesOf(props.pool.specialists)}
              value={place()}
              onInput={(next) => {
                setStartsAt('');
                setPlace(next);
              }}
              onSite={props.pool.formats.includes('IN_PERSON') ? () => setChosen('IN_PERSON') : undefined}
            />
          </Show>
          <Show when={!isPlaceAsked() || region()}>
            <Section title={t('booking.time.title')} text={t('booking.time.zone', { place: format.place() })}>
              <PoolTimesPicker
                id={props.pool.id}
                specialistIds={props.pool.specialists.map((each) => each.id)}
                format={how()}
                region={region()}
                selected={startsAt()}
                onSelect={setStartsAt}
              />
            </Section>
          </Show>
          <Show
            when={session.isSignedIn()}
            fallback={
              <Card tone="sunken" title={t('pool.signIn')}>
                <div>
                  <LinkButton
                    variant="primary"
                    href={hrefOf(`/sign-in?returnTo=${encodeURIComponent(`/book-any/${props.pool.id}`)}`)}
                  >
                    {t('pool.toSignIn')}
                  </LinkButton>
                </div>
              </Card>
            }
          >
            <Show when={startsAt()}>
              <Button variant="primary" wide busy={isSending()} onClick={() => void reserve(startsAt())}>
                {t('pool.reserve', { time: format.moment(startsAt()) })}
              </Button>
            </Show>
          </Show>
        </div>
      }
    >
      {(found) => <Found held={found()} onBack={() => setHeld(undefined)} />}
    </Show>
  );
}
