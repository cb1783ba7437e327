import { domains } from '@daraport/drizzle/tables/identity';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { otherBrand, startIdentity, testBrand, visitor, visitorOf, type IdentityWorld } from '../testing.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await startIdentity();
});
afterAll(() => world[Symbol.asyncDispose]());

it('tells the brand of a host, whatever the case of its letters', async () => {
  const { status, json } = await world.door('POST', '/brand', { host: 'TEST.localhost' });
  expect(status).toBe(200);
  expect(json).toEqual({
    id: testBrand,
    slug: 'test',
    name: 'Testhaus',
    portal: null,
    defaultLocale: 'de',
    locales: ['de', 'en'],
    accent: '#0f6b6b',
  });
});

it.each([
  { host: 'unknown.localhost' },
  { host: 'test.localhost:4000' },
  { host: "' or 1=1 --" },
  { host: 7 },
  {},
  null,
  'text',
])('answers 404 and never a default brand for %j', async (body) => {
  expect((await world.door('POST', '/brand', body)).status).toBe(404);
});

it('lists every brand with its main host and the portals it has, in the language asked for', async () => {
  const common = {
    tagline: 'For everyone.',
    accent: '#0f6b6b',
    portals: ['PATIENT', 'SPECIALIST', 'ORGANIZATION', 'AFFILIATE'],
  };
  const { json } = await world.door('GET', '/brands?locale=en');
  expect(json).toEqual([
    { ...common, slug: 'other', name: 'Anderswo', host: 'other.localhost' },
    { ...common, slug: 'test', name: 'Testhaus', host: 'test.localhost' },
  ]);
});

const brandQuery = `{ brand { id name tagline formOfAddress theme { accent second logoUrl } modules portals { portal url } legal { kind title version body } } }`;

it('shows a visitor the brand, its legal texts in force, in the language of the viewer', async () => {
  const { data, errors } = await world.ask({ ...visitor, locale: 'de' }, brandQuery);
  expect(errors).toBeUndefined();
  expect(data?.brand).toMatchObject({
    id: testBrand,
    tagline: 'Für alle.',
    modules: ['BOOKING', 'AFFILIATE'],
    legal: [{ kind: 'TERMS', title: 'Nutzungsbedingungen', version: '2026-07-01', body: 'Stand 2026-07-01' }],
  });
});

it('gives a portal with a domain of its own its absolute address, on the scheme and port of the brand', async () => {
  await world.db.insert(domains).values({ brandId: testBrand, host: 'fach.localhost', portal: 'SPECIALIST' });
  const { data } = await world.ask(visitor, brandQuery);
  expect(((data ?? {}).brand as { portals: unknown }).portals).toEqual([
    { portal: 'PATIENT', url: '/' },
    { portal: 'SPECIALIST', url: 'http://fach.localhost:4000/' },
    { portal: 'ORGANIZATION', url: '/organization' },
    { portal: 'AFFILIATE', url: '/affiliate' },
  ]);
  expect((await world.door('POST', '/brand', { host: 'fach.localhost' })).json.portal).toBe('SPECIALIST');
});

it('answers another brand by entity like one that does not exist', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Brand { name } } }`;
  const of = [testBrand, otherBrand, 'no id'].map((id) => ({ __typename: 'Brand', id }));
  const { data } = await world.ask(visitor, query, { of });
  expect(data?._entities).toEqual([{ name: 'Testhaus' }, null, null]);
});

it('is the same brand for its own visitors only', async () => {
  const { data } = await world.ask(visitorOf(otherBrand), '{ brand { name } }');
  expect(data).toEqual({ brand: { name: 'Anderswo' } });
});
