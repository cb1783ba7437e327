import { newId } from '@daraport/domain';
import { otherBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { monday, startBookingWorld, type BookingWorld } from '../testing.ts';
import { makeGroup, scheduled, seatBooked, seatsFree, sessionNow, type TestGroup } from './testing.ts';

let world: BookingWorld;
let group: TestGroup;
const six = '2026-11-24T17:00:00.000Z';
const seven = '2026-11-24T18:00:00.000Z';

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  group = await makeGroup(world, await world.specialist());
});

const one = 'query ($id: ID!) { appointment(id: $id) { id } }';
const cancel = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) {
  __typename ... on Error { code } ... on CancelAppointmentPayload { appointment { state } } } }`;

it('tells others nothing of who takes part: no session, no participants, no other seat', async () => {
  const session = await scheduled(world, group, six);
  const mine = await seatBooked(world, group, six);
  const theirs = await seatBooked(world, group, six);
  const { patient } = mine;
  for (const query of [
    `{ groupSession(id: "${session.id}") { id } }`,
    `{ groupSessions(from: "${six}", to: "${seven}") { id } }`,
    `{ appointment(id: "${mine.appointmentId}") { groupSession { id } } }`,
    `{ appointment(id: "${mine.appointmentId}") { groupSession { participants { patient { id } } } } }`,
  ]) {
    const { errors, data } = await world.ask(patient, query);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    expect(JSON.stringify(data ?? null)).not.toContain(session.id);
  }
  expect((await world.ask(patient, one, { id: theirs.appointmentId })).data).toEqual({ appointment: null });
  expect((await world.ask(patient, one, { id: session.id })).data).toEqual({ appointment: null });
  const list = await world.ask(patient, '{ myAppointments(first: 10, period: UPCOMING) { edges { node { id } } } }');
  expect(list.data).toEqual({ myAppointments: { edges: [{ node: { id: mine.appointmentId } }] } });
  const foreign = viewerAs('SPECIALIST');
  expect((await world.ask(foreign, `{ groupSession(id: "${session.id}") { id } }`)).data).toEqual({
    groupSession: null,
  });
  const elsewhere = viewerAs('ORGANIZATION_ADMIN', { brandId: otherBrand });
  expect((await world.ask(elsewhere, `{ groupSession(id: "${session.id}") { id } }`)).data).toEqual({
    groupSession: null,
  });
});

it('lets nobody cancel another seat, or the session by any id of it', async () => {
  const session = await scheduled(world, group, six);
  const mine = await seatBooked(world, group, six);
  const theirs = await seatBooked(world, group, six);
  const asked = async (id: string) => {
    const input = { appointmentId: id, idempotencyKey: newId() };
    return (await world.ask(mine.patient, cancel, { input })).data;
  };
  for (const id of [theirs.appointmentId, session.id])
    expect(await asked(id)).toEqual({ cancelAppointment: { __typename: 'NotFoundError', code: 'NOT_FOUND' } });
  const cancelAll = `mutation ($input: CancelGroupSessionInput!) { cancelGroupSession(input: $input) {
    __typename ... on Error { code } } }`;
  for (const sessionId of [session.id, mine.appointmentId])
    expect((await world.ask(mine.patient, cancelAll, { input: { sessionId, idempotencyKey: newId() } })).data).toEqual({
      cancelGroupSession: { __typename: 'NotFoundError', code: 'NOT_FOUND' },
    });
  expect((await sessionNow(world, group, session.id)).seatsTaken).toBe(2);
});

it('cancels the own seat alone: the others keep theirs, and it can be booked again', async () => {
  const session = await scheduled(world, group, six);
  const [mine, theirs] = [await seatBooked(world, group, six), await seatBooked(world, group, six)];
  const input = { appointmentId: mine.appointmentId, idempotencyKey: newId() };
  expect((await world.ask(mine.patient, cancel, { input })).data).toEqual({
    cancelAppointment: { __typename: 'CancelAppointmentPayload', appointment: { state: 'CANCELLED' } },
  });
  const { participants, isCancelled } = await sessionNow(world, group, session.id);
  expect(isCancelled).toBe(false);
  expect(participants.find(({ id }) => id === theirs.appointmentId)?.state).toBe('CONFIRMED');
  const cancelled = await world.published('booking.appointmentCancelled');
  expect(cancelled.map(({ appointmentId }) => appointmentId).filter((id) => id === theirs.appointmentId)).toEqual([]);
  expect(cancelled).toContainEqual(expect.objectContaining({ appointmentId: mine.appointmentId, keptMinor: 0 }));
  expect(await seatsFree(world, group)).toMatchObject([{ startsAt: six, seatsLeft: 2 }]);
  await seatBooked(world, group, six, mine.patient);
});

it('tells each participant of the own seat alone, and the specialist of each seat in the portal alone', async () => {
  const session = await scheduled(world, group, six);
  const [mine, theirs] = [await seatBooked(world, group, six), await seatBooked(world, group, six)];
  const notices = await world.published('identity.noticeRequested');
  const toMe = notices.filter(({ personId }) => personId === mine.patient.personId);
  expect(toMe.map(({ calendar }) => calendar?.uid)).toEqual([`${mine.appointmentId}@daraport`]);
  for (const secret of [theirs.patient.personId ?? '-', theirs.appointmentId, session.id])
    expect(JSON.stringify(toMe)).not.toContain(secret);
  const toHost = notices.filter(
    ({ personId, subject }) => personId === group.personId && subject.kind === 'APPOINTMENT',
  );
  expect(toHost.map(({ channels }) => channels)).toEqual([['PORTAL'], ['PORTAL']]);
});
