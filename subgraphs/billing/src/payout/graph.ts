import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import type { PayoutState } from '@daraport/drizzle/tables/billing';
import { guard, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import type { AccountLink } from '../stripe/accounts.ts';
import type { PayoutRow } from './check.ts';
import { PayoutAccountRejectedError, PayoutProviderUnavailableError } from './errors.ts';
import { kindsDue, type DueKind } from './rules.ts';
import { checkOwnAccount, openAccount, ownAccount } from './service.ts';

const own = guard('availability:manage');

builder.objectType(
  PayoutProviderUnavailableError,
  refusal(
    'PayoutProviderUnavailableError',
    'The payment provider does not answer or is not set up; nothing was changed.',
  ),
);
builder.objectType(
  PayoutAccountRejectedError,
  refusal('PayoutAccountRejectedError', 'The payment provider refused the account for good.'),
);

const PayoutAccountState = builder.enumType('PayoutAccountState', {
  description: 'How far a payout account is.',
  values: {
    INCOMPLETE: { description: 'Something is to be told at the payment provider.' },
    IN_REVIEW: { description: 'The payment provider looks at it.' },
    READY: { description: 'Money can be paid out to it.' },
    REJECTED: { description: 'The payment provider refused it for good.' },
    CLOSED: { description: 'It is gone at the payment provider; another one can be opened.' },
  } satisfies Record<PayoutState, { description: string }>,
});
const PayoutRequirement = builder.enumType('PayoutRequirement', {
  description: 'What the payment provider asks for.',
  values: {
    PERSON: { description: 'Facts of the person.' },
    DOCUMENT: { description: 'A proof of identity or address.' },
    BANK: { description: 'The bank account.' },
    BUSINESS: { description: 'Facts of the practice or company.' },
    TERMS: { description: 'Agreement to the provider’s terms.' },
    OTHER: { description: 'Something else, which its page says.' },
  } satisfies Record<DueKind, { description: string }>,
});

const PayoutAccount = builder.objectRef<PayoutRow>('PayoutAccount').implement({
  ...own,
  description: 'A specialist’s own account at the payment provider, as it said last.',
  fields: (t) => ({
    state: t.field({ type: PayoutAccountState, description: 'How far it is.', resolve: ({ state }) => state }),
    chargesEnabled: t.exposeBoolean('chargesEnabled', { description: 'Whether payments may be made for it.' }),
    payoutsEnabled: t.exposeBoolean('payoutsEnabled', { description: 'Whether money is paid out of it.' }),
    requirementsDue: t.field({
      type: [PayoutRequirement],
      description: 'What is to be told now.',
      resolve: ({ requirementsDue }) => kindsDue(requirementsDue),
    }),
    dueBy: t.expose('dueBy', { type: 'DateTime', nullable: true, description: 'Until when, before it is stopped.' }),
    checkedAt: t.expose('checkedAt', { type: 'DateTime', description: 'When the provider said so.' }),
  }),
});

const PayoutLink = builder.objectRef<AccountLink>('PayoutLink').implement({
  ...own,
  description: 'The way to a page of the payment provider: it opens once.',
  fields: (t) => ({
    url: t.exposeString('url', { description: 'Not to be kept or passed on: whoever has it acts as the owner.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', nullable: true, description: 'When it ends, where known.' }),
  }),
});

builder.queryField('myPayoutAccount', (t) =>
  t.field({
    module: 'CORE',
    type: PayoutAccount,
    nullable: true,
    ...own,
    description: 'The viewer’s own; null where none was opened.',
    resolve: (_root, _args, context) => ownAccount(context),
  }),
);

const OpenPayoutAccountInput = builder.inputType('OpenPayoutAccountInput', {
  description: 'Where the way leads back to.',
  fields: (t) => ({
    returnPath: t.string({
      description:
        'Path on this host, at most 500 characters; `payout=back` is added to it, or `payout=again` when the link was no longer good.',
    }),
    idempotencyKey: t.id(),
  }),
});
const PayoutAccountOpened = builder
  .objectRef<{ account: PayoutRow; link: AccountLink }>('PayoutAccountOpened')
  .implement({
    ...own,
    description: 'The account is there, and the way leads on at the payment provider.',
    fields: (t) => ({
      account: t.field({ type: PayoutAccount, description: 'As it stands.', resolve: ({ account }) => account }),
      link: t.field({ type: PayoutLink, description: 'Made for this answer.', resolve: ({ link }) => link }),
    }),
  });
const PayoutAccountChecked = builder.objectRef<{ account: PayoutRow | null }>('PayoutAccountChecked').implement({
  ...own,
  description: 'The payment provider was asked.',
  fields: (t) => ({
    account: t.field({
      type: PayoutAccount,
      nullable: true,
      description: 'As it stands; null where none was opened.',
      resolve: ({ account }) => account,
    }),
  }),
});

builder.mutationFields((t) => ({
  openPayoutAccount: t.field({
    module: 'PAYMENTS',
    type: PayoutAccountOpened,
    ...own,
    description: 'Opens the viewer’s own account at the payment provider, or takes it up again.',
    args: { input: t.arg({ type: OpenPayoutAccountInput }) },
    errors: {
      types: [
        PayoutProviderUnavailableError,
        PayoutAccountRejectedError,
        InvalidInputError,
        NotFoundError,
        IdempotencyConflictError,
      ],
    },
    resolve: (_root, { input }, context) => openAccount(context, input),
  }),
  checkPayoutAccount: t.field({
    module: 'CORE',
    type: PayoutAccountChecked,
    ...own,
    description:
      'Asks the payment provider at once how the viewer’s own account stands; asked twice, it changes nothing more.',
    errors: { types: [PayoutProviderUnavailableError, NotFoundError] },
    resolve: async (_root, _args, context) => ({ account: await checkOwnAccount(context) }),
  }),
}));
