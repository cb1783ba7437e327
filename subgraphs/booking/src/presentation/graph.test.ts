import { newId } from '@daraport/domain';
import { idempotencyKeys } from '@daraport/drizzle/tables/booking';
import { otherBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anyone } from '../directory/testing.ts';
import { answerOf, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  lena = await world.specialist({ displayName: 'Lena Brandt' });
});

const own = () => viewerAs('SPECIALIST', { personId: lena.personId });
const save = /* GraphQL */ `
  mutation ($input: SaveProfileTextsInput!) {
    saveProfileTexts(input: $input) {
      __typename
      ... on SaveProfileTextsPayload {
        specialist {
          profileVersion
          displayName
          headline
          about
          texts {
            title
            name
            headlineDe
            headlineEn
            aboutDe
            aboutEn
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
const texts = {
  title: 'Prof. Dr.',
  name: 'Lena Brandt-Möller',
  headlineDe: 'Begleitet Sie durch Trauer.',
  headlineEn: 'Stays with you in grief.',
  aboutDe: 'Ich habe im Hospiz gearbeitet.\n\nHeute berate ich Angehörige.',
  aboutEn: 'I worked in a hospice.',
};
const saved = async (input: object, viewer = own()) =>
  answerOf(
    await world.ask(viewer, save, { input: { version: 0, ...texts, idempotencyKey: newId(), ...input } }),
    'saveProfileTexts',
  );
const found = async (search: string) => {
  const query =
    'query ($search: String!) { specialists(first: 50, filter: { search: $search }) { edges { node { id } } } }';
  const { edges } = answerOf(await world.ask(anyone, query, { search }), 'specialists') as unknown as {
    edges: { node: { id: string } }[];
  };
  return edges.map(({ node }) => node.id).includes(lena.id);
};

describe('what the directory says of a specialist', () => {
  it('is set by herself on the version that was read, once per key, and found at once', async () => {
    expect(await found('Hospiz')).toBe(false);
    const idempotencyKey = newId();
    const expected = {
      specialist: {
        profileVersion: 1,
        displayName: 'Prof. Dr. Lena Brandt-Möller',
        headline: 'Begleitet Sie durch Trauer.',
        about: texts.aboutDe,
        texts,
      },
    };
    const german = { ...own(), locale: 'de' as const };
    expect(await saved({ idempotencyKey }, german)).toMatchObject(expected);
    expect(await saved({ idempotencyKey }, german)).toMatchObject(expected);
    expect(await saved({})).toMatchObject({ code: 'PROFILE_CHANGED', version: 1 });
    expect(await saved({ idempotencyKey, name: 'Another' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    for (const search of ['Hospiz', 'hospice', 'Trauer', 'grief', 'Moeller', 'Möller', 'Mölelr', 'Traure'])
      expect(await found(search), search).toBe(true);
    expect(await found('Schlafproblemen')).toBe(false);
  });

  it('suggests the new name and no longer the old one', async () => {
    const suggest = async (search: string) => {
      const query = 'query ($search: String!) { directorySuggestions(search: $search) { specialists { id } } }';
      const answer = answerOf(await world.ask(anyone, query, { search }), 'directorySuggestions');
      return (answer as unknown as { specialists: { id: string }[] }).specialists.some(({ id }) => id === lena.id);
    };
    await saved({ name: 'Quirina Zwölfer' });
    expect(await suggest('Zwoelf')).toBe(true);
    expect(await suggest('Brandt')).toBe(false);
  });

  it('is shown in the other language where it is written in one alone', async () => {
    expect(await saved({ headlineEn: '', aboutEn: '  ' })).toMatchObject({
      specialist: { headline: texts.headlineDe, about: texts.aboutDe, texts: { headlineEn: '', aboutEn: '' } },
    });
    expect(await saved({ version: 1, aboutDe: '', aboutEn: '' })).toMatchObject({ specialist: { about: '' } });
  });

  it('is tidied: spaces, line ends, and what cannot be seen', async () => {
    const input = {
      title: ' ',
      name: ' Lena \t Brandt ',
      headlineDe: ' Hört zu. ',
      aboutDe: '\u0007Eins\r\n\r\n\r\n\r\nZwei\n',
    };
    expect(await saved(input)).toMatchObject({
      specialist: {
        displayName: 'Lena Brandt',
        texts: { title: '', name: 'Lena Brandt', headlineDe: 'Hört zu.', aboutDe: 'Eins\n\nZwei' },
      },
    });
  });

  it.each([
    ['title', 'x'.repeat(41)],
    ['title', '<b>Dr.</b>'],
    ['name', ''],
    ['name', 'L'],
    ['name', '...'],
    ['name', 'x'.repeat(81)],
    ['name', 'Lena\u202Etdnarb'],
    ['headlineDe', 'x'.repeat(161)],
    ['headlineDe', 'one\ntwo'],
    ['headlineEn', '\u2066turned'],
    ['aboutDe', 'x'.repeat(4001)],
    ['aboutEn', 'x'.repeat(20_001)],
    ['aboutEn', '\u202Eturned'],
  ])('is refused by the field it is in: %s %j', async (path, value) => {
    expect(await saved({ [path]: value })).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path }] });
    expect(await saved({})).toMatchObject({ specialist: { profileVersion: 1 } });
  });

  it('must say in one language at least what they help with', async () => {
    expect(await saved({ headlineDe: ' ', headlineEn: '' })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'headlineDe' }],
    });
  });

  it('is set by nobody else but who oversees her, with an entry in the audit log', async () => {
    const specialistId = lena.id;
    expect(await saved({ specialistId }, viewerAs('SPECIALIST'))).toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = viewerAs('ORGANIZATION_ADMIN', { brandId: otherBrand });
    expect(await saved({ specialistId }, elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
    const apart = viewerAs('ORGANIZATION_ADMIN', { organizationId: newId() });
    expect(await saved({ specialistId }, apart)).toMatchObject({ code: 'NOT_FOUND' });
    const patient = await world.ask(viewerAs('PATIENT'), save, {
      input: { version: 0, ...texts, idempotencyKey: newId() },
    });
    expect(patient.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    const admin = viewerAs('ORGANIZATION_ADMIN');
    expect(await saved({ specialistId }, admin)).toMatchObject({ specialist: { profileVersion: 1 } });
    const told = await world.published('audit.recorded');
    const entries = told
      .flatMap((each) => each.entries)
      .filter((each) => each.resourceType === 'ProfileTexts' && each.resourceId === lena.id);
    expect(entries).toMatchObject([{ action: 'ADMINISTER', subjectId: lena.personId }]);
  });

  it('is read for its editor by nobody who may set no profile', async () => {
    for (const viewer of [anyone, viewerAs('PATIENT')]) {
      const { errors } = await world.ask(viewer, '{ specialists(first: 1) { edges { node { texts { name } } } } }');
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    }
  });

  it('keeps nothing of a refused attempt, not even its key', async () => {
    const idempotencyKey = newId();
    expect(await saved({ idempotencyKey, version: 7 })).toMatchObject({ code: 'PROFILE_CHANGED' });
    const keys = await world.change((tx) => tx.select().from(idempotencyKeys));
    expect(keys.filter(({ key }) => key === idempotencyKey)).toEqual([]);
    expect(await saved({ idempotencyKey })).toMatchObject({ specialist: { profileVersion: 1 } });
  });
});
