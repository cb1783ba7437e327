import type { Viewer } from '@daraport/access';
import { minutes, newId, type Id } from '@daraport/domain';
import { viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { answerOf, bookFor, holdFor, monday, startBookingWorld, type BookingWorld } from '../testing.ts';
import type { TestSpecialist } from '../testing.ts';

let world: BookingWorld;
let full: TestSpecialist;
let other: TestSpecialist;
const ten = '2026-11-24T09:00:00.000Z';
const eleven = '2026-11-24T10:00:00.000Z';
const noon = '2026-11-24T11:00:00.000Z';

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  [full, other] = await Promise.all([world.specialist(), world.specialist()]);
});

const ask = async (viewer: Viewer, query: string, input: object, field: string) =>
  answerOf(await world.ask(viewer, query, { input: { idempotencyKey: newId(), ...input } }), field) as unknown as {
    readonly code?: string;
    readonly alternatives?: readonly unknown[];
    readonly pool: { readonly id: Id };
    readonly specialist?: { readonly id: Id };
  };
async function poolOf(...members: TestSpecialist[]): Promise<Id> {
  const save = `mutation ($input: SavePoolInput!) { savePool(input: $input) { ... on SavePoolPayload { pool { id } } ... on Error { code } } }`;
  const facts = { nameDe: 'Team', nameEn: 'Team', isOffered: true, version: 0 };
  const list = members.map(({ typeId }) => ({ appointmentTypeId: typeId, weight: 1 }));
  return (await ask(viewerAs('BRAND_ADMIN'), save, { ...facts, members: list }, 'savePool')).pool.id;
}
const limit = (specialist: TestSpecialist, mostNewPerWeek: number) =>
  ask(
    viewerAs('BRAND_ADMIN'),
    `mutation ($input: SaveAllocationPartInput!) { saveAllocationPart(input: $input) { __typename ... on Error { code } } }`,
    { specialistId: specialist.id, mostNewPerWeek, version: 0 },
    'saveAllocationPart',
  );
const hold = (poolId: Id, startsAt = ten, viewer: Viewer = viewerAs('PATIENT')) =>
  ask(
    viewer,
    `mutation ($input: HoldPoolSlotInput!) { holdPoolSlot(input: $input) { ... on HoldPoolSlotPayload { specialist { id } }
      ... on SlotTakenError { alternatives { startsAt } } ... on Error { code } } }`,
    { poolId, startsAt, format: 'VIDEO', timeZone: 'Europe/Berlin' },
    'holdPoolSlot',
  );
const times = async (poolId: Id, viewer: Viewer = viewerAs('PATIENT')) => {
  const query = `{ pool(id: "${poolId}") { slotDays(format: VIDEO, from: "2026-11-24", days: 1, timeZone: "Europe/Berlin") { slots { startsAt } } } }`;
  const found = answerOf(await world.ask(viewer, query), 'pool') as unknown as { slotDays: { slots: unknown[] }[] };
  return found.slotDays.flatMap(({ slots }) => slots).length;
};
const to = async (answer: ReturnType<typeof hold>) => (await answer).specialist?.id;

it('gives nobody new to a member who takes no more this week, and shows no time that is hers alone', async () => {
  const [both, alone] = [await poolOf(full, other), await poolOf(full)];
  expect(await times(alone)).toBeGreaterThan(0);
  await limit(full, 0);
  expect([await to(hold(both, ten)), await to(hold(both, eleven)), await to(hold(both, noon))]).toEqual([
    other.id,
    other.id,
    other.id,
  ]);
  expect(await times(alone)).toBe(0);
  expect(await hold(alone)).toMatchObject({ code: 'SLOT_TAKEN', alternatives: [] });
});

it('counts who is new by what was booked and what is held, until that has run out', async () => {
  const alone = await poolOf(full);
  await limit(full, 2);
  await bookFor(world, full, ten);
  expect(await to(hold(alone, eleven))).toBe(full.id);
  expect(await hold(alone, noon)).toMatchObject({ code: 'SLOT_TAKEN' });
  world.clock.now = new Date(monday.getTime() + minutes(11));
  expect(await to(hold(alone, noon))).toBe(full.id);
});

it('goes on for who was there before, and for who chooses her by name', async () => {
  const alone = await poolOf(full);
  const known = await bookFor(world, full, ten);
  await limit(full, 1);
  expect(await times(alone)).toBe(0);
  expect(await times(alone, known.patient)).toBeGreaterThan(0);
  expect(await to(hold(alone, eleven, known.patient))).toBe(full.id);
  expect((await holdFor(world, full, noon)).holdId).toBeDefined();
});

it('keeps to the limit when many ask at once', { timeout: 60_000 }, async () => {
  // Two teams, so that no lock of one of them orders all who ask.
  const teams = [await poolOf(full), await poolOf(full)];
  await limit(full, 2);
  const starts = ['09:00', '10:00', '11:00', '12:00', '13:00', '14:00'].map((at) => `2026-11-24T${at}:00.000Z`);
  const given = await Promise.all(starts.map((at, index) => to(hold(teams[index % 2] ?? '', at))));
  expect(given.filter(Boolean)).toHaveLength(2);
});
