import { anonymous, modules, type Viewer } from '@daraport/access';
import { minutes, newId } from '@daraport/domain';
import {
  dataKeys,
  intakeForms,
  intakeQuestionnaires,
  intakeResponses,
  intakeTargets,
} from '@daraport/drizzle/tables/booking';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
const ten = '2026-11-24T09:00:00.000Z';
const answerIntake = /* GraphQL */ `
  mutation ($input: AnswerIntakeInput!) {
    answerIntake(input: $input) {
      ... on AnswerIntakePayload {
        response {
          form {
            id
            version
          }
          answers {
            key
            question
            values
          }
        }
      }
      ... on Error {
        code
      }
      ... on InvalidInputError {
        fields {
          path
        }
      }
    }
  }
`;
const reason = [{ key: 'reason', values: ['Ich schlafe schlecht.'] }];
const answer = async (viewer: Viewer, holdId: string, facts: object = {}) =>
  answerOf(
    await world.ask(viewer, answerIntake, {
      input: { holdId, formId: lena.formId, answers: reason, idempotencyKey: newId(), ...facts },
    }),
    'answerIntake',
  );
const read = (viewer: Viewer, id: string) =>
  world.ask(viewer, 'query ($id: ID!) { appointment(id: $id) { intake { id form { version } answers { values } } } }', {
    id,
  });

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
});

describe('a form', () => {
  const ask = (typeId: string, viewer: Viewer = anonymous(testBrand, '', 'de', { modules })) =>
    world.ask(
      viewer,
      'query ($type: ID!) { intakeForm(appointmentTypeId: $type) { id version title questions { key kind label isRequired maxLength options { value label } } } }',
      { type: typeId },
    );

  it('is shown in the viewer’s language, the newest version first of the type, then of the brand', async () => {
    expect((await ask(lena.typeId)).data).toEqual({
      intakeForm: {
        id: lena.formId,
        version: 1,
        title: 'Vor dem Gespräch',
        questions: [
          {
            key: 'reason',
            kind: 'LONG_TEXT',
            label: 'Was führt Sie her?',
            isRequired: true,
            maxLength: 100,
            options: [],
          },
          {
            key: 'before',
            kind: 'YES_NO',
            label: 'Waren Sie schon in Behandlung?',
            isRequired: false,
            maxLength: null,
            options: [
              { value: 'yes', label: 'Ja' },
              { value: 'no', label: 'Nein' },
            ],
          },
        ],
      },
    });
    const ofBrand = newId();
    await world.change(async (tx) => {
      const [row] = await tx.select().from(intakeForms).where(eq(intakeForms.id, lena.formId));
      if (!row) throw new Error('no form');
      await tx.insert(intakeQuestionnaires).values({ brandId: testBrand, id: ofBrand, createdAt: monday });
      await tx.insert(intakeForms).values([
        { ...row, id: newId(), version: 2 },
        { ...row, id: ofBrand, questionnaireId: ofBrand, version: 9 },
      ]);
      const target = { brandId: testBrand, id: newId(), questionnaireId: ofBrand, dueHours: 24 };
      await tx.insert(intakeTargets).values(target);
    });
    expect((await ask(lena.typeId)).data).toMatchObject({ intakeForm: { version: 2 } });
    await world.change((tx) => tx.delete(intakeTargets).where(eq(intakeTargets.appointmentTypeId, lena.typeId)));
    expect((await ask(lena.typeId)).data).toMatchObject({ intakeForm: { id: ofBrand } });
    expect((await ask(newId())).data).toEqual({ intakeForm: null });
    await world.change((tx) => tx.delete(intakeTargets).where(eq(intakeTargets.questionnaireId, ofBrand)));
    expect((await ask(lena.typeId)).data).toEqual({ intakeForm: null });
  });

  it('does not show for unknown types or other brands', async () => {
    expect((await ask(newId())).data).toEqual({ intakeForm: null });
    expect((await ask('x')).data).toEqual({ intakeForm: null });
    expect((await ask(lena.typeId, anonymous(otherBrand, '', 'de', { modules }))).data).toEqual({ intakeForm: null });
  });
});

