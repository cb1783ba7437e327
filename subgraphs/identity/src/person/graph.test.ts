import type { Viewer } from '@daraport/access';
import { outbox } from '@daraport/drizzle/tables/identity';
import { newId } from '@daraport/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { otherBrand, startIdentity, type IdentityWorld, type Somebody } from '../testing.ts';

let world: IdentityWorld;
let mara: Somebody;
let felix: Somebody;
let lena: Somebody;
let admin: Somebody;
let partner: Somebody;
let stranger: Somebody;
beforeAll(async () => {
  world = await startIdentity();
  mara = await world.somebody('PATIENT', { givenName: 'Mara', familyName: 'Vogel', email: 'mara@example.org' });
  felix = await world.somebody('PATIENT', { givenName: 'Felix', familyName: 'Hartmann' });
  lena = await world.somebody('SPECIALIST', { givenName: 'Lena', familyName: 'Brandt' });
  admin = await world.somebody('ORGANIZATION_ADMIN', { givenName: 'Wiebke', familyName: 'Jansen' });
  partner = await world.somebody('AFFILIATE', { givenName: 'Simon', familyName: 'Wolf' });
  stranger = await world.somebody('PATIENT', { brandId: otherBrand, givenName: 'Jonas', familyName: 'Keller' });
  await world.deliver('booking.timeHeld', { patientId: mara.id, specialistPersonId: lena.id, lineage: [] });
});
afterAll(() => world[Symbol.asyncDispose]());

const entities = (fields: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { ${fields} } } }`;
const ask = (viewer: Viewer, fields: string, ids: string[]) =>
  world.ask(viewer, entities(fields), { of: ids.map((id) => ({ __typename: 'Person', id })) });
const familyNames = async (viewer: Viewer) => {
  const { data } = await ask(
    viewer,
    'familyName',
    [mara, felix, lena, admin, partner, stranger].map(({ id }) => id),
  );
  return ((data ?? {})._entities as ({ familyName: string } | null)[]).map((person) => person?.familyName ?? null);
};

it('shows each role exactly the people its work is with', async () => {
  const staff = ['Brandt', 'Jansen', 'Wolf', null];
  expect(await familyNames(mara.viewer)).toEqual(['Vogel', null, ...staff]);
  expect(await familyNames(lena.viewer)).toEqual(['Vogel', null, ...staff]);
  expect(await familyNames(admin.viewer)).toEqual(['Vogel', 'Hartmann', ...staff]);
  expect(await familyNames({ ...partner.viewer, scopes: ['names:read'] })).toEqual([null, null, ...staff]);
  expect(await familyNames(partner.viewer)).toEqual([null, null, ...staff]);
  expect(await familyNames(stranger.viewer)).toEqual([null, null, null, null, null, 'Keller']);
});

it('shows a token no patient, whatever its scopes', async () => {
  const token: Viewer = { ...admin.viewer, kind: 'token', sessionId: null, tokenId: newId() };
  expect(await familyNames(token)).toEqual([null, null, 'Brandt', 'Jansen', 'Wolf', null]);
});

it('lets a partner read their own name, and one without any scope none', async () => {
  const own = (viewer: Viewer) => ask(viewer, 'displayName givenName', [partner.id]);
  expect((await own(partner.viewer)).data?._entities).toEqual([{ displayName: 'Simon Wolf', givenName: 'Simon' }]);
  const refused = await own({ ...partner.viewer, scopes: ['attribution:read'] });
  expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
});

it('answers absent, malformed and foreign ids alike', async () => {
  const { data, errors } = await ask(admin.viewer, 'id', [newId(), 'no id', "' or 1=1", stranger.id, '']);
  expect(errors).toBeUndefined();
  expect(data?._entities).toEqual([null, null, null, null, null]);
});

it('gives contact data to its owner and to people:read alone', async () => {
  expect((await ask(mara.viewer, 'email locale timeZone', [mara.id])).data?._entities).toEqual([
    { email: 'mara@example.org', locale: 'de', timeZone: 'Europe/Berlin' },
  ]);
  expect((await ask(admin.viewer, 'email', [mara.id])).data?._entities).toEqual([{ email: 'mara@example.org' }]);
  expect((await ask(lena.viewer, 'familyName email', [mara.id])).data?._entities).toEqual([
    { familyName: 'Vogel', email: null },
  ]);
  for (const field of ['locale', 'timeZone']) {
    const { data, errors } = await ask(lena.viewer, `familyName ${field}`, [mara.id]);
    expect(data?._entities).toEqual([null]);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
  }
});

it('records whose contact data somebody else read', async () => {
  await world.db.delete(outbox);
  await ask(mara.viewer, 'email', [mara.id]);
  await ask(lena.viewer, 'email', [mara.id]);
  await ask(admin.viewer, 'displayName', [mara.id]);
  expect(await world.db.select().from(outbox)).toEqual([]);
  await ask(admin.viewer, 'email', [mara.id]);
  const events = await world.db.select().from(outbox).where(eq(outbox.kind, 'audit.recorded'));
  expect(events.flatMap(({ payload }) => (payload as { entries: object[] }).entries)).toMatchObject([
    { action: 'READ', actorId: admin.id, subjectId: mara.id, resourceType: 'Person', resourceId: mara.id },
  ]);
});

const page = `query ($first: Int!, $after: String, $role: Role) { people(first: $first, after: $after, role: $role) {
  totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { familyName roles } } } }`;

interface PeoplePage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly familyName: string; readonly roles: readonly string[] } }[];
}

it('pages through the people of the brand by family name', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  for (let turn = 0; turn < 5; turn++) {
    const { data, errors } = await world.ask(admin.viewer, page, { first: 2, after });
    expect(errors).toBeUndefined();
    const { edges, pageInfo, totalCount } = (data ?? {}).people as PeoplePage;
    expect(totalCount).toBe(5);
    seen.push(...edges.map(({ node }) => node.familyName));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  expect(seen).toEqual(['Brandt', 'Hartmann', 'Jansen', 'Vogel', 'Wolf']);
  const { data } = await world.ask(admin.viewer, page, { first: 10, role: 'PATIENT' });
  expect(((data ?? {}).people as PeoplePage).edges.map(({ node }) => [node.familyName, node.roles])).toEqual([
    ['Hartmann', ['PATIENT']],
    ['Vogel', ['PATIENT']],
  ]);
});

it('finds people by name or address, also mistyped, within a role, and pages through the hits', async () => {
  const search = `query ($search: String!, $role: Role, $first: Int = 10, $after: String) {
    people(first: $first, after: $after, search: $search, role: $role) { totalCount pageInfo { endCursor } edges { node { familyName } } } }`;
  interface Hits {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string };
    readonly edges: readonly { readonly node: { readonly familyName: string } }[];
  }
  const hits = async (variables: object) =>
    (await world.ask(admin.viewer, search, { ...variables })).data?.people as Hits;
  const names = async (variables: object) => (await hits(variables)).edges.map(({ node }) => node.familyName);
  expect(await names({ search: 'hartman' })).toEqual(['Hartmann']);
  expect(await names({ search: 'mara@example.org' })).toEqual(['Vogel']);
  expect(await names({ search: 'Wolff simon' })).toEqual(['Wolf']);
  expect(await names({ search: 'wolf', role: 'PATIENT' })).toEqual([]);
  const first = await hits({ search: 'example', first: 2 });
  expect(first.totalCount).toBe(5);
  expect(await names({ search: 'example', after: first.pageInfo.endCursor })).toEqual(['Jansen', 'Vogel', 'Wolf']);
});

it.each([
  { first: 0 },
  { first: 101 },
  { first: 99_999_999 },
  { first: 5, after: 'garbage' },
  { first: 5, after: Buffer.from('[1]').toString('base64url') },
])('refuses the page %j', async (variables) => {
  const { data, errors } = await world.ask(admin.viewer, page, variables);
  expect(data).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

it('lists people for people:read alone', async () => {
  for (const { viewer } of [mara, lena, partner]) {
    expect((await world.ask(viewer, page, { first: 5 })).errors?.[0]?.extensions.code).toBe(
      'UNAUTHORIZED_FIELD_OR_TYPE',
    );
  }
});

const update = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) {
  ... on ProfileUpdated { person { id locale timeZone familyName } } ... on Error { code } ... on InvalidInputError { fields { path } } } }`;

