import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, refusal, shownIn } from '@daraport/subgraph';
import { builder, Money } from '../builder.ts';
import { QuoteExpiredError } from './errors.ts';
import { quoteStates, stateOfQuote, type QuoteLine as Line } from './rules.ts';
import { createQuote, quoteLoader, type QuoteRow } from './service.ts';

const QuoteState = builder.enumType('QuoteState', {
  description: 'Still open, paid for, or run out.',
  values: quoteStates,
});

const QuoteLine = builder.objectRef<Line & { currency: string }>('QuoteLine').implement({
  ...guard('payments:pay'),
  ...shownIn('public'),
  description: 'One thing that is charged, taxes included.',
  fields: (t) => ({
    label: t.string({
      description: "In the viewer's language.",
      resolve: ({ label }, _args, { viewer }) => label[viewer.locale],
    }),
    amount: t.field({ type: Money, description: 'May be negative for a reduction.', resolve: (line) => line }),
  }),
});

/** A frozen price; its patient alone reads it. */
export const Quote = builder.objectRef<QuoteRow>('Quote').implement({
  ...guard('payments:pay'),
  description: 'A frozen price: exactly what will be charged.',
  fields: (t) => ({
    id: t.exposeID('id', { ...shownIn('public'), description: 'Opaque.' }),
    state: t.field({
      ...shownIn('public'),
      type: QuoteState,
      description: 'As of now.',
      resolve: (quote, _args, context) => stateOfQuote(quote, context.now()),
    }),
    lines: t.field({
      ...shownIn('public'),
      type: [QuoteLine],
      description: 'They sum to the total.',
      resolve: ({ currency, lines }) => lines.map((line) => ({ ...line, currency })),
    }),
    total: t.field({
      ...shownIn('public'),
      type: Money,
      description: 'What will be charged.',
      resolve: ({ currency, totalMinor }) => ({ amountMinor: totalMinor, currency }),
    }),
    expiresAt: t.expose('expiresAt', {
      ...shownIn('public'),
      type: 'DateTime',
      description: 'From then on it can no longer be paid.',
    }),
  }),
});
builder.asEntity(Quote, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => quoteLoader(context).load(id),
});

builder.objectType(
  QuoteExpiredError,
  refusal('QuoteExpiredError', 'The frozen price has run out; ask for a new one.', 'public'),
);

builder.queryField('quote', (t) =>
  t.field({
    module: 'CORE',
    type: Quote,
    nullable: true,
    ...guard('payments:pay'),
    ...shownIn('public'),
    description: "One of the viewer's own; null for any other.",
    args: { id: t.arg.id({ description: "The quote's id." }) },
    resolve: (_root, { id }, context) => quoteLoader(context).load(id),
  }),
);

const CreateQuoteInput = builder.inputType('CreateQuoteInput', {
  description: 'Whose appointment of which type is to be priced.',
  fields: (t) => ({
    specialistId: t.id({ description: 'Whose time is wanted.' }),
    appointmentTypeId: t.id({ description: "One of the specialist's types." }),
    idempotencyKey: t.id({ description: 'The same key again answers the same quote.' }),
  }),
});
const CreateQuotePayload = builder.objectRef<{ quote: QuoteRow }>('CreateQuotePayload').implement({
  ...guard('payments:pay'),
  ...shownIn('public'),
  description: 'The price as it is now frozen.',
  fields: (t) => ({
    quote: t.field({ type: Quote, description: 'Holds for 15 minutes.', resolve: ({ quote }) => quote }),
  }),
});

builder.mutationField('createQuote', (t) =>
  t.field({
    module: 'PAYMENTS',
    type: CreateQuotePayload,
    ...guard('payments:pay'),
    ...shownIn('public'),
    description: "Freezes an appointment type's list price for the viewer.",
    args: { input: t.arg({ type: CreateQuoteInput }) },
    errors: { types: [NotFoundError, InvalidInputError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ quote: await createQuote(context, input) }),
  }),
);
