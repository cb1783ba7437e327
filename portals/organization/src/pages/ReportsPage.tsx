import { createQuery, createSubscription, lastDays, Loaded } from '@daraport/client';
import { Page, SegmentedControl, Skeleton } from '@daraport/ui';
import { createSignal } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { MetricGrain } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { ReportPlots } from '../reports/ReportPlots.tsx';
import { ReportTable } from '../reports/ReportTable.tsx';

const Report = graphql(`
  query Report($from: Date!, $to: Date!, $grain: MetricGrain!) {
    metrics(from: $from, to: $to, grain: $grain) {
      bookings
      cancellations
      missed
      newPatients
      revenue {
        amountMinor
        currency
      }
      points {
        date
        bookings
        cancellations
        missed
        newPatients
        revenue {
          amountMinor
          currency
        }
      }
    }
  }
`);

const ReportMoved = graphql(`
  subscription ReportMoved {
    metricsChanged
  }
`);

const spans = [30, 90, 365, 730];
const spanWords = (days: number) =>
  days % 365 === 0 ? plural('reports.years', days / 365) : plural('reports.days', days);
const grains: readonly MetricGrain[] = ['DAY', 'WEEK', 'MONTH'];

/** The brand's figures over a longer time, by day, week or month: to look at, and to take along. */
export default function ReportsPage() {
  const [days, setDays] = createSignal(90);
  const [grain, setGrain] = createSignal<MetricGrain>('WEEK');
  const [page, refetch] = createQuery({
    query: Report,
    variables: () => ({ ...lastDays(days()), grain: grain() }),
    keepPrevious: true,
  });
  createSubscription({ query: ReportMoved }, refetch);
  return (
    <Page title={t('reports.title')} intro={t('reports.intro')} width="wide">
      <div class="d-stack">
        <div class="d-row">
          <SegmentedControl
            label={t('reports.period')}
            value={String(days())}
            onInput={(value) => setDays(Number(value))}
            segments={spans.map((count) => ({ value: String(count), label: spanWords(count) }))}
          />
          <SegmentedControl
            label={t('reports.grain')}
            value={grain()}
            onInput={(value) => setGrain(grains.find((each) => each === value) ?? 'WEEK')}
            segments={grains.map((each) => ({ value: each, label: t(`reports.${each}`) }))}
          />
        </div>
        <Loaded query={page} select={(data) => data.metrics} skeleton={<Waiting />}>
          {(metrics) => (
            <div class="d-stack">
              <ReportPlots metrics={metrics} grain={grain()} />
              <ReportTable points={metrics.points} grain={grain()} />
            </div>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

/** The plots and the table before they are there. */
function Waiting() {
  return (
    <div class="d-stack">
      <div class="o-plots">
        <Skeleton shape="block" height="19rem" />
        <Skeleton shape="block" height="19rem" />
      </div>
      <div>
        <Skeleton shape="table" rows={8} />
      </div>
    </div>
  );
}
