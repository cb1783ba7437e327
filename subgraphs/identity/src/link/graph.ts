import { InvalidInputError } from '@daraport/domain';
import { open, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { Portal } from '../enums.ts';
import { TooManyAttemptsError } from '../session/errors.ts';
import { SignedIn } from '../viewer/graph.ts';
import { LinkExpiredError } from './errors.ts';
import { redeemMagicLink, requestMagicLink } from './service.ts';

builder.objectType(
  LinkExpiredError,
  refusal('LinkExpiredError', 'The link was used, is too old, or never was one: not told apart.'),
);

const MagicLinkRequested = builder.objectRef<{ isAccepted: boolean }>('MagicLinkRequested').implement({
  ...open,
  description: 'A link is on its way, if there is an account.',
  fields: (t) => ({
    isAccepted: t.exposeBoolean('isAccepted', { description: 'Always true: whether an account exists is not told.' }),
  }),
});

const RequestMagicLinkInput = builder.inputType('RequestMagicLinkInput', {
  description: 'Where to send the link and where it leads.',
  fields: (t) => ({
    email: t.string({ description: 'The address of the account.' }),
    returnTo: t.string({ required: false, description: 'Path inside the portal to return to.' }),
    portal: t.field({ type: Portal, description: 'The portal to sign in to.' }),
  }),
});

builder.mutationField('requestMagicLink', (t) =>
  t.field({
    module: 'CORE',
    type: MagicLinkRequested,
    ...open,
    description: 'Sends a sign-in link by mail, good for 15 minutes and one use.',
    args: { input: t.arg({ type: RequestMagicLinkInput }) },
    errors: { types: [TooManyAttemptsError, InvalidInputError] },
    resolve: async (_root, { input }, context) => {
      await requestMagicLink(context, input);
      return { isAccepted: true };
    },
  }),
);

const RedeemMagicLinkInput = builder.inputType('RedeemMagicLinkInput', {
  description: 'What the link brought along.',
  fields: (t) => ({ token: t.string({ description: 'From the address of the link.' }) }),
});

builder.mutationField('redeemMagicLink', (t) =>
  t.field({
    module: 'CORE',
    type: SignedIn,
    ...open,
    description: 'Signs in by a link.',
    args: { input: t.arg({ type: RedeemMagicLinkInput }) },
    errors: { types: [LinkExpiredError, TooManyAttemptsError] },
    resolve: async (_root, { input }, context) => ({ viewer: await redeemMagicLink(context, input.token) }),
  }),
);
