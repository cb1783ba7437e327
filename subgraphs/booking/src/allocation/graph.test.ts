import { newId, type Id } from '@daraport/domain';
import { assistedRequests } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assistedDesk, coordinatorOf } from '../assisted/testing.ts';
import { answerOf, bookFor, startBookingWorld, type BookingWorld } from '../testing.ts';

let world: BookingWorld;
let desk: ReturnType<typeof assistedDesk>;
beforeAll(async () => {
  world = await startBookingWorld();
  desk = assistedDesk(world);
});
afterAll(() => world[Symbol.asyncDispose]());

/** A clinic of its own with so many specialists, and who coordinates there. */
async function clinicOf(size: number) {
  const id = newId();
  const people = [];
  for (let each = 0; each < size; each += 1)
    people.push((await world.specialist({ organizationId: id, lineage: [id] })).id);
  return { id, people, me: coordinatorOf(id) };
}
const claimed = async (clinic: { id: Id; me: ReturnType<typeof coordinatorOf> }) => {
  const { id } = await desk.make(viewerAs('PATIENT'), { organizationId: clinic.id });
  await desk.act(clinic.me, 'claimAssistedRequest', { requestId: id });
  return id;
};
async function allocate(me: ReturnType<typeof coordinatorOf>, requestId: Id) {
  const response = await world.ask(
    me,
    `mutation ($input: AllocateRequestInput!) { allocateRequest(input: $input) { __typename
      ... on RequestAllocated { request { allocatedTo { id } steps { kind allocation { rule given open share fitting outside full specialist { id } } } } } ... on Error { code } } }`,
    { input: { requestId, idempotencyKey: newId() } },
  );
  return answerOf(response, 'allocateRequest') as unknown as {
    code?: string;
    request?: { allocatedTo: { id: Id }; steps: { kind: string; allocation: Record<string, unknown> | null }[] };
  };
}
/** Sets what a specialist takes, as who oversees the clinic does unless said otherwise. */
async function set(clinic: { id: Id }, specialistId: Id | null, facts: object, viewer = adminOf(clinic.id)) {
  const response = await world.ask(
    viewer,
    `mutation ($input: SaveAllocationPartInput!) { saveAllocationPart(input: $input) { __typename
      ... on SaveAllocationPartPayload { specialist { allocation { takesPart share mostOpen mostNewPerWeek version open newThisWeek isFull } } }
      ... on Error { code } ... on InvalidInputError { fields { path } } } }`,
    { input: { specialistId, version: 0, idempotencyKey: newId(), ...facts } },
  );
  return response.errors ? { code: response.errors[0]?.extensions.code } : answerOf(response, 'saveAllocationPart');
}
const adminOf = (organizationId: Id | null) => viewerAs('ORGANIZATION_ADMIN', { organizationId });
async function setRule(allocationRule: string) {
  const query = 'query { assistedSettings { version allocationRule answerWithinHours } }';
  const admin = viewerAs('BRAND_ADMIN');
  const { version } = answerOf(await world.ask(admin, query), 'assistedSettings') as unknown as { version: number };
  const save = `mutation ($input: SaveAssistedSettingsInput!) { saveAssistedSettings(input: $input) { ... on AssistedSettingsSaved { settings { allocationRule answerWithinHours } } ... on Error { code } } }`;
  return answerOf(
    await world.ask(admin, save, { input: { allocationRule, version, idempotencyKey: newId() } }),
    'saveAssistedSettings',
  );
}
const counted = (ids: readonly (Id | undefined)[]) =>
  [...Map.groupBy(ids, (id) => id).values()].map((all) => all.length);

it('gives everybody the same, also when many are given at once', { timeout: 60_000 }, async () => {
  const clinic = await clinicOf(3);
  const requests = [];
  for (let each = 0; each < 12; each += 1) requests.push(await claimed(clinic));
  const given = await Promise.all(requests.map((id) => allocate(clinic.me, id)));
  expect(counted(given.map(({ request }) => request?.allocatedTo.id))).toEqual([4, 4, 4]);
});

