import type { Id } from '@daraport/domain';
import { otherBrand } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startIdentity, visitor, type IdentityWorld } from '../testing.ts';

let world: IdentityWorld;
let lake: { id: Id };
let hospital: { id: Id };
let unlisted: { id: Id };
beforeAll(async () => {
  world = await startIdentity();
  lake = await world.organization('Praxis am Süßen See');
  hospital = await world.organization('St.-Georg-Klinik');
  unlisted = await world.organization('Praxis ohne Profil');
});
afterAll(() => world[Symbol.asyncDispose]());

const query = /* GraphQL */ `
  query ($of: [_Any!]!) {
    _entities(representations: $of) {
      ... on DirectorySuggestions {
        organizations {
          id
          name
        }
      }
    }
  }
`;
async function called(search: string, placeIds: readonly string[] = [lake.id, hospital.id], viewer = visitor) {
  const { data, errors } = await world.ask(viewer, query, {
    of: [{ __typename: 'DirectorySuggestions', search, placeIds }],
  });
  expect(errors).toBeUndefined();
  const [answer] = (data as { _entities: { organizations: { name: string }[] }[] })._entities;
  return answer?.organizations.map(({ name }) => name);
}

describe('organizations that a text may mean', () => {
  it.each(['pra', 'praxis', 'Praxsi', 'Prxais', 'see', 'suss', 'Suessen', 'Süßen', 'Süsen', 'am see praxis'])(
    'are those called so: %j',
    async (search) => {
      expect(await called(search)).toEqual(['Praxis am Süßen See']);
    },
  );
  it.each(['klinik', 'georg', 'St. Georg', 'st.-georg-klinik', 'Gerog', 'Klniik'])(
    'are found by any word: %j',
    async (search) => {
      expect(await called(search)).toEqual(['St.-Georg-Klinik']);
    },
  );
  it.each(['xis', 'praxis nord', '', '  ', '%', "' or true --", 'a'.repeat(300), '\u0000'])(
    'are none for %j',
    async (search) => {
      expect(await called(search)).toEqual([]);
    },
  );

  it('are among the places that are named alone, and of the own brand', async () => {
    expect(await called('praxis', [unlisted.id])).toEqual(['Praxis ohne Profil']);
    expect(await called('praxis', [])).toEqual([]);
    expect(await called('praxis', ['nonsense', lake.id])).toEqual(['Praxis am Süßen See']);
    expect(await called('praxis', [lake.id], { ...visitor, brandId: otherBrand })).toEqual([]);
  });
});
