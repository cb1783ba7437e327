import { createQuery, createSubscription, Loaded, nodes, useSession } from '@daraport/client';
import { List, Page, Section, Skeleton } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { NextAppointment, NothingAhead } from '../home/NextAppointment.tsx';
import { Recent } from '../home/Recent.tsx';
import { Waiting } from '../home/Waiting.tsx';
import { t } from '../messages/index.ts';
import { AppointmentHappened } from '../parts/appointment.ts';
import { AppointmentItem } from '../parts/AppointmentItem.tsx';

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

/** The patient's home: the next appointment, large, then what waits for one, what comes later, and what was. */
export default function Dashboard() {
  const session = useSession();
  const [page] = createQuery({ query: Overview });
  createSubscription({ query: AppointmentHappened });
  const name = () => session.me()?.person?.displayName ?? '';
  return (
    <Page title={t('home.title')} heading={t('home.hello', { name: name() })}>
      <Loaded query={page} skeleton={<Skeleton shape="block" height="14rem" />}>
        {(data) => {
          const ahead = () => nodes(data.myAppointments).filter((each) => each.state === 'CONFIRMED');
          return (
            <div class="p-home">
              <Show when={ahead()[0]} fallback={<NothingAhead />}>
                {(next) => <NextAppointment appointment={next()} />}
              </Show>
              <Waiting unread={data.unreadMessageCount} ahead={ahead()} />
              <Show when={ahead().length > 1}>
                <Section title={t('home.later')}>
                  <List label={t('home.later')}>
                    <For each={ahead().slice(1, LATER + 1)}>{(each) => <AppointmentItem appointment={each} />}</For>
                  </List>
                </Section>
              </Show>
              <Recent />
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}
