import { useFormat } from '@daraport/client';
import { BarChart, LineChart } from '@daraport/ui';
import type { OverviewQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

/** How revenue and bookings came about, day by day. */
export default function Plots(props: { metrics: OverviewQuery['metrics'] }) {
  const format = useFormat();
  const currency = () => props.metrics.revenue.currency;
  const days = () => props.metrics.points.map(({ date }) => format.shortDay(date));
  return (
    <div class="o-plots">
      <LineChart
        title={t('overview.revenuePlot')}
        summary={t('overview.revenueSummary', { total: format.money(props.metrics.revenue) })}
        format={(amountMinor) => format.money({ amountMinor, currency: currency() })}
        formatTick={(amountMinor) => format.shortMoney({ amountMinor, currency: currency() })}
        labels={days()}
        series={[
          { label: t('overview.revenue'), values: props.metrics.points.map(({ revenue }) => revenue.amountMinor) },
        ]}
      />
      <BarChart
        title={t('overview.bookingsPlot')}
        summary={t('overview.bookingsSummary', { total: format.number(props.metrics.bookings) })}
        valueLabel={t('overview.bookings')}
        bars={props.metrics.points.map(({ date, bookings }) => ({ label: format.shortDay(date), value: bookings }))}
      />
    </div>
  );
}
