import { createQuery, hrefOf, Loaded, useFormat, useSession } from '@daraport/client';
import {
  Avatar,
  Card,
  isSameClock,
  LinkButton,
  NotFoundState,
  Page,
  placeOf,
  RadioGroup,
  Section,
  Skeleton,
} from '@daraport/ui';
import { useNavigate, useParams } from '@solidjs/router';
import { createSignal, For } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { ProfileQuery } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { Price } from '../parts/Price.tsx';
import { bookingPath, hasSeveralPrices, lowestPrice } from '../parts/specialist.ts';
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
  const zones = () => {
    const [mine, theirs] = [session.timeZone(), props.person.timeZone];
    const words = t('profile.timesText', { place: placeOf(mine) });
    if (isSameClock(new Date().toISOString(), mine, theirs)) return words;
    return `${words}. ${t('profile.theirs', { name: props.person.displayName, place: placeOf(theirs) })}`;
  };
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
      <Section title={t('profile.times')} text={zones()}>
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
  const facts = () => {
    const one = props.person;
    const all = [
      [t('profile.training'), one.title],
      [t('compare.specialties'), one.specialties.map((each) => each.name).join(', ')],
      [t('compare.languages'), format.languages(one.languages)],
      [t('compare.formats'), one.formats.map((each) => t(`format.${each}`)).join(', ')],
      [t('compare.experience'), plural('years', one.yearsOfPractice)],
      [t('compare.place'), one.city ?? ''],
    ] as const;
    return all.filter(([, value]) => value);
  };
  return (
    <Card tone="sunken" title={t('profile.facts')}>
      <dl class="p-facts">
        <For each={facts()}>
          {([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          )}
        </For>
        <div>
          <dt>{t('compare.price')}</dt>
          <dd>
            <Price price={lowestPrice(props.person)} isFrom={hasSeveralPrices(props.person)} />
          </dd>
        </div>
      </dl>
    </Card>
  );
}
