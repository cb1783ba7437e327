import { newId } from '@daraport/domain';
import { intakeUnfinished } from '@daraport/drizzle/tables/booking';
import { viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReminding, type Reminding } from '../reminder/testing.ts';
import { bookFor, startBookingWorld, type BookingWorld } from '../testing.ts';

let world: BookingWorld;
let night: Reminding;
beforeAll(async () => {
  world = await startBookingWorld();
  night = openReminding(world);
});
afterAll(async () => {
  await night.close();
  await world[Symbol.asyncDispose]();
});

it('answers that were begun are forgotten in the night when they can no longer be handed in, and else stay', async () => {
  await night.knowBrand();
  const lena = await world.specialist();
  const hours = ['2026-11-24T09:00:00Z', '2026-11-25T09:00:00Z', '2026-11-26T09:00:00Z'];
  const booked = [];
  for (const hour of hours) {
    const one = await bookFor(world, lena, hour);
    const begun = { holdId: one.appointmentId, formId: lena.formId, answers: [{ key: 'before', values: ['yes'] }] };
    const save = 'mutation ($input: AnswerIntakeInput!) { saveUnfinishedIntake(input: $input) { __typename } }';
    await world.ask(one.patient, save, { input: { ...begun, idempotencyKey: newId() } });
    booked.push(one);
  }
  const [, cancelled, ahead] = booked;
  const cancel = 'mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }';
  const input = { appointmentId: cancelled?.appointmentId, idempotencyKey: newId() };
  await world.ask(cancelled?.patient ?? viewerAs('PATIENT'), cancel, { input });
  world.clock.now = new Date('2026-11-24T10:00:00Z');
  await world.subgraph.jobs['booking.forgetUnfinished']?.({});
  const left = await world.change((tx) => tx.select().from(intakeUnfinished));
  expect(left.map(({ reservationId }) => reservationId)).toEqual([ahead?.appointmentId]);
});
