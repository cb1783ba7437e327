import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { ScopeNotHeldError } from './errors.ts';
import { createApiToken, listApiTokens, revokeApiToken, usefulScopes, type ApiTokenRow } from './service.ts';

const manage = guard('tokens:manage');

builder.objectType(ScopeNotHeldError, {
  ...refusal('ScopeNotHeldError', 'Nobody can grant what they do not hold, and no token may make tokens.'),
  fields: (t) => ({
    scopes: t.stringList({ description: 'Those that were refused.', resolve: ({ scopes }) => [...scopes] }),
  }),
});

const ApiToken = builder.objectRef<ApiTokenRow>('ApiToken').implement({
  ...manage,
  description: 'Access for a program: of its scopes it has at most what its maker still holds.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque and stable.' }),
    name: t.exposeString('name', { description: 'What its maker calls it.' }),
    prefix: t.exposeString('prefix', { description: 'First characters, enough to recognise it.' }),
    scopes: t.exposeStringList('scopes', { description: 'What it was given.' }),
    createdAt: t.field({ type: 'DateTime', description: 'When it was made.', resolve: ({ createdAt }) => createdAt }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'When it stops by itself.',
      resolve: ({ expiresAt }) => expiresAt,
    }),
    lastUsedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was used last, to the minute.',
      resolve: ({ lastUsedAt }) => lastUsedAt,
    }),
    revokedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was ended.',
      resolve: ({ revokedAt }) => revokedAt,
    }),
  }),
});

builder.queryField('apiTokens', (t) =>
  t.field({
    module: 'CORE',
    type: [ApiToken],
    ...manage,
    description: "One's own tokens, the newest first.",
    resolve: (_root, _args, context) => listApiTokens(context),
  }),
);

builder.queryField('usefulTokenScopes', (t) =>
  t.stringList({
    module: 'CORE',
    ...manage,
    description: "Of the viewer's scopes those with which a token of theirs reaches anything, noun:verb.",
    resolve: (_root, _args, context) => usefulScopes(context),
  }),
);

const CreateApiTokenInput = builder.inputType('CreateApiTokenInput', {
  description: 'A new token.',
  fields: (t) => ({
    name: t.string({ description: '1 to 100 characters.' }),
    scopes: t.stringList({ description: "Some of the viewer's own, noun:verb." }),
    expiresInDays: t.int({ description: 'Days until it expires, 1–365.' }),
    idempotencyKey: t.id({ description: 'The same key makes the same token.' }),
  }),
});

const ApiTokenCreated = builder.objectRef<{ token: ApiTokenRow; secret: string }>('ApiTokenCreated').implement({
  ...manage,
  description: 'The new token.',
  fields: (t) => ({
    token: t.field({ type: ApiToken, description: 'What is kept of it.', resolve: ({ token }) => token }),
    secret: t.exposeString('secret', { description: 'Shown this once.' }),
  }),
});

builder.mutationField('createApiToken', (t) =>
  t.field({
    module: 'CORE',
    type: ApiTokenCreated,
    ...manage,
    description: 'Makes a token with some of the viewer’s own scopes.',
    args: { input: t.arg({ type: CreateApiTokenInput }) },
    errors: { types: [InvalidInputError, ScopeNotHeldError, IdempotencyConflictError] },
    resolve: (_root, { input }, context) => createApiToken(context, input),
  }),
);

const ApiTokenRevoked = builder.objectRef<{ token: ApiTokenRow }>('ApiTokenRevoked').implement({
  ...manage,
  description: 'The token no longer works.',
  fields: (t) => ({ token: t.field({ type: ApiToken, description: 'As it is now.', resolve: ({ token }) => token }) }),
});

builder.mutationField('revokeApiToken', (t) =>
  t.field({
    module: 'CORE',
    type: ApiTokenRevoked,
    ...manage,
    description: 'Ends a token at once.',
    args: { id: t.arg.id({ description: 'From apiTokens.' }) },
    errors: { types: [NotFoundError] },
    resolve: async (_root, { id }, context) => ({ token: await revokeApiToken(context, id) }),
  }),
);
