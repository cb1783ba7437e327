import type { Viewer } from '@daraport/access';
import { minutes, newId, type Id } from '@daraport/domain';
import { absences, appointmentTypes, reservations } from '@daraport/drizzle/tables/booking';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOf, holdFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';

let world: BookingWorld;
let team: TestSpecialist[];
const ten = '2026-11-24T09:00:00.000Z';
const REFUSED = '... on Error { code message } ... on InvalidInputError { fields { path } }';
const SAVE = `mutation ($input: SavePoolInput!) { savePool(input: $input) { ... on SavePoolPayload { pool { id version durationMinutes isOffered
  members { weight specialist { id } appointmentType { id } } } } ... on PoolMismatchError { appointmentTypeIds } ... on PoolChangedError { version } ${REFUSED} } }`;
const HOLD = `mutation ($input: HoldPoolSlotInput!) { holdPoolSlot(input: $input) { ... on HoldPoolSlotPayload { holdId startsAt endsAt expiresAt specialist { id } appointmentType { id } }
  ... on SlotTakenError { alternatives { startsAt } } ${REFUSED} } }`;
const PRICE = `mutation ($input: PriceHoldInput!) { priceHold(input: $input) { ... on PriceHoldPayload { hold { id state quoteId } } ${REFUSED} } }`;

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  team = await Promise.all([world.specialist(), world.specialist(), world.specialist()]);
});

/** What the tests look at of the answers. */
interface Answer {
  readonly [field: string]: unknown;
  readonly pool: { readonly id: Id; readonly members: readonly { readonly specialist: { readonly id: Id } }[] };
  readonly holdId: Id;
  readonly specialist: { readonly id: Id };
  readonly appointmentType: { readonly id: Id };
  readonly alternatives: readonly unknown[];
  readonly slotDays: readonly { readonly slots: readonly { readonly startsAt: string }[] }[];
}
const ask = async (viewer: Viewer, query: string, input: object, field: string) =>
  answerOf(
    await world.ask(viewer, query, { input: { idempotencyKey: newId(), ...input } }),
    field,
  ) as unknown as Answer;
const save = (facts: object = {}, viewer = viewerAs('BRAND_ADMIN')) =>
  ask(
    viewer,
    SAVE,
    {
      nameDe: 'Schlafteam',
      nameEn: 'Sleep team',
      isOffered: true,
      members: team.map(({ typeId }) => ({ appointmentTypeId: typeId, weight: 1 })),
      version: 0,
      ...facts,
    },
    'savePool',
  );
const poolOf = async (facts?: object): Promise<Id> => (await save(facts)).pool.id;
const hold = (poolId: Id, startsAt = ten, viewer = viewerAs('PATIENT'), facts: object = {}) =>
  ask(viewer, HOLD, { poolId, startsAt, format: 'VIDEO', timeZone: 'Europe/Berlin', ...facts }, 'holdPoolSlot');
const price = (holdId: Id, viewer: Viewer, facts: object = {}) =>
  ask(viewer, PRICE, { holdId, quoteId: newId(), ...facts }, 'priceHold');
const ids = () => team.map(({ id }) => id).toSorted();

