import { sessions } from '@daraport/drizzle/tables/identity';
import { newId } from '@daraport/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashOf } from '../secret.ts';
import { startIdentity, testBrand, visitor, type IdentityWorld } from '../testing.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await startIdentity();
});
afterAll(() => world[Symbol.asyncDispose]());

const question = { brandId: testBrand, brandOrigin: 'http://test.localhost:4000', locale: null, clickId: null };

it('makes an anonymous viewer in the brand’s language when there is no session', async () => {
  const { status, json } = await world.door('POST', '/viewer', question);
  expect(status).toBe(200);
  const brand = { brandOrigin: question.brandOrigin, locale: 'de', modules: ['BOOKING', 'AFFILIATE'] };
  expect(json).toEqual({ ...visitor, ...brand, sessionState: 'none' });
});

it('prefers the language asked for, keeps the click id, and ignores what is neither', async () => {
  const clickId = newId();
  expect((await world.door('POST', '/viewer', { ...question, locale: 'en', clickId })).json).toMatchObject({
    locale: 'en',
    clickId,
  });
  expect((await world.door('POST', '/viewer', { ...question, locale: 'fr', clickId: 'x' })).json).toMatchObject({
    locale: 'de',
    clickId: null,
  });
});

it.each([{}, { ...question, brandId: 'no id' }, 'text', null])('refuses the question %j', async (body) => {
  expect((await world.door('POST', '/viewer', body)).status).toBe(400);
});

it('knows no viewer of a brand that does not exist', async () => {
  expect((await world.door('POST', '/viewer', { ...question, brandId: newId() })).status).toBe(404);
});

it('answers a session token nobody has like one that is over', async () => {
  for (const sessionToken of ['x', "' or 1=1", 'A'.repeat(43)]) {
    expect((await world.door('POST', '/viewer', { ...question, sessionToken })).json).toMatchObject({
      kind: 'anonymous',
      sessionState: 'expired',
    });
  }
});

it('keeps what the browser says it is, once, and when it was seen', async () => {
  const { id: personId, membershipId } = await world.somebody('PATIENT');
  const id = newId();
  const now = world.clock.now;
  const dates = { createdAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + 86_400_000) };
  await world.db
    .insert(sessions)
    .values({ brandId: testBrand, id, personId, membershipId, tokenHash: hashOf('secret'), ...dates });
  const enter = (userAgent: string) =>
    world.door('POST', '/viewer', { ...question, sessionToken: 'secret', userAgent });
  const row = async () => (await world.db.select().from(sessions).where(eq(sessions.id, id)))[0];
  expect((await enter('Firefox')).json).toMatchObject({ sessionId: id, sessionState: 'live' });
  await enter('curl');
  expect(await row()).toMatchObject({ userAgent: 'Firefox', lastSeenAt: now });
  world.clock.now = new Date(now.getTime() + 61_000);
  await enter('curl');
  expect(await row()).toMatchObject({ userAgent: 'Firefox', lastSeenAt: world.clock.now });
});

const viewerQuery = `{ viewer { isAuthenticated scopes portals hasAttributionConsent
  person { id displayName } membership { role organization { name parent { name } children { name } } } memberships { id role } } }`;

it('describes the person who asks, with the organization and those below it, never above', async () => {
  const network = await world.organization('Verbund');
  const clinic = await world.organization('Klinik', network);
  const above = await world.somebody('ORGANIZATION_ADMIN', { organizationId: network.id });
  const below = await world.somebody('ORGANIZATION_ADMIN', { organizationId: clinic.id });
  const { data } = await world.ask(above.viewer, viewerQuery);
  expect(data?.viewer).toMatchObject({
    isAuthenticated: true,
    portals: ['ORGANIZATION'],
    person: { id: above.id, displayName: 'Mara Vogel' },
    membership: {
      role: 'ORGANIZATION_ADMIN',
      organization: { name: 'Verbund', parent: null, children: [{ name: 'Klinik' }] },
    },
    memberships: [{ id: above.membershipId, role: 'ORGANIZATION_ADMIN' }],
  });
  const seenFromBelow = await world.ask(below.viewer, viewerQuery);
  expect(seenFromBelow.data?.viewer).toMatchObject({
    membership: { organization: { name: 'Klinik', parent: null, children: [] } },
  });
});

it('describes a visitor as nobody', async () => {
  const { data } = await world.ask(visitor, '{ viewer { isAuthenticated scopes portals hasAttributionConsent } }');
  expect(data).toEqual({ viewer: { isAuthenticated: false, scopes: [], portals: [], hasAttributionConsent: false } });
  expect((await world.ask({ ...visitor, clickId: newId() }, '{ viewer { hasAttributionConsent } }')).data).toEqual({
    viewer: { hasAttributionConsent: true },
  });
});
