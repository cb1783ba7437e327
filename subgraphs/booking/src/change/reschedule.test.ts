import type { Viewer } from '@daraport/access';
import { minutes, newId } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { otherBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openReminding, type Reminding } from '../reminder/testing.ts';
import {
  answerOf,
  bookFor,
  holdFor,
  holdSlot,
  monday,
  startBookingWorld,
  wish,
  type BookingWorld,
  type TestSpecialist,
} from '../testing.ts';
import { change } from './testing.ts';

let world: BookingWorld;
let reminding: Reminding;
let lena: TestSpecialist;
/** Wednesday and Thursday at ten in Berlin. */
const wednesday = '2026-11-25T09:00:00.000Z';
const thursday = '2026-11-26T09:00:00.000Z';
const specialistOf = (specialist: TestSpecialist) => viewerAs('SPECIALIST', { personId: specialist.personId });
const move = (viewer: Viewer, appointmentId: string, startsAt: string, more: object = {}) =>
  change(world, viewer, 'rescheduleAppointment', { appointmentId, startsAt, ...more });
const rowOf = async (id: string) =>
  (await world.change((tx) => tx.select().from(reservations).where(eq(reservations.id, id))))[0];
const movedEvents = async (id: string) =>
  (await world.published('booking.appointmentRescheduled')).filter(({ appointmentId }) => appointmentId === id);

beforeAll(async () => {
  world = await startBookingWorld();
  reminding = openReminding(world);
});
afterAll(async () => {
  await reminding.close();
  await world[Symbol.asyncDispose]();
});
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
});

