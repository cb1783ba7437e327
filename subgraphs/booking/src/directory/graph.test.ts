import { anonymous, modules } from '@daraport/access';
import { newId } from '@daraport/domain';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
const anyone = anonymous(testBrand, 'http://test.localhost:4000', 'en', { modules });

beforeAll(async () => {
  world = await startBookingWorld();
  lena = await world.specialist({ slug: 'lena-brandt', displayName: 'Lena Brandt' });
  await world.specialist({
    slug: 'anna-krueger',
    displayName: 'Anna Krüger',
    specialties: ['psychotherapy', 'sleep'],
    keywords: 'Psychotherapie Psychotherapy Schlafmedizin Sleep medicine',
    languages: ['de', 'tr'],
    formats: ['PHONE'],
    headline: { de: 'Begleitet Sie durch Krisen.', en: 'Guides you through crises.' },
  });
  await world.specialist({
    slug: 'oskar-zabel',
    displayName: 'Oskar Zabel',
    specialties: ['psychotherapy'],
    keywords: 'Psychotherapie Psychotherapy',
    city: 'Köln',
    headline: { de: 'Für Paare.', en: 'For couples.' },
    about: { de: 'Ich höre beiden zu.', en: 'I listen to both.' },
  });
  await world.specialist({ brandId: otherBrand, slug: 'lena-brandt', displayName: 'Lena Fremd' });
});
afterAll(() => world[Symbol.asyncDispose]());

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly slug: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
}
const list = /* GraphQL */ `
  query ($first: Int!, $after: String, $filter: SpecialistFilter) {
    specialists(first: $first, after: $after, filter: $filter) {
      totalCount
      edges {
        cursor
        node {
          slug
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        endCursor
      }
    }
  }
`;
const find = async (filter: object, page: { first: number; after?: string } = { first: 10 }) =>
  answerOf(await world.ask(anyone, list, { ...page, filter }), 'specialists') as unknown as Connection;
const slugs = async (filter: object) => (await find(filter)).edges.map(({ node }) => node.slug);

