import { newId, type Id } from '@daraport/domain';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { anonymous, modules, type Viewer } from '@daraport/access';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assistedDesk, coordinatorOf } from '../assisted/testing.ts';
import { answerOf, bookFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
let amir: TestSpecialist;
let away: TestSpecialist;
const visitor = anonymous(testBrand, 'http://test.localhost', 'en', { modules });

beforeAll(async () => {
  world = await startBookingWorld();
  lena = await world.specialist({
    gender: 'FEMALE',
    insurances: ['STATUTORY', 'PRIVATE'],
    focus: { de: ['Albträume'], en: ['Nightmares'] },
  });
  amir = await world.specialist({ gender: 'MALE', insurances: ['PRIVATE'], languages: ['de', 'tr'] });
  away = await world.specialist({ isCleared: false });
  await world.specialist({ brandId: otherBrand });
});
afterAll(() => world[Symbol.asyncDispose]());

interface Answer {
  readonly matchCount: number;
  readonly excludedCount: number;
  readonly matches: readonly {
    readonly specialist: { readonly id: Id };
    readonly score: number;
    readonly nextSlot: { readonly startsAt: string };
    readonly reasons: readonly { readonly criterion: string; readonly words: readonly string[] }[];
  }[];
}
const query = `query ($input: MatchInput!, $first: Int!) { matchSpecialists(input: $input, first: $first) {
  matchCount excludedCount matches { specialist { id } score nextSlot { startsAt } reasons { criterion words } } } }`;
const nothing = { formats: [], languages: [], windows: [], focus: [], isGenderMust: false, timeZone: 'Europe/Berlin' };
const ask = (facts: object, viewer: Viewer = visitor, first = 10) =>
  world.ask(viewer, query, { input: { ...nothing, ...facts }, first });
const find = async (facts: object, viewer: Viewer = visitor): Promise<Answer> =>
  answerOf(await ask(facts, viewer), 'matchSpecialists') as unknown as Answer;
const idsOf = ({ matches }: Answer) => matches.map(({ specialist }) => specialist.id);

describe('matching', () => {
  it('leaves out whoever fails what must be so, cannot be booked, or is of another brand', async () => {
    expect(new Set(idsOf(await find({})))).toEqual(new Set([lena.id, amir.id]));
    expect(idsOf(await find({ insurance: 'STATUTORY' }))).toEqual([lena.id]);
    expect(idsOf(await find({ languages: ['tr'] }))).toEqual([amir.id]);
    expect(idsOf(await find({ gender: 'MALE', isGenderMust: true }))).toEqual([amir.id]);
    expect(idsOf(await find({ formats: ['PHONE'] }))).toEqual([]);
    expect(idsOf(await find({ specialty: 'psychotherapy' }))).toEqual([]);
    expect(await find({ specialty: 'psychotherapy' })).toMatchObject({ matchCount: 0, excludedCount: 2 });
    expect(idsOf(await find({}))).not.toContain(away.id);
  });

  it('puts first whom more speaks for, and says what', async () => {
    const answer = await find({ gender: 'FEMALE', focus: ['Albträume'], specialty: 'sleep' });
    expect(idsOf(answer)).toEqual([lena.id, amir.id]);
    expect(answer.matches[0]?.reasons).toContainEqual({ criterion: 'SPECIALTY', words: ['sleep'] });
    expect(answer.matches[0]?.reasons).toContainEqual({ criterion: 'FOCUS', words: ['Albträume'] });
    expect(answer.matches[0]?.reasons).toContainEqual({ criterion: 'GENDER', words: [] });
    expect(idsOf(await find({ gender: 'MALE' }))).toEqual([amir.id, lena.id]);
  });

  it('names a free time within the wished hours, and one outside of them where there is none', async () => {
    const evenings = [3, 4].map((weekday) => ({ weekday, fromMinute: 900, toMinute: 1020 }));
    const inside = await find({ windows: evenings });
    expect(inside.matches.map(({ nextSlot }) => nextSlot.startsAt)).toEqual(Array(2).fill('2026-11-25T14:00:00.000Z'));
    expect(inside.matches[0]?.reasons.map(({ criterion }) => criterion)).toContain('HOURS');
    const never = await find({ windows: [{ weekday: 7, fromMinute: 0, toMinute: 1440 }] });
    expect(never.matches[0]?.nextSlot.startsAt).toBe('2026-11-23T09:00:00.000Z');
    expect(never.matches[0]?.reasons.map(({ criterion }) => criterion)).not.toContain('HOURS');
  });

  it('knows whom the patient was with before, and tells it to nobody else', async () => {
    const { patient } = await bookFor(world, amir, '2026-12-01T09:00:00Z');
    const isFormer = async (viewer: Viewer) =>
      (await find({}, viewer)).matches.filter(({ reasons }) =>
        reasons.some(({ criterion }) => criterion === 'CONTINUITY'),
      );
    expect((await isFormer(patient)).map(({ specialist }) => specialist.id)).toEqual([amir.id]);
    expect(await isFormer(viewerAs('PATIENT'))).toEqual([]);
    expect(await isFormer(visitor)).toEqual([]);
  });

  it('answers the same question at the same moment alike, and keeps nothing of it', async () => {
    const wish = { focus: ['geheim'], gender: 'DIVERSE' };
    expect(await find(wish)).toEqual(await find(wish));
    expect(JSON.stringify(await world.published('audit.recorded'))).not.toContain('geheim');
  });

  it('refuses what is no wish', async () => {
    const codeOf = async (facts: object, first?: number) =>
      (await ask(facts, visitor, first)).errors?.map(({ extensions }) => extensions['code']);
    expect(await codeOf({ focus: Array<string>(11).fill('word') })).toEqual(['BAD_USER_INPUT']);
    expect(await codeOf({ focus: ['x'.repeat(41)] })).toEqual(['BAD_USER_INPUT']);
    expect(await codeOf({ withinDays: 43 })).toEqual(['BAD_USER_INPUT']);
    expect(await codeOf({ timeZone: 'Mars/Base' })).toEqual(['BAD_USER_INPUT']);
    expect(await codeOf({ windows: [{ weekday: 1, fromMinute: 9, toMinute: 8 }] })).toEqual(['BAD_USER_INPUT']);
    expect(await codeOf({}, 21)).toEqual(['BAD_USER_INPUT']);
  });

  it('is refused while the brand takes no bookings', async () => {
    const without = { ...visitor, modules: modules.filter((module) => module !== 'BOOKING') };
    expect((await ask({}, without)).errors?.[0]?.extensions['code']).toBe('MODULE_DISABLED');
  });
});

it('suggests to a coordinator who fits a request, and explains who does not, within the organization', async () => {
  const clinic = newId();
  const inside = await world.specialist({ organizationId: clinic, lineage: [clinic] });
  const mute = await world.specialist({ organizationId: clinic, lineage: [clinic], languages: ['en'] });
  const patient = viewerAs('PATIENT');
  const { id } = await assistedDesk(world).make(patient, { organizationId: clinic });
  const document = `query ($id: ID!) { assistedRequest(id: $id) {
    suggestions(first: 5) { specialist { id } } unsuitable(first: 5) { specialist { id } criteria } } }`;
  expect(answerOf(await world.ask(coordinatorOf(clinic), document, { id }), 'assistedRequest')).toEqual({
    suggestions: [{ specialist: { id: inside.id } }],
    unsuitable: [{ specialist: { id: mute.id }, criteria: ['LANGUAGE'] }],
  });
  expect(JSON.stringify(await world.ask(patient, document, { id }))).toContain('UNAUTHORIZED_FIELD_OR_TYPE');
});

it('weighs as the brand says, which only its configurers read and change', async () => {
  const admin = viewerAs('BRAND_ADMIN');
  const save = async (facts: object, viewer = admin) =>
    world.ask(
      viewer,
      `mutation ($input: SaveMatchingSettingsInput!) { saveMatchingSettings(input: $input) { __typename
        ... on MatchingSettingsSaved { settings { withinDays version weights { criterion weight } } } ... on Error { code } ... on InvalidInputError { fields { path } } } }`,
      {
        input: {
          weights: [{ criterion: 'GENDER', weight: 0 }],
          withinDays: 7,
          version: 0,
          idempotencyKey: newId(),
          ...facts,
        },
      },
    );
  const answer = async (facts: object) => answerOf(await save(facts), 'saveMatchingSettings');
  const twice = { criterion: 'SOON', weight: 1 };
  expect(await answer({ weights: [twice, twice] })).toMatchObject({ fields: [{ path: 'weights' }] });
  expect(await answer({ weights: [{ criterion: 'SOON', weight: 101 }] })).toMatchObject({
    fields: [{ path: 'weights.0.weight' }],
  });
  expect(await answer({ withinDays: 0 })).toMatchObject({ fields: [{ path: 'withinDays' }] });
  const saved = await answer({});
  expect(saved).toMatchObject({ settings: { withinDays: 7, version: 1 } });
  expect(await answer({})).toMatchObject({ code: 'SETTINGS_CHANGED' });
  expect(JSON.stringify(await save({}, coordinatorOf()))).toContain('UNAUTHORIZED_FIELD_OR_TYPE');
  const reasons = (await find({ gender: 'MALE' })).matches.flatMap((each) => each.reasons);
  expect(reasons.map(({ criterion }) => criterion)).not.toContain('GENDER');
  expect(world.clock.now).toEqual(monday);
});

describe('age and place', () => {
  let own: { child: TestSpecialist; silent: TestSpecialist; berlin: TestSpecialist };
  const among = async (facts: object) =>
    idsOf(await find({ specialty: 'psychotherapy', ...facts })).map(
      (id) => Object.entries(own).find(([, each]) => each.id === id)?.[0] ?? id,
    );
  beforeAll(async () => {
    const facts = { specialties: ['psychotherapy'] };
    own = {
      child: await world.specialist({ ...facts, ageGroups: ['CHILDREN', 'ADOLESCENTS'] }),
      silent: await world.specialist(facts),
      berlin: await world.specialist({ ...facts, ageGroups: ['ADULTS'], formats: ['VIDEO'] }),
    };
  });

  it('leave out who does not see people of that age; who says nothing sees adults', async () => {
    expect(await among({ ageGroup: 'CHILDREN' })).toEqual(['child']);
    expect(new Set(await among({ ageGroup: 'ADULTS' }))).toEqual(new Set(['silent', 'berlin']));
    expect(await among({ ageGroup: 'OLDER_PEOPLE' })).toEqual(['silent']);
    const told = (await find({ specialty: 'psychotherapy', ageGroup: 'CHILDREN' })).matches[0]?.reasons;
    expect(told).toContainEqual({ criterion: 'AGE_GROUP', words: ['CHILDREN'] });
  });

  it('count a licence where the patient is, as identity tells it, and require it only where the brand does', async () => {
    const licensed = { personId: own.berlin.personId, jurisdictions: ['DE-BE'] };
    await world.deliver('identity.specialistLicencesChanged', { ...licensed, revision: 2 });
    await world.deliver('identity.specialistLicencesChanged', { ...licensed, jurisdictions: [], revision: 1 });
    expect(await among({ region: 'DE-BY', formats: ['VIDEO'] })).toContain('berlin');
    const admin = viewerAs('BRAND_ADMIN');
    const hard = ['SPECIALTY', 'LANGUAGE', 'INSURANCE', 'AGE_GROUP', 'REGION'];
    const preview = `query ($input: MatchInput!, $rules: MatchRulesInput!) { matchPreview(input: $input, rules: $rules) {
      present { matches { specialist { id } } } tried { matchCount matches { specialist { id } } } } }`;
    const input = { ...nothing, specialty: 'psychotherapy', region: 'DE-BE', formats: ['VIDEO'] };
    const rules = { weights: [], hard, withinDays: 21 };
    const tried = answerOf(await world.ask(admin, preview, { input, rules }), 'matchPreview') as unknown as {
      present: Answer;
      tried: Answer;
    };
    expect(tried.present.matches).toHaveLength(3);
    expect(idsOf(tried.tried)).toEqual([own.berlin.id]);
    expect((await world.ask(viewerAs('PATIENT'), preview, { input, rules })).errors?.[0]?.extensions['code']).toBe(
      'UNAUTHORIZED_FIELD_OR_TYPE',
    );
    const wrong = { ...rules, withinDays: 0 };
    expect((await world.ask(admin, preview, { input, rules: wrong })).errors?.[0]?.extensions['code']).toBe(
      'BAD_USER_INPUT',
    );

    const save = `mutation ($input: SaveMatchingSettingsInput!) { saveMatchingSettings(input: $input) {
      ... on MatchingSettingsSaved { settings { hard version } } ... on Error { code } } }`;
    const settings = { ...rules, version: 1, idempotencyKey: newId() };
    expect(answerOf(await world.ask(admin, save, { input: settings }), 'saveMatchingSettings')).toEqual({
      settings: { hard, version: 2 },
    });
    expect(await among({ region: 'DE-BE', formats: ['VIDEO'] })).toEqual(['berlin']);
    // Elsewhere, and where nothing is said of the place, nobody here may: they meet by video alone.
    for (const region of ['DE-BY', null]) expect(await among({ region })).toEqual([]);
    expect((await ask({ region: 'Bayern' })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