it('passes a request on by the same rule, never to who has it, and keeps both in the history', async () => {
  const clinic = await clinicOf(2);
  const id = await claimed(clinic);
  const first = (await allocate(clinic.me, id)).request?.allocatedTo.id;
  const second = await allocate(clinic.me, id);
  expect(new Set([first, second.request?.allocatedTo.id])).toEqual(new Set(clinic.people));
  expect(second.request?.steps.filter(({ kind }) => kind === 'ALLOCATED')).toHaveLength(2);
});

it('says when nobody fits, and is for who looks after the request', async () => {
  const clinic = await clinicOf(1);
  const id = await claimed(clinic);
  expect((await allocate(coordinatorOf(clinic.id), id)).code).toBe('REQUEST_NOT_CLAIMED');
  expect((await allocate(coordinatorOf(newId()), id)).code).toBe('NOT_FOUND');
  expect((await allocate(clinic.me, id)).request?.allocatedTo.id).toBe(clinic.people[0]);
  expect((await allocate(clinic.me, id)).code).toBe('NOBODY_FITS');
});

it('gives a new request by the job once, however often it runs', async () => {
  const clinic = await clinicOf(1);
  const run = world.subgraph.jobs['booking.allocateRequest'];
  const { id } = await desk.make(viewerAs('PATIENT'), { organizationId: clinic.id });
  await run?.({ brandId: testBrand, requestId: id });
  await run?.({ brandId: testBrand, requestId: id });
  const seen = await desk.see(clinic.me, id);
  expect(seen?.steps.map(({ kind }) => kind)).toEqual(['MADE', 'ALLOCATED']);
});

it('gives shares as they are set, and nothing to who takes no part', { timeout: 60_000 }, async () => {
  const clinic = await clinicOf(3);
  const [one = '', two = '', three = ''] = clinic.people;
  await set(clinic, one, { share: 2 });
  await set(clinic, three, { takesPart: false });
  const given = [];
  for (let each = 0; each < 6; each += 1) given.push((await allocate(clinic.me, await claimed(clinic))).request);
  const ids = given.map((request) => request?.allocatedTo.id);
  expect([one, two, three].map((id) => ids.filter((each) => each === id).length)).toEqual([4, 2, 0]);
  expect(given.at(-1)?.steps.at(-1)?.allocation).toMatchObject({ rule: 'FAIR', fitting: 3, outside: 1, full: 0 });
});

it('gives nothing beyond a limit of open requests, also when passed on, and says when nobody has room', async () => {
  const clinic = await clinicOf(2);
  const [one = '', two = ''] = clinic.people;
  expect(await set(clinic, one, { mostOpen: 201 })).toMatchObject({ fields: [{ path: 'mostOpen' }] });
  await set(clinic, one, { mostOpen: 1 });
  await set(clinic, two, { mostOpen: 1 });
  const [first, second, third] = [await claimed(clinic), await claimed(clinic), await claimed(clinic)];
  await allocate(clinic.me, first);
  await allocate(clinic.me, second);
  expect((await allocate(clinic.me, third)).code).toBe('NOBODY_HAS_ROOM');
  expect((await allocate(clinic.me, first)).code).toBe('NOBODY_HAS_ROOM');
  await desk.act(clinic.me, 'closeAssistedRequest', { requestId: first, reason: 'Erledigt.' });
  expect((await allocate(clinic.me, third)).request?.steps.at(-1)?.allocation).toMatchObject({ fitting: 2, full: 1 });
});

