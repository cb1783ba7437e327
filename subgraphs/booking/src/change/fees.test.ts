import type { Viewer } from '@daraport/access';
import { days, hours, newId } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bookFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { change, setTerms, strictTerms } from './testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
/** Friday at ten in Berlin; 119.00 EUR were paid. */
const friday = '2026-11-27T09:00:00.000Z';
const before = (time: number) => (world.clock.now = new Date(Date.parse(friday) - time));
const specialistOf = (specialist: TestSpecialist) => viewerAs('SPECIALIST', { personId: specialist.personId });
const rowOf = async (id: string) =>
  (await world.change((tx) => tx.select().from(reservations).where(eq(reservations.id, id))))[0];
const eventOf = async <
  Kind extends 'booking.appointmentCancelled' | 'booking.appointmentMissed' | 'booking.feesWaived',
>(
  kind: Kind,
  id: string,
) => (await world.published(kind)).filter(({ appointmentId }) => appointmentId === id);

beforeAll(async () => {
  world = await startBookingWorld();
  await setTerms(world, strictTerms);
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
});

const terms = async (viewer: Viewer, id: string) =>
  (
    await world.ask(
      viewer,
      `query ($id: ID!) { appointment(id: $id) { changeTerms {
        rescheduling { state until fee { amountMinor } } cancelling { state freeUntil until fee { amountMinor currency } } refund { amountMinor } movesLeft
        noShowFee { amountMinor } canMarkNoShow noShowReversibleUntil canWaiveFees areFeesWaived kept { amountMinor } } } }`,
      { id },
    )
  ).data?.['appointment'] as { changeTerms: Record<string, unknown> };

describe('terms', () => {
  it('say what it costs before one presses, and what is pressed costs that', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, friday);
    before(hours(3));
    expect(await terms(patient, appointmentId)).toEqual({
      changeTerms: {
        rescheduling: { state: 'NOT_ALLOWED', until: '2026-11-27T05:00:00.000Z', fee: { amountMinor: 0 } },
        cancelling: {
          state: 'WITH_FEE',
          freeUntil: '2026-11-25T09:00:00.000Z',
          until: '2026-11-27T07:00:00.000Z',
          fee: { amountMinor: 5950, currency: 'EUR' },
        },
        refund: { amountMinor: 5950 },
        movesLeft: 2,
        noShowFee: { amountMinor: 9520 },
        canMarkNoShow: false,
        noShowReversibleUntil: null,
        canWaiveFees: false,
        areFeesWaived: false,
        kept: null,
      },
    });
    const cancel = (more: object) => change(world, patient, 'cancelAppointment', { appointmentId, ...more });
    const refused = { code: 'FEE_NOT_ACCEPTED', fee: { amountMinor: 5950, currency: 'EUR' } };
    expect(await cancel({})).toMatchObject(refused);
    expect(await cancel({ acceptedFeeMinor: 5949 })).toMatchObject(refused);
    expect(await cancel({ acceptedFeeMinor: 5950, revision: 7 })).toMatchObject({ code: 'APPOINTMENT_REVISED' });
    expect(await cancel({ acceptedFeeMinor: 5950 })).toMatchObject({ appointment: { state: 'CANCELLED' } });
    expect(await eventOf('booking.appointmentCancelled', appointmentId)).toMatchObject([{ keptMinor: 5950 }]);
    expect(await terms(patient, appointmentId)).toMatchObject({ changeTerms: { kept: { amountMinor: 5950 } } });
  });

  it('keep the fee of a late move when it is cancelled later, however early that is then', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, friday);
    before(days(1));
    const nextWeek = '2026-12-04T09:00:00.000Z';
    const move = (more: object) =>
      change(world, patient, 'rescheduleAppointment', { appointmentId, startsAt: nextWeek, ...more });
    expect(await move({})).toMatchObject({ code: 'FEE_NOT_ACCEPTED', fee: { amountMinor: 1500, currency: 'EUR' } });
    expect(await move({ acceptedFeeMinor: 1500 })).toMatchObject({ appointment: { startsAt: nextWeek } });
    const cancel = (more: object) => change(world, patient, 'cancelAppointment', { appointmentId, ...more });
    expect(await cancel({})).toMatchObject({ code: 'FEE_NOT_ACCEPTED', fee: { amountMinor: 1500 } });
    expect(await cancel({ acceptedFeeMinor: 1500 })).toMatchObject({ appointment: { state: 'CANCELLED' } });
    expect(await eventOf('booking.appointmentCancelled', appointmentId)).toMatchObject([{ keptMinor: 1500 }]);
  });

  it('let a patient move so often, and the specialist on top of that', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, friday);
    const times = ['2026-11-30T09:00:00.000Z', '2026-12-01T09:00:00.000Z', '2026-12-02T09:00:00.000Z'];
    const move = (viewer: Viewer, startsAt = '') =>
      change(world, viewer, 'rescheduleAppointment', { appointmentId, startsAt });
    for (const startsAt of times.slice(0, 2))
      expect(await move(patient, startsAt)).toMatchObject({ appointment: { startsAt } });
    expect(await move(patient, times[2])).toMatchObject({ code: 'RESCHEDULING_NOT_ALLOWED', reason: 'TOO_OFTEN' });
    expect(await move(specialistOf(lena), times[2])).toMatchObject({ appointment: { startsAt: times[2] } });
  });

  it('refuse a move that comes too late, and say since when', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, friday);
    before(hours(4) - 1);
    expect(
      await change(world, patient, 'rescheduleAppointment', {
        appointmentId,
        startsAt: '2026-12-04T09:00:00.000Z',
        acceptedFeeMinor: 9999,
      }),
    ).toMatchObject({ code: 'RESCHEDULING_NOT_ALLOWED', reason: 'TOO_LATE', deadline: '2026-11-27T05:00:00.000Z' });
  });
});

