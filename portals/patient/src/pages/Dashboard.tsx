import { createQuery, createSubscription, hrefOf, Loaded, nodes, useSession } from '@daraport/client';
import { Avatar, Card, EmptyState, LinkButton, List, Notice, Page, Section, Skeleton, TimeRange } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { AppointmentRowFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { AppointmentHappened, openVisit } from '../parts/appointment.ts';
import { AppointmentItem } from '../parts/AppointmentItem.tsx';
import { JoinButton } from '../parts/JoinButton.tsx';

const Overview = graphql(`
  query Overview {
    myAppointments(first: 10, period: UPCOMING) {
      edges {
        cursor
        node {
          ...AppointmentRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    unreadMessageCount
  }
`);

/** Appointments shown under the next one. */
const LATER = 3;

/** The patient's home: the next appointment, large, and what else waits. */
export default function Dashboard() {
  const session = useSession();
  const [page] = createQuery({ query: Overview });
  createSubscription({ query: AppointmentHappened });
  const name = () => session.me()?.person?.givenName ?? '';
  return (
    <Page title={t('home.title')} heading={t('home.hello', { name: name() })}>
      <Loaded query={page} skeleton={<Skeleton shape="card" />}>
        {(data) => {
          const ahead = () => nodes(data.myAppointments).filter((each) => each.state === 'CONFIRMED');
          return (
            <div class="d-stack">
              <Show when={ahead()[0]} fallback={<NothingAhead />}>
                {(next) => <NextAppointment appointment={next()} />}
              </Show>
              <Show when={data.unreadMessageCount > 0}>
                <Notice
                  actions={
                    <LinkButton size="small" href={hrefOf('/messages')}>
                      {t('home.readMessages')}
                    </LinkButton>
                  }
                >
                  {plural('home.messages', data.unreadMessageCount)}
                </Notice>
              </Show>
              <Show when={ahead().length > 1}>
                <Section title={t('home.later')}>
                  <List label={t('home.later')}>
                    <For each={ahead().slice(1, LATER + 1)}>{(each) => <AppointmentItem appointment={each} />}</For>
                  </List>
                </Section>
              </Show>
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

function NextAppointment(props: { appointment: AppointmentRowFragment }) {
  const who = () => props.appointment.specialist;
  return (
    <Card tone="accent" title={t('home.next')}>
      <div class="p-next">
        <Avatar id={who().id} name={who().displayName} portrait={who().portraitSeed} size="large" />
        <div class="d-stack-tight">
          <p class="d-lead">
            <strong>{who().displayName}</strong>
          </p>
          <p>
            <TimeRange
              startsAt={props.appointment.startsAt}
              endsAt={props.appointment.endsAt}
              otherTimeZone={who().timeZone}
            />
          </p>
          <p class="d-muted">{`${props.appointment.appointmentType.name} · ${t(`format.${props.appointment.format}`)}`}</p>
          <div class="d-row">
            <JoinButton visit={openVisit(props.appointment)} />
            <LinkButton href={hrefOf(`/appointments/${props.appointment.id}`)}>{t('home.details')}</LinkButton>
          </div>
        </div>
      </div>
    </Card>
  );
}

function NothingAhead() {
  return (
    <EmptyState
      illustration="calendar"
      title={t('home.none')}
      text={t('home.noneText')}
      action={
        <LinkButton variant="primary" href={hrefOf('/specialists')}>
          {t('home.find')}
        </LinkButton>
      }
    />
  );
}