describe('a pool', () => {
  it('is set by who configures the brand, on the version that was read', async () => {
    const { pool } = await save();
    expect(pool).toMatchObject({ version: 1, durationMinutes: 50, isOffered: true });
    expect(pool.members.map(({ specialist }) => specialist.id)).toEqual(ids());
    const fewer = [{ appointmentTypeId: team[0]?.typeId, weight: 3 }];
    expect(await save({ id: pool.id, version: 1, members: fewer, isOffered: false })).toMatchObject({
      pool: { version: 2, isOffered: false, members: [{ weight: 3 }] },
    });
    expect(await save({ id: pool.id, version: 1 })).toMatchObject({ code: 'POOL_CHANGED', version: 2 });
    expect(await save({ id: newId(), version: 1 })).toMatchObject({ code: 'NOT_FOUND' });
    await expect(save({}, viewerAs('ORGANIZATION_ADMIN'))).rejects.toThrow('Not authorized');
    expect(await save({ id: pool.id, version: 2 }, viewerAs('BRAND_ADMIN', { brandId: otherBrand }))).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('refuses what is no kind of appointment, one person twice, other lengths and odd weights', async () => {
    const [first, second] = team as [TestSpecialist, TestSpecialist];
    const member = (appointmentTypeId: Id, weight = 1) => ({ appointmentTypeId, weight });
    for (const members of [[], [member(newId())], [member('x')], [member(first.typeId, 0)], [member(first.typeId, 11)]])
      expect(await save({ members })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await save({ members: [member(first.typeId), member(first.typeId)] })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    await world.change((tx) =>
      tx.update(appointmentTypes).set({ durationMinutes: 25 }).where(eq(appointmentTypes.id, second.typeId)),
    );
    expect(await save()).toMatchObject({ code: 'POOL_MISMATCH', appointmentTypeIds: [second.typeId] });
  });

  it('shows the times of all, each once, and those of nobody who may not be booked', async () => {
    const poolId = await poolOf();
    const shown = async () => {
      const answer = await world.ask(
        viewerAs('PATIENT'),
        `query ($id: ID!) { pool(id: $id) { name formats specialists { id } slotDays(format: VIDEO, from: "2026-11-24", days: 1, timeZone: "Europe/Berlin") { slots { startsAt } } } }`,
        { id: poolId },
      );
      return answerOf(answer, 'pool') as unknown as Answer;
    };
    const starts = async () => ((await shown()).slotDays[0]?.slots ?? []).map(({ startsAt }) => startsAt);
    expect(await shown()).toMatchObject({ name: 'Sleep team', formats: ['VIDEO'] });
    const all: string[] = await starts();
    expect(all).toEqual([...new Set(all)].toSorted());
    expect(all).toContain(ten);
    await holdFor(world, team[0] as TestSpecialist, ten);
    await holdFor(world, team[1] as TestSpecialist, ten);
    expect(await starts()).toEqual(all);
    await holdFor(world, team[2] as TestSpecialist, ten);
    expect(await starts()).not.toContain(ten);
  });
});

describe('booking a pool', () => {
  it('says who it is, takes a price and becomes an appointment', async () => {
    const poolId = await poolOf();
    const mara = viewerAs('PATIENT');
    const held = await hold(poolId, ten, mara);
    expect(held).toMatchObject({
      startsAt: ten,
      endsAt: '2026-11-24T09:50:00.000Z',
      expiresAt: '2026-11-23T08:10:00.000Z',
      specialist: { id: ids()[0] },
    });
    const quoteId = newId();
    expect(await price(held.holdId, mara, { quoteId })).toMatchObject({ hold: { state: 'HELD', quoteId } });
    expect(await price(held.holdId, mara)).toMatchObject({ code: 'HOLD_EXPIRED' });
    await world.deliver('billing.paymentSucceeded', {
      paymentId: newId(),
      quoteId,
      patientId: mara.personId ?? '',
      specialistId: held.specialist.id,
      appointmentTypeId: held.appointmentType.id,
      amountMinor: 1,
      currency: 'EUR',
      paidAt: monday.toISOString(),
    });
    const [row] = await world.change((tx) => tx.select().from(reservations).where(eq(reservations.id, held.holdId)));
    expect(row).toMatchObject({ state: 'CONFIRMED', poolId });
  });

  it('takes everybody in turn, by weight, and never one who is not free', { timeout: 60_000 }, async () => {
    const [first, second, third] = ids().map((id) => team.find((each) => each.id === id)) as TestSpecialist[];
    const poolId = await poolOf({
      members: [
        { appointmentTypeId: first?.typeId, weight: 2 },
        { appointmentTypeId: second?.typeId, weight: 1 },
        { appointmentTypeId: third?.typeId, weight: 1 },
      ],
    });
    await world.change((tx) =>
      tx.insert(absences).values({
        brandId: testBrand,
        id: newId(),
        specialistId: third?.id ?? '',
        specialistPersonId: third?.personId ?? '',
        during: sql`tstzrange('2026-11-24T00:00Z', '2026-11-25T00:00Z')`,
      }),
    );
    const times = (day: string) => ['08', '09', '10', '11'].map((hour) => `2026-11-${day}T${hour}:00:00.000Z`);
    const who: Id[] = [];
    for (const startsAt of [...times('24'), ...times('25'), ...times('26'), ...times('27')])
      who.push((await hold(poolId, startsAt, viewerAs('PATIENT'))).specialist.id);
    expect(who.slice(0, 4)).not.toContain(third?.id);
    const countOf = (member?: TestSpecialist) => who.filter((id) => id === member?.id).length;
    expect([countOf(first), countOf(second), countOf(third)]).toEqual([8, 4, 4]);
  });

  it(
    'gives parallel patients the members one by one, and the rest what is free nearby',
    { timeout: 60_000 },
    async () => {
      const poolId = await poolOf();
      const answers = await Promise.all(Array.from({ length: 20 }, () => hold(poolId)));
      const won = answers.filter((each) => each.holdId);
      expect(won.map((each) => each.specialist.id).toSorted()).toEqual(ids());
      const lost = answers.filter((each) => each['code'] === 'SLOT_TAKEN');
      expect(lost).toHaveLength(17);
      expect(lost.every((each) => each.alternatives.length === 6)).toBe(true);
    },
  );

  it(
    'takes the next free one in the same request when others book its members directly at that moment',
    { timeout: 60_000 },
    async () => {
      const poolId = await poolOf();
      const [, , third] = ids().map((id) => team.find((each) => each.id === id)) as [never, never, TestSpecialist];
      const rivals = team
        .filter((each) => each !== third)
        .map((each) => holdFor(world, each, ten).catch(() => undefined));
      const [answer] = await Promise.all([hold(poolId), ...rivals]);
      expect(answer.holdId).toBeDefined();
      const kept = await world.change((tx) =>
        tx
          .select({ id: reservations.specialistId })
          .from(reservations)
          .where(and(eq(reservations.startsAt, new Date(ten)), eq(reservations.state, 'HELD'))),
      );
      const here = kept.filter(({ id }) => ids().includes(id));
      expect(new Set(here.map(({ id }) => id)).size).toBe(here.length);
    },
  );

  it('gives the earlier time of the same patient back, and answers a repeated key the same', async () => {
    const poolId = await poolOf();
    const mara = viewerAs('PATIENT');
    const key = { idempotencyKey: newId() };
    const both = await Promise.all([hold(poolId, ten, mara, key), hold(poolId, ten, mara, key)]);
    expect(both[0]).toEqual(both[1]);
    const second = await hold(poolId, '2026-11-24T10:00:00.000Z', mara);
    const rows = await world.change((tx) =>
      tx
        .select()
        .from(reservations)
        .where(eq(reservations.patientId, mara.personId ?? '')),
    );
    expect(new Map(rows.map(({ id, state }) => [id, state]))).toEqual(
      new Map([
        [both[0]?.holdId, 'RELEASED'],
        [second.holdId, 'HELD'],
      ]),
    );
  });

  it('is refused to others than patients, for others’ holds, after the end, and for what is not there', async () => {
    const poolId = await poolOf();
    const mara = viewerAs('PATIENT');
    const held = await hold(poolId, ten, mara);
    expect(await price(held.holdId, viewerAs('PATIENT'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await price('x', mara)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await price(held.holdId, mara, { quoteId: 'x' })).toMatchObject({ fields: [{ path: 'quoteId' }] });
    const used = await holdFor(world, await world.specialist(), ten);
    expect(await price(held.holdId, mara, { quoteId: used.payment.quoteId })).toMatchObject({
      fields: [{ path: 'quoteId' }],
    });
    world.clock.now = new Date(monday.getTime() + minutes(10));
    expect(await price(held.holdId, mara)).toMatchObject({ code: 'HOLD_EXPIRED' });
    await expect(hold(poolId, ten, viewerAs('SPECIALIST'))).rejects.toThrow('Not authorized');
    expect(await hold(newId())).toMatchObject({ code: 'NOT_FOUND' });
    expect(await hold(poolId, ten, viewerAs('PATIENT', { brandId: otherBrand }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await hold(poolId, '2026-11-22T09:00:00.000Z')).toMatchObject({ code: 'SLOT_IN_PAST' });
    expect(await hold(poolId, '2026-11-24T09:10:00.000Z')).toMatchObject({ code: 'SLOT_TAKEN' });
    expect(await hold(poolId, ten, mara, { timeZone: 'Mars/Base' })).toMatchObject({ code: 'INVALID_INPUT' });
    const [first] = ids().map((id) => team.find((each) => each.id === id));
    const herself = await hold(
      poolId,
      '2026-11-25T09:00:00.000Z',
      viewerAs('PATIENT', { personId: first?.personId ?? '' }),
    );
    expect(herself.specialist.id).not.toBe(first?.id);
  });
});
