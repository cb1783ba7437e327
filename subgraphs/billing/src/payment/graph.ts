import { IdempotencyConflictError, NotFoundError } from '@daraport/domain';
import { guard, guardAny, refusal, type Page } from '@daraport/subgraph';
import { builder, Money, PageInfo } from '../builder.ts';
import { QuoteExpiredError } from '../quote/errors.ts';
import { AlreadyPaidError, PaymentProviderUnavailableError } from './errors.ts';
import { wordsOfFailure } from './failures.ts';
import { mostPayments, ownPayments, paymentLoader, type PaymentRow } from './reads.ts';
import { paymentStates } from './rules.ts';
import { startPayment, type CardForm } from './service.ts';
import { topicOf } from './settle.ts';

const readers = guardAny('payments:read', 'payments:oversee');

const PaymentState = builder.enumType('PaymentState', {
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

/** One payment of a quote. */
export const Payment = builder.objectRef<PaymentRow>('Payment').implement({
  ...readers,
  description: 'One payment of a quote.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque.' }),
    state: t.expose('state', { type: PaymentState, description: 'As the provider last said.' }),
    amount: t.field({
      type: Money,
      description: 'What is charged.',
      resolve: ({ amountMinor, currency }) => ({ amountMinor, currency }),
    }),
    refunded: t.field({
      type: Money,
      description: 'What of it went back.',
      resolve: ({ currency, refundedMinor }) => ({ amountMinor: refundedMinor, currency }),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was opened.' }),
    paidAt: t.expose('paidAt', { type: 'DateTime', nullable: true, description: 'When the money was taken.' }),
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

const PaymentEdge = builder.objectRef<Page<PaymentRow>['edges'][number]>('PaymentEdge').implement({
  ...readers,
  description: 'A payment in a list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
    node: t.field({ type: Payment, description: 'The payment.', resolve: ({ node }) => node }),
  }),
});
const PaymentConnection = builder.objectRef<Page<PaymentRow>>('PaymentConnection').implement({
  ...readers,
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
  }),
});

builder.queryFields((t) => ({
  payment: t.field({
    type: Payment,
    nullable: true,
    ...readers,
    description: 'Null where there is none, or none the viewer may see.',
    args: { id: t.arg.id({ description: "The payment's id." }) },
    resolve: (_root, { id }, context) => paymentLoader(context, 'id').load(id),
  }),
  myPayments: t.field({
    type: PaymentConnection,
    ...guard('payments:read'),
    description: "The viewer's own, as patient or for own appointments as specialist; newest first.",
    args: {
      first: t.arg.int({ description: `At most ${mostPayments}.` }),
      after: t.arg.string({ required: false, description: 'Cursor of the last one seen.' }),
    },
    listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
    resolve: (_root, args, context) => ownPayments(context, args),
  }),
}));

builder.subscriptionField('paymentChanged', (t) =>
  t.field({
    type: Payment,
    ...guard('payments:read'),
    description: 'The payment as it stands after each change.',
    args: { id: t.arg.id({ description: "The payment's id." }) },
    async subscribe(_root, { id }, context) {
      if (!(await paymentLoader(context, 'id').load(id))) throw new NotFoundError();
      return context.live.subscribe(topicOf(context.viewer.brandId, id), context.signal);
    },
    async resolve(_notice, { id }, context) {
      const payment = await paymentLoader(context, 'id').load(id);
      if (!payment) throw new NotFoundError();
      return payment;
    },
  }),
);

builder.objectType(AlreadyPaidError, refusal('AlreadyPaidError', 'It is paid, or the bank is at work on it.'));
builder.objectType(
  PaymentProviderUnavailableError,
  refusal('PaymentProviderUnavailableError', 'Nothing was charged; trying again is safe.'),
);

const CardFormConfiguration = builder.objectRef<CardForm>('CardFormConfiguration').implement({
  ...guard('payments:pay'),
  description: "What the card form needs; the card's number never passes through this graph.",
  fields: (t) => ({
    provider: t.exposeString('provider', { description: 'SANDBOX or STRIPE.' }),
    publishableKey: t.exposeString('publishableKey', { description: "The provider's key for browsers." }),
    clientSecret: t.exposeString('clientSecret', { description: 'Lets the browser confirm this one payment.' }),
    apiBase: t.exposeString('apiBase', { description: 'Base address the browser posts the card to.' }),
  }),
});
const StartPaymentInput = builder.inputType('StartPaymentInput', {
  description: 'Which quote is to be paid.',
  fields: (t) => ({
    quoteId: t.id({ description: "One of the viewer's own." }),
    idempotencyKey: t.id({ description: 'The same key again answers the same payment.' }),
  }),
});
const StartPaymentPayload = builder
  .objectRef<{ payment: PaymentRow; cardForm: CardForm }>('StartPaymentPayload')
  .implement({
    ...guard('payments:pay'),
    description: 'The payment, ready for the card.',
    fields: (t) => ({
      payment: t.field({ type: Payment, description: 'Unpaid as yet.', resolve: ({ payment }) => payment }),
      cardForm: t.field({
        type: CardFormConfiguration,
        description: 'For this payment alone.',
        resolve: ({ cardForm }) => cardForm,
      }),
    }),
  });

builder.mutationField('startPayment', (t) =>
  t.field({
    type: StartPaymentPayload,
    ...guard('payments:pay'),
    description: "Opens the payment of the viewer's quote, or takes up the one there is.",
    args: { input: t.arg({ type: StartPaymentInput }) },
    errors: {
      types: [
        QuoteExpiredError,
        AlreadyPaidError,
        PaymentProviderUnavailableError,
        NotFoundError,
        IdempotencyConflictError,
      ],
    },
    resolve: (_root, { input }, context) => startPayment(context, input),
  }),
);
