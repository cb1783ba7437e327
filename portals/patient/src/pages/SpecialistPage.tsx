import { createQuery, hrefOf, Loaded, useFormat, useSession } from '@daraport/client';
import { Avatar, Card, LinkButton, NotFoundState, Page, placeOf, RadioGroup, Section, Skeleton } from '@daraport/ui';
import { useNavigate, useParams } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { ProfileQuery } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { Price } from '../parts/Price.tsx';
import { bookingPath } from '../parts/specialist.ts';
import { Times } from '../parts/Times.tsx';

const Profile = graphql(`
  query Profile($slug: String!) {
    specialist(slug: $slug) {
      ...SpecialistCard
      about
      appointmentTypes {
        id
        description
        formats
      }
    }
  }
`);

type Person = NonNullable<ProfileQuery['specialist']>;

/** `/specialists/:slug`: who this is, what is offered at which price, and the free times. */
export default function SpecialistPage() {
  const params = useParams<{ slug: string }>();
  const [page] = createQuery({ query: Profile, variables: () => ({ slug: params.slug }) });
  return (
    <Loaded
      query={page}
      select={(data) => data.specialist}
      skeleton={<Skeleton shape="block" height="24rem" />}
      missing={
        <NotFoundState title={t('profile.missing')} text={t('profile.missingText')} href={hrefOf('/specialists')} />
      }
    >
      {(person) => (
        <Page
          title={person.displayName}
          heading={
            <span class="p-who">
              <Avatar id={person.id} name={person.displayName} portrait={person.portraitSeed} size="large" />
              <span>{person.displayName}</span>
            </span>
          }
          intro={person.headline}
          actions={
            <LinkButton variant="primary" href={hrefOf(bookingPath(person.slug))}>
              {t('profile.book')}
            </LinkButton>
          }
        >
          <div class="d-split">
            <div class="d-stack">
              <Offers person={person} />
              <Section title={t('profile.about')}>
                <For each={person.about.split(/\n{2,}/)}>{(paragraph) => <p>{paragraph}</p>}</For>
              </Section>
            </div>
            <aside class="d-split-aside">
              <Facts person={person} />
            </aside>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

/** What can be booked, with prices; choosing one shows its free times. */
function Offers(props: { person: Person }) {
  const session = useSession();
  const navigate = useNavigate();
  const [chosen, setChosen] = createSignal('');
  const typeId = () => chosen() || (props.person.appointmentTypes[0]?.id ?? '');
  const format = useFormat();
  const options = () =>
    props.person.appointmentTypes.map((each) => ({
      value: each.id,
      label: [each.name, t('minutes', { count: each.durationMinutes }), each.price && format.money(each.price)]
        .filter(Boolean)
        .join(' · '),
      help: each.description,
    }));
  return (
    <>
      <Section title={t('profile.offers')}>
        <RadioGroup
          label={t('profile.chooseType')}
          labelHidden
          look="cards"
          value={typeId()}
          onInput={setChosen}
          options={options()}
        />
      </Section>
      <Section title={t('profile.times')} text={t('profile.timesText', { place: placeOf(session.timeZone()) })}>
        <Times
          slug={props.person.slug}
          typeId={typeId()}
          onSelect={(at) => navigate(bookingPath(props.person.slug, at, typeId()))}
        />
      </Section>
    </>
  );
}

function Facts(props: { person: Person }) {
  const format = useFormat();
  return (
    <Card tone="sunken" title={t('profile.facts')}>
      <div class="d-stack-tight">
        <p>{props.person.title}</p>
        <p>{props.person.specialties.map((each) => each.name).join(', ')}</p>
        <p>{t('profile.languages', { languages: format.languages(props.person.languages) })}</p>
        <p>{props.person.formats.map((each) => t(`format.${each}`)).join(', ')}</p>
        <p>{plural('years', props.person.yearsOfPractice)}</p>
        <Show when={props.person.city}>
          <p>{props.person.city}</p>
        </Show>
        <Price price={props.person.appointmentTypes[0]?.price} />
      </div>
    </Card>
  );
}
