import { createQuery, hrefOf, Loaded, useFormat, useSession } from '@daraport/client';
import { jurisdictionName } from '@daraport/domain';
import {
  Avatar,
  Breadcrumb,
  Card,
  isSameClock,
  LinkButton,
  NotFoundState,
  Notice,
  Page,
  RadioGroup,
  Section,
  Skeleton,
} from '@daraport/ui';
import { useNavigate, useParams } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { ProfileQuery } from '../gql/graphql.ts';
import { t as matchWords } from '../match/messages/index.ts';
import { plural, t } from '../messages/index.ts';
import { bookingPath } from '../parts/specialist.ts';
import { Times } from '../parts/Times.tsx';

const Profile = graphql(`
  query Profile($slug: String!) {
    specialist(slug: $slug) {
      ...SpecialistCard
      isBookable
      about
      ageGroups
      licensedIn
      organization {
        id
        name
      }
      appointmentTypes {
        id
        description
        formats
      }
    }
  }
`);

type Person = NonNullable<ProfileQuery['specialist']>;

/** `/specialists/:slug`: who this is, what is offered at which price, and the free times beside it. */
export default function SpecialistPage() {
  const params = useParams<{ slug: string }>();
  const [page] = createQuery({ query: Profile, variables: () => ({ slug: params.slug }) });
  return (
    <Loaded
      query={page}
      select={(data) => data.specialist}
      skeleton={<Waiting />}
      missing={
        <NotFoundState title={t('profile.missing')} text={t('profile.missingText')} href={hrefOf('/specialists')} />
      }
    >
      {(person) => (
        <Page
          title={person.displayName}
          width="wide"
          breadcrumb={
            <Breadcrumb
              items={[{ label: t('directory.title'), href: hrefOf('/specialists') }, { label: person.displayName }]}
            />
          }
          heading={
            <span class="p-who">
              <Avatar id={person.id} name={person.displayName} portrait={person.portraitSeed} size="huge" />
              <span>{person.displayName}</span>
            </span>
          }
          intro={person.headline}
        >
          <div class="p-profile">
            <div class="d-stack">
              <Show when={person.about}>
                <Section title={t('profile.about')}>
                  <div class="p-paragraphs">
                    <For each={person.about.split(/\n{2,}/)}>{(paragraph) => <p>{paragraph}</p>}</For>
                  </div>
                </Section>
              </Show>
              <Facts person={person} />
            </div>
            <Show when={person.isBookable} fallback={<NoNewAppointments />}>
              <Offers person={person} />
            </Show>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

/** The portrait, the words and the free times before they are there. */
function Waiting() {
  return (
    <div class="d-page" data-width="wide">
      <div class="p-who p-who-waiting">
        <Skeleton shape="row" />
      </div>
      <div class="p-profile">
        <Skeleton lines={5} />
        <Skeleton shape="block" height="30rem" />
      </div>
    </div>
  );
}

/** Why nothing can be booked here is not for patients; what was booked stands. */
function NoNewAppointments() {
  return (
    <div>
      <Notice
        title={t('profile.notBookable')}
        actions={<LinkButton href={hrefOf('/specialists')}>{t('directory.title')}</LinkButton>}
      >
        {t('profile.notBookableText')}
      </Notice>
    </div>
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
      label: [
        each.name,
        each.seats !== null && t('group.kind'),
        t('minutes', { count: each.durationMinutes }),
        each.price && format.money(each.price),
      ]
        .filter(Boolean)
        .join(' · '),
      help: each.description,
    }));
  const zones = () => {
    const [mine, theirs] = [session.timeZone(), props.person.timeZone];
    const words = t('profile.timesText', { place: format.place(mine) });
    if (isSameClock(new Date().toISOString(), mine, theirs)) return words;
    return `${words}. ${t('profile.theirs', { name: props.person.displayName, place: format.place(theirs) })}`;
  };
  return (
    <Card class="p-profile-offers" title={t('profile.book')}>
      <div class="d-stack">
        <RadioGroup
          label={t('profile.chooseType')}
          look="cards"
          value={typeId()}
          onInput={setChosen}
          options={options()}
        />
        <section class="d-stack-tight" aria-labelledby="profile-times">
          <h3 id="profile-times">{t('profile.times')}</h3>
          <p class="d-muted d-small">{zones()}</p>
          <Times
            slug={props.person.slug}
            typeId={typeId()}
            daysAtOnce={3}
            onSelect={(at) => navigate(bookingPath(props.person.slug, at, typeId()))}
          />
        </section>
      </div>
    </Card>
  );
}

function Facts(props: { person: Person }) {
  const session = useSession();
  const format = useFormat();
  const facts = () => {
    const one = props.person;
    const all = [
      [t('compare.specialties'), one.specialties.map((each) => each.name).join(', ')],
      [t('compare.focus'), one.focus.join(', ')],
      [t('profile.sees'), one.ageGroups.map((each) => matchWords(`age.${each}`)).join(', ')],
      [t('profile.licensed'), one.licensedIn.map((each) => jurisdictionName(each, session.locale())).join(', ')],
      [t('compare.languages'), format.languages(one.languages)],
      [t('compare.formats'), one.formats.map((each) => t(`format.${each}`)).join(', ')],
      [t('compare.experience'), plural('years', one.yearsOfPractice)],
      [t('compare.insurance'), one.insurances.map((each) => t(`insurance.${each}`)).join(', ')],
      [t('compare.practice'), one.organization?.name ?? ''],
      [t('compare.place'), one.city ?? ''],
    ] as const;
    return all.filter(([, value]) => value);
  };
  return (
    <Section title={t('profile.facts')}>
      <dl class="p-facts p-facts-wide">
        <For each={facts()}>
          {([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          )}
        </For>
      </dl>
    </Section>
  );
}
