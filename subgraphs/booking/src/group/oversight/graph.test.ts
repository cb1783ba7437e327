import { newId } from '@daraport/domain';
import { viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monday, startBookingWorld, type BookingWorld } from '../../testing.ts';
import { hosted, makeGroup, scheduled, seatBooked, type TestGroup } from '../testing.ts';

let world: BookingWorld;
let ours: TestGroup;
let theirs: TestGroup;
const organizationId = newId();
const inside = viewerAs('ORGANIZATION_ADMIN', { organizationId });
const six = '2026-11-24T17:00:00.000Z';
const seven = '2026-12-01T17:00:00.000Z';

interface Listed {
  readonly edges: readonly { cursor: string; node: { id: string; seatsTaken: number; participants?: object[] } }[];
  readonly pageInfo: { hasNextPage: boolean };
  readonly totalCount: number;
}
const listed = async (viewer = inside, asked = '') => {
  const { data } = await world.ask(
    viewer,
    `{ list: overseenGroupSessions(first: 2 ${asked}) { totalCount pageInfo { hasNextPage }
      edges { cursor node { id seatsTaken participants { id } } } } }`,
  );
  return (data as { list: Listed } | null)?.list;
};
const idsOf = (list: Listed | undefined) => list?.edges.map(({ node }) => node.id);
const kindsOf = async (viewer = inside) => {
  const { data } = await world.ask(viewer, '{ groupKinds { appointmentType { id seats } specialist { id } } }');
  return (data as { groupKinds: object[] } | null)?.groupKinds;
};

beforeAll(async () => {
  world = await startBookingWorld();
  world.clock.now = monday;
  ours = await makeGroup(world, await world.specialist({ organizationId, lineage: [organizationId] }));
  const elsewhere = newId();
  theirs = await makeGroup(world, await world.specialist({ organizationId: elsewhere, lineage: [elsewhere] }));
});
afterAll(() => world[Symbol.asyncDispose]());

describe('what an organization oversees', () => {
  it('is the sessions of its own specialists, the next first, page by page', async () => {
    const [second, first] = [await scheduled(world, ours, seven), await scheduled(world, ours, six)];
    const third = await scheduled(world, ours, '2026-12-08T17:00:00.000Z');
    await scheduled(world, theirs, six);
    const { appointmentId } = await seatBooked(world, ours, six);
    const page = await listed();
    expect(idsOf(page)).toEqual([first.id, second.id]);
    expect([page?.totalCount, page?.pageInfo.hasNextPage]).toEqual([3, true]);
    expect(page?.edges[0]?.node).toMatchObject({ seatsTaken: 1, participants: [{ id: appointmentId }] });
    expect(idsOf(await listed(inside, `after: "${page?.edges[1]?.cursor}"`))).toEqual([third.id]);
    expect(idsOf(await listed(inside, `specialistId: "${theirs.id}"`))).toEqual([]);
    expect(idsOf(await listed(inside, 'specialistId: "x"'))).toEqual([]);
  });

  it('ends with each session, and keeps those that were cancelled', async () => {
    const brandWide = viewerAs('BRAND_ADMIN');
    const asked = `specialistId: "${theirs.id}"`;
    const [session] = idsOf(await listed(brandWide, asked)) ?? [];
    expect((await hosted(world, brandWide, 'cancel', { sessionId: session })).session?.isCancelled).toBe(true);
    expect(idsOf(await listed(brandWide, asked))).toEqual([session]);
    world.clock.now = new Date('2026-11-24T18:00:00.000Z');
    expect(idsOf(await listed(brandWide, asked))).toEqual([]);
    world.clock.now = monday;
  });

  it('is what can be scheduled there, and nothing of others', async () => {
    expect(await kindsOf()).toEqual([{ appointmentType: { id: ours.groupId, seats: 3 }, specialist: { id: ours.id } }]);
    expect(await kindsOf(theirs.host)).toEqual([
      { appointmentType: { id: theirs.groupId, seats: 3 }, specialist: { id: theirs.id } },
    ]);
    expect(await kindsOf(viewerAs('BRAND_ADMIN'))).toHaveLength(2);
  });

  it('is told to nobody else', async () => {
    for (const viewer of [viewerAs('PATIENT'), viewerAs('COORDINATOR'), viewerAs('COMPLIANCE_OFFICER')])
      expect([await listed(viewer), await kindsOf(viewer)]).toEqual([undefined, undefined]);
    expect(idsOf(await listed(viewerAs('SPECIALIST')))).toEqual([]);
  });

  it('is refused whole when more than 50 are asked for', async () => {
    const { errors } = await world.ask(inside, '{ overseenGroupSessions(first: 51) { totalCount } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
