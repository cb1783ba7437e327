import { anonymous, modules } from '@daraport/access';
import { newId } from '@daraport/domain';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, bookFor, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
const anyone = anonymous(testBrand, 'http://test.localhost:4000', 'en', { modules });
const own = () => viewerAs('SPECIALIST', { personId: lena.personId });
const save = /* GraphQL */ `
  mutation ($input: SaveDirectoryProfileInput!) {
    saveDirectoryProfile(input: $input) {
      __typename
      ... on SaveDirectoryProfilePayload {
        specialist {
          profileVersion
          gender
          insurances
          languages
          city
          focus
          focusWords {
            de
          }
          specialties {
            slug
          }
        }
      }
      ... on Error {
        code
      }
      ... on ProfileChangedError {
        version
      }
      ... on InvalidInputError {
        fields {
          path
        }
      }
    }
  }
`;
const facts = {
  version: 0,
  gender: 'FEMALE',
  insurances: ['PRIVATE', 'PRIVATE', 'SELF_PAY'],
  specialties: ['psychotherapy'],
  languages: ['de', 'fr'],
  city: ' Graz ',
  focusDe: [' Flugangst ', 'Prüfungsangst'],
  focusEn: ['Fear of flying'],
};
const saved = async (input: object, viewer = own()) =>
  answerOf(
    await world.ask(viewer, save, { input: { ...facts, idempotencyKey: newId(), ...input } }),
    'saveDirectoryProfile',
  );
const found = async (search: string) => {
  const query =
    'query ($filter: SpecialistFilter) { specialists(first: 5, filter: $filter) { edges { node { id } } } }';
  const { edges } = answerOf(await world.ask(anyone, query, { filter: { search } }), 'specialists') as unknown as {
    edges: { node: { id: string } }[];
  };
  return edges.map(({ node }) => node.id);
};

beforeAll(async () => {
  world = await startBookingWorld();
  lena = await world.specialist();
});
afterAll(() => world[Symbol.asyncDispose]());

describe('what a specialist is found by', () => {
  it('is refused field by field, and nothing of it is kept', async () => {
    const wrong = {
      specialties: ['alchemy'],
      languages: ['Deutsch'],
      city: 'x'.repeat(81),
      focusDe: ['x'.repeat(41)],
      insurances: ['PRIVATE'],
    };
    for (const [field, value] of Object.entries(wrong).slice(0, 4)) {
      expect(await saved({ [field]: value })).toMatchObject({ code: 'INVALID_INPUT' });
    }
    expect(await saved({ focusEn: Array.from({ length: 11 }, String) })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await found('Flugangst')).toEqual([]);
  });

  it('is set by herself on the version that was read, once per key, and found at once', async () => {
    const idempotencyKey = newId();
    const expected = {
      specialist: {
        profileVersion: 1,
        gender: 'FEMALE',
        insurances: ['PRIVATE', 'SELF_PAY'],
        languages: ['de', 'fr'],
        city: 'Graz',
        focus: ['Fear of flying'],
        focusWords: { de: ['Flugangst', 'Prüfungsangst'] },
        specialties: [{ slug: 'psychotherapy' }],
      },
    };
    expect(await saved({ idempotencyKey })).toMatchObject(expected);
    expect(await saved({ idempotencyKey })).toMatchObject(expected);
    expect(await saved({})).toMatchObject({ code: 'PROFILE_CHANGED', version: 1 });
    for (const search of ['flugangst', 'pruefungsangst', 'fear of flying', 'Psychotherapie'])
      expect(await found(search)).toEqual([lena.id]);
    expect(await found('Schlafmedizin')).toEqual([]);
  });

  it('is set by nobody else but who oversees her', async () => {
    const specialistId = lena.id;
    expect(await saved({ specialistId }, viewerAs('SPECIALIST'))).toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = viewerAs('ORGANIZATION_ADMIN', { brandId: otherBrand });
    expect(await saved({ specialistId }, elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
    const patient = await world.ask(viewerAs('PATIENT'), save, { input: { ...facts, idempotencyKey: newId() } });
    expect(patient.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    const admin = viewerAs('ORGANIZATION_ADMIN');
    expect(await saved({ specialistId, version: 1, gender: null, city: '' }, admin)).toMatchObject({
      specialist: { profileVersion: 2, gender: null, city: null },
    });
  });

  it('follows the list price that billing tells, whichever order its words come in', async () => {
    const query = `query ($filter: SpecialistFilter) {
      specialists(first: 5, filter: $filter, sort: PRICE) { edges { node { id } } } }`;
    const priced = async (maxMinor: number) => {
      const answer = await world.ask(anyone, query, { filter: { price: { maxMinor } } });
      const { edges } = answerOf(answer, 'specialists') as unknown as { edges: { node: { id: string } }[] };
      return edges.map(({ node }) => node.id);
    };
    const ada = await world.specialist({ displayName: 'Ada Arndt' });
    const tell = (one: TestSpecialist, amountMinor: number | null, revision: number) =>
      world.deliver('billing.priceListed', { appointmentTypeId: one.typeId, currency: 'EUR', amountMinor, revision });
    await tell(lena, 8000, 1);
    await tell(ada, 9000, 1);
    expect(await priced(9000)).toEqual([lena.id, ada.id]);
    expect(await priced(7999)).toEqual([]);
    await tell(lena, 10_000, 3);
    await tell(lena, 7000, 2);
    expect(await priced(10_000)).toEqual([ada.id, lena.id]);
    expect(await priced(9000)).toEqual([ada.id]);
    await tell(ada, null, 2);
    await tell(lena, null, 4);
    await tell(lena, 10_000, 3);
    expect(await priced(2_147_483_647)).toEqual([]);
  });
});

describe('an open page of the directory', () => {
  const document = parse(
    'subscription ($ids: [ID!]!) { freeTimesChanged(specialistIds: $ids) { specialists { id nextSlots(first: 1) { startsAt } } } }',
  );
  const open = (ids: readonly string[], viewer = viewerAs('PATIENT')) =>
    world.subgraph.subscribe({ document, variables: { ids }, viewer, requestId: newId() });

  it('hears at once of each whose time is taken, and of nobody else', async () => {
    const [one, two] = [await world.specialist(), await world.specialist()];
    const stream = await open([one.id, two.id]);
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
    const heard = stream.next();
    await bookFor(world, lena, '2026-11-25T09:00:00.000Z');
    await bookFor(world, two, '2026-11-23T09:00:00.000Z');
    const event = JSON.parse(JSON.stringify(await heard)) as {
      value: { data: { freeTimesChanged: { specialists: unknown[] } } };
    };
    expect(event.value.data.freeTimesChanged.specialists).toEqual([
      { id: two.id, nextSlots: [{ startsAt: '2026-11-23T10:00:00.000Z' }] },
    ]);
    await stream.return?.();
  });

  it('is refused for none, for more than a page, and for those of another brand', async () => {
    const code = async (ids: readonly string[], viewer?: ReturnType<typeof viewerAs>) => {
      const answer = await open(ids, viewer);
      return 'errors' in answer ? answer.errors?.[0]?.extensions.code : 'open';
    };
    expect(await code([])).toBe('BAD_USER_INPUT');
    expect(await code(Array.from({ length: 51 }, () => newId()))).toBe('BAD_USER_INPUT');
    expect(await code([lena.id], viewerAs('PATIENT', { brandId: otherBrand }))).toBe('NOT_FOUND');
  });
});
