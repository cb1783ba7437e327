import { memberships } from '@daraport/drizzle/tables/identity';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startIdentity, type IdentityWorld } from '../testing.ts';
import { act, published } from './testing.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await startIdentity({ worker: true });
});
afterAll(() => world[Symbol.asyncDispose]());

const said = async (personId: string) =>
  (await published(world, 'identity.specialistClearanceChanged'))
    .filter((one) => one.personId === personId)
    .map(({ isCleared, revision }) => [isCleared, revision]);
const told = async (personId: string) =>
  (await published(world, 'identity.noticeRequested'))
    .filter((one) => one.personId === personId)
    .map(({ template }) => template);

it('decides in the moment somebody is given the role of a specialist, and in the moment it ends', async () => {
  const first = await world.somebody('SPECIALIST');
  await expect.poll(() => said(first.id)).toEqual([[true, 1]]);
  expect(await told(first.id)).toEqual([]);
  const { viewer } = await world.somebody('BRAND_ADMIN');
  const input = { credentials: ['LICENCE'], needsApproval: true, appliesFrom: today(), version: 0 };
  await act(world, viewer, 'saveSpecialistRequirements', input);
  await expect
    .poll(() => said(first.id))
    .toEqual([
      [true, 1],
      [false, 2],
    ]);

  const second = await world.somebody('SPECIALIST');
  await expect.poll(() => said(second.id)).toEqual([[false, 1]]);
  expect(await told(second.id)).toEqual(['specialistNotCleared']);

  const colleague = await world.somebody('COORDINATOR');
  await world.join(colleague.id, 'SPECIALIST');
  await expect.poll(() => said(colleague.id)).toEqual([[false, 1]]);

  await act(world, viewer, 'saveSpecialistRequirements', {
    ...input,
    credentials: [],
    needsApproval: false,
    version: 1,
  });
  await expect
    .poll(() => said(second.id))
    .toEqual([
      [false, 1],
      [true, 2],
    ]);
  await world.db.update(memberships).set({ endedAt: world.clock.now }).where(eq(memberships.id, second.membershipId));
  await expect
    .poll(() => said(second.id))
    .toEqual([
      [false, 1],
      [true, 2],
      [false, 3],
    ]);
  // Who left is not told that bookings are on hold.
  expect(await told(second.id)).toEqual(['specialistNotCleared', 'specialistCleared']);
  await world.db.update(memberships).set({ endedAt: null }).where(eq(memberships.id, second.membershipId));
  await expect.poll(async () => (await said(second.id)).at(-1)).toEqual([true, 4]);
});

const today = () => world.clock.now.toISOString().slice(0, 10);