it('counts who is new this week by requests and by bookings, each once', async () => {
  const clinic = await clinicOf(1);
  const [one = ''] = clinic.people;
  const specialist = await world.specialist({ organizationId: clinic.id, lineage: [clinic.id] });
  await set(clinic, one, { takesPart: false });
  await bookFor(world, specialist, '2026-11-24T09:00:00.000Z');
  const saved = await set(clinic, specialist.id, { mostNewPerWeek: 2 });
  expect(saved).toMatchObject({ specialist: { allocation: { newThisWeek: 1, isFull: false, open: 0 } } });
  await allocate(clinic.me, await claimed(clinic));
  expect((await allocate(clinic.me, await claimed(clinic))).code).toBe('NOBODY_HAS_ROOM');
});

it('goes by room where the brand says so, and keeps what is not named', async () => {
  expect(await setRule('CAPACITY')).toEqual({ settings: { allocationRule: 'CAPACITY', answerWithinHours: 24 } });
  const clinic = await clinicOf(2);
  const [small = '', large = ''] = clinic.people;
  await set(clinic, small, { mostOpen: 2 });
  await set(clinic, large, { mostOpen: 8 });
  const given = [];
  for (let each = 0; each < 5; each += 1) given.push((await allocate(clinic.me, await claimed(clinic))).request);
  const ids = given.map((request) => request?.allocatedTo.id);
  expect([small, large].map((id) => ids.filter((each) => each === id).length)).toEqual([1, 4]);
  expect(await setRule('FAIR')).toMatchObject({ settings: { allocationRule: 'FAIR' } });
});

it('counts loads of the whole brand, whatever the coordinator sees of it', async () => {
  const [network, part] = [newId(), newId()];
  const shared = await world.specialist({ organizationId: part, lineage: [part, network] });
  const other = await world.specialist({ organizationId: part, lineage: [part, network] });
  const above = coordinatorOf(network);
  const elsewhere = coordinatorOf(part);
  // What was given while the request was the brand's own is seen by neither of them.
  const { id } = await desk.make(viewerAs('PATIENT'), { organizationId: part });
  await desk.act(above, 'claimAssistedRequest', { requestId: id });
  const first = (await allocate(above, id)).request?.allocatedTo.id;
  await world.change((tx) =>
    tx.update(assistedRequests).set({ lineage: [], organizationId: null }).where(eq(assistedRequests.id, id)),
  );
  const next = await desk.make(viewerAs('PATIENT'), { organizationId: part });
  await desk.act(elsewhere, 'claimAssistedRequest', { requestId: next.id });
  const second = (await allocate(elsewhere, next.id)).request?.allocatedTo.id;
  expect(new Set([first, second])).toEqual(new Set([shared.id, other.id]));
});

it('lets a specialist set her own limits and nothing else, and shows them to nobody else', async () => {
  const clinic = await clinicOf(1);
  const specialist = await world.specialist({ organizationId: clinic.id, lineage: [clinic.id] });
  const own = viewerAs('SPECIALIST', { personId: specialist.personId });
  expect(await set(clinic, null, { mostOpen: 0 }, own)).toMatchObject({
    specialist: { allocation: { mostOpen: 0, isFull: true, share: 1, version: 1 } },
  });
  expect(await set(clinic, null, { mostOpen: 3 }, own)).toMatchObject({ code: 'SETTINGS_CHANGED' });
  expect(await set(clinic, null, { version: 1, share: 9 }, own)).toEqual({ code: 'UNAUTHORIZED_FIELD_OR_TYPE' });
  expect(await set(clinic, specialist.id, { version: 1 }, adminOf(newId()))).toMatchObject({ code: 'NOT_FOUND' });
  const query = `query { specialist(slug: "s-${specialist.id}") { allocation { mostOpen } } }`;
  const seenBy = async (viewer: ReturnType<typeof viewerAs>) => answerOf(await world.ask(viewer, query), 'specialist');
  expect(await seenBy(adminOf(clinic.id))).toEqual({ allocation: { mostOpen: 0 } });
  expect(await seenBy(adminOf(newId()))).toEqual({ allocation: null });
});
