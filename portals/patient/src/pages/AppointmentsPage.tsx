import { createQuery, createSubscription, hrefOf, Loaded, nodes, useFormat } from '@daraport/client';
import { Button, EmptyState, LinkButton, List, Page, Skeleton, Tabs } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { AppointmentPeriod } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { AppointmentHappened } from '../parts/appointment.ts';
import { AppointmentItem } from '../parts/AppointmentItem.tsx';
import { FindSpecialist } from '../parts/FindSpecialist.tsx';

const MyAppointments = graphql(`
  query MyAppointments($first: Int!, $after: String, $period: AppointmentPeriod!) {
    myAppointments(first: $first, after: $after, period: $period) {
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
  }
`);

const PAGE = 20;

/** `/appointments`: what is ahead and what was, live. */
export default function AppointmentsPage() {
  const format = useFormat();
  createSubscription({ query: AppointmentHappened });
  const tabs = () => [
    { value: 'UPCOMING', label: t('appointments.upcoming'), content: () => <Appointments period="UPCOMING" /> },
    { value: 'PAST', label: t('appointments.past'), content: () => <Appointments period="PAST" /> },
  ];
  return (
    <Page
      title={t('appointments.title')}
      intro={t('appointments.zone', { place: format.place() })}
      actions={<LinkButton href={hrefOf('/waitlist')}>{t('wait.title')}</LinkButton>}
    >
      <Tabs label={t('appointments.title')} tabs={tabs()} />
    </Page>
  );
}

function Appointments(props: { period: AppointmentPeriod }) {
  const [after, setAfter] = createSignal<string | null>(null);
  const [page] = createQuery({
    query: MyAppointments,
    variables: () => ({ first: PAGE, after: after(), period: props.period }),
    keepPrevious: true,
  });
  return (
    <Loaded
      query={page}
      select={(data) => data.myAppointments}
      isEmpty={(list) => list.edges.length === 0}
      skeleton={<Skeleton shape="row" rows={3} />}
      empty={<NoAppointments period={props.period} />}
    >
      {(list) => (
        <div class="d-stack">
          <List label={t(props.period === 'UPCOMING' ? 'appointments.upcoming' : 'appointments.past')}>
            <For each={nodes(list)}>{(each) => <AppointmentItem appointment={each} />}</For>
          </List>
          <Show when={list.pageInfo.hasNextPage}>
            <Button wide busy={page.isStale} onClick={() => setAfter(list.pageInfo.endCursor)}>
              {t('appointments.more')}
            </Button>
          </Show>
        </div>
      )}
    </Loaded>
  );
}

function NoAppointments(props: { period: AppointmentPeriod }) {
  return (
    <Show
      when={props.period === 'UPCOMING'}
      fallback={<EmptyState illustration="calendar" title={t('appointments.nonePast')} />}
    >
      <EmptyState
        illustration="calendar"
        title={t('appointments.none')}
        text={t('appointments.noneText')}
        action={<FindSpecialist />}
      />
    </Show>
  );
}
