import { modules, type Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { otherBrand, testBrand } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noon, person, startCareWorld, type Booked, type CareWorld } from '../testing.ts';

let world: CareWorld;
beforeAll(async () => (world = await startCareWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const VISIT = `query($id: ID!) { visit(id: $id) { state opensAt appointment { id } participants { role state joinedAt leftAt person { id } } } }`;
const JOIN = `mutation($id: ID!) { joinVisit(input: { visitId: $id }) { ... on JoinVisitPayload { visit { state participants { state } } connection { connectionId provider token roomName isPolite iceServers { urls } } }
  ... on Error { code message } ... on VisitNotOpenError { opensAt } } }`;
const LEAVE = `mutation($id: ID!, $connectionId: ID!) { leaveVisit(input: { visitId: $id, connectionId: $connectionId }) { ... on LeaveVisitPayload { visit { state participants { state } } } ... on Error { code } } }`;
const ADMIT = `mutation($id: ID!) { admitPatient(visitId: $id) { ... on AdmitPatientPayload { visit { state participants { state } } } ... on Error { code } } }`;
const END = `mutation($id: ID!) { endVisit(visitId: $id) { ... on EndVisitPayload { visit { state participants { state } } } ... on Error { code } } }`;
const CHANGED = `subscription($id: ID!) { visitChanged(visitId: $id) { state participants { state } } }`;

const at = (time: string) => (world.clock.now = new Date(`2026-11-24T${time}:00Z`));
const run = async (viewer: Viewer, query: string, variables: object): Promise<Record<string, unknown>> =>
  Object.values(await world.data<Record<string, Record<string, unknown>>>(viewer, query, { ...variables }))[0] ?? {};
const join = (viewer: Viewer, { visitId }: Booked) => run(viewer, JOIN, { id: visitId });
const connectionOf = (joined: Record<string, unknown>) =>
  (joined as { connection: { connectionId: Id } }).connection.connectionId;
const states = (state: string, patient: string, specialist: string) => ({
  visit: { state, participants: [{ state: patient }, { state: specialist }] },
});

it('comes with the booking, and moves with it', async () => {
  const { facts, patient, specialist, visitId } = await world.book();
  expect((await world.data<{ visit: object }>(patient, VISIT, { id: visitId })).visit).toEqual({
    state: 'SCHEDULED',
    opensAt: '2026-11-24T08:50:00.000Z',
    appointment: { id: facts.appointmentId },
    participants: [
      { role: 'PATIENT', state: 'ABSENT', joinedAt: null, leftAt: null, person: { id: patient.personId } },
      { role: 'SPECIALIST', state: 'ABSENT', joinedAt: null, leftAt: null, person: { id: specialist.personId } },
    ],
  });
  await world.deliver('booking.appointmentConfirmed', {
    ...facts,
    startsAt: '2026-11-25T09:00:00.000Z',
    endsAt: '2026-11-25T09:50:00.000Z',
  });
  expect((await world.data<{ visit: object }>(patient, VISIT, { id: visitId })).visit).toMatchObject({
    opensAt: '2026-11-25T08:50:00.000Z',
  });
});

it('gives the same pair the same conversation at every appointment, and each appointment a visit', async () => {
  const first = await world.book();
  const second = await world.book({}, first);
  expect(second.conversationId).toBe(first.conversationId);
  expect(second.visitId).not.toBe(first.visitId);
});

it('opens ten minutes before, and says so until then', async () => {
  const booked = await world.book();
  at('08:49');
  expect(await join(booked.patient, booked)).toMatchObject({
    code: 'VISIT_NOT_OPEN',
    opensAt: '2026-11-24T08:50:00.000Z',
  });
  at('08:50');
  expect(await join(booked.patient, booked)).toMatchObject(states('WAITING', 'WAITING', 'ABSENT'));
});

it('opens as early as it is told to, also for visits booked before', async () => {
  await using early = await startCareWorld({ CARE_VISIT_OPENS_MINUTES: '100000' });
  const booked = await early.book();
  expect(await early.data(booked.patient, JOIN, { id: booked.visitId })).toMatchObject({
    joinVisit: states('WAITING', 'WAITING', 'ABSENT'),
  });
});

it('while the brand has VIDEO switched off, is joined only if it was booked as a video visit', async () => {
  const withoutVideo = { modules: modules.filter((module) => module !== 'VIDEO') };
  const byPhone = await world.book({ format: 'PHONE' });
  const byVideo = await world.book({ format: 'VIDEO' });
  at('09:00');
  const refusal = { code: 'MODULE_DISABLED' };
  expect(await join({ ...byPhone.patient, ...withoutVideo }, byPhone)).toMatchObject(refusal);
  expect(await join({ ...byVideo.patient, ...withoutVideo }, byVideo)).toMatchObject({ visit: { state: 'WAITING' } });
  expect(await join(byPhone.patient, byPhone)).toMatchObject({ visit: { state: 'WAITING' } });
});

it('keeps the patient waiting until he is let in, live for both, and goes on over leaving and rejoining', async () => {
  const booked = await world.book();
  at('09:00');
  await using seen = await world.follow<{ visitChanged: object }>(booked.patient, CHANGED, { id: booked.visitId });
  expect((await seen.next()).visitChanged).toMatchObject({ state: 'SCHEDULED' });
  const first = await join(booked.patient, booked);
  expect(first).toMatchObject({
    ...states('WAITING', 'WAITING', 'ABSENT'),
    connection: { provider: 'P2P', token: null, roomName: booked.visitId, isPolite: true, iceServers: [] },
  });
  expect((await seen.next()).visitChanged).toMatchObject({ state: 'WAITING' });
  expect(await run(booked.specialist, ADMIT, { id: booked.visitId })).toEqual(
    states('IN_PROGRESS', 'CONNECTED', 'ABSENT'),
  );
  expect((await seen.next()).visitChanged).toMatchObject({ state: 'IN_PROGRESS' });
  expect(await join(booked.specialist, booked)).toMatchObject({
    ...states('IN_PROGRESS', 'CONNECTED', 'CONNECTED'),
    connection: { isPolite: false },
  });
  expect(await run(booked.patient, LEAVE, { id: booked.visitId, connectionId: connectionOf(first) })).toEqual(
    states('IN_PROGRESS', 'LEFT', 'CONNECTED'),
  );
  expect(await join(booked.patient, booked)).toMatchObject(states('IN_PROGRESS', 'CONNECTED', 'CONNECTED'));
});

it('ends for both when the specialist ends it, and tells the others once', async () => {
  const booked = await world.book();
  at('09:00');
  await join(booked.patient, booked);
  await join(booked.specialist, booked);
  at('09:45');
  expect(await run(booked.specialist, END, { id: booked.visitId })).toEqual(states('ENDED', 'LEFT', 'LEFT'));
  expect(await run(booked.specialist, END, { id: booked.visitId })).toEqual(states('ENDED', 'LEFT', 'LEFT'));
  expect(await join(booked.patient, booked)).toMatchObject({ code: 'VISIT_ENDED', message: 'This visit has ended.' });
  expect(await run(booked.specialist, ADMIT, { id: booked.visitId })).toMatchObject({ code: 'VISIT_ENDED' });
  const told = await world.raw(
    `select payload from care.outbox where kind = 'care.visitEnded' and payload ->> 'visitId' = $1`,
    [booked.visitId],
  );
  expect(told).toEqual([{ payload: { visitId: booked.visitId, appointmentId: booked.facts.appointmentId } }]);
  const record = await world.raw<{ role: string; left_at: Date }>(
    'select role, left_at from care.visit_connections where visit_id = $1 order by joined_at, role',
    [booked.visitId],
  );
  expect(record.map(({ role, left_at }) => `${role} ${left_at.toISOString()}`)).toEqual([
    'PATIENT 2026-11-24T09:45:00.000Z',
    'SPECIALIST 2026-11-24T09:45:00.000Z',
  ]);
});

it('cannot be ended before its room opens', async () => {
  const booked = await world.book();
  world.clock.now = noon;
  expect(await run(booked.specialist, END, { id: booked.visitId })).toEqual(states('SCHEDULED', 'ABSENT', 'ABSENT'));
});

it('reaches a waiting patient when the appointment is cancelled', async () => {
  const booked = await world.book();
  at('08:55');
  await join(booked.patient, booked);
  await using seen = await world.follow<{ visitChanged: { state: string } }>(booked.patient, CHANGED, {
    id: booked.visitId,
  });
  expect((await seen.next()).visitChanged.state).toBe('WAITING');
  await world.deliver('booking.appointmentCancelled', { ...booked.facts, cancelledBy: newId(), reason: null });
  expect((await seen.next()).visitChanged).toEqual({
    state: 'CANCELLED',
    participants: [{ state: 'LEFT' }, { state: 'ABSENT' }],
  });
  expect(await join(booked.patient, booked)).toMatchObject({
    code: 'VISIT_ENDED',
    message: 'This appointment was cancelled.',
  });
});

it('stays cancelled when the booking is told after its cancellation', async () => {
  const { facts } = await world.book();
  const late = { ...facts, appointmentId: newId() };
  await world.deliver('booking.appointmentCancelled', { ...late, cancelledBy: newId(), reason: null });
  await world.deliver('booking.appointmentConfirmed', late);
  expect(await world.raw('select state from care.visits where appointment_id = $1', [late.appointmentId])).toEqual([
    { state: 'CANCELLED' },
  ]);
});

it('is closed six hours after its end when nobody ended it, and tells the others only if it took place', async () => {
  const held = await world.book();
  const missed = await world.book();
  at('09:00');
  await join(held.patient, held);
  await join(held.specialist, held);
  const close = async () => {
    for (const { visitId } of [held, missed])
      await world.subgraph.jobs['care.closeVisit']?.({ brandId: testBrand, visitId });
  };
  at('15:49');
  await close();
  expect(await run(held.patient, VISIT, { id: held.visitId })).toMatchObject({ state: 'IN_PROGRESS' });
  at('15:50');
  await close();
  await close();
  for (const { patient, visitId } of [held, missed])
    expect(await run(patient, VISIT, { id: visitId })).toMatchObject({ state: 'ENDED' });
  const told = await world.raw(
    `select payload ->> 'visitId' as id from care.outbox where kind = 'care.visitEnded' and payload ->> 'visitId' = any($1)`,
    [[held.visitId, missed.visitId]],
  );
  expect(told).toEqual([{ id: held.visitId }]);
});

it('is nobody else’s, and the patient cannot do what the specialist does', async () => {
  const booked = await world.book();
  at('09:00');
  const joined = await join(booked.patient, booked);
  const { personId: patientId } = booked.patient;
  const strangers = [person('PATIENT'), person('SPECIALIST'), person('PATIENT', patientId ?? '', otherBrand)];
  for (const stranger of strangers) {
    expect(await world.data(stranger, VISIT, { id: booked.visitId })).toEqual({ visit: null });
    expect(await join(stranger, booked)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await run(stranger, LEAVE, { id: booked.visitId, connectionId: connectionOf(joined) })).toEqual({
      code: 'NOT_FOUND',
    });
    await expect(world.follow(stranger, CHANGED, { id: booked.visitId })).rejects.toThrow('NOT_FOUND');
  }
  const specialist = person('SPECIALIST');
  expect(await run(specialist, ADMIT, { id: booked.visitId })).toEqual({ code: 'NOT_FOUND' });
  expect(await run(specialist, END, { id: booked.visitId })).toEqual({ code: 'NOT_FOUND' });
  // The same person in a specialist's role elsewhere is still the patient here.
  expect(await run(person('SPECIALIST', patientId ?? ''), END, { id: booked.visitId })).toEqual({ code: 'NOT_FOUND' });
  expect((await world.ask(booked.patient, ADMIT, { id: booked.visitId })).errors?.[0]?.extensions.code).toBe(
    'UNAUTHORIZED_FIELD_OR_TYPE',
  );
  expect(await join(booked.patient, { ...booked, visitId: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
});

it('extends appointments in one batch, each only for its people', async () => {
  const specialist = person('SPECIALIST');
  const mine = [await world.book({}, { specialist }), await world.book({}, { specialist })];
  const foreign = await world.book();
  const ids = [...mine, foreign].map(({ facts }) => facts.appointmentId);
  const query = `query($them: [_Any!]!) { _entities(representations: $them) { ... on Appointment { id visit { id } conversation { id } notes { id } } } }`;
  const them = [...ids, 'nonsense'].map((id) => ({ __typename: 'Appointment', id }));
  const { _entities } = await world.data<{ _entities: object[] }>(specialist, query, { them });
  expect(_entities).toEqual([
    ...mine.map(({ facts, visitId, conversationId }) => ({
      id: facts.appointmentId,
      visit: { id: visitId },
      conversation: { id: conversationId },
      notes: [],
    })),
    { id: foreign.facts.appointmentId, visit: null, conversation: null, notes: [] },
    { id: 'nonsense', visit: null, conversation: null, notes: [] },
  ]);
});
