import type { Viewer } from '@daraport/access';
import { hours, newId, type Id } from '@daraport/domain';
import { intakeForms, intakeTargets, intakeUnfinished } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { definition } from '../questionnaire/testing.ts';
import {
  answerOf,
  bookFor,
  holdFor,
  monday,
  startBookingWorld,
  type BookingWorld,
  type TestSpecialist,
} from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
/** Two days and an hour after Monday morning. */
const wednesday = '2026-11-25T09:00:00.000Z';
beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
  await world.change(async (tx) => {
    await tx.update(intakeForms).set({ definition: definition() }).where(eq(intakeForms.id, lena.formId));
    await tx.update(intakeTargets).set({ dueHours: 24 }).where(eq(intakeTargets.id, lena.formId));
  });
});

type Given = Record<string, string[]>;
const send = async (
  name: 'answerIntake' | 'saveUnfinishedIntake',
  viewer: Viewer,
  holdId: Id,
  given: Given,
  formId = lena.formId,
) =>
  answerOf(
    await world.ask(
      viewer,
      `mutation ($input: AnswerIntakeInput!) { ${name}(input: $input) {
        ... on AnswerIntakePayload { response { form { version } answers { key given } } }
        ... on SaveUnfinishedIntakePayload { unfinished { form { version } answers { key given } } }
        ... on Error { code } ... on InvalidInputError { fields { path } }
        ... on IntakeClosedError { dueAt } ... on IntakeReplacedError { formId } } }`.replace(
        name === 'answerIntake' ? /\.\.\. on SaveUnfinished.*\n/ : /\.\.\. on AnswerIntakeP.*\n/,
        '\n',
      ),
      {
        input: {
          holdId,
          formId,
          answers: Object.entries(given).map(([key, values]) => ({ key, values })),
          idempotencyKey: newId(),
        },
      },
    ),
    name,
  );
const statusOf = async (viewer: Viewer, id: Id) =>
  (
    await world.ask(
      viewer,
      `query ($id: ID!) { appointment(id: $id) { intakeStatus { state dueAt isOpen answeredAt form { version } } ${viewer.scopes.includes('intake:answer') ? 'unfinishedIntake { answers { key given } }' : ''} } }`,
      { id },
    )
  ).data?.['appointment'] as { intakeStatus: object | null; unfinishedIntake: object | null } | null;
const publishNext = (version: number, publishedAt: Date) =>
  world.change((tx) =>
    tx
      .insert(intakeForms)
      .values({
        brandId: testBrand,
        id: newId(),
        questionnaireId: lena.formId,
        version,
        definition: definition(),
        publishedAt,
      })
      .returning({ id: intakeForms.id }),
  );

describe('answers to a form that branches', () => {
  it('need what is shown, and keep nothing of what is hidden', async () => {
    const { patient, holdId } = await holdFor(world, lena, wednesday);
    expect(await send('answerIntake', patient, holdId, { pain: ['yes'] })).toEqual({
      code: 'INVALID_INPUT',
      fields: [{ path: 'answers.where' }],
    });
    const hidden = { pain: ['no'], where: ['back'], weight: ['80'] };
    expect(await send('answerIntake', patient, holdId, hidden)).toMatchObject({
      response: { answers: [{ key: 'pain', given: ['no'] }] },
    });
    const light = { pain: ['yes'], where: ['back', 'neck'], weight: ['50'], strength: ['5'] };
    expect(await send('answerIntake', patient, holdId, light)).toMatchObject({
      response: { answers: [{ key: 'pain' }, { key: 'where', given: ['back', 'neck'] }, { key: 'weight' }] },
    });
  });

  it('are refused when they do not fit the form, whatever was sent', async () => {
    const { patient, holdId } = await holdFor(world, lena, wednesday);
    const wrong: [Given, string[]][] = [
      [{ pain: ['yes', 'no'], where: ['back'], constructor: ['x'] }, ['answers.2', 'answers.pain']],
      [{ pain: ['perhaps'] }, ['answers.pain']],
      [{ pain: ['yes'], where: ['moon'] }, ['answers.where']],
      [{ pain: ['yes'], where: ['back'], weight: ['1e3'] }, ['answers.weight']],
      [{ pain: ['yes'], where: ['back'], weight: ['19.9'] }, ['answers.weight']],
      [{ pain: ['yes'], where: ['back'], weight: ['60.55'] }, ['answers.weight']],
      [{ pain: ['yes'], where: ['back'], weight: ['60'], strength: ['6'] }, ['answers.strength']],
      [{ pain: ['y'.repeat(20_001)] }, ['answers.0.values.0']],
      [{ pain: Array.from({ length: 101 }, () => 'yes') }, ['answers.0.values']],
      [Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`q${index}`, ['x']])), ['answers']],
    ];
    for (const [given, paths] of wrong) {
      const { code, fields } = (await send('answerIntake', patient, holdId, given)) as never as {
        code: string;
        fields: { path: string }[];
      };
      expect([code, fields.map(({ path }) => path)]).toEqual(['INVALID_INPUT', paths]);
    }
  });
});

