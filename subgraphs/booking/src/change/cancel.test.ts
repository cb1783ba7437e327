import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { otherBrand, viewerAs } from '@daraport/subgraph/testing';
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
const wednesday = '2026-11-25T09:00:00.000Z';
const specialistOf = (specialist: TestSpecialist) => viewerAs('SPECIALIST', { personId: specialist.personId });

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
});

describe('cancelling', () => {
  const cancelAppointment = /* GraphQL */ `
    mutation ($input: CancelAppointmentInput!) {
      cancelAppointment(input: $input) {
        ... on CancelAppointmentPayload {
          appointment {
            state
          }
        }
        ... on Error {
          code
        }
        ... on CancellationTooLateError {
          deadline
        }
        ... on InvalidInputError {
          fields {
            path
          }
        }
      }
    }
  `;
  const cancel = async (viewer: Viewer, facts: { appointmentId: string; reason?: string; idempotencyKey?: string }) =>
    answerOf(
      await world.ask(viewer, cancelAppointment, { input: { idempotencyKey: newId(), ...facts } }),
      'cancelAppointment',
    );

  it('frees the time, seals the reason, and tells everyone once', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    const input = { appointmentId, reason: 'Ich habe Fieber.', idempotencyKey: newId() };
    for (const _twice of [1, 2]) expect(await cancel(patient, input)).toEqual({ appointment: { state: 'CANCELLED' } });
    expect(await cancel(patient, { appointmentId })).toEqual({ appointment: { state: 'CANCELLED' } });
    const [row] = await world.change((tx) => tx.select().from(reservations).where(eq(reservations.id, appointmentId)));
    expect(row).toMatchObject({ cancelledBy: patient.personId, sequence: 1 });
    expect(row?.cancelReason?.includes(Buffer.from('Fieber'))).toBe(false);
    const events = (await world.published('booking.appointmentCancelled')).filter(
      (facts) => facts.appointmentId === appointmentId,
    );
    expect(events).toMatchObject([{ cancelledBy: patient.personId, reason: null }]);
    const notices = (await world.published('identity.noticeRequested')).filter(
      ({ calendar, template }) => template === 'appointmentCancelled' && calendar?.uid === `${appointmentId}@daraport`,
    );
    expect(notices.map(({ personId, calendar }) => [personId, calendar?.method, calendar?.sequence])).toEqual([
      [patient.personId, 'CANCEL', 1],
      [lena.personId, 'CANCEL', 1],
    ]);
    expect(await holdFor(world, lena, wednesday)).toBeTruthy();
  });

  it('is too late for the patient a day before, and not for the specialist', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, ten);
    const deadline = async (viewer: typeof patient) =>
      (await world.ask(viewer, `query ($id: ID!) { appointment(id: $id) { cancellableUntil } }`, { id: appointmentId }))
        .data?.['appointment'];
    expect(await deadline(patient)).toEqual({ cancellableUntil: '2026-11-23T09:00:00.000Z' });
    world.clock.now = new Date('2026-11-23T09:00:00.001Z');
    expect(await cancel(patient, { appointmentId })).toEqual({
      code: 'CANCELLATION_TOO_LATE',
      deadline: '2026-11-23T09:00:00.000Z',
    });
    expect(await cancel(specialistOf(lena), { appointmentId })).toEqual({ appointment: { state: 'CANCELLED' } });
    expect(await deadline(patient)).toEqual({ cancellableUntil: null });
  });

  it('is open to who oversees the appointment, at no cost, and to nobody who may only look', async () => {
    const [clinic, elsewhere] = [newId(), newId()];
    const inClinic = await world.specialist({ organizationId: clinic, lineage: [clinic] });
    const { appointmentId } = await bookFor(world, inClinic, wednesday);
    const { scopes } = viewerAs('ORGANIZATION_ADMIN');
    const looking = scopes.filter((scope) => scope !== 'appointments:change');
    expect(await cancel(viewerAs('ORGANIZATION_ADMIN', { organizationId: elsewhere }), { appointmentId })).toEqual({
      code: 'NOT_FOUND',
    });
    const refused = await world.ask(
      viewerAs('ORGANIZATION_ADMIN', { organizationId: clinic, scopes: looking }),
      cancelAppointment,
      { input: { appointmentId, idempotencyKey: newId() } },
    );
    expect(refused.errors?.[0]?.extensions['code']).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    const admin = viewerAs('ORGANIZATION_ADMIN', { organizationId: clinic });
    expect(await cancel(admin, { appointmentId })).toEqual({ appointment: { state: 'CANCELLED' } });
    const [event] = (await world.published('booking.appointmentCancelled')).slice(-1);
    expect(event).toMatchObject({ appointmentId, cancelledBy: admin.personId, keptMinor: 0 });
  });

  it('is refused to strangers, for holds and for unknown ids', async () => {
    const { appointmentId } = await bookFor(world, lena, wednesday);
    for (const viewer of [
      viewerAs('PATIENT'),
      viewerAs('SPECIALIST'),
      viewerAs('ORGANIZATION_ADMIN', { organizationId: newId() }),
      viewerAs('ORGANIZATION_ADMIN', { brandId: otherBrand }),
      viewerAs('PATIENT', { brandId: otherBrand }),
    ]) {
      expect(await cancel(viewer, { appointmentId })).toEqual({ code: 'NOT_FOUND' });
    }
    const { patient, holdId } = await holdFor(world, lena, ten);
    expect(await cancel(patient, { appointmentId: holdId })).toEqual({ code: 'NOT_FOUND' });
    expect(await cancel(patient, { appointmentId: 'x' })).toEqual({ code: 'NOT_FOUND' });
    expect(await cancel(patient, { appointmentId: holdId, reason: 'x'.repeat(501) })).toEqual({
      code: 'INVALID_INPUT',
      fields: [{ path: 'reason' }],
    });
  });
});
