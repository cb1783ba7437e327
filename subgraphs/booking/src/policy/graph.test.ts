import { newId } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { change, setTerms, strictTerms } from '../change/testing.ts';
import {
  answerOf,
  bookFor,
  holdFor,
  monday,
  startBookingWorld,
  type BookingWorld,
  type TestSpecialist,
} from '../testing.ts';
import { houseTerms } from './rules.ts';
import { termsOf } from './service.ts';

let world: BookingWorld;
let lena: TestSpecialist;
const thursday = '2026-11-26T09:00:00.000Z';
const admin = viewerAs('BRAND_ADMIN');

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
});

const noShowOf = async (viewer: Parameters<typeof world.ask>[0], appointmentId: string) =>
  (
    await world.ask(
      viewer,
      `query ($id: ID!) { appointment(id: $id) { changeTerms { policy { noShowFee { kind value } mostMoves } } appointmentType { changePolicy { mostMoves } } } }`,
      { id: appointmentId },
    )
  ).data?.['appointment'];

it('keeps what is booked under the terms it was held under, whatever is set later', async () => {
  const early = await bookFor(world, lena, thursday);
  const held = await holdFor(world, lena, '2026-11-26T10:00:00.000Z');
  expect(await setTerms(world, strictTerms)).toMatchObject({ __typename: 'ChangePolicySaved' });
  await world.deliver('billing.paymentSucceeded', held.payment);
  const late = await bookFor(world, lena, '2026-11-26T11:00:00.000Z');
  await setTerms(world, { ...strictTerms, mostMoves: 5 }, lena.typeId);
  const own = await bookFor(world, lena, '2026-11-26T12:00:00.000Z');
  await setTerms(world, null, lena.typeId);
  const again = await bookFor(world, lena, '2026-11-26T13:00:00.000Z');
  const most = async ({ patient, holdId }: typeof held) =>
    ((await noShowOf(patient, holdId)) as { changeTerms: { policy: { mostMoves: number | null } } }).changeTerms.policy
      .mostMoves;
  expect([await most(early), await most(held), await most(late), await most(own), await most(again)]).toEqual([
    houseTerms.mostMoves,
    houseTerms.mostMoves,
    2,
    5,
    2,
  ]);
  expect(await noShowOf(early.patient, early.appointmentId)).toEqual({
    changeTerms: { policy: { noShowFee: houseTerms.noShowFee, mostMoves: null } },
    appointmentType: { changePolicy: { mostMoves: 2 } },
  });
});

it('holds a time of a pool under the terms of the kind of appointment that it became', async () => {
  await setTerms(world, strictTerms, lena.typeId);
  const members = [{ appointmentTypeId: lena.typeId, weight: 1 }];
  const pool = { nameDe: 'Team', nameEn: 'Team', isOffered: true, members, version: 0, idempotencyKey: newId() };
  const saved = await world.ask(
    admin,
    `mutation ($input: SavePoolInput!) { savePool(input: $input) { ... on SavePoolPayload { pool { id } } } }`,
    { input: pool },
  );
  const { id: poolId } = answerOf(saved, 'savePool')['pool'] as unknown as { id: string };
  const wished = { poolId, startsAt: thursday, format: 'VIDEO', timeZone: 'Europe/Berlin', idempotencyKey: newId() };
  const held = await world.ask(
    viewerAs('PATIENT'),
    `mutation ($input: HoldPoolSlotInput!) { holdPoolSlot(input: $input) { ... on HoldPoolSlotPayload { holdId } } }`,
    { input: wished },
  );
  const { holdId } = answerOf(held, 'holdPoolSlot') as unknown as { holdId: string };
  await world.change(async (tx) => {
    const [row] = await tx.select().from(reservations).where(eq(reservations.id, holdId));
    expect(await termsOf(tx, testBrand, row?.policyId ?? null)).toEqual(strictTerms);
  });
});

it('tells with a hold the terms that it was made under', async () => {
  const toldWith = async ({ patient, holdId }: Awaited<ReturnType<typeof holdFor>>) =>
    (await world.ask(patient, `query ($id: ID!) { hold(id: $id) { changePolicy { mostMoves } } }`, { id: holdId }))
      .data?.['hold'];
  await setTerms(world, { ...strictTerms, mostMoves: 3 }, lena.typeId);
  const held = await holdFor(world, lena, thursday);
  await setTerms(world, { ...strictTerms, mostMoves: 4 }, lena.typeId);
  const later = await holdFor(world, lena, '2026-11-26T10:00:00.000Z');
  expect(await toldWith(held)).toEqual({ changePolicy: { mostMoves: 3 } });
  expect(await toldWith(later)).toEqual({ changePolicy: { mostMoves: 4 } });
});

it('tells a second editor that somebody was first, and saves a repeated key once', async () => {
  const input = { version: 0, terms: strictTerms, appointmentTypeId: lena.typeId, idempotencyKey: newId() };
  const both = await Promise.all([1, 2].map(() => change(world, admin, 'saveChangePolicy', input)));
  expect(both[0]).toMatchObject({ setting: { version: 1 } });
  expect(both[1]).toEqual(both[0]);
  const rivals = await Promise.all(
    [1, 2].map(() => change(world, admin, 'saveChangePolicy', { ...input, version: 1, idempotencyKey: newId() })),
  );
  expect(rivals.map(({ __typename }) => String(__typename)).toSorted()).toEqual([
    'ChangePolicyChangedError',
    'ChangePolicySaved',
  ]);
});

it('refuses terms that make no sense, and types there are none of', async () => {
  const { cancelling } = strictTerms;
  const wrong = {
    'terms.cancelling': { ...strictTerms, cancelling: { ...cancelling, freeMinutes: 60, lastMinutes: 120 } },
    'terms.cancelling.lastMinutes': { ...strictTerms, cancelling: { ...cancelling, lastMinutes: -1 } },
    'terms.noShowFee': { ...strictTerms, noShowFee: { kind: 'SHARE', value: 10_001 } },
    'terms.noShowFee.value': { ...strictTerms, noShowFee: { kind: 'AMOUNT', value: -1 } },
    'terms.mostMoves': { ...strictTerms, mostMoves: 101 },
    'terms.payByMinutes': { ...strictTerms, payByMinutes: -1 },
  };
  for (const [path, terms] of Object.entries(wrong))
    expect(
      await change(world, admin, 'saveChangePolicy', { version: 0, terms, appointmentTypeId: lena.typeId }),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path }],
    });
  expect(await change(world, admin, 'saveChangePolicy', { version: 0, terms: null })).toMatchObject({
    code: 'INVALID_INPUT',
  });
  for (const appointmentTypeId of [newId(), 'x'])
    expect(
      await change(world, admin, 'saveChangePolicy', { version: 0, terms: strictTerms, appointmentTypeId }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
});

it('is set by who configures the brand alone, and audited', async () => {
  for (const role of ['PATIENT', 'SPECIALIST', 'ORGANIZATION_ADMIN'] as const) {
    const { errors } = await world.ask(viewerAs(role), '{ changePolicies { version } }');
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  }
  await setTerms(world, strictTerms, lena.typeId);
  const entries = (await world.published('audit.recorded')).flatMap((told) => told.entries);
  expect(entries.filter(({ resourceType }) => resourceType === 'ChangePolicy').at(-1)).toMatchObject({
    action: 'ADMINISTER',
  });
});
