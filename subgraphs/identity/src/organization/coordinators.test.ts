import { newId } from '@daraport/domain';
import { memberships, outbox } from '@daraport/drizzle/tables/identity';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startIdentity, testBrand, type IdentityWorld } from '../testing.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await startIdentity();
});
afterAll(() => world[Symbol.asyncDispose]());

async function namedFor(lineage: readonly string[]) {
  const requestId = newId();
  await world.deliver('booking.requestOverdue', { requestId, dueAt: '2026-11-24T09:00:00.000Z', lineage });
  const found = await world.db
    .select()
    .from(outbox)
    .where(and(eq(outbox.brandId, testBrand), eq(outbox.kind, 'identity.coordinatorsNamed')));
  return found
    .map(({ payload }) => payload as { requestId: string; coordinators: { personId: string; timeZone: string }[] })
    .filter((each) => each.requestId === requestId)
    .map(({ coordinators }) => coordinators.map(({ personId }) => personId).toSorted());
}

it('names who coordinates in the organization, above it and for the brand, and nobody else', async () => {
  const network = await world.organization('Verbund');
  const north = await world.organization('Nord', network);
  const south = await world.organization('Sued');
  expect(await namedFor([north.id, network.id])).toEqual([]);
  const at = (name: string, organizationId: string | null) =>
    world.somebody('COORDINATOR', { familyName: name, ...(organizationId && { organizationId }) });
  const [here, above, elsewhere, ofBrand, gone] = [
    await at('Nord', north.id),
    await at('Verbund', network.id),
    await at('Sued', south.id),
    await at('Marke', null),
    await at('Weg', north.id),
  ];
  await world.somebody('ORGANIZATION_ADMIN', { familyName: 'Leitung', organizationId: north.id });
  await world.db
    .update(memberships)
    .set({ endedAt: world.clock.now })
    .where(and(eq(memberships.brandId, testBrand), eq(memberships.personId, gone.id)));
  expect(await namedFor([north.id, network.id])).toEqual([[here.id, above.id, ofBrand.id].toSorted()]);
  expect(await namedFor([])).toEqual([[ofBrand.id]]);
  expect(await namedFor([south.id])).toEqual([[elsewhere.id, ofBrand.id].toSorted()]);
});
