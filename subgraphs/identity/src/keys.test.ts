import { idempotencyKeys } from '@daraport/drizzle/tables/identity';
import { days } from '@daraport/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { otherBrand, startIdentity, testBrand, type IdentityWorld } from './testing.ts';

let world: IdentityWorld;
beforeAll(async () => void (world = await startIdentity()));
afterAll(() => world[Symbol.asyncDispose]());

it('forgets idempotency keys after a day, on every brand', async () => {
  const ageOf = { fresh: 0, 'almost a day old': days(1) - 1000, 'a day old': days(1) + 1000, old: days(30) };
  for (const brandId of [testBrand, otherBrand]) {
    for (const [key, age] of Object.entries(ageOf)) {
      const createdAt = new Date(world.clock.now.getTime() - age);
      const values = { brandId, actorId: 'somebody', operation: 'test', key, requestHash: '', createdAt };
      await world.db.insert(idempotencyKeys).values(values);
    }
  }
  await world.subgraph.jobs['identity.pruneKeys']?.({});
  const left = await world.db.select({ key: idempotencyKeys.key }).from(idempotencyKeys);
  expect(left.map(({ key }) => key).toSorted()).toEqual(['almost a day old', 'almost a day old', 'fresh', 'fresh']);
});
