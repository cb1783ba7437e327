import type { Viewer } from '@daraport/access';
import { hours } from '@daraport/domain';
import { personZones, reservations } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openReminding, type Reminding } from '../reminder/testing.ts';
import { bookFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
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

describe('what follows a move', () => {
  it('are the reminders: at the new time alone, by the clock each person chose (cal.com #6905)', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, thursday);
    const [old] = await reminding.waiting(appointmentId);
    // In Honolulu the day before at ten in Berlin is eleven at night: within the quiet hours.
    await world.change((tx) =>
      tx
        .insert(personZones)
        .values({ brandId: testBrand, personId: patient.personId ?? '', timeZone: 'Pacific/Honolulu', toldAt: monday }),
    );
    const friday = '2026-11-27T09:00:00.000Z';
    await move(patient, appointmentId, friday);
    const planned = await reminding.waiting(appointmentId);
    expect(planned.map(({ payload }) => payload['sequence'])).toEqual([1]);
    expect(planned[0]?.run_at.getTime()).not.toBe(Date.parse(friday) - hours(24));
    world.clock.now = old?.run_at ?? monday;
    await world.subgraph.jobs['booking.remind']?.(old?.payload ?? {});
    expect(await reminding.asked(appointmentId)).toEqual([]);
    world.clock.now = planned[0]?.run_at ?? monday;
    await reminding.runNext(appointmentId);
    expect(await reminding.asked(appointmentId)).toMatchObject([{ calendar: { startsAt: friday, sequence: 1 } }]);
  });

  it("is the zone of who chose the time: the patient's own, and never the specialist's (cal.com #16064)", async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    await move(specialistOf(lena), appointmentId, thursday, { timeZone: 'Asia/Tokyo' });
    await move(patient, appointmentId, '2026-11-27T09:00:00.000Z', { timeZone: 'America/New_York' });
    const zones = (await world.published('identity.noticeRequested'))
      .filter(
        ({ template, subject, personId }) =>
          template === 'appointmentRescheduled' && subject.id === appointmentId && personId === patient.personId,
      )
      .map(({ calendar }) => calendar?.timeZone);
    expect(zones).toEqual(['Europe/Berlin', 'America/New_York']);
  });

  it('are the due times of questions: they move along, and are the start where they would have passed before the move', async () => {
    await reminding.query(`update booking.intake_targets set due_hours = 48 where appointment_type_id = $1`, [
      lena.typeId,
    ]);
    const { patient, appointmentId } = await bookFor(world, lena, '2026-11-30T09:00:00.000Z');
    const due = async () =>
      (
        await world.ask(patient, `query ($id: ID!) { appointment(id: $id) { intakeStatus { dueAt } } }`, {
          id: appointmentId,
        })
      ).data?.['appointment'];
    expect(await due()).toEqual({ intakeStatus: { dueAt: '2026-11-28T09:00:00.000Z' } });
    await move(patient, appointmentId, '2026-12-01T09:00:00.000Z');
    expect(await due()).toEqual({ intakeStatus: { dueAt: '2026-11-29T09:00:00.000Z' } });
    const tomorrow = '2026-11-24T09:00:00.000Z';
    await move(patient, appointmentId, tomorrow);
    expect(await due()).toEqual({ intakeStatus: { dueAt: tomorrow } });
  });

  it('is nothing, when it is refused', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    await bookFor(world, lena, thursday);
    const before = await rowOf(appointmentId);
    expect(await move(patient, appointmentId, thursday)).toMatchObject({ code: 'SLOT_TAKEN' });
    expect(await rowOf(appointmentId)).toEqual(before);
    expect(await movedEvents(appointmentId)).toEqual([]);
  });
});
