import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { startTwilioSandbox, verifyAccessToken } from '@daraport/sandbox';
import { testBrand } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noon, person, startCareWorld, type Booked, type CareWorld } from '../testing.ts';

let world: CareWorld;
beforeAll(async () => (world = await startCareWorld({ CARE_VISIT_OPENS_MINUTES: '120' })));
afterAll(() => world[Symbol.asyncDispose]());

const JOIN = `mutation($id: ID!) { joinVisit(input: { visitId: $id }) { ... on JoinVisitPayload { connection { connectionId provider token roomName } } ... on Error { code } } }`;
const SEND = `mutation($input: SendVisitSignalInput!) { sendVisitSignal(input: $input) { ... on SendVisitSignalPayload { signalId } ... on Error { code } ... on InvalidInputError { fields { path } } } }`;
const RECEIVED = `subscription($visitId: ID!, $connectionId: ID!) { visitSignalReceived(visitId: $visitId, connectionId: $connectionId) { id fromConnectionId fromRole kind payload } }`;

interface Signal {
  visitSignalReceived: { id: Id; fromConnectionId: Id; fromRole: string; kind: string; payload: string };
}
const join = async (viewer: Viewer, { visitId }: Booked, where = world) =>
  (
    await where.data<{
      joinVisit: { connection: { connectionId: Id; provider: string; token: string | null; roomName: string } };
    }>(viewer, JOIN, { id: visitId })
  ).joinVisit.connection;
const send = async (viewer: Viewer, { visitId }: Booked, connectionId: Id, payload: string, kind = 'CANDIDATE') =>
  (await world.data<{ sendVisitSignal: object }>(viewer, SEND, { input: { visitId, connectionId, kind, payload } }))
    .sendVisitSignal;
const follow = (viewer: Viewer, { visitId }: Booked, connectionId: Id) =>
  world.follow<Signal>(viewer, RECEIVED, { visitId, connectionId });
const payloadOf = ({ visitSignalReceived }: Signal) => visitSignalReceived.payload;

async function bothIn() {
  const booked = await world.book();
  const { connectionId: patientConnection } = await join(booked.patient, booked);
  const { connectionId: specialistConnection } = await join(booked.specialist, booked);
  return { ...booked, patientConnection, specialistConnection };
}

it('carries signals to the other side: those since it joined, then live, in order and each once', async () => {
  const call = await bothIn();
  const early = JSON.stringify({ sdp: 'v=0'.padEnd(20_000, 'x') });
  await send(call.specialist, call, call.specialistConnection, early, 'OFFER');
  await send(call.specialist, call, call.specialistConnection, '"1"');
  await using received = await follow(call.patient, call, call.patientConnection);
  expect((await received.next()).visitSignalReceived).toMatchObject({
    kind: 'OFFER',
    payload: early,
    fromRole: 'SPECIALIST',
    fromConnectionId: call.specialistConnection,
  });
  const rest: string[] = ['"1"'];
  const sending = (async () => {
    for (let index = 2; index <= 30; index++) {
      rest.push(`"${index}"`);
      await send(call.specialist, call, call.specialistConnection, `"${index}"`);
      await send(call.patient, call, call.patientConnection, `"back ${index}"`);
    }
  })();
  const payloads: string[] = [];
  for (let index = 1; index <= 30; index++) payloads.push(payloadOf(await received.next()));
  await sending;
  expect(payloads).toEqual(rest);
  expect(await received.isQuiet()).toBe(true);
});

it('numbers signals of both sides without loss when they are sent at once', async () => {
  const call = await bothIn();
  await using received = await follow(call.patient, call, call.patientConnection);
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => send(call.specialist, call, call.specialistConnection, `"${index}"`)),
  );
  const payloads: string[] = [];
  for (let index = 0; index < 20; index++) payloads.push(payloadOf(await received.next()));
  expect(new Set(payloads).size).toBe(20);
});

it('replaces the connection before: its signals are refused, its stream ends, and the new one starts afresh', async () => {
  const call = await bothIn();
  await using old = await follow(call.patient, call, call.patientConnection);
  await send(call.specialist, call, call.specialistConnection, '"to the old one"');
  const { connectionId } = await join(call.patient, call);
  expect(payloadOf(await old.next())).toBe('"to the old one"');
  expect(await old.isOver()).toBe(true);
  expect(await send(call.patient, call, call.patientConnection, '"late"')).toEqual({ code: 'CONNECTION_REPLACED' });
  await expect(follow(call.patient, call, call.patientConnection)).rejects.toThrow('CONNECTION_REPLACED');
  await using fresh = await follow(call.patient, call, connectionId);
  await send(call.specialist, call, call.specialistConnection, '"to the new one"');
  expect(payloadOf(await fresh.next())).toBe('"to the new one"');
  const leave = `mutation($id: ID!, $connectionId: ID!) { leaveVisit(input: { visitId: $id, connectionId: $connectionId }) { ... on LeaveVisitPayload { visit { state participants { state } } } } }`;
  // The old tab says goodbye: nobody is put out.
  expect(
    await world.data(call.patient, leave, { id: call.visitId, connectionId: call.patientConnection }),
  ).toMatchObject({
    leaveVisit: { visit: { participants: [{ state: 'CONNECTED' }, { state: 'CONNECTED' }] } },
  });
});

