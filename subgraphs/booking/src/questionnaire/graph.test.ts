import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { formLimits } from '@daraport/domain/intake';
import { openDatabase, roleUrl } from '@daraport/drizzle';
import { intakeForms, relations } from '@daraport/drizzle/tables/booking';
import { otherBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOf, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { definition, fields, question, text, when } from './testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
let admin: Viewer;
beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
  admin = viewerAs('BRAND_ADMIN');
});

type Answer = {
  code?: string;
  questionnaire: Questionnaire;
  fields: { path: string; message: string }[];
  revision: number;
};
interface Questionnaire {
  readonly id: string;
  readonly title: string;
  readonly draft: { readonly revision: number; readonly faults: readonly { readonly path: string }[] } | null;
  readonly published: { readonly id: string; readonly version: number } | null;
  readonly versions: readonly { readonly version: number }[];
  readonly targets: readonly { readonly appointmentType: { readonly id: string } | null; readonly dueHours: number }[];
}

const mutate = async (name: string, type: string, input: object, viewer: Viewer = admin): Promise<Answer> =>
  answerOf(
    await world.ask(
      viewer,
      `mutation ($input: ${type}!) { ${name}(input: $input) {
        ... on ${name[0]?.toUpperCase()}${name.slice(1)}Payload { questionnaire { ${fields} } }
        ... on Error { code } ... on InvalidInputError { fields { path message } }
        ${name.includes('Draft') || name.startsWith('publish') ? '... on IntakeDraftChangedError { revision }' : ''} } }`,
      { input: { idempotencyKey: newId(), ...input } },
    ),
    name,
  ) as unknown as Answer;
const create = (input: object = {}, viewer?: Viewer) =>
  mutate('createIntakeQuestionnaire', 'CreateIntakeQuestionnaireInput', { templateKey: 'blank', ...input }, viewer);
const save = (questionnaireId: string, revision: number, written: object = definition(), facts: object = {}) =>
  mutate('saveIntakeDraft', 'SaveIntakeDraftInput', { questionnaireId, revision, definition: written, ...facts });
const publish = (questionnaireId: string, revision: number, facts: object = {}) =>
  mutate('publishIntakeForm', 'IntakeDraftInput', { questionnaireId, revision, ...facts });
const assign = (questionnaireId: string, targets: object[]) =>
  mutate('assignIntakeForm', 'AssignIntakeFormInput', { questionnaireId, targets });
const begin = async (): Promise<string> => (await create()).questionnaire.id;
/** A form with one version. */
const published = async (written: object = definition()): Promise<string> => {
  const id = await begin();
  await save(id, 1, written);
  await publish(id, 2);
  return id;
};

