import { money, type Money as MoneyValue } from '@daraport/domain';
import { guard, mapStream, shownIn } from '@daraport/subgraph';
import { builder, Money } from '../builder.ts';
import { brandMetrics, type PeriodFigures } from './reads.ts';
import { metricsTopic } from './service.ts';

const MetricGrain = builder.enumType('MetricGrain', { values: ['DAY', 'WEEK', 'MONTH'] as const });

const missed =
  'Appointments that began then and to which the patient did not come; known a day after it was recorded, when it is final.';

const MetricPoint = builder.objectRef<PeriodFigures & { date: string; revenue: MoneyValue }>('MetricPoint').implement({
  ...guard('reports:read'),
  ...shownIn('public'),
  description: 'The figures of one day, week or month; `date` is its first day.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date' }),
    bookings: t.exposeInt('bookings'),
    revenue: t.expose('revenue', { type: Money }),
    cancellations: t.exposeInt('cancellations'),
    missed: t.exposeInt('missed', { description: missed }),
    newPatients: t.exposeInt('newPatients'),
  }),
});

const Metrics = builder.objectRef<Awaited<ReturnType<typeof brandMetrics>>>('Metrics').implement({
  ...guard('reports:read'),
  ...shownIn('public'),
  description:
    "The figures of a range of days, of the viewer's organization and those below it or else of the brand, beside those of the equally long range before it.",
  fields: (t) => ({
    bookings: t.int({ resolve: ({ now }) => now.bookings }),
    revenue: t.field({ type: Money, resolve: ({ now, currency }) => money(now.revenueMinor, currency) }),
    cancellations: t.int({ resolve: ({ now }) => now.cancellations }),
    missed: t.int({ description: missed, resolve: ({ now }) => now.missed }),
    newPatients: t.int({ resolve: ({ now }) => now.newPatients }),
    previousBookings: t.int({ resolve: ({ before }) => before.bookings }),
    previousRevenue: t.field({ type: Money, resolve: ({ before, currency }) => money(before.revenueMinor, currency) }),
    previousNewPatients: t.int({ resolve: ({ before }) => before.newPatients }),
    previousCancellations: t.int({ resolve: ({ before }) => before.cancellations }),
    previousMissed: t.int({ resolve: ({ before }) => before.missed }),
    points: t.field({ type: [MetricPoint], resolve: ({ points }) => points }),
  }),
});

builder.queryFields((t) => ({
  metrics: t.field({
    module: 'CORE',
    type: Metrics,
    ...guard('reports:read'),
    ...shownIn('public'),
    description: "Figures from `from` to `to`, both included, in the brand's zone; at most 731 days.",
    args: { from: t.arg({ type: 'Date' }), to: t.arg({ type: 'Date' }), grain: t.arg({ type: MetricGrain }) },
    resolve: (_root, { from, to, grain }, context) => brandMetrics(context, { from, to }, grain),
  }),
}));

builder.subscriptionFields((t) => ({
  metricsChanged: t.field({
    module: 'CORE',
    type: 'DateTime',
    ...guard('reports:read'),
    ...shownIn('public'),
    description: 'Fires when these figures moved; ask metrics again.',
    subscribe: (_root, _args, { live, viewer, signal, now }) =>
      mapStream(live.subscribe(metricsTopic(viewer.brandId, viewer.organizationId), signal), () =>
        Promise.resolve(now()),
      ),
    resolve: (at) => at,
  }),
}));
