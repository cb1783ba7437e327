import { guard, guardAny, shownIn } from '@daraport/subgraph';
import { builder, Money, PageInfo } from '../builder.ts';
import { Quote } from '../quote/graph.ts';
import { quoteLoader } from '../quote/service.ts';
import { Appointment } from '../refs.ts';
import { wordsOfFailure } from './failures.ts';
import { paymentLoader, type PaymentPage, type PaymentRow, type PaymentTotal } from './reads.ts';
import { paymentStates } from './rules.ts';
import { splitFor, type SplitShown } from './split.ts';

const readers = guardAny('payments:read', 'payments:oversee');

export const PaymentState = builder.enumType('PaymentState', {
  description: 'How far a payment has come; once paid it never goes back to unpaid.',
  values: paymentStates,
});

const PaymentFailure = builder.objectRef<{ code: string }>('PaymentFailure').implement({
  ...readers,
  description: 'Why a card was refused, and what to do.',
  fields: (t) => ({
    code: t.exposeString('code', { description: "The provider's decline code." }),
    message: t.string({
      description: "In the viewer's language.",
      resolve: ({ code }, _args, { viewer }) => wordsOfFailure(code)[viewer.locale],
    }),
  }),
});

const PaymentSplit = builder.objectRef<SplitShown>('PaymentSplit').implement({
  ...readers,
  description: 'Whose a payment is, as the ledger has it: refunded, fee and net are together what was charged.',
  fields: (t) => ({
    gross: t.expose('gross', { type: Money, description: 'What was charged.' }),
    refunded: t.expose('refunded', { type: Money, description: 'What of it went back.' }),
    applicationFee: t.expose('applicationFee', { type: Money, description: 'What the platform keeps.' }),
    net: t.expose('net', { type: Money, description: "The specialist's own share." }),
  }),
});

/** One payment of a quote. */
export const Payment = builder.objectRef<PaymentRow>('Payment').implement({
  ...readers,
  description: 'One payment of a quote.',
  fields: (t) => ({
    id: t.exposeID('id', { ...shownIn('public'), description: 'Opaque.' }),
    state: t.expose('state', { ...shownIn('public'), type: PaymentState, description: 'As the provider last said.' }),
    amount: t.field({
      ...shownIn('public'),
      type: Money,
      description: 'What is charged.',
      resolve: ({ amountMinor, currency }) => ({ amountMinor, currency }),
    }),
    refunded: t.field({
      ...shownIn('public'),
      type: Money,
      description: 'What of it went back.',
      resolve: ({ currency, refundedMinor }) => ({ amountMinor: refundedMinor, currency }),
    }),
    createdAt: t.expose('createdAt', { ...shownIn('public'), type: 'DateTime', description: 'When it was opened.' }),
    paidAt: t.expose('paidAt', {
      ...shownIn('public'),
      type: 'DateTime',
      nullable: true,
      description: 'When the money was taken.',
    }),
    quote: t.field({
      type: Quote,
      nullable: true,
      ...guard('payments:pay'),
      description: 'What was charged for, line by line; for the patient who paid.',
      resolve: ({ quoteId }, _args, context) => quoteLoader(context).load(quoteId),
    }),
    appointment: t.field({
      ...shownIn('public'),
      type: Appointment,
      nullable: true,
      ...guardAny('appointments:read', 'appointments:oversee'),
      description: 'The appointment that was paid: when and with whom; null before it is confirmed.',
      resolve: ({ appointmentId }) => (appointmentId ? { id: appointmentId } : null),
    }),
    split: t.field({
      type: PaymentSplit,
      nullable: true,
      description: 'Whose the money is; for the specialist and overseers, once it is paid.',
      resolve: (payment, _args, { viewer }) => splitFor(payment, viewer),
    }),
    lastFailure: t.field({
      type: PaymentFailure,
      nullable: true,
      description: "Why the last attempt was refused, in the viewer's language.",
      resolve: ({ failureCode }) => (failureCode ? { code: failureCode } : null),
    }),
  }),
});
builder.asEntity(Payment, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => paymentLoader(context, 'id').load(id),
});

const PaymentEdge = builder.objectRef<PaymentPage['edges'][number]>('PaymentEdge').implement({
  ...readers,
  ...shownIn('public'),
  description: 'A payment in a list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
    node: t.field({ type: Payment, description: 'The payment.', resolve: ({ node }) => node }),
  }),
});
const PaymentTotals = builder.objectRef<PaymentTotal>('PaymentTotals').implement({
  ...readers,
  ...shownIn('public'),
  description: 'Sums over payments of one currency that were paid.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many they are.' }),
    totalAmount: t.field({
      type: Money,
      description: 'What was charged.',
      resolve: ({ amountMinor, currency }) => ({ amountMinor, currency }),
    }),
    totalRefunded: t.field({
      type: Money,
      description: 'What of it went back.',
      resolve: ({ currency, refundedMinor }) => ({ amountMinor: refundedMinor, currency }),
    }),
  }),
});
export const PaymentConnection = builder.objectRef<PaymentPage>('PaymentConnection').implement({
  ...readers,
  ...shownIn('public'),
  description: 'A page of payments.',
  fields: (t) => ({
    edges: t.field({
      type: [PaymentEdge],
      description: 'In the order of the list.',
      resolve: ({ edges }) => [...edges],
    }),
    pageInfo: t.field({
      type: PageInfo,
      description: 'What lies before and after.',
      resolve: ({ pageInfo }) => pageInfo,
    }),
    totalCount: t.int({ description: 'How many the list has.', resolve: ({ countAll }) => countAll() }),
    totals: t.field({
      type: [PaymentTotals],
      description: 'Over those of the whole list that were paid, one for each currency.',
      resolve: ({ sumAll }) => sumAll(),
    }),
  }),
});
