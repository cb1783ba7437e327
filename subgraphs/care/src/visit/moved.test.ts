import type { Viewer } from '@daraport/access';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCareWorld, type Booked, type CareWorld } from '../testing.ts';

let world: CareWorld;
beforeAll(async () => (world = await startCareWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const VISIT = `query($id: ID!) { visit(id: $id) { state opensAt } }`;
const JOIN = `mutation($id: ID!) { joinVisit(input: { visitId: $id }) { __typename ... on Error { code } ... on VisitNotOpenError { opensAt } } }`;
const CHANGED = `subscription($id: ID!) { visitChanged(visitId: $id) { state participants { state } } }`;

const at = (time: string) => (world.clock.now = new Date(`2026-11-24T${time}:00Z`));
const run = async (viewer: Viewer, query: string, variables: object): Promise<Record<string, unknown>> =>
  Object.values(await world.data<Record<string, Record<string, unknown>>>(viewer, query, { ...variables }))[0] ?? {};
const join = (viewer: Viewer, { visitId }: Booked) => run(viewer, JOIN, { id: visitId });

it('moves with its appointment, by the same link, and shows out who is in the room', async () => {
  const booked = await world.book();
  at('08:55');
  await join(booked.patient, booked);
  await using seen = await world.follow<{ visitChanged: { state: string } }>(booked.patient, CHANGED, {
    id: booked.visitId,
  });
  await seen.next();
  const moved = {
    ...booked.facts,
    startsAt: '2026-11-25T09:00:00.000Z',
    endsAt: '2026-11-25T09:50:00.000Z',
    previousStartsAt: booked.facts.startsAt,
    movedBy: booked.facts.patientId,
    revision: 2,
  };
  await world.deliver('booking.appointmentRescheduled', moved);
  expect((await seen.next()).visitChanged).toEqual({
    state: 'SCHEDULED',
    participants: [{ state: 'LEFT' }, { state: 'ABSENT' }],
  });
  expect(await join(booked.patient, booked)).toMatchObject({
    code: 'VISIT_NOT_OPEN',
    opensAt: '2026-11-25T08:50:00.000Z',
  });
  // News that was overtaken: the booking itself, and an earlier move.
  await world.deliver('booking.appointmentConfirmed', booked.facts);
  await world.deliver('booking.appointmentRescheduled', { ...moved, startsAt: booked.facts.startsAt, revision: 1 });
  expect(await run(booked.patient, VISIT, { id: booked.visitId })).toMatchObject({
    opensAt: '2026-11-25T08:50:00.000Z',
  });
  world.clock.now = new Date('2026-11-25T08:55:00Z');
  expect(await join(booked.patient, booked)).toEqual({ __typename: 'JoinVisitPayload' });
});
