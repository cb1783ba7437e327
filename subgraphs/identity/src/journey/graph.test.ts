import { modules, type Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { brands, outbox } from '@daraport/drizzle/tables/identity';
import type { EventCatalogue } from '@daraport/events';
import { eq, sql } from 'drizzle-orm';
import { parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { otherBrand, startIdentity, testBrand, visitor, type IdentityWorld } from '../testing.ts';

let world: IdentityWorld;
let admin: Viewer;
beforeAll(async () => {
  world = await startIdentity();
  admin = (await world.somebody('BRAND_ADMIN')).viewer;
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => void (await world.db.update(brands).set({ modules: [...modules], journey: 'DIRECTORY' })));

const mutation = `mutation($input: SetJourneyInput!) { setJourney(input: $input) { __typename
  ... on JourneySet { brand { journey } } ... on ModuleDependencyError { code mustSwitchFirst } } }`;
const put = async (journey: string, viewer = admin) => {
  const { data, errors } = await world.ask(viewer, mutation, { input: { journey } });
  return errors ?? data?.setJourney;
};
const journeyOf = async (viewer: Viewer) =>
  ((await world.ask(viewer, '{ brand { journey } }')).data?.['brand'] as { journey: string } | undefined)?.journey;
const stored = async (brandId: string) =>
  (await world.db.select({ journey: brands.journey }).from(brands).where(eq(brands.brandId, brandId)))[0]?.journey;

it('is the directory until the admin sets another, for the own brand alone, and says so in the log once', async () => {
  expect(await journeyOf(visitor)).toBe('DIRECTORY');
  expect(await put('MATCHING')).toEqual({ __typename: 'JourneySet', brand: { journey: 'MATCHING' } });
  expect(await put('MATCHING')).toMatchObject({ __typename: 'JourneySet' });
  expect(await journeyOf(visitor)).toBe('MATCHING');
  expect(await stored(otherBrand)).toBe('DIRECTORY');
  const told = await world.db.select().from(outbox).where(eq(outbox.kind, 'audit.recorded'));
  const entries = told.flatMap(({ payload }) => (payload as EventCatalogue['audit.recorded']).entries);
  expect(entries.filter(({ reason }) => reason === 'journey MATCHING')).toMatchObject([
    { action: 'ADMINISTER', actorId: admin.personId, resourceType: 'Brand', resourceId: testBrand },
  ]);
});

it('needs its module: it is refused without, and the directory holds while the module is off', async () => {
  const without = modules.filter((one) => one !== 'ASSISTED_SCHEDULING');
  await world.db.update(brands).set({ modules: without });
  expect(await put('ASSISTED')).toEqual({
    __typename: 'ModuleDependencyError',
    code: 'MODULE_DEPENDENCY',
    mustSwitchFirst: ['ASSISTED_SCHEDULING'],
  });
  expect(await stored(testBrand)).toBe('DIRECTORY');
  await world.db.update(brands).set({ modules: [...modules] });
  expect(await put('ASSISTED')).toMatchObject({ brand: { journey: 'ASSISTED' } });
  await world.db.update(brands).set({ modules: without });
  expect(await journeyOf(visitor)).toBe('DIRECTORY');
});

it('is set by nobody else, and to nothing else', async () => {
  for (const role of ['PATIENT', 'SPECIALIST', 'ORGANIZATION_ADMIN', 'COORDINATOR'] as const) {
    const { viewer } = await world.somebody(role);
    expect(await put('MATCHING', viewer)).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }]);
  }
  expect(await put('MATCHING', visitor)).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }]);
  expect(await put('LOTTERY')).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(await stored(testBrand)).toBe('DIRECTORY');
});

it('is told at once to whoever has a page open, on that brand', async () => {
  const { viewer } = await world.somebody('PATIENT');
  const document = parse('subscription { brandChanged { journey } }');
  const stream = await world.subgraph.subscribe({ document, viewer, requestId: newId(), variables: {} });
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
  const heard = stream.next();
  await put('ASSISTED');
  expect(JSON.parse(JSON.stringify(await heard))).toMatchObject({
    value: { data: { brandChanged: { journey: 'ASSISTED' } } },
  });
  await stream.return?.();
});

it('waits for whoever changes the brand at the same time, and then goes by what that left', async () => {
  const without = modules.filter((one) => one !== 'ASSISTED_SCHEDULING');
  const waiting = async () =>
    (
      await world.db.execute<{ count: number }>(
        sql`select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
    ).rows[0]?.count;
  const both = await world.db.transaction(async (tx) => {
    await tx.select().from(brands).where(eq(brands.brandId, testBrand)).for('update');
    const asked = [put('ASSISTED'), world.ask(admin, SWITCH, { input: { module: 'AFFILIATE', isOn: false } })];
    await expect.poll(waiting).toBe(2);
    await tx.update(brands).set({ modules: without }).where(eq(brands.brandId, testBrand));
    return { asked };
  });
  const [journey, switched] = await Promise.all(both.asked);
  expect(journey).toMatchObject({ code: 'MODULE_DEPENDENCY', mustSwitchFirst: ['ASSISTED_SCHEDULING'] });
  expect(switched).toMatchObject({
    data: { switchModule: { brand: { modules: without.filter((one) => one !== 'AFFILIATE') } } },
  });
});

const SWITCH = `mutation($input: SwitchModuleInput!) { switchModule(input: $input) { ... on ModuleSwitched { brand { modules } } } }`;
