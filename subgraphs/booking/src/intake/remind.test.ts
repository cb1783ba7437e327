import { newId } from '@daraport/domain';
import { intakeTargets } from '@daraport/drizzle/tables/booking';
import { testBrand } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOf, bookFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
const friday = '2026-11-27T09:00:00.000Z';
beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
  await world.change((tx) => tx.update(intakeTargets).set({ dueHours: 24 }).where(eq(intakeTargets.id, lena.formId)));
});

const run = (appointmentId: string, sequence = 0) =>
  world.subgraph.jobs['booking.remindIntake']?.({ brandId: testBrand, appointmentId, sequence });
const asked = async (appointmentId: string) =>
  (await world.published('identity.noticeRequested')).filter(
    ({ subject, template }) => subject.id === appointmentId && template === 'intakeMissing',
  );

describe('the reminder of questions', () => {
  it('is planned with the confirmation and goes to the patient alone while answers are missing', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, friday);
    await run(appointmentId);
    const [notice, ...others] = await asked(appointmentId);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      personId: patient.personId,
      channels: ['EMAIL', 'PORTAL'],
      parameters: {},
      reminder: { key: `intake:${appointmentId}:0`, notAfter: friday },
    });
  });

  it('is not sent once answered, for an appointment that changed or began, or where nothing is asked any more', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, friday);
    await run(appointmentId, 1);
    world.clock.now = new Date(friday);
    await run(appointmentId);
    world.clock.now = monday;
    const input = {
      holdId: appointmentId,
      formId: lena.formId,
      answers: [{ key: 'reason', values: ['x'] }],
      idempotencyKey: newId(),
    };
    const answer = 'mutation ($input: AnswerIntakeInput!) { answerIntake(input: $input) { __typename } }';
    expect(answerOf(await world.ask(patient, answer, { input }), 'answerIntake')).toEqual({
      __typename: 'AnswerIntakePayload',
    });
    await run(appointmentId);
    expect(await asked(appointmentId)).toEqual([]);
    const other = await bookFor(world, lena, '2026-11-27T11:00:00.000Z');
    await world.change((tx) => tx.delete(intakeTargets).where(eq(intakeTargets.id, lena.formId)));
    await run(other.appointmentId);
    expect(await asked(other.appointmentId)).toEqual([]);
  });
});
