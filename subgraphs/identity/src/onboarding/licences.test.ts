import { afterAll, beforeAll, expect, it } from 'vitest';
import { startIdentity, type IdentityWorld, type Somebody } from '../testing.ts';
import { act, licence, own, published } from './testing.ts';

let world: IdentityWorld;
let lena: Somebody;
let admin: Somebody;
beforeAll(async () => {
  world = await startIdentity({ now: new Date('2026-11-24T11:00:00Z') });
  lena = await world.somebody('SPECIALIST');
  admin = await world.somebody('BRAND_ADMIN');
});
afterAll(() => world[Symbol.asyncDispose]());

const told = async () =>
  (await published(world, 'identity.specialistLicencesChanged')).map(({ jurisdictions, revision }) => [
    jurisdictions,
    revision,
  ]);

it('tells booking where approved licences hold, from their first day to their last, and each change once', async () => {
  await act(world, lena.viewer, 'submitCredential', { kind: 'LICENCE', licence, validUntil: '2027-01-10' });
  expect(await told()).toEqual([]);
  const [handed] = (await own(world, lena.viewer)).credentials;
  await act(world, admin.viewer, 'decideCredential', { credentialId: handed?.id, isApproved: true });
  expect(await told()).toEqual([[[licence.jurisdiction], 1]]);
  for (const _again of [1, 2]) {
    world.clock.now = new Date('2027-01-11T02:00:00Z');
    await world.subgraph.jobs['identity.expireCredentials']?.({});
  }
  expect(await told()).toEqual([
    [[licence.jurisdiction], 1],
    [[], 2],
  ]);
});