describe('not coming', () => {
  const closeJob = async (appointmentId: string) =>
    world.subgraph.jobs['booking.closeNoShow']?.({
      brandId: testBrand,
      appointmentId,
      missedAt: (await rowOf(appointmentId))?.missedAt?.toISOString() ?? friday,
    });

  it('is said after the start, told to the patient, and final a day later, when the money follows', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, friday);
    const mark = (viewer: Viewer) => change(world, viewer, 'markNoShow', { appointmentId });
    before(0);
    expect(await mark(specialistOf(lena))).toMatchObject({ code: 'NO_SHOW_NOT_ALLOWED', reason: 'NOT_BEGUN' });
    before(-1);
    expect(await mark(patient)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await mark(viewerAs('SPECIALIST'))).toMatchObject({ code: 'NOT_FOUND' });
    for (const _twice of [1, 2])
      expect(await mark(specialistOf(lena))).toMatchObject({ appointment: { state: 'NO_SHOW' } });
    const told = (await world.published('identity.noticeRequested')).filter(
      ({ template, subject }) => template === 'appointmentMissed' && subject.id === appointmentId,
    );
    expect(told.map(({ personId }) => personId)).toEqual([patient.personId]);
    expect(await eventOf('booking.appointmentMissed', appointmentId)).toEqual([]);
    before(-days(1) - hours(1));
    for (const _twice of [1, 2]) await closeJob(appointmentId);
    expect(await eventOf('booking.appointmentMissed', appointmentId)).toMatchObject([{ keptMinor: 9520 }]);
    expect(await change(world, specialistOf(lena), 'revertNoShow', { appointmentId })).toMatchObject({
      reason: 'FINAL',
    });
  });

  it('is taken back within a day, and then costs nothing', async () => {
    const { appointmentId } = await bookFor(world, lena, friday);
    before(-hours(1));
    const admin = viewerAs('COORDINATOR');
    await change(world, admin, 'markNoShow', { appointmentId });
    const missedAt = world.clock.now.toISOString();
    before(-hours(2));
    expect(await change(world, admin, 'revertNoShow', { appointmentId })).toMatchObject({
      appointment: { state: 'COMPLETED' },
    });
    before(-days(2));
    await world.subgraph.jobs['booking.closeNoShow']?.({ brandId: testBrand, appointmentId, missedAt });
    expect(await eventOf('booking.appointmentMissed', appointmentId)).toEqual([]);
    // Said again, it counts from then on: the first job does not close it.
    await change(world, admin, 'markNoShow', { appointmentId });
    await world.subgraph.jobs['booking.closeNoShow']?.({ brandId: testBrand, appointmentId, missedAt });
    expect(await eventOf('booking.appointmentMissed', appointmentId)).toEqual([]);
  });

  it('is said of no cancelled appointment, nor of one long ago', async () => {
    const [cancelled, old] = [
      await bookFor(world, lena, friday),
      await bookFor(world, lena, '2026-11-27T10:00:00.000Z'),
    ];
    await change(world, specialistOf(lena), 'cancelAppointment', { appointmentId: cancelled.appointmentId });
    before(-days(8));
    for (const { appointmentId } of [cancelled, old])
      expect(await change(world, specialistOf(lena), 'markNoShow', { appointmentId })).toMatchObject({
        reason: 'NOT_MET',
      });
  });
});