describe('when answers are due', () => {
  it('they are missing, then answered, may be changed until then, and no longer', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    const dueAt = '2026-11-24T09:00:00.000Z';
    expect((await statusOf(patient, appointmentId))?.intakeStatus).toEqual({
      state: 'MISSING',
      dueAt,
      isOpen: true,
      answeredAt: null,
      form: { version: 1 },
    });
    await send('answerIntake', patient, appointmentId, { pain: ['no'] });
    const specialist = viewerAs('SPECIALIST', { personId: lena.personId });
    for (const viewer of [patient, specialist])
      expect((await statusOf(viewer, appointmentId))?.intakeStatus).toMatchObject({
        state: 'ANSWERED',
        isOpen: true,
        dueAt,
      });
    world.clock.now = new Date(dueAt);
    expect(await send('answerIntake', patient, appointmentId, { pain: ['yes'] })).toEqual({
      code: 'INTAKE_CLOSED',
      dueAt,
    });
    expect((await statusOf(patient, appointmentId))?.intakeStatus).toMatchObject({ state: 'ANSWERED', isOpen: false });
  });

  it('a first answer is still taken after that, until the appointment starts', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    world.clock.now = new Date(Date.parse(wednesday) - hours(1));
    expect(await send('answerIntake', patient, appointmentId, { pain: ['no'] })).toMatchObject({ response: {} });
    world.clock.now = new Date(wednesday);
    expect(await send('answerIntake', patient, appointmentId, { pain: ['no'] })).toMatchObject({
      code: 'HOLD_EXPIRED',
    });
  });

  it('the status reads no answer, and tells nothing to those who oversee', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    await send('answerIntake', patient, appointmentId, { pain: ['no'] });
    const reads = async () =>
      (await world.published('audit.recorded'))
        .flatMap(({ entries }) => entries)
        .filter(
          ({ action, resourceType, subjectId }) =>
            action === 'READ' && resourceType === 'IntakeResponse' && subjectId === patient.personId,
        );
    const before = (await reads()).length;
    await statusOf(viewerAs('SPECIALIST', { personId: lena.personId }), appointmentId);
    expect(await reads()).toHaveLength(before);
    const { errors } = await world.ask(
      viewerAs('BRAND_ADMIN'),
      'query ($id: ID!) { appointment(id: $id) { intakeStatus { state } } }',
      { id: appointmentId },
    );
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });

  it('nothing is asked while the module is off, and what was answered stays', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    const off = { ...patient, modules: patient.modules.filter((module) => module !== 'INTAKE') };
    expect((await statusOf(off, appointmentId))?.intakeStatus).toMatchObject({ state: 'NOT_ASKED' });
    await send('answerIntake', patient, appointmentId, { pain: ['no'] });
    expect((await statusOf(off, appointmentId))?.intakeStatus).toMatchObject({ state: 'ANSWERED', isOpen: false });
  });
});

describe('a newer version', () => {
  it('takes the place of one that is open on a page after a day, and says so', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, '2026-11-27T09:00:00.000Z');
    const [next] = await publishNext(2, monday);
    expect((await statusOf(patient, appointmentId))?.intakeStatus).toMatchObject({ form: { version: 2 } });
    world.clock.now = new Date(monday.getTime() + hours(23));
    expect(await send('answerIntake', patient, appointmentId, { pain: ['no'] })).toMatchObject({
      response: { form: { version: 1 } },
    });
    world.clock.now = new Date(monday.getTime() + hours(25));
    expect(await send('answerIntake', patient, appointmentId, { pain: ['yes'], where: ['neck'] })).toMatchObject({
      response: { form: { version: 1 } },
    });
    const other = await bookFor(world, lena, '2026-11-27T10:00:00.000Z');
    expect(await send('answerIntake', other.patient, other.appointmentId, { pain: ['no'] })).toEqual({
      code: 'INTAKE_REPLACED',
      formId: next?.id,
    });
  });
});

describe('answers that are still being given', () => {
  it('are kept sealed for the patient alone, with nothing required, until they are handed in', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    const given = { where: ['neck'], weight: ['7'] };
    expect(await send('saveUnfinishedIntake', patient, appointmentId, given)).toEqual({
      unfinished: {
        form: { version: 1 },
        answers: [
          { key: 'where', given: ['neck'] },
          { key: 'weight', given: ['7'] },
        ],
      },
    });
    const [row] = await world.change((tx) =>
      tx.select().from(intakeUnfinished).where(eq(intakeUnfinished.reservationId, appointmentId)),
    );
    expect(row?.answers.includes(Buffer.from('neck'))).toBe(false);
    const specialist = viewerAs('SPECIALIST', { personId: lena.personId });
    const curious = { ...specialist, scopes: [...specialist.scopes, 'intake:answer' as const] };
    expect((await statusOf(curious, appointmentId))?.unfinishedIntake).toBeNull();
    expect((await statusOf(patient, appointmentId))?.intakeStatus).toMatchObject({ state: 'MISSING' });
    await send('answerIntake', patient, appointmentId, { pain: ['no'] });
    expect((await statusOf(patient, appointmentId))?.unfinishedIntake).toBeNull();
  });

  it('are refused for others, for what the form does not offer, and after the start', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    expect(await send('saveUnfinishedIntake', viewerAs('PATIENT'), appointmentId, {})).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await send('saveUnfinishedIntake', patient, appointmentId, { where: ['moon'], x: ['y'] })).toEqual({
      code: 'INVALID_INPUT',
      fields: [{ path: 'answers.1' }, { path: 'answers.where' }],
    });
    world.clock.now = new Date(wednesday);
    expect(await send('saveUnfinishedIntake', patient, appointmentId, {})).toMatchObject({ code: 'HOLD_EXPIRED' });
  });
});
