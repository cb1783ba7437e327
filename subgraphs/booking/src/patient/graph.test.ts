import type { Viewer } from '@daraport/access';
import { days } from '@daraport/domain';
import { viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bookFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
beforeAll(async () => {
  world = await startBookingWorld();
  lena = await world.specialist();
});
afterAll(() => world[Symbol.asyncDispose]());

const PAIR = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on CareRelationship {
  nextAppointment { startsAt } lastAppointment { startsAt } appointments(first: 10) { totalCount edges { node { startsAt } } } } } }`;
const pairOf = (patient: Viewer) => ({
  __typename: 'CareRelationship',
  patientId: patient.personId,
  specialistPersonId: lena.personId,
});
const ask = async (viewer: Viewer, ...patients: Viewer[]) => {
  const { data, errors } = await world.ask(viewer, PAIR, { of: patients.map(pairOf) });
  expect(errors).toBeUndefined();
  return (data ?? {})._entities;
};

it('tells the next and the last appointment of each patient, cancelled ones left out, and all of them on request', async () => {
  const [mara, felix] = [viewerAs('PATIENT'), viewerAs('PATIENT')];
  const times = ['2026-11-24T09:00:00.000Z', '2026-11-25T09:00:00.000Z', '2026-11-26T09:00:00.000Z'];
  for (const startsAt of times) await bookFor(world, lena, startsAt, mara);
  const { appointmentId } = await bookFor(world, lena, '2026-11-26T13:00:00.000Z', felix);
  const input = { appointmentId, idempotencyKey: 'cancel-it' };
  await world.ask(
    felix,
    'mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }',
    {
      input,
    },
  );
  const specialist = viewerAs('SPECIALIST', { personId: lena.personId });
  world.clock.now = new Date(monday.getTime() + days(1) + 3 * 3_600_000);
  expect(await ask(specialist, mara, felix)).toEqual([
    {
      nextAppointment: { startsAt: times[1] },
      lastAppointment: { startsAt: times[0] },
      appointments: { totalCount: 3, edges: times.toReversed().map((startsAt) => ({ node: { startsAt } })) },
    },
    { nextAppointment: null, lastAppointment: null, appointments: { totalCount: 1, edges: [expect.anything()] } },
  ]);
  const none = { nextAppointment: null, lastAppointment: null, appointments: { totalCount: 0, edges: [] } };
  expect(await ask(viewerAs('SPECIALIST'), mara)).toEqual([none]);
});
