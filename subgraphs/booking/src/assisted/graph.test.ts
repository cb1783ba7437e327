import { newId } from '@daraport/domain';
import { assistedRequests } from '@daraport/drizzle/tables/booking';
import { otherBrand, startFollowing, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { assistedDesk, coordinatorOf, timeOf, wishes } from './testing.ts';

let world: BookingWorld;
let desk: ReturnType<typeof assistedDesk>;
let lena: TestSpecialist;
const ten = '2026-11-24T09:00:00.000Z';
const eleven = '2026-11-24T10:00:00.000Z';
const [north, south, network] = [newId(), newId(), newId()];

beforeAll(async () => {
  world = await startBookingWorld();
  desk = assistedDesk(world);
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
});

describe('a request', () => {
  it('is kept sealed, shown to its patient, and told to whoever coordinates', async () => {
    const patient = viewerAs('PATIENT');
    const made = await desk.make(patient);
    expect(made).toMatchObject({
      state: 'WAITING',
      dueAt: '2026-11-24T08:00:00.000Z',
      isOverdue: false,
      isClaimed: false,
      wishes: { specialty: { slug: 'sleep' }, formats: ['VIDEO'], languages: ['de'], words: wishes.words },
      proposals: [],
      steps: [{ kind: 'MADE' }],
    });
    const [row] = await world.change((tx) =>
      tx.select().from(assistedRequests).where(eq(assistedRequests.id, made.id)),
    );
    expect(row?.wishes.toString('latin1')).not.toMatch(/sleep|schlafe/);
    const seen = await desk.see(coordinatorOf(), made.id);
    expect(seen).toMatchObject({ id: made.id, wishes: { words: wishes.words }, isMine: false });
    const reads = (await world.published('audit.recorded')).flatMap(({ entries }) => entries);
    expect(reads).toContainEqual(
      expect.objectContaining({ action: 'READ', subjectId: patient.personId, resourceType: 'AssistedRequest' }),
    );
    expect(await world.published('booking.requestMade')).toContainEqual({
      requestId: made.id,
      patientId: patient.personId,
      lineage: [],
    });
  });

  it('happens once per key, and another wish under that key is refused', async () => {
    const patient = viewerAs('PATIENT');
    const input = { ...wishes, idempotencyKey: newId() };
    const [one, other] = [
      await desk.act(patient, 'makeAssistedRequest', input),
      await desk.act(patient, 'makeAssistedRequest', input),
    ];
    expect(other.request?.id).toBe(one.request?.id);
    const changed = await desk.act(patient, 'makeAssistedRequest', { ...input, words: 'Anderes.' });
    expect(changed.code).toBe('IDEMPOTENCY_CONFLICT');
  });

  it('is refused with what to change', async () => {
    const patient = viewerAs('PATIENT');
    const pathOf = async (facts: object) =>
      (await desk.act(patient, 'makeAssistedRequest', { ...wishes, ...facts })).fields?.map(({ path }) => path);
    expect(await pathOf({ words: 'x'.repeat(2001) })).toEqual(['words']);
    expect(await pathOf({ specialty: 'magic' })).toEqual(['specialty']);
    expect(await pathOf({ organizationId: newId() })).toEqual(['organizationId']);
    expect(await pathOf({ timeZone: 'Mars/Base' })).toEqual(['timeZone']);
    expect(await pathOf({ languages: ['german'] })).toEqual(['languages.0']);
    expect(await pathOf({ windows: [{ weekday: 8, fromMinute: 0, toMinute: 60 }] })).toEqual(['windows.0.weekday']);
    expect(await pathOf({ windows: [{ weekday: 1, fromMinute: 60, toMinute: 60 }] })).toEqual(['windows.0']);
  });

  it('is one of three at most, also when they are made at once', async () => {
    const patient = viewerAs('PATIENT');
    const made = await Promise.all(
      Array.from({ length: 6 }, () => desk.act(patient, 'makeAssistedRequest', { ...wishes, idempotencyKey: newId() })),
    );
    expect(made.filter(({ code }) => code !== 'TOO_MANY_OPEN_REQUESTS')).toHaveLength(3);
    expect((await desk.act(patient, 'makeAssistedRequest', wishes)).code).toBe('TOO_MANY_OPEN_REQUESTS');
  });

  it('is told live to its patient and to coordinators, and to nobody else', async () => {
    const patient = viewerAs('PATIENT');
    const subscription = 'subscription { assistedRequestChanged { id state isClaimed } }';
    await using mine = await startFollowing(world, patient, subscription);
    await using desks = await startFollowing(world, coordinatorOf(), subscription);
    await using others = await startFollowing(world, viewerAs('PATIENT'), subscription);
    await using away = await startFollowing(world, coordinatorOf(south), subscription);
    const { id } = await desk.make(patient);
    const news = { assistedRequestChanged: { id, state: 'WAITING', isClaimed: false } };
    expect(await mine.next()).toEqual(news);
    expect(await desks.next()).toEqual(news);
    await desk.act(coordinatorOf(), 'claimAssistedRequest', { requestId: id });
    expect(await desks.next()).toMatchObject({ assistedRequestChanged: { id, isClaimed: true } });
    expect([await others.isQuiet(), await away.isQuiet()]).toEqual([true, true]);
  });
});

describe('who sees a request', () => {
  it('is its patient, and the coordination of its organization and of those above it', async () => {
    const patient = viewerAs('PATIENT');
    await world.specialist({ organizationId: north, lineage: [north, network] });
    await world.specialist({ organizationId: south, lineage: [south, network] });
    const { id } = await desk.make(patient, { organizationId: north });
    const seers = [patient, coordinatorOf(north), coordinatorOf(network), coordinatorOf()];
    for (const viewer of seers) expect(await desk.see(viewer, id)).toMatchObject({ id });
    const strangers = [
      coordinatorOf(south),
      viewerAs('PATIENT'),
      viewerAs('COORDINATOR', { brandId: otherBrand }),
      viewerAs('PATIENT', { brandId: otherBrand, personId: patient.personId }),
    ];
    for (const viewer of strangers) expect(await desk.see(viewer, id)).toBeNull();
    expect((await desk.queue(coordinatorOf(south))).edges.map(({ node }) => node.id)).not.toContain(id);
    expect((await desk.queue(coordinatorOf(north))).edges.map(({ node }) => node.id)).toContain(id);
    for (const role of ['SPECIALIST', 'BRAND_ADMIN', 'ORGANIZATION_ADMIN', 'COMPLIANCE_OFFICER'] as const)
      await expect(desk.see(viewerAs(role), id)).rejects.toMatchObject({
        extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
      });
  });

  it('leaves a request that named no organization to the brand where there are several', async () => {
    const { id } = await desk.make(viewerAs('PATIENT'));
    expect(await desk.see(coordinatorOf(north), id)).toBeNull();
    expect(await desk.see(coordinatorOf(), id)).toMatchObject({ id });
  });

  it('may neither claim nor change what others cannot see, and patients cannot coordinate', async () => {
    const { id: requestId } = await desk.make(viewerAs('PATIENT'), { organizationId: north });
    const far = coordinatorOf(south);
    for (const field of ['claimAssistedRequest', 'releaseAssistedRequest'])
      expect((await desk.act(far, field, { requestId })).code).toBe('NOT_FOUND');
    expect((await desk.act(far, 'proposeTimes', { requestId, times: [timeOf(lena, ten)] })).code).toBe('NOT_FOUND');
    expect((await desk.act(far, 'takeOverAssistedRequest', { requestId, reason: 'x' })).code).toBe('NOT_FOUND');
    expect((await desk.act(viewerAs('PATIENT'), 'withdrawAssistedRequest', { requestId })).code).toBe('NOT_FOUND');
    expect((await desk.act(coordinatorOf(), 'claimAssistedRequest', { requestId: 'nonsense' })).code).toBe('NOT_FOUND');
    await expect(desk.act(viewerAs('PATIENT'), 'claimAssistedRequest', { requestId })).rejects.toMatchObject({
      extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    });
    await expect(desk.act(coordinatorOf(), 'makeAssistedRequest', wishes)).rejects.toMatchObject({
      extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    });
  });
});

describe('looking after a request', () => {
  it('is for one of many who claim it at once', { timeout: 60_000 }, async () => {
    const { id: requestId } = await desk.make(viewerAs('PATIENT'));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => desk.act(coordinatorOf(), 'claimAssistedRequest', { requestId })),
    );
    expect(answers.filter(({ request }) => request)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'REQUEST_CLAIMED')).toHaveLength(19);
    const seen = await desk.see(coordinatorOf(), requestId);
    expect(seen?.steps.map(({ kind }) => kind)).toEqual(['MADE', 'CLAIMED']);
  });

  it('is given back, or taken over with a reason that patients do not read', async () => {
    const patient = viewerAs('PATIENT');
    const { id: requestId } = await desk.make(patient);
    const [frauke, ida] = [coordinatorOf(), coordinatorOf()];
    await desk.act(frauke, 'claimAssistedRequest', { requestId });
    expect((await desk.act(ida, 'releaseAssistedRequest', { requestId })).code).toBe('REQUEST_NOT_CLAIMED');
    expect((await desk.act(ida, 'takeOverAssistedRequest', { requestId, reason: ' ' })).fields).toMatchObject([
      { path: 'reason' },
    ]);
    const taken = await desk.act(ida, 'takeOverAssistedRequest', { requestId, reason: 'Frauke ist krank.' });
    expect(taken.request).toMatchObject({ isMine: true });
    expect(taken.request?.steps.at(-1)).toMatchObject({ kind: 'TAKEN_OVER', note: 'Frauke ist krank.' });
    expect((await desk.see(patient, requestId))?.steps.at(-1)).toMatchObject({ kind: 'TAKEN_OVER', note: null });
    expect((await desk.act(frauke, 'proposeTimes', { requestId, times: [timeOf(lena, ten)] })).code).toBe(
      'REQUEST_NOT_CLAIMED',
    );
    expect((await desk.act(ida, 'releaseAssistedRequest', { requestId })).request).toMatchObject({ isClaimed: false });
  });
});