it('drops signals while nobody is there, and sends none to who is put out', async () => {
  const booked = await world.book();
  const { connectionId } = await join(booked.patient, booked);
  expect(await send(booked.patient, booked, connectionId, '', 'HELLO')).toHaveProperty('signalId');
  const specialist = await join(booked.specialist, booked);
  await using received = await follow(booked.specialist, booked, specialist.connectionId);
  expect(await received.isQuiet()).toBe(true);
  await send(booked.patient, booked, connectionId, '', 'HELLO');
  expect((await received.next()).visitSignalReceived).toMatchObject({ kind: 'HELLO', payload: '' });
  await world.data(booked.specialist, 'mutation($id: ID!) { endVisit(visitId: $id) { __typename } }', {
    id: booked.visitId,
  });
  expect(await received.isOver()).toBe(true);
  expect(await send(booked.patient, booked, connectionId, '', 'BYE')).toEqual({ code: 'CONNECTION_REPLACED' });
});

it('takes JSON of at most 64 kB, and nothing with HELLO and BYE', async () => {
  const call = await bothIn();
  const refused = { code: 'INVALID_INPUT', fields: [{ path: 'payload' }] };
  expect(await send(call.patient, call, call.patientConnection, '{"broken')).toEqual(refused);
  expect(await send(call.patient, call, call.patientConnection, '{}', 'BYE')).toEqual(refused);
  expect(await send(call.patient, call, call.patientConnection, `"${'ä'.repeat(32_768)}"`)).toEqual(refused);
  expect(await send(call.patient, call, call.patientConnection, `"${'x'.repeat(65_534)}"`)).toHaveProperty('signalId');
});

it('lets nobody listen or speak on a connection that is not theirs', async () => {
  const call = await bothIn();
  const stranger = person('PATIENT');
  for (const [viewer, connectionId] of [
    [stranger, call.patientConnection],
    [call.specialist, call.patientConnection],
    [call.patient, newId()],
    [call.patient, 'x'],
  ] as const) {
    expect(await send(viewer, call, connectionId, '1')).toEqual({ code: 'NOT_FOUND' });
    await expect(follow(viewer, call, connectionId)).rejects.toThrow('NOT_FOUND');
  }
  const other = await world.book({}, call);
  await join(call.patient, other);
  expect(await send(call.patient, other, call.patientConnection, '1')).toEqual({ code: 'NOT_FOUND' });
});

it('forgets signals after an hour, and queues the next look for those that are younger', async () => {
  const call = await bothIn();
  const purge = () => world.subgraph.jobs['care.purgeSignals']?.({ brandId: testBrand, visitId: call.visitId });
  const kept = () => world.raw('select payload from care.visit_signals where visit_id = $1', [call.visitId]);
  await send(call.patient, call, call.patientConnection, '"old"');
  world.clock.now = new Date(noon.getTime() + 50 * 60_000);
  await send(call.patient, call, call.patientConnection, '"young"');
  world.clock.now = new Date(noon.getTime() + 61 * 60_000);
  await purge();
  expect(await kept()).toEqual([{ payload: '"young"' }]);
  world.clock.now = new Date(noon.getTime() + 200 * 60_000);
  await purge();
  expect(await kept()).toEqual([]);
  world.clock.now = noon;
});

const twilioAccount = { accountSid: `SK${'1'.repeat(32)}`, authToken: 'api-secret' };
const throughTwilio = (apiBase: string) => ({
  CARE_VISIT_OPENS_MINUTES: '120',
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_API_KEY: twilioAccount.accountSid,
  TWILIO_API_SECRET: twilioAccount.authToken,
  TWILIO_API_BASE: apiBase,
});

it('talks to Twilio when there is an account: one room per visit, a token for who is in, closed at the end', async () => {
  await using twilio = await startTwilioSandbox({ account: twilioAccount });
  await using care = await startCareWorld(throughTwilio(twilio.url));
  const booked = await care.book();
  const waiting = await join(booked.patient, booked, care);
  expect(waiting).toMatchObject({ provider: 'TWILIO', token: null, roomName: booked.visitId });
  const inside = await join(booked.specialist, booked, care);
  expect(verifyAccessToken(inside.token ?? '', twilioAccount.authToken)).toMatchObject({
    identity: booked.specialist.personId,
    room: booked.visitId,
  });
  const again = await join(booked.patient, booked, care);
  const claims = verifyAccessToken(again.token ?? '', twilioAccount.authToken);
  expect(claims?.expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + 600_000);
  await care.subgraph.jobs['care.closeRoom']?.({ brandId: testBrand, visitId: booked.visitId });
  await care.subgraph.jobs['care.closeRoom']?.({ brandId: testBrand, visitId: booked.visitId });
});

it('says that Twilio is away, and lets nobody in until it is back', async () => {
  const twilio = await startTwilioSandbox({ account: twilioAccount });
  await using care = await startCareWorld(throughTwilio(twilio.url));
  const booked = await care.book();
  const { port } = new URL(twilio.url);
  await twilio.close();
  const refused = { joinVisit: { code: 'VIDEO_PROVIDER_UNAVAILABLE' } };
  expect(await care.data(booked.patient, JOIN, { id: booked.visitId })).toEqual(refused);
  await using back = await startTwilioSandbox({ account: twilioAccount, port: Number(port) });
  expect(back.url).toBe(twilio.url);
  expect(await join(booked.patient, booked, care)).toMatchObject({ provider: 'TWILIO', roomName: booked.visitId });
});