it('changes one’s own profile, and records it', async () => {
  const person = await world.somebody('PATIENT', { familyName: 'Alt' });
  const change = { locale: 'en', timeZone: 'Europe/London', familyName: ' Neu ' };
  const { data } = await world.ask(person.viewer, update, { input: change });
  expect(data?.updateProfile).toEqual({
    person: { id: person.id, locale: 'en', timeZone: 'Europe/London', familyName: 'Neu' },
  });
  const events = await world.db.select().from(outbox).where(eq(outbox.kind, 'audit.recorded'));
  expect(JSON.stringify(events)).toContain(`"resourceId":"${person.id}"`);
  const same = await world.ask(person.viewer, update, { input: { locale: null } });
  expect(same.data?.updateProfile).toMatchObject({ person: { locale: 'en' } });
  const bad = await world.ask(person.viewer, update, { input: { locale: 'fr', timeZone: 'x', givenName: '' } });
  expect(bad.data?.updateProfile).toEqual({
    code: 'INVALID_INPUT',
    fields: [{ path: 'locale' }, { path: 'timeZone' }, { path: 'givenName' }],
  });
});

it('tells the others when somebody lives by another clock, and only then', async () => {
  const tom = await world.somebody('PATIENT');
  const choose = (input: object) =>
    world.ask(tom.viewer, 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }', {
      input,
    });
  await choose({ timeZone: 'America/New_York' });
  await choose({ locale: 'en' });
  const told = await world.db.select().from(outbox).where(eq(outbox.kind, 'identity.timeZoneChanged'));
  const payloads = told.map(({ payload }) => payload as { personId: string });
  expect(payloads.filter(({ personId }) => personId === tom.id)).toEqual([
    { personId: tom.id, timeZone: 'America/New_York' },
  ]);
});