describe('waiving', () => {
  const waive = (viewer: Viewer, appointmentId: string, reason = 'Der Zug fiel aus.') =>
    change(world, viewer, 'waiveChangeFees', { appointmentId, reason });

  it('frees what is to come, with a sealed reason, and is audited', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, friday);
    before(hours(3));
    expect(await waive(patient, appointmentId)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await waive(specialistOf(lena), appointmentId, ' ')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await waive(viewerAs('COORDINATOR'), appointmentId)).toMatchObject({
      appointment: { changeTerms: { areFeesWaived: true, canWaiveFees: false, kept: null } },
    });
    expect((await rowOf(appointmentId))?.feesWaivedReason?.includes(Buffer.from('Zug'))).toBe(false);
    expect(await change(world, patient, 'cancelAppointment', { appointmentId })).toMatchObject({
      appointment: { state: 'CANCELLED' },
    });
    expect(await eventOf('booking.appointmentCancelled', appointmentId)).toMatchObject([{ keptMinor: 0 }]);
    expect(await eventOf('booking.feesWaived', appointmentId)).toEqual([]);
    const entries = (await world.published('audit.recorded')).flatMap((told) => told.entries);
    expect(
      entries.filter(({ resourceType, resourceId }) => resourceType === 'FeeWaiver' && resourceId === appointmentId),
    ).toHaveLength(1);
  });

  it('gives back what was kept, once', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, friday);
    before(hours(3));
    await change(world, patient, 'cancelAppointment', { appointmentId, acceptedFeeMinor: 5950 });
    for (const _twice of [1, 2])
      expect(await waive(specialistOf(lena), appointmentId)).toMatchObject({
        appointment: { changeTerms: { areFeesWaived: true, kept: { amountMinor: 0 } } },
      });
    expect(await eventOf('booking.feesWaived', appointmentId)).toMatchObject([{ appointmentId }]);
  });
});

it('refuses hostile input with a typed error', async () => {
  const { patient, appointmentId } = await bookFor(world, lena, friday);
  expect(
    await change(world, patient, 'rescheduleAppointment', {
      appointmentId,
      startsAt: friday,
      timeZone: 'Mars/Olympus',
    }),
  ).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await change(world, patient, 'cancelAppointment', { appointmentId, acceptedFeeMinor: -1 })).toMatchObject({
    code: 'INVALID_INPUT',
  });
  for (const id of ['x', newId()])
    for (const operation of ['markNoShow', 'revertNoShow', 'cancelAppointment'] as const)
      expect(await change(world, specialistOf(lena), operation, { appointmentId: id })).toMatchObject({
        code: 'NOT_FOUND',
      });
});