describe('a form', () => {
  it('is begun from a template, saved, published and changed, each version beside the ones before', async () => {
    const begun = (await create({ templateKey: 'psychotherapy' })).questionnaire;
    expect(begun).toMatchObject({ draft: { revision: 1, faults: [] }, published: null, versions: [], targets: [] });
    const first = (await publish(begun.id, 1)).questionnaire;
    expect(first).toMatchObject({ draft: null, published: { version: 1 } });
    expect(await save(begun.id, 0)).toMatchObject({
      questionnaire: { draft: { revision: 1 }, published: { version: 1 } },
    });
    const second = (await publish(begun.id, 1)).questionnaire;
    expect(second).toMatchObject({
      draft: null,
      published: { version: 2 },
      versions: [{ version: 2 }, { version: 1 }],
    });
    const kept = await world.change((tx) =>
      tx.select().from(intakeForms).where(eq(intakeForms.questionnaireId, begun.id)).orderBy(intakeForms.version),
    );
    expect(kept.map(({ id }) => id)).toEqual([first.published?.id, second.published?.id]);
    expect(JSON.stringify(kept[0]?.definition)).toContain('Die letzten zwei Wochen');
  });

  it('keeps every part of a definition as it was saved, in both languages', async () => {
    const id = await begin();
    await save(id, 1, definition());
    const { data } = await world.ask(
      admin,
      `query ($id: ID!) { intakeQuestionnaire(id: $id) { draft { definition { titleWords { de en } sections { key
        titleWords { de } showIf { anyOf { questionKey operator values } } questions { key kind isRequired labelWords { de en }
        options { value labelWords { en } } scale { from to } number { from to decimals unitWords { de } } maxLength
        showIf { anyOf { questionKey operator values from to } } } } } } } }`,
      { id },
    );
    expect(data).toMatchObject({
      intakeQuestionnaire: {
        draft: {
          definition: {
            titleWords: text('Titel'),
            sections: [
              { key: 's1', titleWords: null, showIf: null, questions: [{ key: 'pain', kind: 'YES_NO' }] },
              {
                key: 's2',
                titleWords: { de: 'Mehr' },
                showIf: { anyOf: [[{ questionKey: 'pain', operator: 'IS_ONE_OF', values: ['yes'] }]] },
                questions: [
                  { key: 'where', options: [{ value: 'back' }, { value: 'neck' }] },
                  { key: 'weight', number: { from: 20, to: null, decimals: 1, unitWords: { de: 'kg' } } },
                  {
                    key: 'strength',
                    scale: { from: 1, to: 5 },
                    showIf: { anyOf: [[{ operator: 'IS_BETWEEN', values: [], from: 50.5, to: null }]] },
                  },
                ],
              },
            ],
          },
        },
      },
    });
  });

  it('may be saved unfinished, and is only published without faults, each told at its place', async () => {
    const id = await begin();
    const wrong = definition({
      sections: [
        {
          key: 's',
          questions: [question('a', 'YES_NO', { showIf: when('b', 'yes') }), question('b', 'SINGLE_CHOICE')],
        },
      ],
    });
    const saved = (await save(id, 1, wrong)).questionnaire;
    const paths = ['sections.0.questions.0.showIf.anyOf.0.0', 'sections.0.questions.1.options'];
    expect(saved.draft?.faults.map(({ path }) => path)).toEqual(paths);
    const refused = await publish(id, 2);
    expect(refused.code).toBe('INVALID_INPUT');
    expect(refused.fields.map(({ path }) => path)).toEqual(paths.map((path) => `definition.${path}`));
    expect(await publish(id, 2)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is not saved, published or given up over what somebody else has written', async () => {
    const id = await begin();
    const both = await Promise.all([save(id, 1), save(id, 1)]);
    expect(both.filter(({ code }) => code === 'INTAKE_DRAFT_CHANGED').map(({ revision }) => revision)).toEqual([2]);
    expect(await publish(id, 1)).toMatchObject({ code: 'INTAKE_DRAFT_CHANGED', revision: 2 });
    const discard = (revision: number) =>
      world.ask(
        admin,
        'mutation ($input: IntakeDraftInput!) { discardIntakeDraft(input: $input) { ... on Error { code } ... on DiscardIntakeDraftPayload { questionnaire { id draft { revision } } } } }',
        { input: { questionnaireId: id, revision, idempotencyKey: newId() } },
      );
    expect((await discard(1)).data).toEqual({ discardIntakeDraft: { code: 'INTAKE_DRAFT_CHANGED' } });
    await publish(id, 2);
    expect(await publish(id, 2)).toMatchObject({ code: 'INTAKE_DRAFT_CHANGED', revision: 0 });
    expect(await publish(id, 0)).toMatchObject({ code: 'NOTHING_TO_PUBLISH' });
    await save(id, 0);
    expect(await publish(id, 1)).toMatchObject({ code: 'NOTHING_TO_PUBLISH' });
    expect((await discard(1)).data).toEqual({ discardIntakeDraft: { questionnaire: { id, draft: null } } });
    const unpublished = await begin();
    const gone = await world.ask(
      admin,
      'mutation ($input: IntakeDraftInput!) { discardIntakeDraft(input: $input) { ... on DiscardIntakeDraftPayload { questionnaire { id } } } }',
      { input: { questionnaireId: unpublished, revision: 1, idempotencyKey: newId() } },
    );
    expect(gone.data).toEqual({ discardIntakeDraft: { questionnaire: null } });
    expect(await save(unpublished, 0)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('answers a repeated key once', async () => {
    const idempotencyKey = newId();
    const twice = await Promise.all([create({ idempotencyKey }), create({ idempotencyKey })]);
    expect(twice[0]).toEqual(twice[1]);
    const id = twice[0].questionnaire.id;
    const key = newId();
    const saves = [
      await save(id, 1, definition(), { idempotencyKey: key }),
      await save(id, 1, definition(), { idempotencyKey: key }),
    ];
    expect(saves.map(({ questionnaire }) => questionnaire.draft?.revision)).toEqual([2, 2]);
    expect(await save(id, 1, definition({ title: text('Anders') }), { idempotencyKey: key })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('says what differs between versions, and from the newest to the draft', async () => {
    const id = await published();
    await save(id, 0, definition({ title: text('Neuer Titel') }));
    const changes = await world.ask(
      admin,
      'query ($id: ID!) { intakeQuestionnaire(id: $id) { changes(from: 1) { kind subject key before after aspects } } }',
      { id },
    );
    expect(changes.data).toEqual({
      intakeQuestionnaire: {
        changes: [
          {
            kind: 'CHANGED',
            subject: 'FORM',
            key: null,
            before: 'Titel (en)',
            after: 'Neuer Titel (en)',
            aspects: ['TITLE'],
          },
        ],
      },
    });
  });
});

describe('what a form is asked for', () => {
  const asked = async () =>
    (
      await world.ask(viewerAs('PATIENT'), 'query ($id: ID!) { intakeForm(appointmentTypeId: $id) { version } }', {
        id: lena.typeId,
      })
    ).data?.['intakeForm'];

  it('is said by type or for all, and takes the place of another form', async () => {
    const id = await published();
    const other = await world.specialist();
    const answer = await assign(id, [{ appointmentTypeId: lena.typeId, dueHours: 24 }, { dueHours: 48 }]);
    expect(
      answer.questionnaire.targets.map((one) => [one.appointmentType?.id ?? null, one.dueHours]).toSorted(),
    ).toEqual(
      [
        [lena.typeId, 24],
        [null, 48],
      ].toSorted(),
    );
    const second = await published();
    await assign(second, [{ dueHours: 0 }]);
    const { data } = await world.ask(
      admin,
      `query ($id: ID!) { intakeQuestionnaire(id: $id) { targets { dueHours } } }`,
      { id },
    );
    expect(data).toEqual({ intakeQuestionnaire: { targets: [{ dueHours: 24 }] } });
    expect(await asked()).toEqual({ version: 1 });
    await assign(id, []);
    await assign(second, []);
    expect(await asked()).toBeNull();
    expect(
      await assign(id, [
        { appointmentTypeId: newId(), dueHours: 1 },
        { appointmentTypeId: other.typeId, dueHours: 1 },
        { appointmentTypeId: other.typeId, dueHours: 1 },
      ]),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'targets.0.appointmentTypeId' }, { path: 'targets.2.appointmentTypeId' }],
    });
    expect(await assign(id, [{ dueHours: 337 }])).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('who may write forms', () => {
  it('is who manages intake, on the own brand alone', async () => {
    const id = await published();
    const query = `query ($id: ID!) { intakeQuestionnaire(id: $id) { id } intakeQuestionnaires { id } }`;
    for (const role of ['PATIENT', 'SPECIALIST', 'COORDINATOR', 'ORGANIZATION_ADMIN'] as const) {
      const { errors } = await world.ask(viewerAs(role), query, { id });
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    }
    const stranger = { ...admin, brandId: otherBrand };
    expect((await world.ask(stranger, query, { id })).data).toEqual({
      intakeQuestionnaire: null,
      intakeQuestionnaires: [],
    });
    expect(
      await mutate('publishIntakeForm', 'IntakeDraftInput', { questionnaireId: id, revision: 0 }, stranger),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is entered in the audit log without words of the form', async () => {
    const id = await published();
    const acts = (await world.published('audit.recorded'))
      .flatMap(({ entries }) => entries)
      .filter(({ resourceId }) => resourceId === id);
    expect(acts.map(({ action, resourceType, reason }) => [action, resourceType, reason])).toEqual([
      ['ADMINISTER', 'IntakeForm', 'created'],
      ['ADMINISTER', 'IntakeForm', 'draft 2'],
      ['ADMINISTER', 'IntakeForm', 'version 1'],
    ]);
  });

  it('cannot change or remove a version, even past the service', async () => {
    const id = await published();
    const { url, secret } = world.database;
    const database = openDatabase({ url: roleUrl(url, 'booking', secret), relations, max: 1 });
    const versions = eq(intakeForms.questionnaireId, id);
    const touched = await database.asViewer(admin, async (tx) => {
      const changed = await tx.update(intakeForms).set({ version: 7 }).where(versions).returning();
      const removed = await tx.delete(intakeForms).where(versions).returning();
      return [changed.length, removed.length, (await tx.select().from(intakeForms).where(versions)).length];
    });
    await database.close();
    expect(touched).toEqual([0, 0, 1]);
  });
});

describe('hostile definitions', () => {
  const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
    Array.from({ length: count }, (_, index) => item(index));
  const inOne = (...questions: object[]) => definition({ sections: [{ key: 's', questions }] });
  const options = (count: number) => many(count, (index) => ({ value: `o${index}`, label: text('x') }));

  it('are refused at the place that is too much, and leave the draft as it was', async () => {
    const id = await begin();
    const cases: [object, string][] = [
      [
        definition({ sections: many(formLimits.sections + 1, (index) => ({ key: `s${index}`, questions: [] })) }),
        'definition.sections',
      ],
      [
        inOne(...many(formLimits.questions + 1, (index) => question(`q${index}`, 'YES_NO'))),
        'definition.sections.0.questions',
      ],
      [
        definition({
          sections: many(2, (s) => ({
            key: `s${s}`,
            questions: many(51, (index) => question(`q${s}x${index}`, 'YES_NO')),
          })),
        }),
        'definition.sections',
      ],
      [inOne(question('a', 'SINGLE_CHOICE', { options: options(5000) })), 'definition.sections.0.questions.0.options'],
      [inOne(question('a', 'YES_NO', { label: text('x'.repeat(501)) })), 'definition.sections.0.questions.0.label.de'],
      [inOne(question('a'.repeat(41), 'YES_NO')), 'definition.sections.0.questions.0.key'],
      [
        inOne(question('a', 'YES_NO', { showIf: { anyOf: many(6, () => []) } })),
        'definition.sections.0.questions.0.showIf.anyOf',
      ],
      [
        inOne(
          question('a', 'YES_NO', {
            showIf: { anyOf: [many(6, () => ({ questionKey: 'a', operator: 'IS_ANSWERED' }))] },
          }),
        ),
        'definition.sections.0.questions.0.showIf.anyOf.0',
      ],
      [
        inOne(question('a', 'SCALE', { scale: { from: 0, to: 2_000_000_000 } })),
        'definition.sections.0.questions.0.scale.to',
      ],
      [inOne(question('a', 'LONG_TEXT', { maxLength: 1_000_000 })), 'definition.sections.0.questions.0.maxLength'],
      [inOne(question('a', 'NUMBER', { number: { from: 1e300 } })), 'definition.sections.0.questions.0.number.from'],
    ];
    for (const [written, path] of cases) {
      const { code, fields: faults } = await save(id, 1, written);
      expect([code, faults?.[0]?.path]).toEqual(['INVALID_INPUT', path]);
    }
    expect((await save(id, 1)).questionnaire.draft?.revision).toBe(2);
  });

  it('with circles, forward looks and reserved words as keys are saved, told of, and never published', async () => {
    const id = await begin();
    const circle = inOne(
      question('constructor', 'YES_NO', { showIf: when('toString', 'yes') }),
      question('toString', 'YES_NO', { showIf: when('constructor', 'yes') }),
    );
    const { questionnaire } = await save(id, 1, circle);
    expect(questionnaire.draft?.faults).toEqual([{ path: 'sections.0.questions.0.showIf.anyOf.0.0' }]);
    expect(await publish(id, 2)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('that GraphQL does not know are refused before anything runs', async () => {
    const id = await begin();
    const unknown = [{ ...definition(), pattern: '(a+)+$' }, inOne({ ...question('a', 'YES_NO'), kind: 'REGEX' })];
    for (const written of unknown) {
      const { errors } = await world.ask(
        admin,
        'mutation ($input: SaveIntakeDraftInput!) { saveIntakeDraft(input: $input) { __typename } }',
        { input: { questionnaireId: id, revision: 1, definition: written, idempotencyKey: newId() } },
      );
      expect(errors).toHaveLength(1);
    }
  });

  it('stop at as many forms as a brand may have', async () => {
    const elsewhere = { ...admin, brandId: otherBrand };
    await Promise.all(many(100, () => create({}, elsewhere)));
    expect(await create({}, elsewhere)).toMatchObject({ code: 'TOO_MANY_QUESTIONNAIRES' });
    expect(await create({ templateKey: 'nope' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
