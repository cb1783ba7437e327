import { days, newId } from '@daraport/domain';
import { experiments, exposures, outbox } from '@daraport/drizzle/tables/growth';
import type { EventCatalogue } from '@daraport/events';
import { testBrand, type TestWorld } from '@daraport/subgraph/testing';
import { asc, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { noon, startGrowth } from '../testing.ts';
import { admin, experimentsOf, type Told } from './testing.ts';

let world: TestWorld;
let db: ReturnType<typeof drizzle>;
let has: ReturnType<typeof experimentsOf>;
beforeAll(async () => {
  world = await startGrowth();
  db = drizzle(world.database.url);
  has = experimentsOf(world);
});
afterAll(async () => {
  await db.$client.end();
  await world[Symbol.asyncDispose]();
});
beforeEach(async () => {
  world.clock.now = noon;
  await db.delete(exposures);
  await db.delete(experiments);
  await db.delete(outbox);
});

/** So many visitors of a way at noon so many days ago, of whom so many booked, and cancelled. */
async function seen(
  { id }: Told,
  journey: 'DIRECTORY' | 'MATCHING',
  [visitors, booked, cancelled = 0]: [number, number, number?],
  daysAgo: number,
) {
  const at = new Date(noon.getTime() - days(daysAgo));
  const rows = Array.from({ length: visitors }, (_, index) => ({
    brandId: testBrand,
    experimentId: id,
    visitorId: newId(),
    journey,
    at,
    day: at.toISOString().slice(0, 10),
    bookedAt: index < booked ? at : null,
    appointmentId: index < booked ? newId() : null,
    cancelledAt: index < cancelled ? at : null,
  }));
  await db.insert(exposures).values(rows);
}

const results = async (id: string) => {
  const query = `query($id: ID!) { experiment(id: $id) { ... on Experiment { isSplitAsPlanned
    arms { visitors settledVisitors settledBooked } differences { journey verdict estimate lower upper points { day lower upper } } } } }`;
  const { data, errors } = await world.ask(admin, query, { id });
  expect(errors).toBeUndefined();
  return data?.experiment as {
    isSplitAsPlanned: boolean;
    arms: { visitors: number; settledVisitors: number; settledBooked: number }[];
    differences: { verdict: string; estimate: number; lower: number; upper: number; points: { day: string }[] }[];
  };
};
const check = (experimentId: string) =>
  world.subgraph.jobs['growth.checkGuardrail']?.({ brandId: testBrand, experimentId });
const queued = async () =>
  (
    await db.execute<{ key: string }>(
      `select key from graphile_worker.jobs where task_identifier = 'growth.checkGuardrail'`,
    )
  ).rows;

it('says what is known of whom, what is open, and how it came to that', async () => {
  const experiment = await has.begin();
  await seen(experiment, 'DIRECTORY', [400, 20], 9);
  await seen(experiment, 'MATCHING', [400, 60], 8);
  await seen(experiment, 'MATCHING', [30, 30], 7);
  const told = await results(experiment.id);
  expect(told.arms).toEqual([
    { visitors: 400, settledVisitors: 400, settledBooked: 20 },
    { visitors: 430, settledVisitors: 400, settledBooked: 60 },
  ]);
  const [difference] = told.differences;
  expect(difference).toMatchObject({ journey: 'MATCHING', verdict: 'MORE' });
  expect(difference?.estimate).toBeCloseTo(0.1);
  expect(difference?.points.map(({ day }) => day)).toEqual(['2026-11-19', '2026-11-20']);
  expect(told.isSplitAsPlanned).toBe(true);
  await seen(experiment, 'MATCHING', [300, 0], 1);
  expect((await results(experiment.id)).isSplitAsPlanned).toBe(false);
});

it('goes by what was known when it ended', async () => {
  const experiment = await has.begin();
  await seen(experiment, 'MATCHING', [10, 3], 7);
  await has.end('stopExperiment', { experimentId: experiment.id });
  world.clock.now = new Date(noon.getTime() + days(20));
  expect((await results(experiment.id)).arms[1]).toEqual({ visitors: 10, settledVisitors: 0, settledBooked: 0 });
});

it('is stopped by its guardrail once a way is surely worse, tells identity so, and is looked at until then', async () => {
  const experiment = await has.begin({ guardrail: { figure: 'BOOKINGS', tolerancePercent: 2 } });
  const key = `guardrail:${experiment.id}`;
  expect(await queued()).toEqual([{ key }]);
  await seen(experiment, 'DIRECTORY', [300, 60], 9);
  await seen(experiment, 'MATCHING', [300, 50], 9);
  await check(experiment.id);
  expect((await has.told(experiment.id)).stoppedAt).toBeNull();
  expect(await queued()).toEqual([{ key }]);
  await seen(experiment, 'DIRECTORY', [300, 60], 8);
  await seen(experiment, 'MATCHING', [300, 2], 8);
  await check(experiment.id);
  expect(await has.told(experiment.id)).toMatchObject({ stoppedBy: 'GUARDRAIL', stoppedAt: noon.toISOString() });
  await check(experiment.id);
  const sent = await db.select().from(outbox).orderBy(asc(outbox.id));
  const changes = sent.filter(({ kind }) => kind === 'growth.comparisonChanged');
  expect(changes.map(({ payload }) => (payload as EventCatalogue['growth.comparisonChanged']).stoppedBy)).toEqual([
    null,
    'GUARDRAIL',
  ]);
  const entries = sent
    .filter(({ kind }) => kind === 'audit.recorded')
    .flatMap(({ payload }) => (payload as EventCatalogue['audit.recorded']).entries);
  expect(entries.at(-1)).toMatchObject({ actorId: null, reason: 'stopped by its guardrail: MATCHING' });
});

it('is watched by no job without a guardrail, and one that is over stays as it was', async () => {
  await db.execute(`delete from graphile_worker._private_jobs`);
  const plain = await has.begin();
  expect(await queued()).toEqual([]);
  await has.end('stopExperiment', { experimentId: plain.id });
  const guarded = await has.begin({ guardrail: { figure: 'CANCELLATIONS', tolerancePercent: 0 } });
  await seen(guarded, 'DIRECTORY', [400, 100, 0], 9);
  await seen(guarded, 'MATCHING', [400, 100, 90], 9);
  await has.end('stopExperiment', { experimentId: guarded.id });
  await check(guarded.id);
  expect(await has.told(guarded.id)).toMatchObject({ stoppedBy: 'HAND' });
});

it('forgets browsers and appointments a month after its end, and keeps the counts', async () => {
  // The night comes to every brand that identity knows.
  await db.execute(
    `insert into identity.brands (brand_id, slug, name, tagline, operating_model, locales, default_locale, form_of_address,
       currency, time_zone, accent, modules, support_email, mail_sender, created_at)
     values ('${testBrand}', 'test', 'Test', '{"de":"","en":""}', 'CLINIC', '{de}', 'de', 'formal', 'EUR', 'Europe/Berlin', '#000', '{}', 'a@test', 'a@test', now())`,
  );
  const experiment = await has.begin();
  await seen(experiment, 'MATCHING', [5, 2], 9);
  const rows = () => db.select().from(exposures).where(eq(exposures.experimentId, experiment.id));
  const before = (await rows()).map(({ visitorId }) => visitorId);
  await has.end('stopExperiment', { experimentId: experiment.id });
  world.clock.now = new Date(noon.getTime() + days(30));
  await world.subgraph.jobs['growth.forgetVisitors']?.({});
  expect((await rows()).map(({ visitorId }) => visitorId)).toEqual(before);
  world.clock.now = new Date(noon.getTime() + days(32));
  await world.subgraph.jobs['growth.forgetVisitors']?.({});
  const after = await rows();
  expect(after.filter(({ visitorId, appointmentId }) => before.includes(visitorId) || appointmentId)).toEqual([]);
  expect((await has.told(experiment.id)).arms[1]).toMatchObject({ visitors: 5, booked: 2 });
});
