import type { Id } from '@daraport/domain';
import { otherBrand } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startIdentity, visitor, type IdentityWorld } from '../testing.ts';

let world: IdentityWorld;
let clinic: { id: Id };
beforeAll(async () => {
  world = await startIdentity();
  clinic = await world.organization('Praxis am Süßen See');
});
afterAll(() => world[Symbol.asyncDispose]());

const query = /* GraphQL */ `
  query ($of: [_Any!]!, $search: String!) {
    _entities(representations: $of) {
      ... on Organization {
        isCalled(search: $search)
      }
    }
  }
`;
async function called(search: string, viewer = visitor) {
  const { data, errors } = await world.ask(viewer, query, {
    of: [{ __typename: 'Organization', id: clinic.id }],
    search,
  });
  expect(errors).toBeUndefined();
  return (data as { _entities: ({ isCalled: boolean } | null)[] })._entities[0]?.isCalled;
}

describe('whether an organization is called so', () => {
  it.each(['pra', 'praxis', 'Praxsi', 'see', 'suss', 'Suessen', 'am see praxis'])('is so for %j', async (search) => {
    expect(await called(search)).toBe(true);
  });
  it.each(['klinik', 'xis', 'praxis nord', '', '  ', '%', "' or true --", 'a'.repeat(300)])(
    'is not for %j',
    async (search) => {
      expect(await called(search)).toBe(false);
    },
  );
  it('is nothing that another brand is told', async () => {
    expect(await called('praxis', { ...visitor, brandId: otherBrand })).toBeUndefined();
  });
});
