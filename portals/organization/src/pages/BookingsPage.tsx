import { createList, createSubscription, Loaded, nodes, useSession } from '@daraport/client';
import { EmptyState, Page, Skeleton } from '@daraport/ui';
import { createMemo, createSignal, lazy, Show, Suspense } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { AppointmentState } from '../gql/graphql.ts';
import { ChoiceFilter } from '../lists/ChoiceFilter.tsx';
import { instantsOf, periods } from '../lists/period.ts';
import { PeriodFilter } from '../lists/PeriodFilter.tsx';
import { useChoice } from '../lists/use-choice.ts';
import { t } from '../messages/index.ts';
import { AppointmentList } from '../parts/AppointmentList.tsx';
import { stateTones } from '../parts/state-tones.ts';

const Bookings = graphql(`
  query Bookings($first: Int!, $after: String, $filter: AppointmentFilter) {
    appointments(first: $first, after: $after, filter: $filter) {
      totalCount
      edges {
        cursor
        node {
          ...BookingRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const BookingHappened = graphql(`
  subscription BookingHappened {
    appointmentChanged {
      kind
      appointment {
        id
        state
      }
    }
  }
`);

const BookingDrawer = lazy(() => import('../bookings/BookingDrawer.tsx'));

const states = Object.keys(stateTones) as AppointmentState[];

/** Every appointment of the brand, latest first; new ones appear by themselves. Staff change one in its drawer. */
export default function BookingsPage() {
  const session = useSession();
  const [openId, setOpenId] = createSignal<string>();
  const [state, setState] = useChoice('state', states);
  const [period, setPeriod] = useChoice('period', periods);
  const span = createMemo(() => instantsOf(period(), new Date()));
  const list = createList({
    query: Bookings,
    select: (data) => data.appointments,
    variables: (part) => ({ ...part, filter: { state: state() ?? null, ...span() } }),
    most: 50,
  });
  createSubscription({ query: BookingHappened }, list.refetch);
  return (
    <Page title={t('bookings.title')} intro={t('bookings.intro')} width="wide">
      <div class="o-list">
        <div class="o-filters">
          <ChoiceFilter
            label={t('bookings.filter')}
            all={t('bookings.all')}
            choices={states}
            words={(each) => t(`state.${each}`)}
            value={state()}
            onInput={setState}
          />
          <PeriodFilter value={period()} onInput={setPeriod} />
        </div>
        <Loaded query={list.page} select={(data) => data.appointments} skeleton={<Skeleton shape="table" rows={8} />}>
          {(appointments) => (
            <AppointmentList
              appointments={nodes(appointments)}
              total={appointments.totalCount}
              more={list.more()}
              onExport={list.all}
              onOpen={session.may('appointments:change') ? (row) => setOpenId(row.id) : undefined}
              empty={<EmptyState illustration="calendar" title={t('bookings.empty')} text={t('bookings.emptyText')} />}
            />
          )}
        </Loaded>
        <Show when={openId()}>
          {(id) => (
            <Suspense>
              <BookingDrawer id={id()} onClose={() => setOpenId(undefined)} />
            </Suspense>
          )}
        </Show>
      </div>
    </Page>
  );
}
