import { InvalidInputError, NotFoundError } from '@daraport/domain';
import { open, refusal, signedIn } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { SignedIn } from '../viewer/graph.ts';
import { SignInRefusedError, TooManyAttemptsError } from './errors.ts';
import { activateMembership, listSessions, revokeSession, signIn, signOut, type SessionRow } from './service.ts';

builder.objectType(
  SignInRefusedError,
  refusal(
    'SignInRefusedError',
    'Wrong e-mail or password, or no such account: not told apart (same answer, same time).',
  ),
);
builder.objectType(TooManyAttemptsError, {
  ...refusal('TooManyAttemptsError', 'Tried too often.'),
  fields: (t) => ({
    retryAfterSeconds: t.exposeInt('retryAfterSeconds', { description: 'When trying again makes sense.' }),
  }),
});

const Session = builder.objectRef<SessionRow>('Session').implement({
  ...signedIn,
  description: 'A signed-in browser.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque and stable; not the secret.' }),
    isCurrent: t.boolean({
      description: 'Whether it is the one that asks.',
      resolve: ({ id }, _args, { viewer }) => id === viewer.sessionId,
    }),
    createdAt: t.field({ type: 'DateTime', description: 'When it was opened.', resolve: ({ createdAt }) => createdAt }),
    lastSeenAt: t.field({
      type: 'DateTime',
      description: 'When it was used last, to the minute.',
      resolve: ({ lastSeenAt }) => lastSeenAt,
    }),
    userAgent: t.exposeString('userAgent', { nullable: true, description: 'What the browser said it is.' }),
  }),
});

builder.queryField('sessions', (t) =>
  t.field({
    module: 'CORE',
    type: [Session],
    ...signedIn,
    description: "One's own open sessions, the newest first.",
    resolve: (_root, _args, context) => listSessions(context),
  }),
);

const SignInInput = builder.inputType('SignInInput', {
  description: 'E-mail and password.',
  fields: (t) => ({
    email: t.string({ description: 'The address of the account.' }),
    password: t.string({ description: 'In clear; travels over TLS alone.' }),
  }),
});

builder.mutationField('signIn', (t) =>
  t.field({
    module: 'CORE',
    type: SignedIn,
    ...open,
    description: 'Signs in with e-mail and password.',
    args: { input: t.arg({ type: SignInInput }) },
    errors: { types: [SignInRefusedError, TooManyAttemptsError, InvalidInputError] },
    resolve: async (_root, { input }, context) => ({ viewer: await signIn(context, input) }),
  }),
);

const SignedOut = builder.objectRef<{ isSignedOut: boolean }>('SignedOut').implement({
  ...open,
  description: 'The session is over; open subscriptions end.',
  fields: (t) => ({ isSignedOut: t.exposeBoolean('isSignedOut', { description: 'Always true.' }) }),
});

builder.mutationField('signOut', (t) =>
  t.field({
    module: 'CORE',
    type: SignedOut,
    ...open,
    description: 'Ends the session of this browser.',
    resolve: async (_root, _args, context) => {
      await signOut(context);
      return { isSignedOut: true };
    },
  }),
);

const ActivateMembershipInput = builder.inputType('ActivateMembershipInput', {
  description: "One of one's own memberships.",
  fields: (t) => ({ membershipId: t.id({ description: 'From viewer.memberships.' }) }),
});

builder.mutationField('activateMembership', (t) =>
  t.field({
    module: 'CORE',
    type: SignedIn,
    ...signedIn,
    description: 'Goes on in another role or organization.',
    args: { input: t.arg({ type: ActivateMembershipInput }) },
    errors: { types: [NotFoundError] },
    resolve: async (_root, { input }, context) => ({ viewer: await activateMembership(context, input.membershipId) }),
  }),
);

const SessionRevoked = builder.objectRef<{ sessionId: string }>('SessionRevoked').implement({
  ...signedIn,
  description: 'The session is over; whatever it had open ends.',
  fields: (t) => ({ sessionId: t.exposeID('sessionId', { description: 'The one that was ended.' }) }),
});

builder.mutationField('revokeSession', (t) =>
  t.field({
    module: 'CORE',
    type: SessionRevoked,
    ...signedIn,
    description: "Ends one of one's own sessions.",
    args: { id: t.arg.id({ description: 'From sessions.' }) },
    errors: { types: [NotFoundError] },
    resolve: async (_root, { id }, context) => ({ sessionId: await revokeSession(context, id) }),
  }),
);
