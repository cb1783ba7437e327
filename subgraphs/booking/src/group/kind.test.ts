import { newId } from '@daraport/domain';
import { violatedConstraint } from '@daraport/drizzle';
import { appointmentTypes } from '@daraport/drizzle/tables/booking';
import { viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { editorOf } from '../availability/testing.ts';
import { answerOf, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { askSeat, makeGroup } from './testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
let edit: ReturnType<typeof editorOf>;
const kind = {
  nameDe: 'Schlafgruppe',
  nameEn: 'Sleep group',
  descriptionDe: '',
  descriptionEn: '',
  formats: ['IN_PERSON'],
  durationMinutes: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  noticeMinutes: 0,
  horizonDays: 30,
  gridMinutes: 30,
  seats: 6,
  isOffered: true,
};
const typesOf = () =>
  world.change((tx) => tx.select().from(appointmentTypes).where(eq(appointmentTypes.specialistId, lena.id)));

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
  edit = editorOf(world, lena);
});

it('is made with seats, shown with them to patients, and has no times of the week', async () => {
  expect(await edit.mutate('saveAppointmentType', kind)).toMatchObject({ __typename: 'SaveAppointmentTypePayload' });
  const shown = await world.ask(
    viewerAs('PATIENT'),
    `query ($slug: String!) { specialist(slug: $slug) { nextSlots(first: 10) { seatsLeft } appointmentTypes { seats } } }`,
    { slug: `s-${lena.id}` },
  );
  const { appointmentTypes: types, nextSlots } = answerOf(shown, 'specialist') as unknown as {
    appointmentTypes: { seats: number | null }[];
    nextSlots: { seatsLeft: number | null }[];
  };
  expect(types).toEqual([{ seats: null }, { seats: 6 }]);
  expect(nextSlots).toEqual(Array.from({ length: 10 }, () => ({ seatsLeft: null })));
  const group = { ...lena, groupId: (await typesOf()).find(({ seats }) => seats === 6)?.id ?? '', host: edit.self() };
  expect(await askSeat(world, group, '2026-11-24T09:00:00.000Z')).toMatchObject({ code: 'SLOT_NOT_OFFERED' });
});

it('meets on site alone, is no series, and has 2 to 100 seats', async () => {
  for (const [wrong, path] of [
    [{ formats: ['VIDEO'] }, 'formats'],
    [{ formats: ['IN_PERSON', 'PHONE'] }, 'formats'],
    [{ seriesMost: 5 }, 'seriesMost'],
    [{ seats: 1 }, 'seats'],
    [{ seats: 101 }, 'seats'],
  ] as const)
    expect(await edit.mutate('saveAppointmentType', { ...kind, ...wrong })).toMatchObject({ fields: [{ path }] });
  expect(await typesOf()).toHaveLength(1);
  const forced = await world
    .change((tx) => tx.update(appointmentTypes).set({ seats: 4 }).where(eq(appointmentTypes.id, lena.typeId)))
    .catch((error: unknown) => error);
  expect(violatedConstraint(forced)).toBe('appointment_types_group');
});

it('stays what it is: one alone never becomes a group, nor a group one alone', async () => {
  const { groupId } = await makeGroup(world, lena);
  expect(await edit.mutate('saveAppointmentType', { ...kind, id: lena.typeId })).toMatchObject({
    fields: [{ path: 'seats' }],
  });
  expect(await edit.mutate('saveAppointmentType', { ...kind, id: groupId, seats: null })).toMatchObject({
    fields: [{ path: 'seats' }],
  });
  expect(await edit.mutate('saveAppointmentType', { ...kind, id: groupId, seats: 9 })).toMatchObject({
    __typename: 'SaveAppointmentTypePayload',
  });
});

it('is in no pool and in no series', async () => {
  const { groupId } = await makeGroup(world, lena);
  const pool = `mutation ($input: SavePoolInput!) { savePool(input: $input) {
    ... on Error { code } ... on InvalidInputError { fields { path } } } }`;
  const members = [{ appointmentTypeId: groupId, weight: 1 }];
  const input = { nameDe: 'Alle', nameEn: 'All', isOffered: true, version: 0, members, idempotencyKey: newId() };
  expect(answerOf(await world.ask(viewerAs('BRAND_ADMIN'), pool, { input }), 'savePool')).toMatchObject({
    fields: [{ path: 'members.0.appointmentTypeId' }],
  });
  const series = `mutation ($input: HoldSeriesInput!) { holdSeries(input: $input) { __typename ... on Error { code } } }`;
  const wished = {
    specialistId: lena.id,
    appointmentTypeId: groupId,
    startsAt: '2026-11-24T17:00:00.000Z',
    rule: 'FREQ=WEEKLY;COUNT=3',
    format: 'IN_PERSON',
    timeZone: 'Europe/Berlin',
    quoteId: newId(),
    idempotencyKey: newId(),
  };
  expect(answerOf(await world.ask(viewerAs('PATIENT'), series, { input: wished }), 'holdSeries')).toMatchObject({
    code: 'NOT_FOUND',
  });
});
