import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { otherBrand, startFollowing, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerOf, holdFor, startBookingWorld, type BookingWorld, type TestSpecialist } from '../../testing.ts';

let world: BookingWorld;
let team: TestSpecialist[];
let poolId: Id;
const ten = '2026-11-24T09:00:00.000Z';

const ask = async (viewer: Viewer, name: string, input: object, fields: string) => {
  const Name = name.charAt(0).toUpperCase() + name.slice(1);
  const query = `mutation ($input: ${Name}Input!) { ${name}(input: $input) { __typename ... on ${Name}Payload { ${fields} } ... on Error { code } } }`;
  const answer = await world.ask(viewer, query, { input: { idempotencyKey: newId(), ...input } });
  return answerOf(answer, name) as unknown as Record<string, string> & { pool: { id: Id } };
};
const hold = (patient: Viewer, startsAt = ten) =>
  ask(patient, 'holdPoolSlot', { poolId, startsAt, format: 'VIDEO', timeZone: 'Europe/Berlin' }, 'holdId');
const release = (patient: Viewer, facts: object) => ask(patient, 'releasePoolSlot', facts, 'holdId');
const stateOf = async (id: Id) =>
  (await world.change((tx) => tx.select().from(reservations).where(eq(reservations.id, id))))[0]?.state;

beforeAll(async () => {
  world = await startBookingWorld();
  team = await Promise.all([world.specialist(), world.specialist()]);
  const members = team.map(({ typeId }) => ({ appointmentTypeId: typeId, weight: 1 }));
  const pool = { nameDe: 'Team', nameEn: 'Team', isOffered: true, members, version: 0 };
  poolId = (await ask(viewerAs('BRAND_ADMIN'), 'savePool', pool, 'pool { id }')).pool.id;
});
afterAll(() => world[Symbol.asyncDispose]());

it('gives a time back before it has a price, once per key, and tells open pages', async () => {
  const patient = viewerAs('PATIENT');
  const { holdId = '' } = await hold(patient);
  const others = `subscription { freeTimesChanged(specialistIds: [${team.map(({ id }) => `"${id}"`).join()}]) { specialists { id } } }`;
  await using seen = await startFollowing(world, viewerAs('PATIENT'), others);
  const idempotencyKey = newId();
  for (const _twice of [1, 2])
    expect(await release(patient, { holdId, idempotencyKey })).toEqual({
      __typename: 'ReleasePoolSlotPayload',
      holdId,
    });
  expect(await stateOf(holdId)).toBe('RELEASED');
  await seen.next();
  expect(await release(patient, { holdId: newId(), idempotencyKey })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
});

it('leaves what is over as it is, and knows nothing of others’ holds and of those without a pool', async () => {
  const patient = viewerAs('PATIENT');
  const { holdId = '' } = await hold(patient, '2026-11-24T10:00:00.000Z');
  for (const viewer of [viewerAs('PATIENT'), viewerAs('PATIENT', { brandId: otherBrand })])
    expect(await release(viewer, { holdId })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await stateOf(holdId)).toBe('HELD');
  await release(patient, { holdId });
  expect(await release(patient, { holdId })).toMatchObject({ holdId });
  const single = await holdFor(world, await world.specialist(), ten);
  expect(await release(single.patient, { holdId: single.holdId })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await release(patient, { holdId: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
  await expect(release(viewerAs('SPECIALIST'), { holdId })).rejects.toThrow('Not authorized');
});

it('tells what is booked with each of them, so that prices can be shown before', async () => {
  const answer = await world.ask(
    viewerAs('PATIENT'),
    `query ($id: ID!) { pool(id: $id) { appointmentTypes { id } } }`,
    {
      id: poolId,
    },
  );
  const pool = answerOf(answer, 'pool') as unknown as { appointmentTypes: { id: Id }[] };
  expect(pool.appointmentTypes.map(({ id }) => id).toSorted()).toEqual(team.map(({ typeId }) => typeId).toSorted());
});
