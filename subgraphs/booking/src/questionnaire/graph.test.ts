import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { openDatabase, roleUrl } from '@daraport/drizzle';
import { intakeForms, relations } from '@daraport/drizzle/tables/booking';
import { otherBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { definition, question, text, when, writer } from './testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
let admin: Viewer;
let author: ReturnType<typeof writer>;
beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
  admin = viewerAs('BRAND_ADMIN');
  author = writer(world, admin);
});

describe('a form', () => {
  it('is begun from a template, saved, published and changed, each version beside the ones before', async () => {
    const begun = (await author.create({ templateKey: 'psychotherapy' })).questionnaire;
    expect(begun).toMatchObject({ draft: { revision: 1, faults: [] }, published: null, versions: [], targets: [] });
    const first = (await author.publish(begun.id, 1)).questionnaire;
    expect(first).toMatchObject({ draft: null, published: { version: 1 } });
    expect(await author.save(begun.id, 0)).toMatchObject({
      questionnaire: { draft: { revision: 1 }, published: { version: 1 } },
    });
    const second = (await author.publish(begun.id, 1)).questionnaire;
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
    const id = await author.begin();
    await author.save(id, 1, definition());
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
    const id = await author.begin();
    const wrong = definition({
      sections: [
        {
          key: 's',
          questions: [question('a', 'YES_NO', { showIf: when('b', 'yes') }), question('b', 'SINGLE_CHOICE')],
        },
      ],
    });
    const saved = (await author.save(id, 1, wrong)).questionnaire;
    const paths = ['sections.0.questions.0.showIf.anyOf.0.0', 'sections.0.questions.1.options'];
    expect(saved.draft?.faults.map(({ path }) => path)).toEqual(paths);
    const refused = await author.publish(id, 2);
    expect(refused.code).toBe('INVALID_INPUT');
    expect(refused.fields.map(({ path }) => path)).toEqual(paths.map((path) => `definition.${path}`));
    expect(await author.publish(id, 2)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is not saved, published or given up over what somebody else has written', async () => {
    const id = await author.begin();
    const both = await Promise.all([author.save(id, 1), author.save(id, 1)]);
    expect(both.filter(({ code }) => code === 'INTAKE_DRAFT_CHANGED').map(({ revision }) => revision)).toEqual([2]);
    expect(await author.publish(id, 1)).toMatchObject({ code: 'INTAKE_DRAFT_CHANGED', revision: 2 });
    expect(await author.discard(id, 1)).toMatchObject({ code: 'INTAKE_DRAFT_CHANGED' });
    await author.publish(id, 2);
    expect(await author.publish(id, 2)).toMatchObject({ code: 'INTAKE_DRAFT_CHANGED', revision: 0 });
    expect(await author.publish(id, 0)).toMatchObject({ code: 'NOTHING_TO_PUBLISH' });
    await author.save(id, 0);
    expect(await author.publish(id, 1)).toMatchObject({ code: 'NOTHING_TO_PUBLISH' });
    expect(await author.discard(id, 1)).toMatchObject({ questionnaire: { id, draft: null } });
    const unpublished = await author.begin();
    expect(await author.discard(unpublished, 1)).toEqual({ questionnaire: null });
    expect(await author.save(unpublished, 0)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('answers a repeated key once', async () => {
    const idempotencyKey = newId();
    const twice = await Promise.all([author.create({ idempotencyKey }), author.create({ idempotencyKey })]);
    expect(twice[0]).toEqual(twice[1]);
    const id = twice[0].questionnaire.id;
    const key = newId();
    const saves = [
      await author.save(id, 1, definition(), { idempotencyKey: key }),
      await author.save(id, 1, definition(), { idempotencyKey: key }),
    ];
    expect(saves.map(({ questionnaire }) => questionnaire.draft?.revision)).toEqual([2, 2]);
    expect(await author.save(id, 1, definition({ title: text('Anders') }), { idempotencyKey: key })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('says what differs between versions, and from the newest to the draft', async () => {
    const id = await author.published();
    await author.save(id, 0, definition({ title: text('Neuer Titel') }));
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
    const id = await author.published();
    const other = await world.specialist();
    const answer = await author.assign(id, [{ appointmentTypeId: lena.typeId, dueHours: 24 }, { dueHours: 48 }]);
    const targets = answer.questionnaire.targets.map((one) => `${one.appointmentType?.id ?? 'all'} ${one.dueHours}`);
    expect(new Set(targets)).toEqual(new Set([`${lena.typeId} 24`, 'all 48']));
    const second = await author.published();
    await author.assign(second, [{ dueHours: 0 }]);
    const { data } = await world.ask(
      admin,
      `query ($id: ID!) { intakeQuestionnaire(id: $id) { targets { dueHours } } }`,
      { id },
    );
    expect(data).toEqual({ intakeQuestionnaire: { targets: [{ dueHours: 24 }] } });
    expect(await asked()).toEqual({ version: 1 });
    await author.assign(id, []);
    await author.assign(second, []);
    expect(await asked()).toBeNull();
    expect(
      await author.assign(id, [
        { appointmentTypeId: newId(), dueHours: 1 },
        { appointmentTypeId: other.typeId, dueHours: 1 },
        { appointmentTypeId: other.typeId, dueHours: 1 },
      ]),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'targets.0.appointmentTypeId' }, { path: 'targets.2.appointmentTypeId' }],
    });
    expect(await author.assign(id, [{ dueHours: 337 }])).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('who may write forms', () => {
  it('is who manages intake, on the own brand alone', async () => {
    const id = await author.published();
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
    expect(await writer(world, stranger).publish(id, 0)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is entered in the audit log without words of the form', async () => {
    const id = await author.published();
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
    const id = await author.published();
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