describe('proposing', () => {
  it('asks of each time what a booking would be asked', async () => {
    const me = coordinatorOf();
    const { id: requestId } = await desk.make(viewerAs('PATIENT'));
    await desk.act(me, 'claimAssistedRequest', { requestId });
    const propose = (...times: object[]) => desk.act(me, 'proposeTimes', { requestId, times });
    const atNight = await propose(timeOf(lena, ten), timeOf(lena, '2026-11-24T02:00:00.000Z'));
    expect(atNight).toMatchObject({ code: 'PROPOSED_TIME_NOT_FREE', index: 1 });
    expect(atNight.alternatives?.length).toBe(6);
    expect((await propose(timeOf(lena, '2026-11-23T07:00:00.000Z'))).code).toBe('SLOT_IN_PAST');
    expect((await propose(timeOf(lena, ten), timeOf(lena, ten))).fields).toMatchObject([{ path: 'times.1.startsAt' }]);
    expect((await propose(timeOf(lena, ten, { format: 'PHONE' }))).fields).toMatchObject([{ path: 'times.0.format' }]);
    expect((await propose(timeOf(lena, ten, { specialistId: newId() }))).fields).toMatchObject([
      { path: 'times.0.specialistId' },
    ]);
    expect((await propose()).fields).toMatchObject([{ path: 'times' }]);
    expect((await desk.see(me, requestId))?.proposals).toEqual([]);
    expect((await propose(timeOf(lena, ten), timeOf(lena, eleven))).request).toMatchObject({
      state: 'PROPOSED',
      round: 1,
      proposals: [{ state: 'OPEN' }, { state: 'OPEN' }],
    });
    expect(await world.published('identity.noticeRequested')).toContainEqual(
      expect.objectContaining({ template: 'proposalsReady', subject: { kind: 'ASSISTED_REQUEST', id: requestId } }),
    );
  });

  it('reaches no specialist of an organization that does not look after the request', async () => {
    const foreign = await world.specialist({ organizationId: south, lineage: [south, network] });
    const { id: requestId } = await desk.make(viewerAs('PATIENT'), { organizationId: north });
    const refused = await desk.propose(coordinatorOf(north), requestId, foreign, [ten]);
    expect(refused.fields).toMatchObject([{ path: 'times.0.specialistId' }]);
  });

  it('replaces what was proposed before', async () => {
    const me = coordinatorOf();
    const { id } = await desk.make(viewerAs('PATIENT'));
    await desk.propose(me, id, lena, [ten]);
    const second = await desk.propose(me, id, lena, [eleven]);
    expect(second.request?.proposals).toMatchObject([
      { round: 2, state: 'OPEN' },
      { round: 1, state: 'FALLEN_AWAY' },
    ]);
  });
});

it('the queue shows the nearest deadline first and pages', async () => {
  const east = newId();
  await world.specialist({ organizationId: east, lineage: [east] });
  const ids = [];
  for (let each = 0; each < 3; each += 1) {
    ids.push((await desk.make(viewerAs('PATIENT'), { organizationId: east })).id);
    world.clock.now = new Date(world.clock.now.getTime() + 60_000);
  }
  const me = coordinatorOf(east);
  const first = await desk.queue(me, 'WAITING', { first: 2 });
  expect(first.totalCount).toBe(3);
  const rest = await desk.queue(me, 'WAITING', { first: 2, after: first.pageInfo.endCursor });
  expect([...first.edges, ...rest.edges].map(({ node }) => node.id)).toEqual(ids);
  await desk.act(me, 'claimAssistedRequest', { requestId: ids[1] ?? '' });
  expect((await desk.queue(me, 'MINE')).edges.map(({ node }) => node.id)).toEqual([ids[1]]);
  const foreign = { first: 2, after: 'W10' };
  await expect(desk.queue(me, 'WAITING', foreign)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  await expect(desk.queue(me, 'WAITING', { first: 51 })).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
