import { createQuery, createSubscription, hrefOf, lastDays, Loaded, nodes, useFormat } from '@daraport/client';
import { EmptyState, LinkButton, onDemand, Page, Section, Select, Skeleton, Stat } from '@daraport/ui';
import { createSignal, Index } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { OverviewQuery } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { AppointmentTable } from '../parts/AppointmentTable.tsx';

const Overview = graphql(`
  query Overview($from: Date!, $to: Date!) {
    metrics(from: $from, to: $to, grain: DAY) {
      bookings
      cancellations
      newPatients
      revenue {
        amountMinor
        currency
      }
      previousBookings
      previousCancellations
      previousNewPatients
      previousRevenue {
        amountMinor
        currency
      }
      points {
        date
        bookings
        revenue {
          amountMinor
          currency
        }
      }
    }
    appointments(first: 8) {
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

const FiguresMoved = graphql(`
  subscription FiguresMoved {
    metricsChanged
  }
`);

type Metrics = OverviewQuery['metrics'];

/** Fetched beside the figures, with which the page is usable already. */
const Plots = onDemand<{ metrics: Metrics }>(() => import('../overview/Plots.tsx'), PlotsWaiting);

const periods = [7, 30, 90];

/** Four figures with their trend, how they came about day by day, and the latest appointments; all of it live. */
export default function OverviewPage() {
  const [days, setDays] = createSignal(30);
  const [page, refetch] = createQuery({ query: Overview, variables: () => lastDays(days()), keepPrevious: true });
  createSubscription({ query: FiguresMoved }, refetch);
  const choose = (
    <Select
      label={t('overview.period')}
      labelHidden
      placeholder={false}
      value={String(days())}
      onInput={(value) => setDays(Number(value))}
      options={periods.map((count) => ({ value: String(count), label: plural('overview.days', count) }))}
    />
  );
  return (
    <Page title={t('overview.title')} intro={t('overview.live')} width="wide" actions={choose}>
      <Loaded
        query={page}
        empty={<EmptyState illustration="chart" title={t('overview.empty')} text={t('overview.emptyText')} />}
        skeleton={<Waiting />}
      >
        {(data) => (
          <div class="d-stack">
            <Figures metrics={data.metrics} days={days()} />
            <Plots metrics={data.metrics} />
            <Section
              title={t('overview.latest')}
              actions={
                <LinkButton size="small" href={hrefOf('/bookings')}>
                  {t('overview.allBookings')}
                </LinkButton>
              }
            >
              <AppointmentTable appointments={nodes(data.appointments).slice(0, 8)} />
            </Section>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function PlotsWaiting() {
  return (
    <div class="o-plots">
      <Skeleton shape="block" height="21rem" />
      <Skeleton shape="block" height="21rem" />
    </div>
  );
}

/** The figures and plots before they are there. */
function Waiting() {
  return (
    <div class="d-stack">
      <div class="d-stats">
        <Index each={[1, 2, 3, 4]}>{() => <Skeleton shape="card" />}</Index>
      </div>
      <PlotsWaiting />
    </div>
  );
}

function Figures(props: { metrics: Metrics; days: number }) {
  const format = useFormat();
  const compared = (before: string) => t('overview.compared', { before, count: String(props.days) });
  const trend = (now: number, before: number, isMoreGood = true) => ({
    direction: directionOf(now, before),
    change: before === 0 ? undefined : format.percent(Math.abs(now - before) / before),
    isGood: now > before === isMoreGood,
  });
  return (
    <div class="d-stats">
      <Stat
        label={t('overview.bookings')}
        value={format.number(props.metrics.bookings)}
        trend={trend(props.metrics.bookings, props.metrics.previousBookings)}
        comparison={compared(format.number(props.metrics.previousBookings))}
        href={hrefOf('/bookings')}
      />
      <Stat
        label={t('overview.revenue')}
        value={format.money(props.metrics.revenue)}
        trend={trend(props.metrics.revenue.amountMinor, props.metrics.previousRevenue.amountMinor)}
        comparison={compared(format.money(props.metrics.previousRevenue))}
      />
      <Stat
        label={t('overview.newPatients')}
        value={format.number(props.metrics.newPatients)}
        trend={trend(props.metrics.newPatients, props.metrics.previousNewPatients)}
        comparison={compared(format.number(props.metrics.previousNewPatients))}
      />
      <Stat
        label={t('overview.cancellations')}
        value={format.number(props.metrics.cancellations)}
        trend={trend(props.metrics.cancellations, props.metrics.previousCancellations, false)}
        comparison={compared(format.number(props.metrics.previousCancellations))}
      />
    </div>
  );
}

function directionOf(now: number, before: number): 'up' | 'down' | 'same' {
  if (now === before) return 'same';
  return now > before ? 'up' : 'down';
}
