import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { otherBrand, startFollowing, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, bookFor, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { openWaitlist, ten } from '../waitlist/testing.ts';

let world: BookingWorld;
let list: ReturnType<typeof openWaitlist>;
const [network, north, south] = [newId(), newId(), newId()];
let lena: TestSpecialist;
let jonas: TestSpecialist;

beforeAll(async () => {
  world = await startBookingWorld();
  list = openWaitlist(world);
  lena = await world.specialist({ organizationId: north, lineage: [north, network] });
  jonas = await world.specialist({ organizationId: south, lineage: [south] });
});
afterAll(async () => {
  await list.close();
  await world[Symbol.asyncDispose]();
});

const overseer = (organizationId: Id | null) => viewerAs('COORDINATOR', { organizationId });
const ask = async <Shown>(viewer: Viewer, query: string, field: string): Promise<Shown> =>
  answerOf(await world.ask(viewer, query), field) as unknown as Shown;

interface Waits {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: Id; readonly offer: unknown } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const waitsOf = (viewer: Viewer, asked = 'first: 10') =>
  ask<Waits>(
    viewer,
    `{ overseenWaits(${asked}) { totalCount edges { cursor node { id patient { id } specialist { id } offer { startsAt expiresAt } } } pageInfo { hasNextPage endCursor } } }`,
    'overseenWaits',
  );
const idsOf = ({ edges }: Waits) => edges.map(({ node }) => node.id);

describe('who waits', () => {
  it('is shown to those who oversee it, with what is offered, and to nobody else', async () => {
    const booked = await bookFor(world, lena, ten);
    const mara = await list.waiting(lena);
    world.clock.now = new Date(world.clock.now.getTime() + 1);
    const felix = await list.waiting(lena);
    await bookFor(world, jonas, ten);
    const anna = await list.waiting(jonas);
    for (const viewer of [overseer(north), overseer(network)])
      expect(idsOf(await waitsOf(viewer))).toEqual([mara.waitId, felix.waitId]);
    expect(idsOf(await waitsOf(overseer(south)))).toEqual([anna.waitId]);
    expect(await waitsOf(overseer(null))).toMatchObject({ totalCount: 3 });
    expect(await waitsOf(overseer(newId()))).toMatchObject({ totalCount: 0, edges: [] });
    expect(await waitsOf(viewerAs('COORDINATOR', { brandId: otherBrand }))).toMatchObject({ totalCount: 0 });
    for (const viewer of [viewerAs('SPECIALIST', { personId: lena.personId }), mara.viewer])
      await expect(waitsOf(viewer)).rejects.toThrow('Not authorized');

    const changed = 'subscription { overseenWaitsChanged }';
    await using seen = await startFollowing<{ overseenWaitsChanged: string }>(world, overseer(network), changed);
    await using elsewhere = await startFollowing<{ overseenWaitsChanged: string }>(world, overseer(south), changed);
    await list.free(lena, booked);
    await seen.next();
    expect(await elsewhere.isQuiet()).toBe(true);
    const offered = await waitsOf(overseer(north), 'first: 10, isOffered: true');
    expect(offered).toMatchObject({ totalCount: 1, edges: [{ node: { id: mara.waitId, offer: { startsAt: ten } } }] });
    expect(idsOf(await waitsOf(overseer(south), 'first: 10, isOffered: true'))).toEqual([]);
  });

  it('comes in pages, of one specialist where that is wished, and refuses odd ones', async () => {
    const first = await waitsOf(overseer(north), 'first: 1');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await waitsOf(overseer(north), `first: 1, after: "${first.pageInfo.endCursor}"`);
    expect(idsOf(second)).not.toEqual(idsOf(first));
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(idsOf(await waitsOf(overseer(null), `first: 10, specialistId: "${jonas.id}"`))).toHaveLength(1);
    expect(await waitsOf(overseer(null), 'first: 10, specialistId: "x"')).toMatchObject({ totalCount: 0 });
    for (const asked of ['first: 0', 'first: 51', 'first: 5, after: "x"'])
      await expect(waitsOf(overseer(north), asked)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('how fairly pools are booked', () => {
  interface Shares {
    readonly bookings: number;
    readonly shares: readonly object[];
  }
  const poolsOf = (viewer: Viewer) =>
    ask<Shares[]>(
      viewer,
      `{ overseenPools { bookings pool { name } shares { specialist { id } weight bookings lastBookedAt sharePoints duePoints } } }`,
      'overseenPools',
    );
  const mutate = async (viewer: Viewer, query: string, input: object, field: string) =>
    answerOf(await world.ask(viewer, query, { input: { idempotencyKey: newId(), ...input } }), field);

  it('is told of the own members alone, in the order they are due, beside what the weights give', async () => {
    const admin = viewerAs('BRAND_ADMIN');
    const save = `mutation ($input: SavePoolInput!) { savePool(input: $input) { ... on SavePoolPayload { pool { id } } } }`;
    const members = [
      { appointmentTypeId: lena.typeId, weight: 3 },
      { appointmentTypeId: jonas.typeId, weight: 1 },
    ];
    const pool = { nameDe: 'Team', nameEn: 'Team', isOffered: true, members, version: 0 };
    const saved = (await mutate(admin, save, pool, 'savePool')) as unknown as { pool: { id: Id } };
    expect(await poolsOf(overseer(north))).toMatchObject([
      { bookings: 0, shares: [{ specialist: { id: lena.id }, bookings: 0, sharePoints: null, duePoints: 7500 }] },
    ]);
    const hold = `mutation ($input: HoldPoolSlotInput!) { holdPoolSlot(input: $input) { __typename } }`;
    for (const startsAt of ['2026-11-25T09:00:00.000Z', '2026-11-25T10:00:00.000Z', '2026-11-25T11:00:00.000Z'])
      await mutate(
        viewerAs('PATIENT'),
        hold,
        { poolId: saved.pool.id, startsAt, format: 'VIDEO', timeZone: 'Europe/Berlin' },
        'holdPoolSlot',
      );
    const [all] = await poolsOf(overseer(null));
    expect(all).toMatchObject({ bookings: 3, pool: { name: 'Team' } });
    expect(all?.shares).toHaveLength(2);
    const [own] = await poolsOf(overseer(north));
    expect(own?.shares).toMatchObject([{ specialist: { id: lena.id }, bookings: 2, sharePoints: 6667, weight: 3 }]);
    expect(await poolsOf(overseer(newId()))).toEqual([]);
    await expect(poolsOf(viewerAs('PATIENT'))).rejects.toThrow('Not authorized');
  });
});
