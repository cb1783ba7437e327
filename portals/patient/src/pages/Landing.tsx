import { createQuery, hrefOf, Loaded, nodes, useSession } from '@daraport/client';
import { LinkButton, Page, Section, Skeleton } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { Assurances } from '../landing/Assurances.tsx';
import { Fields } from '../landing/Fields.tsx';
import { FreeSoon } from '../landing/FreeSoon.tsx';
import { Scene } from '../landing/Scene.tsx';
import { SearchForm } from '../landing/SearchForm.tsx';
import { plural, t } from '../messages/index.ts';
import { FindSpecialist } from '../parts/FindSpecialist.tsx';
import { useJourney } from '../parts/journey.ts';

/** Who is free soonest, and what the brand's specialists help with. */
const FrontDoor = graphql(`
  query FrontDoor($first: Int!) {
    specialties {
      slug
      name
      specialistCount
    }
    specialists(first: $first, sort: NEXT_FREE) {
      totalCount
      edges {
        cursor
        node {
          ...SpecialistCard
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** So many are shown. */
const SOONEST = 3;
const STEPS = ['find', 'book', 'meet'] as const;

/** The brand's front door for a visitor: search, who is free soon, the fields, how it works, and what happens with one's data. */
export function Landing() {
  const session = useSession();
  const { journey } = useJourney();
  const takesBookings = () => session.hasModule('BOOKING');
  const intro = () => (takesBookings() ? t(`journey.intro.${journey()}`) : t('landing.closed'));
  return (
    <div class="p-front">
      <Page title={session.brand().name} heading={session.brand().tagline} intro={intro()} width="wide">
        <Show when={takesBookings()} fallback={<Assurances />}>
          <Show when={journey() === 'DIRECTORY'} fallback={<Guided />}>
            <Offer />
          </Show>
        </Show>
      </Page>
    </div>
  );
}

/** Everything that leads to a booking. */
function Offer() {
  const [page] = createQuery({ query: FrontDoor, variables: { first: SOONEST } });
  return (
    <>
      <SearchForm specialties={page.data?.specialties ?? []} />
      <Scene />
      <div class="p-front-rest">
        <Section
          title={t('landing.soon')}
          text={page.data ? plural('landing.soonText', page.data.specialists.totalCount) : '\u{a0}'}
          actions={
            <LinkButton variant="quiet" href={hrefOf('/specialists')}>
              {t('landing.all')}
            </LinkButton>
          }
        >
          <Loaded query={page} select={(data) => data.specialists} skeleton={<SoonSkeleton />}>
            {(list) => <FreeSoon specialists={nodes(list)} />}
          </Loaded>
        </Section>
        <Section title={t('landing.specialties')}>
          <Show when={page.data} fallback={<Skeleton shape="block" height="14rem" />}>
            {(data) => <Fields specialties={data().specialties} />}
          </Show>
        </Section>
        <HowItWorks />
        <Assurances />
      </div>
    </>
  );
}

/** A brand whose patients are led: one thing to press, and what happens then. */
function Guided() {
  return (
    <>
      <div>
        <FindSpecialist />
      </div>
      <Scene />
      <div class="p-front-rest">
        <HowItWorks />
        <Assurances />
      </div>
    </>
  );
}

function HowItWorks() {
  const { journey } = useJourney();
  return (
    <Section title={t('landing.howTitle')}>
      <ol class="p-steps">
        <For each={STEPS}>
          {(step, index) => (
            <li>
              <span class="p-step-mark d-figures" aria-hidden="true">
                {index() + 1}
              </span>
              <h3>{t(step === 'find' ? `journey.stepTitle.${journey()}` : `landing.how.${step}Title`)}</h3>
              <p class="d-muted">{t(step === 'find' ? `journey.step.${journey()}` : `landing.how.${step}`)}</p>
            </li>
          )}
        </For>
      </ol>
    </Section>
  );
}

function SoonSkeleton() {
  return (
    <div class="p-soon">
      <For each={[1, 2, 3]}>{() => <Skeleton shape="block" height="16rem" />}</For>
    </div>
  );
}
