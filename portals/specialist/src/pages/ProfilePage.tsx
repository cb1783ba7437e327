import { createQuery, FoundByDialog, hrefOf, Loaded, TextsDialog, useFormat, useSession } from '@daraport/client';
import {
  Avatar,
  Button,
  Card,
  EmptyState,
  ExternalLinkIcon,
  LinkButton,
  List,
  ListItem,
  Money,
  Page,
  Section,
  Skeleton,
  TimeRange,
} from '@daraport/ui';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { OwnProfileQuery } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';

const OwnProfile = graphql(`
  query OwnProfile {
    mySpecialistProfile {
      id
      slug
      displayName
      headline
      about
      languages
      formats
      timeZone
      city
      portraitSeed
      yearsOfPractice
      focus
      insurances
      specialties {
        slug
        name
      }
      appointmentTypes {
        id
        name
        description
        durationMinutes
        formats
        price {
          amountMinor
          currency
        }
      }
      nextSlots(first: 6) {
        startsAt
        endsAt
      }
    }
  }
`);

type Profile = NonNullable<OwnProfileQuery['mySpecialistProfile']>;

/** `/profile`: oneself as patients find one in the directory, and the times they are offered next. */
export default function ProfilePage() {
  const session = useSession();
  const [page] = createQuery({ query: OwnProfile });
  const directory = () => session.portalUrl('PATIENT');
  const publicAddress = (slug: string) => `${directory()?.replace(/\/$/, '')}/specialists/${slug}`;
  return (
    <Page
      title={t('profile.title')}
      intro={t('profile.intro')}
      actions={
        <>
          <LinkButton href={hrefOf('/profile/reception')}>{t('profile.reception')}</LinkButton>
          <LinkButton href={hrefOf('/profile/documents')}>{t('credentials.title')}</LinkButton>
          <Show when={directory() !== undefined && page.data?.mySpecialistProfile}>
            {(profile) => (
              <LinkButton rel="external" icon={ExternalLinkIcon} href={publicAddress(profile().slug)}>
                {t('profile.open')}
              </LinkButton>
            )}
          </Show>
        </>
      }
    >
      <Loaded
        query={page}
        select={(data) => data.mySpecialistProfile}
        skeleton={<Skeleton shape="block" height="24rem" />}
        missing={<EmptyState illustration="people" title={t('profile.missing')} text={t('profile.missingText')} />}
      >
        {(profile) => (
          <div class="d-split">
            <div class="d-stack">
              <Head profile={profile} />
              <Offers profile={profile} />
              <Section title={t('profile.about')}>
                <Show when={profile.about} fallback={<p class="d-muted">{t('profile.noAbout')}</p>}>
                  <For each={profile.about.split(/\n{2,}/)}>{(paragraph) => <p class="d-lines">{paragraph}</p>}</For>
                </Show>
              </Section>
            </div>
            <div class="d-split-aside d-stack">
              <NextTimes profile={profile} />
              <Facts profile={profile} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Head(props: { profile: Profile }) {
  const [isEditing, setEditing] = createSignal(false);
  return (
    <Card>
      <div class="s-next">
        <Avatar
          id={props.profile.id}
          name={props.profile.displayName}
          portrait={props.profile.portraitSeed}
          size="large"
        />
        <div class="d-stack-tight">
          <p class="d-lead">
            <strong>{props.profile.displayName}</strong>
          </p>
          <p>{props.profile.headline}</p>
          <div>
            <Button size="small" onClick={() => setEditing(true)}>
              {t('profile.texts')}
            </Button>
          </div>
        </div>
      </div>
      <Show when={isEditing()}>
        <TextsDialog onClose={() => setEditing(false)} />
      </Show>
    </Card>
  );
}

function Offers(props: { profile: Profile }) {
  return (
    <Section
      title={t('profile.offers')}
      text={t('profile.offersText')}
      actions={<LinkButton href={hrefOf('/calendar/availability')}>{t('profile.offersChange')}</LinkButton>}
    >
      <Show when={props.profile.appointmentTypes.length > 0} fallback={<p class="d-muted">{t('profile.noOffers')}</p>}>
        <List label={t('profile.offers')}>
          <For each={props.profile.appointmentTypes}>{(type) => <Offer type={type} />}</For>
        </List>
      </Show>
    </Section>
  );
}

function Offer(props: { type: Profile['appointmentTypes'][number] }) {
  const facts = () =>
    [
      t('profile.minutes', { count: props.type.durationMinutes }),
      ...props.type.formats.map((each) => t(`format.${each}`)),
    ].join(' · ');
  return (
    <ListItem
      title={props.type.name}
      text={
        <span class="s-own-lines">
          <span>{facts()}</span>
          <span>{props.type.description}</span>
        </span>
      }
      trailing={
        <Show when={props.type.price} fallback={<span class="d-muted">{t('profile.noPrice')}</span>}>
          {(price) => <Money {...price()} includes={t('profile.included')} />}
        </Show>
      }
    />
  );
}

function NextTimes(props: { profile: Profile }) {
  return (
    <Card title={t('profile.next')} text={t('profile.nextText')}>
      <Show when={props.profile.nextSlots.length > 0} fallback={<p class="d-muted">{t('profile.noTimes')}</p>}>
        <ul class="s-plain d-stack-tight">
          <For each={props.profile.nextSlots}>
            {(slot) => (
              <li>
                <TimeRange startsAt={slot.startsAt} endsAt={slot.endsAt} zone={false} />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Card>
  );
}

function Facts(props: { profile: Profile }) {
  const [isEditing, setEditing] = createSignal(false);
  const format = useFormat();
  return (
    <Card tone="sunken" title={t('profile.facts')}>
      <dl class="s-facts">
        <Fact name={t('profile.specialties')}>{props.profile.specialties.map((each) => each.name).join(', ')}</Fact>
        <Fact name={t('profile.languages')}>{format.languages(props.profile.languages)}</Fact>
        <Fact name={t('profile.formats')}>{props.profile.formats.map((each) => t(`format.${each}`)).join(', ')}</Fact>
        <Fact name={t('profile.experience')}>{plural('profile.years', props.profile.yearsOfPractice)}</Fact>
        <Show when={props.profile.focus.length > 0}>
          <Fact name={t('foundBy.focus')}>{props.profile.focus.join(', ')}</Fact>
        </Show>
        <Show when={props.profile.insurances.length > 0}>
          <Fact name={t('foundBy.insurances')}>
            {props.profile.insurances.map((each) => t(`foundBy.insurance.${each}`)).join(', ')}
          </Fact>
        </Show>
        <Show when={props.profile.city}>
          <Fact name={t('profile.place')}>{props.profile.city}</Fact>
        </Show>
      </dl>
      <div>
        <Button size="small" onClick={() => setEditing(true)}>
          {t('foundBy.change')}
        </Button>
      </div>
      <Show when={isEditing()}>
        <FoundByDialog onClose={() => setEditing(false)} />
      </Show>
    </Card>
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
