import { newId } from '@daraport/domain';
import { otherBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyone } from '../directory/testing.ts';
import { answerOf, startBookingWorld, type BookingWorld } from '../testing.ts';

let world: BookingWorld;
const [clinic, network, elsewhere] = [newId(), newId(), newId()];

beforeAll(async () => {
  world = await startBookingWorld();
  await world.specialist({ slug: 'lena', displayName: 'Lena Brandt', lineage: [clinic, network] });
  await world.specialist({ slug: 'anna', displayName: 'Anna-Sofie Krüger', title: '', languages: ['de', 'tr'] });
  // Nobody hears of these: one may not be booked, the other is of another brand.
  await world.specialist({
    slug: 'gone',
    displayName: 'Leander Krause',
    isCleared: false,
    specialties: ['psychotherapy'],
    languages: ['fi'],
    lineage: [elsewhere],
  });
  await world.specialist({ brandId: otherBrand, slug: 'other', displayName: 'Lena Fremd', languages: ['sv'] });
});
afterAll(() => world[Symbol.asyncDispose]());

const query = /* GraphQL */ `
  query ($search: String!) {
    directorySuggestions(search: $search) {
      specialties {
        slug
      }
      languages
      specialists {
        slug
      }
      organizations {
        id
      }
    }
  }
`;
interface Answer {
  readonly specialties: { slug: string }[];
  readonly languages: string[];
  readonly specialists: { slug: string }[];
  readonly organizations: { id: string }[];
}
async function suggested(search: string, viewer = anyone) {
  const answer = answerOf(await world.ask(viewer, query, { search }), 'directorySuggestions') as unknown as Answer;
  const words = [answer.specialties, answer.specialists].map((list) => list.map(({ slug }) => slug));
  return { found: [...words.flat(), ...answer.languages], organizations: answer.organizations.map(({ id }) => id) };
}

describe('suggestions while typing', () => {
  it.each([
    ['the beginning of a field in German', 'schlaf', ['sleep']],
    ['the second word of a field in English', 'medic', ['sleep']],
    ['a field with a typing error', 'Schlafmedzin', ['sleep']],
    ['the beginning of a name', 'le', ['lena']],
    ['the last of two names', 'sofie', ['anna']],
    ['a name with its umlaut written out', 'krueg', ['anna']],
    ['a name without its umlaut', 'krug', ['anna']],
    ['a name with a typing error', 'Brandtt', ['lena']],
    ['both names in either order', 'brandt lena', ['lena']],
    ['a title', 'dr', ['lena']],
    ['a language in German', 'türk', ['tr']],
    ['a language in English', 'turkish', ['tr']],
    ['nothing that means something', '¿?', []],
    ['nothing anyone is called', 'Quantenphysik', []],
  ])('find %s', async (_what, search, expected) => {
    expect((await suggested(search)).found.toSorted()).toEqual(expected);
  });

  it('name nobody who is not listed, nor a field, a language or an organization of theirs alone', async () => {
    expect((await suggested('Leander')).found).toEqual([]);
    expect((await suggested('psychotherapie')).found).toEqual([]);
    expect((await suggested('finnisch')).found).toEqual([]);
    expect((await suggested('Lena Fremd')).found).toEqual([]);
    expect((await suggested('schwedisch')).found).toEqual([]);
    expect((await suggested('lena')).organizations.toSorted()).toEqual([clinic, network].toSorted());
  });

  it('are of the own brand for everybody', async () => {
    expect((await suggested('lena', viewerAs('PATIENT', { brandId: otherBrand }))).found).toEqual(['other']);
    expect((await suggested('lena', viewerAs('PATIENT'))).found).toEqual(['lena']);
  });

  it('are at most five of a kind', async () => {
    for (let index = 0; index < 7; index++) await world.specialist({ displayName: `Zacharias ${index}` });
    expect((await suggested('zach')).found).toHaveLength(5);
  });

  it.each(["' or 1=1 --", '%_%', '\\', 'a '.repeat(100), '😀', '\u0000', 'ﬀ', '-', "'"])(
    'survive %j',
    async (search) => {
      expect((await world.ask(anyone, query, { search })).errors).toBeUndefined();
    },
  );

  it('are refused for a text that is too long', async () => {
    const { errors } = await world.ask(anyone, query, { search: 'a'.repeat(201) });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
