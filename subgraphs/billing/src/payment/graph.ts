import { IdempotencyConflictError, NotFoundError } from '@daraport/domain';
import { guard, guardAny, refusal, shownIn } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { QuoteExpiredError } from '../quote/errors.ts';
import { AlreadyPaidError, PaymentProviderUnavailableError } from './errors.ts';
import { mostPayments, overseenPayments, ownPayments, paymentLoader, type PaymentRow } from './reads.ts';
import { startPayment, type CardForm } from './service.ts';
import { topicOf } from './settle.ts';
import { Payment, PaymentConnection, PaymentState } from './types.ts';

const readers = guardAny('payments:read', 'payments:oversee');

builder.queryFields((t) => ({
  payment: t.field({
    module: 'CORE',
    type: Payment,
    nullable: true,
    ...readers,
    ...shownIn('public'),
    description: 'Null where there is none, or none the viewer may see.',
    args: { id: t.arg.id({ description: "The payment's id." }) },
    resolve: (_root, { id }, context) => paymentLoader(context, 'id').load(id),
  }),
  myPayments: t.field({
    module: 'CORE',
    type: PaymentConnection,
    ...guard('payments:read'),
    ...shownIn('public'),
    description: "The viewer's own, as patient or for own appointments as specialist; newest first.",
    args: {
      first: t.arg.int({ description: `At most ${mostPayments}.` }),
      after: t.arg.string({ required: false, description: 'Cursor of the last one seen.' }),
    },
    listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
    resolve: (_root, args, context) => ownPayments(context, args),
  }),
}));

const PaymentFilter = builder.inputType('PaymentFilter', {
  description: 'What is absent narrows nothing.',
  fields: (t) => ({
    state: t.field({ type: PaymentState, required: false, description: 'Only those in this state.' }),
    from: t.field({ type: 'DateTime', required: false, description: 'Only those opened at this instant or later.' }),
    to: t.field({ type: 'DateTime', required: false, description: 'Only those opened before this instant.' }),
  }),
});

builder.queryField('payments', (t) =>
  t.field({
    module: 'CORE',
    type: PaymentConnection,
    ...guard('payments:oversee'),
    ...shownIn('public'),
    description: 'All of the brand, or of the own organization and those below it; newest first.',
    args: {
      first: t.arg.int({ description: `At most ${mostPayments}.` }),
      after: t.arg.string({ required: false, description: 'Cursor of the last one seen.' }),
      filter: t.arg({ type: PaymentFilter, required: false }),
    },
    listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
    resolve: (_root, args, context) => overseenPayments(context, args),
  }),
);

builder.subscriptionField('paymentChanged', (t) =>
  t.field({
    module: 'CORE',
    type: Payment,
    ...guard('payments:read'),
    ...shownIn('public'),
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

builder.objectType(
  AlreadyPaidError,
  refusal('AlreadyPaidError', 'It is paid, or the bank is at work on it.', 'public'),
);
builder.objectType(
  PaymentProviderUnavailableError,
  refusal('PaymentProviderUnavailableError', 'Nothing was charged; trying again is safe.', 'public'),
);

const CardFormConfiguration = builder.objectRef<CardForm>('CardFormConfiguration').implement({
  ...guard('payments:pay'),
  ...shownIn('public'),
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
    ...shownIn('public'),
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
    module: 'PAYMENTS',
    type: StartPaymentPayload,
    ...guard('payments:pay'),
    ...shownIn('public'),
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
