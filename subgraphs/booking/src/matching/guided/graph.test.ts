import { anonymous, modules } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import type { FormDefinition } from '@daraport/domain/intake';
import { intakeForms, intakeQuestionnaires, outbox } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerOf, startBookingWorld, type BookingWorld, type TestSpecialist } from '../../testing.ts';

let world: BookingWorld;
let children: TestSpecialist;
let adults: TestSpecialist;
let formId: Id;
const visitor = anonymous(testBrand, 'http://test.localhost', 'en', { modules });
const both = (text: string) => ({ de: text, en: text });
const option = (value: string, means?: string) => ({ value, label: both(value), ...(means && { means }) });
const definition: FormDefinition = {
  title: both('Wen suchen Sie?'),
  intro: both(''),
  sections: [
    {
      key: 's1',
      questions: [
        {
          key: 'who',
          kind: 'SINGLE_CHOICE',
          label: both('Für wen?'),
          isRequired: true,
          criterion: 'AGE_GROUP',
          options: [option('child', 'CHILDREN'), option('adult', 'ADULTS'), option('any')],
        },
        { key: 'why', kind: 'LONG_TEXT', label: both('Warum?'), isRequired: false, criterion: 'FOCUS' },
      ],
    },
  ],
};

beforeAll(async () => {
  world = await startBookingWorld();
  children = await world.specialist({ ageGroups: ['CHILDREN'], focus: { de: ['Schulangst'], en: [] } });
  adults = await world.specialist({ ageGroups: ['ADULTS'] });
  formId = newId();
  await world.change(async (tx) => {
    const publishedAt = world.clock.now;
    await tx.insert(intakeQuestionnaires).values({ brandId: testBrand, id: formId, createdAt: publishedAt });
    const row = { brandId: testBrand, id: formId, questionnaireId: formId, version: 1, definition, publishedAt };
    await tx.insert(intakeForms).values(row);
  });
});
afterAll(() => world[Symbol.asyncDispose]());

const find = async (answers: Record<string, string>, facts: object = {}) => {
  const input = {
    formId,
    timeZone: 'Europe/Berlin',
    answers: Object.entries(answers).map(([key, value]) => ({ key, values: [value] })),
    ...facts,
  };
  return world.ask(
    visitor,
    `query ($input: MatchAnswersInput!) { matchAnswers(input: $input) { __typename
      ... on AnswersMatched { result { matches { specialist { id } reasons { criterion words } } } }
      ... on InvalidInputError { fields { path } } } }`,
    { input },
  );
};
const asked = async () =>
  answerOf(await world.ask(visitor, '{ guidedSearch { form { id questions { key } } } }'), 'guidedSearch');
const choose = (questionnaireId: string | null, version: number) =>
  world.ask(
    viewerAs('BRAND_ADMIN'),
    `mutation ($input: SaveMatchingSettingsInput!) { saveMatchingSettings(input: $input) {
      ... on MatchingSettingsSaved { settings { questionnaireId } } ... on InvalidInputError { fields { path } } } }`,
    { input: { weights: [], withinDays: 21, questionnaireId, version, idempotencyKey: newId() } },
  );

it('goes by its own questions until the brand chooses a published form', async () => {
  expect(await asked()).toEqual({ form: null });
  expect((await find({ who: 'child' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(answerOf(await choose(newId(), 0), 'saveMatchingSettings')).toEqual({ fields: [{ path: 'questionnaireId' }] });
  expect(answerOf(await choose(formId, 0), 'saveMatchingSettings')).toEqual({
    settings: { questionnaireId: formId },
  });
  expect(await asked()).toEqual({ form: { id: formId, questions: [{ key: 'who' }, { key: 'why' }] } });
});

it('suggests by what the answers mean, and tells of them only what the profile says itself', async () => {
  const answered = await find({ who: 'child', why: 'Schulangst, und nachts kommt er zu uns ins Bett' });
  const [first, ...others] = (answerOf(answered, 'matchAnswers') as unknown as { result: { matches: unknown[] } })
    .result.matches;
  expect(others).toEqual([]);
  expect(first).toMatchObject({ specialist: { id: children.id } });
  expect(JSON.stringify(answered)).not.toContain('nachts');
  const any = answerOf(await find({ who: 'any' }), 'matchAnswers') as unknown as { result: { matches: unknown[] } };
  expect(any.result.matches).toHaveLength(2);
  const adult = answerOf(await find({ who: 'adult' }), 'matchAnswers');
  expect(adult).toMatchObject({ result: { matches: [{ specialist: { id: adults.id } }] } });
  // Nothing of what was answered is in any event, audit entries among them.
  const told = await world.change((tx) => tx.select().from(outbox));
  expect(JSON.stringify(told)).not.toContain('Schulangst');
});

it('checks answers by the definition that is shown, and says nothing of what they mean to who fills it in', async () => {
  expect(answerOf(await find({}), 'matchAnswers')).toMatchObject({ fields: [{ path: 'answers.who' }] });
  expect(answerOf(await find({ who: 'grandparent' }), 'matchAnswers')).toMatchObject({
    fields: [{ path: 'answers.who' }],
  });
  expect((await find({ who: 'child' }, { formId: newId() })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  const hidden = await world.ask(visitor, '{ guidedSearch { form { questions { key criterion } } } }');
  expect(hidden.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
});