describe('answers', () => {
  it('are sealed, pinned to their version, and reach patient and specialist with the appointment', async () => {
    const { patient, holdId, payment } = await holdFor(world, lena, ten);
    expect(await answer(patient, holdId)).toEqual({
      response: {
        form: { id: lena.formId, version: 1 },
        answers: [{ key: 'reason', question: 'What brings you here?', values: ['Ich schlafe schlecht.'] }],
      },
    });
    const [row] = await world.change((tx) =>
      tx.select().from(intakeResponses).where(eq(intakeResponses.reservationId, holdId)),
    );
    expect(row?.answers.includes(Buffer.from('schlafe'))).toBe(false);
    await world.deliver('billing.paymentSucceeded', payment);
    const specialist = viewerAs('SPECIALIST', { personId: lena.personId });
    for (const viewer of [patient, specialist]) {
      expect((await read(viewer, holdId)).data).toMatchObject({
        appointment: { intake: { form: { version: 1 }, answers: [{ values: ['Ich schlafe schlecht.'] }] } },
      });
    }
    const reads = (await world.published('audit.recorded'))
      .flatMap(({ entries }) => entries)
      .filter(({ action, resourceId }) => action === 'READ' && resourceId === row?.id);
    expect(reads.map(({ actorId, subjectId, appointmentId }) => [actorId, subjectId, appointmentId])).toContainEqual([
      specialist.personId,
      patient.personId,
      holdId,
    ]);
  });

  it('are hidden from overseers, other specialists and other brands', async () => {
    const { patient, holdId, appointmentId } = await bookFor(world, lena, ten);
    await answer(patient, holdId);
    const admin = viewerAs('ORGANIZATION_ADMIN');
    expect((await read(admin, appointmentId)).errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    const curious = { ...admin, scopes: [...admin.scopes, 'intake:read' as const] };
    expect((await read(curious, appointmentId)).data).toEqual({ appointment: { intake: null } });
    expect((await read(viewerAs('SPECIALIST'), appointmentId)).data).toEqual({ appointment: null });
  });

  it('may be given again, also after the booking, until the appointment starts', async () => {
    const { patient, holdId, payment } = await holdFor(world, lena, ten);
    await answer(patient, holdId);
    await world.deliver('billing.paymentSucceeded', payment);
    await answer(patient, holdId, { answers: [{ key: 'reason', values: ['Es ist schon besser.'] }] });
    expect((await read(patient, holdId)).data).toMatchObject({
      appointment: { intake: { answers: [{ values: ['Es ist schon besser.'] }] } },
    });
    world.clock.now = new Date(ten);
    expect(await answer(patient, holdId)).toEqual({ code: 'HOLD_EXPIRED' });
  });

  it('are refused for a hold that ran out, other people’s holds, foreign forms and wrong values', async () => {
    const { patient, holdId } = await holdFor(world, lena, ten);
    expect(await answer(viewerAs('PATIENT'), holdId)).toEqual({ code: 'NOT_FOUND' });
    expect(await answer(patient, 'x')).toEqual({ code: 'NOT_FOUND' });
    expect(await answer(patient, holdId, { formId: (await world.specialist()).formId })).toEqual({ code: 'NOT_FOUND' });
    expect(await answer(patient, holdId, { answers: [{ key: 'before', values: ['maybe'] }] })).toEqual({
      code: 'INVALID_INPUT',
      fields: [{ path: 'answers.reason' }, { path: 'answers.before' }],
    });
    world.clock.now = new Date(monday.getTime() + minutes(10));
    expect(await answer(patient, holdId)).toEqual({ code: 'HOLD_EXPIRED' });
  });

  it('answer a repeated key once, and refuse it for other answers', async () => {
    const { patient, holdId } = await holdFor(world, lena, ten);
    const idempotencyKey = newId();
    const both = await Promise.all([
      answer(patient, holdId, { idempotencyKey }),
      answer(patient, holdId, { idempotencyKey }),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(await answer(patient, holdId, { idempotencyKey, answers: [] })).toEqual({ code: 'IDEMPOTENCY_CONFLICT' });
  });

  it('are gone once the patient’s key is destroyed', async () => {
    const { patient, holdId } = await bookFor(world, lena, ten);
    await answer(patient, holdId);
    await world.change((tx) => tx.delete(dataKeys).where(eq(dataKeys.subjectId, patient.personId ?? '')));
    expect((await read(patient, holdId)).data).toEqual({ appointment: { intake: null } });
  });
});
