import { hours, newId, type Id } from '@daraport/domain';
import { openDatabase } from '@daraport/drizzle';
import { relations } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { monday, startBookingWorld, type BookingWorld } from '../testing.ts';
import { assistedDesk, coordinatorOf } from './testing.ts';

let world: BookingWorld;
let desk: ReturnType<typeof assistedDesk>;
let owner: ReturnType<typeof openDatabase<typeof relations>>;
const dueAt = new Date(monday.getTime() + hours(24));
beforeAll(async () => {
  world = await startBookingWorld();
  desk = assistedDesk(world);
  owner = openDatabase({ url: world.database.url, relations, max: 1 });
});
afterAll(async () => {
  await owner.close();
  await world[Symbol.asyncDispose]();
});
beforeEach(() => {
  world.clock.now = monday;
});

const run = (name: string, payload: object) =>
  world.subgraph.jobs[`booking.${name}`]?.({ brandId: testBrand, ...payload });
/** A request whose answer is late, with the patient. */
async function late() {
  const patient = viewerAs('PATIENT');
  const { id } = await desk.make(patient);
  world.clock.now = dueAt;
  await run('assistedDue', { requestId: id });
  return { id, patient, told: { requestId: id, dueAt: dueAt.toISOString() } };
}
/** When the jobs of a request are to run, the soonest first. */
async function plannedFor(requestId: Id): Promise<string[]> {
  const { rows } = await owner.pool.query<{ run_at: Date }>(
    `select run_at from graphile_worker.jobs where key like $1 order by run_at`,
    [`booking.tellOverdue:${requestId}:%`],
  );
  return rows.map(({ run_at: at }) => at.toISOString());
}
const noticesOf = async (personId: Id | null) =>
  (await world.published('identity.noticeRequested')).filter((each) => each.personId === personId);

it('has everybody who coordinates there named, once, and tells each of them and the patient once', async () => {
  const { id, patient, told } = await late();
  await run('assistedDue', { requestId: id });
  const asked = (await world.published('booking.requestOverdue')).filter(({ requestId }) => requestId === id);
  expect(asked).toEqual([{ ...told, lineage: [] }]);
  const coordinator = newId();
  await world.deliver('identity.coordinatorsNamed', {
    ...told,
    coordinators: [{ personId: coordinator, timeZone: 'Europe/Berlin' }],
  });
  for (const personId of [coordinator, patient.personId]) await run('tellOverdue', { ...told, personId });
  expect(await noticesOf(coordinator)).toMatchObject([
    { template: 'requestOverdue', subject: { kind: 'ASSISTED_REQUEST', id }, reminder: { key: expect.any(String) } },
  ]);
  expect(await noticesOf(patient.personId)).toMatchObject([{ template: 'requestDelayed' }]);
});

it('tells nobody whose job comes when the answer was given, or another deadline runs', async () => {
  const { id, patient, told } = await late();
  await run('tellOverdue', { ...told, dueAt: monday.toISOString(), personId: patient.personId });
  await desk.act(patient, 'withdrawAssistedRequest', { requestId: id });
  await run('tellOverdue', { ...told, personId: patient.personId });
  expect(await noticesOf(patient.personId)).toEqual([]);
});

it('waits for the end of quiet hours by the clock of each who is told', async () => {
  const { id, told } = await late();
  await world.deliver('identity.coordinatorsNamed', {
    ...told,
    coordinators: [
      { personId: newId(), timeZone: 'Europe/Berlin' },
      { personId: newId(), timeZone: 'America/Los_Angeles' },
    ],
  });
  const planned = await plannedFor(id);
  // In Berlin it is nine in the morning; at the Pacific it is midnight, and eight o'clock comes eight hours later.
  expect(planned).toEqual([
    dueAt.toISOString(),
    dueAt.toISOString(),
    new Date(dueAt.getTime() + hours(8)).toISOString(),
  ]);
});

it('is counted for who coordinates', async () => {
  const { id } = await late();
  const queue = await desk.queue(coordinatorOf());
  expect(queue.overdueCount).toBe(queue.edges.filter(({ node }) => node.isOverdue).length);
  expect(queue.edges.find(({ node }) => node.id === id)?.node.isOverdue).toBe(true);
});
