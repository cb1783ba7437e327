import { afterAll, beforeAll, expect, it } from 'vitest';
import { startIdentity, type IdentityWorld, type Somebody } from '../testing.ts';
import { act, audited, licence, own, published } from './testing.ts';

let world: IdentityWorld;
let lena: Somebody;
beforeAll(async () => {
  world = await startIdentity({ now: new Date('2026-11-24T11:00:00Z') });
  lena = await world.somebody('SPECIALIST');
});
afterAll(() => world[Symbol.asyncDispose]());

const night = (at: string) => {
  world.clock.now = new Date(at);
  return world.subgraph.jobs['identity.expireCredentials']?.({});
};
const told = async () =>
  (await published(world, 'identity.noticeRequested'))
    .filter(({ personId }) => personId === lena.id)
    .map(({ template }) => template);

it('warns 30 and 7 days before, then lets it expire by the clock of the brand, and each of it once', async () => {
  const admin = await world.somebody('BRAND_ADMIN');
  const input = { credentials: ['LICENCE'], needsApproval: false, appliesFrom: '2026-11-24', version: 0 };
  await act(world, admin.viewer, 'saveSpecialistRequirements', input);
  const submitted = await act(world, lena.viewer, 'submitCredential', {
    kind: 'LICENCE',
    licence,
    validUntil: '2027-01-10',
  });
  expect(submitted).toMatchObject({ onboarding: { isBookable: true } });

  await night('2026-12-10T02:00:00Z');
  expect(await told()).toEqual([]);
  for (const _again of [1, 2]) await night('2026-12-12T02:00:00Z');
  expect(await told()).toEqual(['credentialExpiring']);
  for (const _again of [1, 2]) await night('2027-01-04T02:00:00Z');
  expect(await told()).toEqual(['credentialExpiring', 'credentialExpiring']);
  // Still the tenth in Berlin.
  await night('2027-01-10T22:59:00Z');
  expect(await own(world, lena.viewer)).toMatchObject({ isBookable: true, credentials: [{ state: 'SUBMITTED' }] });
  for (const _again of [1, 2]) await night('2027-01-10T23:01:00Z');
  expect(await own(world, lena.viewer)).toMatchObject({
    isBookable: false,
    checklist: [{ key: 'LICENCE', state: 'EXPIRED' }],
    credentials: [{ state: 'EXPIRED' }],
  });
  expect(await told()).toEqual(['credentialExpiring', 'credentialExpiring', 'specialistNotCleared']);
  expect(await published(world, 'identity.specialistClearanceChanged')).toEqual([
    { personId: lena.id, isCleared: false, revision: 1 },
  ]);
  const expired = (await audited(world, lena.id)).filter(({ reason }) => reason === 'expired');
  expect(expired).toMatchObject([{ actorRole: 'SYSTEM', actorId: null }]);

  const again = await act(world, lena.viewer, 'submitCredential', {
    kind: 'LICENCE',
    licence,
    validFrom: '2027-01-13',
  });
  expect(again).toMatchObject({ onboarding: { isBookable: false, checklist: [{ state: 'NOT_YET_VALID' }] } });
  await night('2027-01-13T02:00:00Z');
  expect(await own(world, lena.viewer)).toMatchObject({ isBookable: true });
});
