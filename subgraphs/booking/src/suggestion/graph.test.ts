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
  await world.specialist({
    slug: 'anna',
    displayName: 'Anna-Sofie Krüger',
    title: '',
    languages: ['de', 'tr'],
    city: 'Köln',
  });
  // Nobody hears of these: one may not be booked, the other is of another brand.
  await world.specialist({
    slug: 'gone',
    displayName: 'Leander Krause',
    isCleared: false,
    specialties: ['psychotherapy'],
    languages: ['fi'],
    city: 'Wien',
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
      cities
      specialists {
        slug
      }
    }
  }
`;
interface Answer {
  readonly specialties: { slug: string }[];
  readonly languages: string[];
  readonly cities: string[];
  readonly specialists: { slug: string }[];
}
async function suggested(search: string, viewer = anyone) {
  const answer = answerOf(await world.ask(viewer, query, { search }), 'directorySuggestions') as unknown as Answer;
  const words = [answer.specialties, answer.specialists].map((list) => list.map(({ slug }) => slug));
  return [...words.flat(), ...answer.languages, ...answer.cities];
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
    ['a name with two letters exchanged', 'Rbandt', ['lena']],
    ['three letters of which two are exchanged', 'Bar', ['lena']],
    ['a short name with a letter missing', 'Lnea', ['lena']],
    ['an umlaut written out with a typing error', 'Kreuger', ['anna']],
    ['an umlaut with a typing error', 'Krügre', ['anna']],
    ['a name without its umlaut and with a typing error', 'Krugr', ['anna']],
    ['an umlaut as two characters', 'Kru\u0308ger', ['anna']],
    ['the beginning of a field with a letter elsewhere', 'Shclaf', ['sleep']],
    ['the beginning of a field in English with a typing error', 'Slepe', ['sleep']],
    ['a language with a typing error', 'Tükrisch', ['tr']],
    ['a name with two typing errors among others that have none', 'lena brnadt', ['lena']],
    ['both names in either order', 'brandt lena', ['lena']],
    ['a place', 'koe', ['Köln']],
    ['a place with a typing error', 'Kölln', ['Köln']],
    ['a title', 'dr', ['lena']],
    ['a language in German', 'türk', ['tr']],
    ['a language in English', 'turkish', ['tr']],
    ['nothing that means something', '¿?', []],
    ['nothing anyone is called', 'Quantenphysik', []],
  ])('find %s', async (_what, search, expected) => {
    expect((await suggested(search)).toSorted()).toEqual(expected);
  });

  it('name nobody who is not listed, nor a field, a language or an organization of theirs alone', async () => {
    expect(await suggested('Leander')).toEqual([]);
    expect(await suggested('psychotherapie')).toEqual([]);
    expect(await suggested('finnisch')).toEqual([]);
    expect(await suggested('Wien')).toEqual([]);
    expect(await suggested('Lena Fremd')).toEqual([]);
    expect(await suggested('schwedisch')).toEqual([]);
    const places = `query { directorySuggestions(search: "lena") { placeIds } }`;
    const { placeIds } = answerOf(await world.ask(anyone, places), 'directorySuggestions') as unknown as {
      placeIds: string[];
    };
    expect(placeIds.toSorted()).toEqual([clinic, network].toSorted());
  });

  it('are of the own brand for everybody', async () => {
    expect(await suggested('lena', viewerAs('PATIENT', { brandId: otherBrand }))).toEqual(['other']);
    expect(await suggested('lena', viewerAs('PATIENT'))).toEqual(['lena']);
  });

  it('are at most five of a kind', async () => {
    for (let index = 0; index < 7; index++) await world.specialist({ displayName: `Zacharias ${index}` });
    expect(await suggested('zach')).toHaveLength(5);
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