describe('moving an appointment', () => {
  it('keeps its id, frees the old time, and tells both once, with the next revision of their calendar entry', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    expect(await move(patient, appointmentId, thursday)).toEqual({
      __typename: 'RescheduleAppointmentPayload',
      appointment: {
        id: appointmentId,
        state: 'CONFIRMED',
        startsAt: thursday,
        endsAt: '2026-11-26T09:50:00.000Z',
        timeZone: 'Europe/Berlin',
        revision: 1,
      },
    });
    expect(await movedEvents(appointmentId)).toMatchObject([
      { startsAt: thursday, previousStartsAt: wednesday, movedBy: patient.personId, revision: 1 },
    ]);
    const notices = (await world.published('identity.noticeRequested')).filter(
      ({ template, subject }) => template === 'appointmentRescheduled' && subject.id === appointmentId,
    );
    expect(
      notices.map(({ personId, calendar }) => [
        personId,
        calendar?.uid,
        calendar?.method,
        calendar?.sequence,
        calendar?.startsAt,
      ]),
    ).toEqual(
      [patient.personId, lena.personId].map((personId) => [
        personId,
        `${appointmentId}@daraport`,
        'REQUEST',
        1,
        thursday,
      ]),
    );
    expect(await holdFor(world, lena, wednesday)).toBeTruthy();
    const taken = answerOf(await world.ask(viewerAs('PATIENT'), holdSlot, wish(lena, thursday)), 'holdSlot');
    expect(taken).toMatchObject({ code: 'SLOT_TAKEN' });
  });

  it('is never blocked by its own time, nor by its own place under a daily cap', async () => {
    const capped = await world.specialist({ dailyCap: 1 });
    const { patient, appointmentId } = await bookFor(world, capped, wednesday);
    const halfAnHourLater = '2026-11-25T09:30:00.000Z';
    const offered = await world.ask(
      patient,
      `query ($id: ID!) { appointment(id: $id) { rescheduleSlots(from: "2026-11-25", days: 1, timeZone: "Europe/Berlin") { slots { startsAt } } } }`,
      { id: appointmentId },
    );
    const starts = JSON.stringify(offered.data);
    expect(starts).toContain(halfAnHourLater);
    expect(starts).not.toContain(wednesday);
    expect(await move(patient, appointmentId, halfAnHourLater)).toMatchObject({
      appointment: { startsAt: halfAnHourLater },
    });
  });

  it('keeps the length that was agreed, and a kind that is no longer offered', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    await reminding.query(
      `update booking.appointment_types set duration_minutes = 90, is_offered = false where id = $1`,
      [lena.typeId],
    );
    expect(await move(patient, appointmentId, thursday)).toMatchObject({
      appointment: { startsAt: thursday, endsAt: '2026-11-26T09:50:00.000Z' },
    });
  });

  it('answers a repeated key with the first move, also at once, and refuses it for another time', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    const idempotencyKey = newId();
    const both = await Promise.all([1, 2].map(() => move(patient, appointmentId, thursday, { idempotencyKey })));
    expect(both[0]).toEqual(both[1]);
    expect(await movedEvents(appointmentId)).toHaveLength(1);
    expect(await move(patient, appointmentId, wednesday, { idempotencyKey })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('lets one of two moves at once win that were both made from what was read', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    const answers = await Promise.all([
      move(patient, appointmentId, thursday, { revision: 0 }),
      move(specialistOf(lena), appointmentId, '2026-11-27T09:00:00.000Z', { revision: 0 }),
    ]);
    expect(answers.map(({ __typename }) => String(__typename)).toSorted()).toEqual([
      'AppointmentRevisedError',
      'RescheduleAppointmentPayload',
    ]);
    expect(await movedEvents(appointmentId)).toHaveLength(1);
  });

  it('gives one time to one of many who move there or hold it at once', { timeout: 60_000 }, async () => {
    const starts = ['08:00', '09:00', '10:00', '11:00'].map((time) => `2026-11-25T${time}:00.000Z`);
    const booked = [];
    for (const startsAt of starts) booked.push(await bookFor(world, lena, startsAt));
    const answers = await Promise.all([
      ...booked.map(({ patient, appointmentId }) => move(patient, appointmentId, thursday)),
      ...starts.map(async () =>
        answerOf(await world.ask(viewerAs('PATIENT'), holdSlot, wish(lena, thursday)), 'holdSlot'),
      ),
    ]);
    const refused = answers.filter(({ code }) => code === 'SLOT_TAKEN') as unknown as { alternatives: unknown[] }[];
    expect(refused).toHaveLength(answers.length - 1);
    expect(new Set(refused.map(({ alternatives }) => alternatives.length))).toEqual(new Set([6]));
  });

  it('follows the rules of booking, whoever asks (cliniko-api #180)', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    const asking = [patient, specialistOf(lena), viewerAs('ORGANIZATION_ADMIN')];
    const refusals = {
      '2026-11-26T21:00:00.000Z': 'SLOT_NOT_OFFERED',
      '2026-11-26T09:10:00.000Z': 'SLOT_NOT_OFFERED',
      '2027-02-25T09:00:00.000Z': 'SLOT_NOT_OFFERED',
      '2026-11-20T09:00:00.000Z': 'SLOT_IN_PAST',
    };
    for (const viewer of asking)
      for (const [startsAt, code] of Object.entries(refusals))
        expect(await move(viewer, appointmentId, startsAt)).toMatchObject({ code });
    expect(await rowOf(appointmentId)).toMatchObject({ sequence: 0, startsAt: new Date(wednesday) });
    // The notice protects the specialist: it binds everyone but her.
    const soon = '2026-11-23T08:30:00.000Z';
    expect(await move(patient, appointmentId, soon)).toMatchObject({ code: 'SLOT_NOT_OFFERED' });
    expect(await move(viewerAs('COORDINATOR'), appointmentId, soon)).toMatchObject({ code: 'SLOT_NOT_OFFERED' });
    expect(await move(specialistOf(lena), appointmentId, soon)).toMatchObject({ appointment: { startsAt: soon } });
  });

  it('is refused to strangers and for holds, and once the appointment is over', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    for (const viewer of [
      viewerAs('PATIENT'),
      viewerAs('SPECIALIST'),
      viewerAs('ORGANIZATION_ADMIN', { organizationId: newId() }),
      viewerAs('BRAND_ADMIN', { brandId: otherBrand }),
    ])
      expect(await move(viewer, appointmentId, thursday)).toEqual({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
    const held = await holdFor(world, lena, '2026-11-25T12:00:00.000Z');
    expect(await move(held.patient, held.holdId, thursday)).toMatchObject({ code: 'NOT_FOUND' });
    await change(world, patient, 'cancelAppointment', { appointmentId });
    expect(await move(patient, appointmentId, thursday)).toMatchObject({
      code: 'RESCHEDULING_NOT_ALLOWED',
      reason: 'NOT_CONFIRMED',
    });
  });
});

it('counts a hold that ran out as free', async () => {
  const { patient, appointmentId } = await bookFor(world, lena, wednesday);
  await holdFor(world, lena, thursday);
  expect(await move(patient, appointmentId, thursday)).toMatchObject({ code: 'SLOT_TAKEN' });
  world.clock.now = new Date(monday.getTime() + minutes(11));
  expect(await move(patient, appointmentId, thursday)).toMatchObject({ appointment: { startsAt: thursday } });
});