describe('the directory', () => {
  it('lists the brand’s own specialists by name, and counts them', async () => {
    expect(await find({}, { first: 2 })).toMatchObject({
      totalCount: 3,
      edges: [{ node: { slug: 'anna-krueger' } }, { node: { slug: 'lena-brandt' } }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
  });

  it('calls a specialist with the title, in the order of the names without it', async () => {
    const query = '{ specialist(slug: "lena-brandt") { displayName title } }';
    expect(answerOf(await world.ask(anyone, query, {}), 'specialist')).toEqual({
      displayName: 'Dr. med. Lena Brandt',
      title: 'Dr. med.',
    });
  });

  it.each([
    ['a name', 'Brandt', ['lena-brandt']],
    ['a name with an umlaut written out', 'Krueger', ['anna-krueger']],
    ['a name without its umlaut', 'kruger', ['anna-krueger']],
    ['a typing error', 'Psichoterapie', ['anna-krueger', 'oskar-zabel']],
    ['the beginning of a word with a letter elsewhere', 'Pschy', ['anna-krueger', 'oskar-zabel']],
    ['a short name with a typing error', 'Zbael', ['oskar-zabel']],
    ['an umlaut written out with a typing error', 'Kreuger', ['anna-krueger']],
    ['an umlaut with a typing error', 'Krügre', ['anna-krueger']],
    ['a typing error inside of a compound', 'terapie', ['anna-krueger', 'oskar-zabel']],
    ['a word of the headline with a typing error', 'Kriesn', ['anna-krueger']],
    ['a typing error beside a word that is right', 'Pschyo anna', ['anna-krueger']],
    ['the beginning of a word', 'psychoth', ['anna-krueger', 'oskar-zabel']],
    ['an English word', 'couples', ['oskar-zabel']],
    ['a city', 'koln', ['oskar-zabel']],
    ['two words, both of which must fit', 'psychotherapie anna', ['anna-krueger']],
    ['words with stop words between', 'Psychotherapie und Krisen', ['anna-krueger']],
    ['nothing anyone does', 'Quantenphysik', []],
  ])('finds %s', async (_what, search, expected) => {
    expect((await slugs({ search })).toSorted()).toEqual(expected);
  });

  it.each(["' or 1=1 --", '&|!:*()', '½ ŉ ⅷ \\', '<->', 'a'.repeat(200), 'a '.repeat(100), '😀', '\u0000'])(
    'survives %j',
    async (search) => {
      expect((await world.ask(anyone, list, { first: 5, filter: { search } })).errors).toBeUndefined();
    },
  );

  it('narrows by specialty, language and format together', async () => {
    expect(await slugs({ specialties: ['psychotherapy'] })).toEqual(['anna-krueger', 'oskar-zabel']);
    expect(await slugs({ specialties: ['psychotherapy'], languages: ['tr', 'fr'] })).toEqual(['anna-krueger']);
    expect(await slugs({ formats: ['PHONE'] })).toEqual(['anna-krueger']);
    expect(await slugs({ formats: ['IN_PERSON'] })).toEqual([]);
    expect(await slugs({ languages: [] })).toHaveLength(3);
  });

  it('goes on where a page ended, in a search too', async () => {
    for (const filter of [{}, { search: 'psychotherapie' }]) {
      const all = await slugs(filter);
      const seen: string[] = [];
      for (let after: string | undefined; seen.length < all.length;) {
        const page = await find(filter, { first: 1, ...(after ? { after } : {}) });
        seen.push(...page.edges.map(({ node }) => node.slug));
        after = page.pageInfo.endCursor ?? undefined;
        expect(page.pageInfo.hasNextPage).toBe(seen.length < all.length);
      }
      expect(seen).toEqual(all);
    }
  });

  it('refuses pages that are too large and cursors that are not its own', async () => {
    for (const page of [
      { first: 51 },
      { first: 0 },
      { first: -1 },
      { first: 1, after: 'x' },
      { first: 1, after: Buffer.from('["a","b","c"]').toString('base64url') },
    ]) {
      expect((await world.ask(anyone, list, page)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('compares up to four in the order asked', async () => {
    const compare = 'query ($slugs: [String!]!) { specialistsBySlug(slugs: $slugs) { slug } }';
    const asked = await world.ask(anyone, compare, { slugs: ['oskar-zabel', 'nobody', 'lena-brandt', 'oskar-zabel'] });
    expect(asked.data).toEqual({ specialistsBySlug: [{ slug: 'oskar-zabel' }, { slug: 'lena-brandt' }] });
    const five = await world.ask(anyone, compare, { slugs: ['a', 'b', 'c', 'd', 'e'] });
    expect(five.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('counts specialists per specialty', async () => {
    const { data } = await world.ask(anyone, '{ specialties { slug name specialistCount } }');
    expect(data).toEqual({
      specialties: [
        { slug: 'psychotherapy', name: 'Psychotherapy', specialistCount: 2 },
        { slug: 'sleep', name: 'Sleep medicine', specialistCount: 2 },
      ],
    });
  });
});

describe('a profile', () => {
  it('speaks the viewer’s language', async () => {
    const profile =
      '{ specialist(slug: "lena-brandt") { headline about specialties { name } appointmentTypes { name durationMinutes formats } } }';
    expect((await world.ask({ ...anyone, locale: 'de' }, profile)).data).toEqual({
      specialist: {
        headline: 'Hilft bei Schlafproblemen.',
        about: 'Ich höre zu.',
        specialties: [{ name: 'Schlafmedizin' }],
        appointmentTypes: [{ name: 'Sitzung', durationMinutes: 50, formats: ['VIDEO'] }],
      },
    });
    expect((await world.ask(anyone, profile)).data).toMatchObject({
      specialist: { headline: 'Helps with sleep problems.', appointmentTypes: [{ name: 'Session' }] },
    });
  });

  it('is null when there is none, and the own one for a specialist alone', async () => {
    expect((await world.ask(anyone, '{ specialist(slug: "nobody") { slug } }')).data).toEqual({ specialist: null });
    const own = viewerAs('SPECIALIST', { personId: lena.personId });
    expect((await world.ask(own, '{ mySpecialistProfile { slug person { id } } }')).data).toEqual({
      mySpecialistProfile: { slug: 'lena-brandt', person: { id: lena.personId } },
    });
    expect((await world.ask(viewerAs('SPECIALIST'), '{ mySpecialistProfile { slug } }')).data).toEqual({
      mySpecialistProfile: null,
    });
    expect((await world.ask(anyone, '{ mySpecialistProfile { slug } }')).errors?.[0]?.extensions.code).toBe(
      'UNAUTHORIZED_FIELD_OR_TYPE',
    );
    expect(
      (await world.ask(anyone, '{ specialist(slug: "lena-brandt") { person { id } } }')).errors?.[0]?.extensions.code,
    ).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });

  it('answers references by id, absent ones and another brand’s as null', async () => {
    const lookUp =
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Specialist { slug } ... on AppointmentType { name } } }';
    const of = [
      { __typename: 'Specialist', id: lena.id },
      { __typename: 'AppointmentType', id: lena.typeId },
      { __typename: 'Specialist', id: newId() },
      { __typename: 'Specialist', id: 'none' },
    ];
    expect((await world.ask(anyone, lookUp, { of })).data).toEqual({
      _entities: [
        { __typename: 'Specialist', slug: 'lena-brandt' },
        { __typename: 'AppointmentType', name: 'Session' },
        null,
        null,
      ],
    });
    expect((await world.ask({ ...anyone, brandId: otherBrand }, lookUp, { of: of.slice(0, 1) })).data).toEqual({
      _entities: [null],
    });
  });
});
