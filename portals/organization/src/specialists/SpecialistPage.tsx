import {
  ageWords,
  AudiencePart,
  createQuery,
  FoundByDialog,
  hrefOf,
  Loaded,
  PriceDialog,
  TextsDialog,
  useFormat,
  useSession,
} from '@daraport/client';
import {
  Avatar,
  Badge,
  Breadcrumb,
  Button,
  Card,
  List,
  ListItem,
  Money,
  NotFoundState,
  Page,
  Skeleton,
} from '@daraport/ui';
import { useParams } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import type { SpecialistDetailQuery } from '../gql/graphql.ts';
import { Facts } from '../brand/Facts.tsx';
import { t } from '../messages/index.ts';
import { SpecialistAudience, SpecialistDetail } from './documents.ts';

type Specialist = NonNullable<SpecialistDetailQuery['specialist']>;
type Offer = Specialist['appointmentTypes'][number];

/** `/specialists/:slug`: what the directory finds a specialist by and what her appointments cost, for who oversees her. */
export default function SpecialistPage() {
  const params = useParams<{ slug: string }>();
  const session = useSession();
  const [page] = createQuery({ query: SpecialistDetail, variables: () => ({ slug: params.slug }) });
  const name = () => page.data?.specialist?.displayName ?? t('specialists.title');
  return (
    <Page
      title={name()}
      breadcrumb={
        <Breadcrumb items={[{ label: t('specialists.title'), href: hrefOf('/specialists') }, { label: name() }]} />
      }
    >
      <Loaded
        query={page}
        select={(data) => data.specialist}
        skeleton={<Skeleton shape="block" height="24rem" />}
        missing={<NotFoundState />}
      >
        {(specialist) => (
          <div class="d-stack">
            <FoundBy specialist={specialist} />
            <Show when={session.may('availability:oversee')}>
              <Audience slug={specialist.slug} />
            </Show>
            <Offers offers={specialist.appointmentTypes} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function FoundBy(props: { specialist: Specialist }) {
  const session = useSession();
  const format = useFormat();
  const [isEditing, setEditing] = createSignal(false);
  const [isWriting, setWriting] = createSignal(false);
  const said = (text: string | null | undefined) => text || t('specialists.unsaid');
  const words = (list: readonly string[]) => said(list.join(', '));
  return (
    <Card
      title={t('specialists.foundBy')}
      text={props.specialist.headline}
      actions={
        <Show when={session.may('availability:oversee')}>
          <Button onClick={() => setWriting(true)}>{t('specialists.texts')}</Button>
          <Button onClick={() => setEditing(true)}>{t('specialists.change')}</Button>
        </Show>
      }
    >
      <div class="d-stack">
        <div class="o-person">
          <Avatar
            id={props.specialist.id}
            name={props.specialist.displayName}
            portrait={props.specialist.portraitSeed}
            size="small"
          />
          <Show when={!props.specialist.isBookable}>
            <Badge>{t('specialists.notBookable')}</Badge>
          </Show>
        </div>
        <Facts
          facts={[
            [t('specialists.specialties'), words(props.specialist.specialties.map((each) => each.name))],
            [t('specialists.focus'), words(props.specialist.focus)],
            [t('specialists.languages'), said(format.languages(props.specialist.languages))],
            [t('specialists.place'), said(props.specialist.city)],
            [
              t('specialists.insurances'),
              words(props.specialist.insurances.map((each) => t(`specialists.insurance.${each}`))),
            ],
            [
              t('specialists.gender'),
              said(props.specialist.gender && t(`specialists.genders.${props.specialist.gender}`)),
            ],
            [t('specialists.ages'), said(ageWords(props.specialist.ageGroups))],
            [t('specialists.formats'), words(props.specialist.formats.map((each) => t(`format.${each}`)))],
          ]}
        />
      </div>
      <Show when={isWriting()}>
        <TextsDialog
          of={{ slug: props.specialist.slug, name: props.specialist.displayName }}
          onClose={() => setWriting(false)}
        />
      </Show>
      <Show when={isEditing()}>
        <FoundByDialog
          of={{ slug: props.specialist.slug, name: props.specialist.displayName }}
          onClose={() => setEditing(false)}
        />
      </Show>
    </Card>
  );
}

/** Its version is for those who oversee alone, so it is asked for by itself. */
function Audience(props: { slug: string }) {
  const [part] = createQuery({ query: SpecialistAudience, variables: () => ({ slug: props.slug }) });
  return (
    <Loaded query={part} select={(data) => data.specialist} skeleton={<Skeleton shape="block" height="18rem" />}>
      {(specialist) => <AudiencePart profile={specialist} of={specialist.displayName} />}
    </Loaded>
  );
}

function Offers(props: { offers: readonly Offer[] }) {
  const [priced, setPriced] = createSignal<Offer>();
  return (
    <Card title={t('specialists.offers')} text={t('specialists.offersText')} flush>
      <Show when={props.offers.length > 0} fallback={<p class="d-muted">{t('specialists.noOffers')}</p>}>
        <List label={t('specialists.offers')}>
          <For each={props.offers}>
            {(offer) => (
              <ListItem
                title={offer.name}
                text={[
                  t('specialists.minutes', { count: offer.durationMinutes }),
                  ...offer.formats.map((each) => t(`format.${each}`)),
                ].join(' · ')}
                trailing={
                  <span class="d-row">
                    <Show when={offer.price} fallback={<span class="d-muted">{t('specialists.noPrice')}</span>}>
                      {(price) => <Money {...price()} includes={t('specialists.included')} />}
                    </Show>
                    <Show when={offer.priceVersion !== null}>
                      <Button
                        size="small"
                        aria-label={t('specialists.priceNamed', { name: offer.name })}
                        onClick={() => setPriced(offer)}
                      >
                        {t('specialists.price')}
                      </Button>
                    </Show>
                  </span>
                }
              />
            )}
          </For>
        </List>
      </Show>
      <Show when={priced()}>
        {(offer) => (
          <PriceDialog
            type={{ ...offer(), priceVersion: offer().priceVersion ?? 0 }}
            onClose={() => setPriced(undefined)}
          />
        )}
      </Show>
    </Card>
  );
}
