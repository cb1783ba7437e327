import { minutes, newId } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bookFor, holdFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
const ten = '2026-11-24T09:00:00.000Z';
const rowOf = async (id: string) =>
  (await world.change((tx) => tx.select().from(reservations).where(eq(reservations.id, id))))[0];
const lapsedFor = async (quoteId: string) =>
  (await world.published('booking.holdLapsed')).filter((lapse) => lapse.quoteId === quoteId);

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
});

describe('a payment', () => {
  it('makes the hold an appointment and tells everyone who must know', async () => {
    const [clickId, visitorId, organizationId] = [newId(), newId(), newId()];
    const inClinic = await world.specialist({ organizationId, lineage: [organizationId], timeZone: 'Europe/London' });
    const { patient, appointmentId, payment } = await bookFor(
      world,
      inClinic,
      ten,
      viewerAs('PATIENT', { clickId, visitorId }),
    );
    expect((await rowOf(appointmentId))?.state).toBe('CONFIRMED');
    const confirmed = (await world.published('booking.appointmentConfirmed')).filter(
      (facts) => facts.appointmentId === appointmentId,
    );
    expect(confirmed).toEqual([
      {
        appointmentId,
        patientId: patient.personId,
        specialistId: inClinic.id,
        specialistPersonId: inClinic.personId,
        organizationId,
        lineage: [organizationId],
        appointmentTypeId: inClinic.typeId,
        startsAt: ten,
        endsAt: '2026-11-24T09:50:00.000Z',
        timeZone: 'Europe/Berlin',
        format: 'VIDEO',
        quoteId: payment.quoteId,
        clickId,
        visitorId,
      },
    ]);
    const notices = (await world.published('identity.noticeRequested')).filter(
      ({ calendar }) => calendar?.uid === `${appointmentId}@daraport`,
    );
    expect(
      notices.map(({ personId, template, calendar }) => [
        personId,
        template,
        calendar?.timeZone,
        calendar?.sequence,
        calendar?.method,
      ]),
    ).toEqual([
      [patient.personId, 'appointmentConfirmed', 'Europe/Berlin', 0, 'REQUEST'],
      [inClinic.personId, 'appointmentConfirmed', 'Europe/London', 0, 'REQUEST'],
    ]);
    expect(notices.map(({ subject, withPersonId }) => [subject, withPersonId])).toEqual([
      [{ kind: 'APPOINTMENT', id: appointmentId }, inClinic.personId],
      [{ kind: 'APPOINTMENT', id: appointmentId }, patient.personId],
    ]);
  });

  it('told twice confirms once, and asks for no refund', async () => {
    const { payment, appointmentId } = await bookFor(world, lena, ten);
    await world.deliver('billing.paymentSucceeded', payment);
    expect(
      (await world.published('booking.appointmentConfirmed')).filter((facts) => facts.appointmentId === appointmentId),
    ).toHaveLength(1);
    expect(await lapsedFor(payment.quoteId)).toEqual([]);
  });

  it('after the hold ran out confirms it all the same while the time is free', async () => {
    const { payment, holdId } = await holdFor(world, lena, ten);
    world.clock.now = new Date(monday.getTime() + minutes(11));
    await world.subgraph.jobs['booking.expireHold']?.({ brandId: testBrand, holdId });
    await world.deliver('billing.paymentSucceeded', payment);
    expect((await rowOf(holdId))?.state).toBe('CONFIRMED');
  });

  it('after somebody else took the time asks for the money back', async () => {
    const { payment, holdId } = await holdFor(world, lena, ten);
    world.clock.now = new Date(monday.getTime() + minutes(11));
    const rival = await bookFor(world, lena, '2026-11-24T09:30:00.000Z');
    await world.deliver('billing.paymentSucceeded', payment);
    expect((await rowOf(holdId))?.state).toBe('EXPIRED');
    expect((await rowOf(rival.holdId))?.state).toBe('CONFIRMED');
    expect(await lapsedFor(payment.quoteId)).toEqual([{ holdId, quoteId: payment.quoteId }]);
  });

  it('that comes after the start, or for a time given back, asks for the money back', async () => {
    const late = await holdFor(world, lena, '2026-11-23T09:00:00.000Z');
    world.clock.now = new Date('2026-11-23T09:00:00.000Z');
    await world.deliver('billing.paymentSucceeded', late.payment);
    expect(await lapsedFor(late.payment.quoteId)).toHaveLength(1);
    const released = await holdFor(world, lena, ten);
    await world.ask(
      released.patient,
      'mutation ($id: ID!) { releaseHold(id: $id, idempotencyKey: $id) { __typename } }',
      {
        id: released.holdId,
      },
    );
    await world.deliver('billing.paymentSucceeded', released.payment);
    expect(await lapsedFor(released.payment.quoteId)).toHaveLength(1);
  });

  it('that names another patient, specialist or type, or no known price, asks for the money back', async () => {
    const { payment, holdId } = await holdFor(world, lena, ten);
    for (const wrong of [{ patientId: newId() }, { specialistId: newId() }, { appointmentTypeId: newId() }]) {
      await world.deliver('billing.paymentSucceeded', { ...payment, ...wrong });
    }
    expect(await lapsedFor(payment.quoteId)).toHaveLength(3);
    expect((await rowOf(holdId))?.state).toBe('HELD');
    const unknown = { ...payment, quoteId: newId() };
    await world.deliver('billing.paymentSucceeded', unknown);
    expect(await lapsedFor(unknown.quoteId)).toEqual([{ holdId: null, quoteId: unknown.quoteId }]);
  });

  it('for rivals at the same moment confirms one of them at most', async () => {
    const first = await holdFor(world, lena, ten);
    world.clock.now = new Date(monday.getTime() + minutes(11));
    const second = await holdFor(world, lena, ten);
    world.clock.now = new Date(monday.getTime() + minutes(22));
    await Promise.all([first, second].map(({ payment }) => world.deliver('billing.paymentSucceeded', payment)));
    const states = [(await rowOf(first.holdId))?.state, (await rowOf(second.holdId))?.state];
    expect(new Set(states)).toEqual(new Set(['CONFIRMED', 'EXPIRED']));
  });
});

it('completes a confirmed appointment when its visit ended, and no other', async () => {
  const { appointmentId } = await bookFor(world, lena, ten);
  const visitId = newId();
  await world.deliver('care.visitEnded', { visitId, appointmentId });
  expect((await rowOf(appointmentId))?.state).toBe('COMPLETED');
  const { holdId } = await holdFor(world, lena, '2026-11-25T09:00:00.000Z');
  await world.deliver('care.visitEnded', { visitId, appointmentId: holdId });
  expect((await rowOf(holdId))?.state).toBe('HELD');
});
