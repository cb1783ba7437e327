import { useFormat } from '@daraport/client';
import { BarChart, LineChart } from '@daraport/ui';
import type { MetricGrain, ReportQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { useSpanWords } from './span-words.ts';

type Metrics = ReportQuery['metrics'];

/** Revenue as bars; bookings, cancellations, missed appointments and new patients as lines over the same time. */
export function ReportPlots(props: { metrics: Metrics; grain: MetricGrain }) {
  const format = useFormat();
  const words = useSpanWords();
  const isWeekly = () => props.grain === 'WEEK';
  const currency = () => props.metrics.revenue.currency;
  const labels = () =>
    props.metrics.points.map(({ date }) => (isWeekly() ? format.shortDay(date) : words(date, props.grain)));
  const values = (of: 'bookings' | 'cancellations' | 'missed' | 'newPatients') =>
    props.metrics.points.map((point) => point[of]);
  return (
    <div class="o-plots">
      <BarChart
        title={t(`reports.revenueBy.${props.grain}`)}
        summary={t('overview.revenueSummary', { total: format.money(props.metrics.revenue) })}
        valueLabel={t('overview.revenue')}
        format={(amountMinor) => format.money({ amountMinor, currency: currency() })}
        formatTick={(amountMinor) => format.shortMoney({ amountMinor, currency: currency() })}
        bars={props.metrics.points.map(({ revenue }, index) => ({
          label: labels()[index] ?? '',
          value: revenue.amountMinor,
        }))}
      />
      <LineChart
        title={t('reports.activity')}
        summary={t('reports.activitySummary', {
          bookings: format.number(props.metrics.bookings),
          cancellations: format.number(props.metrics.cancellations),
          missed: format.number(props.metrics.missed),
          newPatients: format.number(props.metrics.newPatients),
        })}
        format={format.number}
        labels={labels()}
        series={[
          { label: t('overview.bookings'), values: values('bookings') },
          { label: t('overview.cancellations'), values: values('cancellations') },
          { label: t('overview.missed'), values: values('missed') },
          { label: t('overview.newPatients'), values: values('newPatients') },
        ]}
      />
    </div>
  );
}
