import { modules, type Module, type Viewer } from '@daraport/access';
import { brands, outbox } from '@daraport/drizzle/tables/identity';
import type { EventCatalogue } from '@daraport/events';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { otherBrand, startIdentity, testBrand, testPassword, visitor, type IdentityWorld } from '../testing.ts';

let world: IdentityWorld;
let admin: Viewer;
beforeAll(async () => {
  world = await startIdentity();
  admin = (await world.somebody('BRAND_ADMIN')).viewer;
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => void (await world.db.update(brands).set({ modules: [...modules] })));

const mutation = `mutation($input: SwitchModuleInput!) { switchModule(input: $input) { __typename
  ... on ModuleSwitched { brand { modules } } ... on ModuleDependencyError { code message mustSwitchFirst } } }`;
const put = async (module: Module, isOn: boolean, viewer = admin) => {
  const { data, errors } = await world.ask(viewer, mutation, { input: { module, isOn } });
  return errors ?? data?.switchModule;
};
const signIn = 'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }';
const modulesOn = async (brandId: string) =>
  (await world.db.select({ on: brands.modules }).from(brands).where(eq(brands.brandId, brandId)))[0]?.on;
const without = (...off: Module[]) => modules.filter((one) => !off.includes(one));

it('switches a module of the own brand alone, off and on again, and says so in the log', async () => {
  expect(await put('MESSAGING', false)).toEqual({
    __typename: 'ModuleSwitched',
    brand: { modules: without('MESSAGING') },
  });
  expect(await put('MESSAGING', false)).toMatchObject({ __typename: 'ModuleSwitched' });
  expect(await modulesOn(testBrand)).toEqual(without('MESSAGING'));
  expect(await modulesOn(otherBrand)).toEqual(modules);
  expect(await put('MESSAGING', true)).toMatchObject({ brand: { modules } });
  const told = await world.db.select().from(outbox).where(eq(outbox.kind, 'audit.recorded')).orderBy(outbox.id);
  const entries = told.flatMap(({ payload }) => (payload as EventCatalogue['audit.recorded']).entries);
  expect(entries.filter(({ action }) => action === 'ADMINISTER')).toMatchObject(
    ['MESSAGING off', 'MESSAGING on'].map((reason) => ({
      reason,
      actorId: admin.personId,
      resourceType: 'Brand',
      resourceId: testBrand,
    })),
  );
});

it('names what has to be switched first, and changes nothing', async () => {
  expect(await put('BOOKING', false)).toMatchObject({
    __typename: 'ModuleDependencyError',
    code: 'MODULE_DEPENDENCY',
    mustSwitchFirst: ['INTAKE', 'VIDEO', 'ASSISTED_SCHEDULING'],
  });
  expect(await modulesOn(testBrand)).toEqual(modules);
  await world.db.update(brands).set({ modules: ['MESSAGING'] });
  expect(await put('VIDEO', true)).toMatchObject({ mustSwitchFirst: ['BOOKING'] });
});

it('lets two switches at once both hold', async () => {
  await Promise.all([put('MESSAGING', false), put('AFFILIATE', false), put('EXPERIMENTS', false)]);
  expect(await modulesOn(testBrand)).toEqual(without('MESSAGING', 'AFFILIATE', 'EXPERIMENTS'));
});

it('is told to whoever asks next, signed in or not', async () => {
  await put('AFFILIATE', false);
  const { email } = await world.somebody('PATIENT');
  const { effects } = await world.ask(visitor, signIn, { input: { email, password: testPassword } });
  const token = effects?.[0]?.kind === 'setSession' ? effects[0].token : '';
  expect(await world.viewerOf(token)).toMatchObject({ sessionState: 'live', modules: without('AFFILIATE') });
  const place = { brandId: testBrand, brandOrigin: 'http://test.localhost:4000' };
  expect((await world.door('POST', '/viewer', place)).json.modules).toEqual(without('AFFILIATE'));
});

it('is for those who configure the brand', async () => {
  const others = [visitor, ...(['PATIENT', 'ORGANIZATION_ADMIN', 'OPERATOR'] as const)];
  for (const one of others) {
    const viewer = typeof one === 'string' ? (await world.somebody(one)).viewer : one;
    expect(await put('MESSAGING', false, viewer)).toMatchObject([
      { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ]);
  }
  expect(await modulesOn(testBrand)).toEqual(modules);
});
