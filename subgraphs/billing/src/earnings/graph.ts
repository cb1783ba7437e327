import { guard } from '@daraport/subgraph';
import { builder, Money } from '../builder.ts';
import { moneyOf, ownEarnings, type Earnings, type Figures } from './service.ts';

const seen = guard('earnings:read');

const EarningsGrain = builder.enumType('EarningsGrain', {
  description: 'How finely earnings are told; weeks begin on Monday.',
  values: ['DAY', 'WEEK', 'MONTH'] as const,
});

type Shown = Figures & { readonly currency: string };
const EarningsFigures = builder.objectRef<Shown>('EarningsFigures').implement({
  ...seen,
  description: 'Sums of the ledger. Gross less refunds is application fee and net together, to the cent.',
  fields: (t) => ({
    gross: t.field({ type: Money, description: 'What patients paid.', resolve: moneyOf('gross') }),
    refunds: t.field({ type: Money, description: 'What went back to them.', resolve: moneyOf('refunds') }),
    applicationFee: t.field({
      type: Money,
      description: "The platform's fee; what refunds undid of it is taken off.",
      resolve: moneyOf('applicationFee'),
    }),
    net: t.field({ type: Money, description: "The specialist's own share.", resolve: moneyOf('net') }),
    transferred: t.field({
      type: Money,
      description: "Of the net, what went to the specialist's own account at the payment provider.",
      resolve: moneyOf('transferred'),
    }),
  }),
});

const EarningsPoint = builder.objectRef<Shown & { readonly date: string }>('EarningsPoint').implement({
  ...seen,
  description: 'The earnings of one day, week or month.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date', description: 'Its first day.' }),
    figures: t.field({ type: EarningsFigures, description: 'Its sums.', resolve: (point) => point }),
  }),
});

const EarningsInCurrency = builder.objectRef<Earnings>('Earnings').implement({
  ...seen,
  description: 'Earnings in one currency.',
  fields: (t) => ({
    currency: t.exposeString('currency', { description: 'ISO 4217.' }),
    total: t.field({
      type: EarningsFigures,
      description: 'Of the whole range.',
      resolve: ({ currency, total }) => ({ ...total, currency }),
    }),
    points: t.field({
      type: [EarningsPoint],
      description: 'Every day, week or month of the range in order, also those without earnings.',
      resolve: ({ points }) => [...points],
    }),
  }),
});

builder.queryField('myEarnings', (t) =>
  t.field({
    module: 'CORE',
    type: [EarningsInCurrency],
    ...seen,
    description:
      "What the viewer's own appointments earned, from the ledger: money that moved from `from` to `to`, both included, at most 731 days. One for each currency, none where nothing moved.",
    args: {
      from: t.arg({ type: 'Date' }),
      to: t.arg({ type: 'Date' }),
      grain: t.arg({ type: EarningsGrain }),
      timeZone: t.arg.string({ description: 'IANA zone in which the days are counted.' }),
    },
    resolve: (_root, args, context) => ownEarnings(context, args),
  }),
);
