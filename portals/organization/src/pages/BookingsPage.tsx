import { createQuery, createSubscription, Loaded, nodes } from '@daraport/client';
import { Button, EmptyState, Page, Select, Skeleton } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { AppointmentState } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { AppointmentTable } from '../parts/AppointmentTable.tsx';
import { stateTones } from '../parts/state-tones.ts';

const Bookings = graphql(`
  query Bookings($after: String, $state: AppointmentState) {
    appointments(first: 25, after: $after, filter: { state: $state }) {
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

const states = Object.keys(stateTones) as AppointmentState[];

/** Every appointment of the brand, latest first; new ones appear by themselves. */
export default function BookingsPage() {
  const [state, setState] = createSignal<AppointmentState>();
  const [after, setAfter] = createSignal<string>();
  const [page, refetch] = createQuery({
    query: Bookings,
    variables: () => ({ after: after() ?? null, state: state() ?? null }),
    keepPrevious: true,
  });
  createSubscription({ query: BookingHappened }, refetch);
  const filter = (value: string) => {
    setAfter(undefined);
    setState(states.find((one) => one === value));
  };
  return (
    <Page title={t('bookings.title')} intro={t('bookings.intro')} width="wide">
      <div class="d-stack">
        <div class="o-filters">
          <Select
            label={t('bookings.filter')}
            placeholder={false}
            value={state() ?? ''}
            onInput={filter}
            options={[
              { value: '', label: t('bookings.all') },
              ...states.map((one) => ({ value: one, label: t(`state.${one}`) })),
            ]}
          />
        </div>
        <Loaded
          query={page}
          select={(data) => data.appointments}
          isEmpty={(list) => list.edges.length === 0}
          empty={<EmptyState illustration="calendar" title={t('bookings.empty')} text={t('bookings.emptyText')} />}
          skeleton={<Skeleton shape="row" lines={8} />}
        >
          {(list) => (
            <div class="d-stack">
              <p class="d-muted">{plural('bookings.count', list.totalCount)}</p>
              <AppointmentTable appointments={nodes(list)} />
              <Show when={list.pageInfo.hasNextPage}>
                <Button busy={page.isStale} onClick={() => setAfter(list.pageInfo.endCursor ?? undefined)}>
                  {t('bookings.more')}
                </Button>
              </Show>
            </div>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
