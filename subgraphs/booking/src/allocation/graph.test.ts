import { newId, type Id } from '@daraport/domain';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assistedDesk, coordinatorOf } from '../assisted/testing.ts';
import { answerOf, startBookingWorld, type BookingWorld } from '../testing.ts';

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
      ... on RequestAllocated { request { allocatedTo { id } steps { kind } } } ... on Error { code } } }`,
    { input: { requestId, idempotencyKey: newId() } },
  );
  return answerOf(response, 'allocateRequest') as unknown as {
    code?: string;
    request?: { allocatedTo: { id: Id }; steps: { kind: string }[] };
  };
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
