import { apiTokens, idempotencyKeys, memberships } from '@daraport/drizzle/tables/identity';
import { newId } from '@daraport/domain';
import type { Viewer } from '@daraport/access';
import { startSubgraph } from '@daraport/subgraph';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { otherBrand, startIdentity, testBrand, type IdentityWorld } from '../testing.ts';
import { subgraph } from '../subgraph.ts';
import { newApiToken } from './rules.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await startIdentity({ now: new Date('2026-11-23T09:00:00Z') });
});
afterAll(() => world[Symbol.asyncDispose]());

const createMutation = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) {
  __typename
  ... on ApiTokenCreated { secret token { id name prefix scopes expiresAt lastUsedAt revokedAt } }
  ... on Error { code }
  ... on ScopeNotHeldError { scopes }
  ... on InvalidInputError { fields { path } }
} }`;

interface Created {
  readonly secret: string;
  readonly token: { readonly id: string; readonly prefix: string };
}

const input = (overrides: object = {}) => ({
  name: 'Auswertung',
  scopes: ['attribution:read'],
  expiresInDays: 30,
  idempotencyKey: newId(),
  ...overrides,
});
const create = async (viewer: Viewer, overrides: object = {}) =>
  (await world.ask(viewer, createMutation, { input: input(overrides) })).data?.createApiToken as Created &
    Record<string, unknown>;
const enter = (apiToken: string, brandId = testBrand) =>
  world.door('POST', '/viewer', {
    brandId,
    brandOrigin: 'http://test.localhost:4000',
    apiToken,
    locale: 'en',
    clickId: null,
  });

it('makes a token that acts with its scopes alone, and notes when it was used', async () => {
  const partner = await world.somebody('AFFILIATE');
  const { secret, token } = await create(partner.viewer);
  expect(secret.startsWith(`${token.prefix}_`)).toBe(true);
  const { status, json } = await enter(secret);
  expect(status).toBe(200);
  expect(json).toMatchObject({
    kind: 'token',
    personId: partner.id,
    tokenId: token.id,
    sessionId: null,
    role: 'AFFILIATE',
    scopes: ['attribution:read'],
    locale: 'en',
  });
  const { data } = await world.ask(partner.viewer, '{ apiTokens { id name prefix lastUsedAt } }');
  expect(data?.apiTokens).toEqual([
    { id: token.id, name: 'Auswertung', prefix: token.prefix, lastUsedAt: world.clock.now.toISOString() },
  ]);
});

it('keeps the hash alone, and the secret sealed for repeating the same request', async () => {
  const partner = await world.somebody('AFFILIATE');
  const key = newId();
  const first = await create(partner.viewer, { idempotencyKey: key });
  const again = await create(partner.viewer, { idempotencyKey: key });
  expect(again).toEqual(first);
  expect(await create(partner.viewer, { idempotencyKey: key, name: 'Anders' })).toMatchObject({
    __typename: 'IdempotencyConflictError',
    code: 'IDEMPOTENCY_CONFLICT',
  });
  const kept = [await world.db.select().from(apiTokens), await world.db.select().from(idempotencyKeys)];
  expect(JSON.stringify(kept)).not.toContain(first.secret.slice(13));
  expect(await world.db.select().from(apiTokens).where(eq(apiTokens.personId, partner.id))).toHaveLength(1);
});

it('grants nothing the maker does not hold, and no token that makes tokens', async () => {
  const partner = await world.somebody('AFFILIATE');
  expect(await create(partner.viewer, { scopes: ['attribution:read', 'people:read'] })).toMatchObject({
    code: 'SCOPE_NOT_HELD',
    scopes: ['people:read'],
  });
  expect(await create(partner.viewer, { scopes: ['tokens:manage'] })).toMatchObject({
    code: 'SCOPE_NOT_HELD',
    scopes: ['tokens:manage'],
  });
  const { secret } = await create(partner.viewer);
  const asToken = {
    ...((await enter(secret)).json as unknown as Viewer),
    scopes: ['tokens:manage', 'attribution:read'] as const,
  };
  expect(await create(asToken)).toMatchObject({ code: 'SCOPE_NOT_HELD' });
});

it('names the faulty fields of a new token', async () => {
  const partner = await world.somebody('AFFILIATE');
  const refused = await create(partner.viewer, {
    name: ' ',
    scopes: ['everything:do'],
    expiresInDays: 366,
    idempotencyKey: '',
  });
  expect(refused).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ path: 'name' }, { path: 'scopes.0' }, { path: 'expiresInDays' }, { path: 'idempotencyKey' }],
  });
});

it('has at use no more than its maker still holds, and nothing once that membership has ended', async () => {
  const admin = await world.somebody('BRAND_ADMIN');
  const { secret } = await create(admin.viewer, { scopes: ['reports:read', 'names:read'] });
  const here = eq(memberships.id, admin.membershipId);
  await world.db.update(memberships).set({ role: 'COORDINATOR' }).where(here);
  expect((await enter(secret)).json).toMatchObject({ scopes: ['names:read'] });
  await world.db.update(memberships).set({ endedAt: world.clock.now }).where(here);
  expect((await enter(secret)).status).toBe(401);
});

const revokeMutation = `mutation ($id: ID!) { revokeApiToken(id: $id) { ... on ApiTokenRevoked { token { revokedAt } } ... on Error { code } } }`;

it('is refused once revoked, and sockets are told; only its maker may revoke it', async () => {
  const partner = await world.somebody('AFFILIATE');
  const rival = await world.somebody('AFFILIATE');
  const { secret, token } = await create(partner.viewer);
  for (const id of [token.id, newId(), 'no id']) {
    expect((await world.ask(rival.viewer, revokeMutation, { id })).data?.revokeApiToken).toEqual({ code: 'NOT_FOUND' });
  }
  expect((await world.ask(rival.viewer, '{ apiTokens { id } }')).data?.apiTokens).toEqual([]);
  const notices = world.live.subscribe('identity.viewer');
  const { data } = await world.ask(partner.viewer, revokeMutation, { id: token.id });
  expect(data?.revokeApiToken).toEqual({ token: { revokedAt: world.clock.now.toISOString() } });
  expect((await notices.next()).value).toEqual({ brandId: testBrand, tokenId: token.id });
  await notices.return?.();
  expect((await enter(secret)).status).toBe(401);
});

it('is refused after its last day, and on every other brand', async () => {
  const partner = await world.somebody('AFFILIATE');
  const { secret } = await create(partner.viewer, { expiresInDays: 1 });
  expect((await enter(secret, otherBrand)).status).toBe(401);
  world.clock.now = new Date(world.clock.now.getTime() + 86_400_000);
  expect((await enter(secret)).status).toBe(401);
});

it('needs tokens:manage', async () => {
  const specialist = await world.somebody('SPECIALIST');
  const { data, errors } = await world.ask(specialist.viewer, createMutation, { input: input() });
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
});

it('is refused by its checksum without a database, in any shape', async () => {
  const { token } = newApiToken();
  expect((await enter(token)).status).toBe(401);
  await using away = await startWithoutDatabase();
  const wrong = token.slice(0, -1) + (token.endsWith('0') ? '1' : '0');
  for (const text of [wrong, 'dpt_', 'Bearer x', "dpt_' or 1=1", 'x'.repeat(100_000), 7])
    expect(await away.enter(text)).toBe(401);
  // The control: one with a right checksum does reach for the database, which is not there.
  expect(await away.enter(token)).toBe(503);
});

/** Identity where no database listens, and the status its door answers a token with. */
async function startWithoutDatabase() {
  const databaseUrl = 'postgres://nobody@127.0.0.1:1/none';
  const alone = await startSubgraph(subgraph, { ...world.platform, databaseUrl });
  const request = { method: 'POST', path: '/viewer', query: {}, headers: {}, viewer: null };
  return {
    async enter(apiToken: unknown) {
      const body = Buffer.from(JSON.stringify({ brandId: testBrand, brandOrigin: '', apiToken }));
      return (await alone.door({ ...request, body })).status;
    },
    [Symbol.asyncDispose]: () => alone.close(),
  };
}

it('offers the scopes with which a token of theirs reaches anything, and no others', async () => {
  const offered = async (role: 'AFFILIATE' | 'PATIENT' | 'BRAND_ADMIN'): Promise<unknown> => {
    const { viewer } = await world.somebody(role);
    const { data } = await world.ask(viewer, '{ usefulTokenScopes }');
    const scopes = data?.usefulTokenScopes as string[];
    expect(scopes.filter((scope) => !(viewer.scopes as readonly string[]).includes(scope))).toEqual([]);
    const made = await create(viewer, { scopes, name: role });
    expect(made['__typename']).toBe('ApiTokenCreated');
    return scopes;
  };
  expect(await offered('AFFILIATE')).toEqual(expect.arrayContaining(['attribution:read']));
  const ofPatient = await offered('PATIENT');
  expect(ofPatient).toEqual(expect.arrayContaining(['appointments:book', 'payments:pay']));
  for (const useless of ['tokens:manage', 'messages:read', 'record:read']) expect(ofPatient).not.toContain(useless);
  await offered('BRAND_ADMIN');
});
