import { modules } from '@daraport/access';
import { days, newId } from '@daraport/domain';
import { experiments, exposures, outbox } from '@daraport/drizzle/tables/growth';
import type { EventCatalogue } from '@daraport/events';
import { otherBrand, startFollowing, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { noon, startGrowth } from '../testing.ts';
import { admin, experimentsOf, halves, organizationAdmin, visitor } from './testing.ts';

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
  await db.delete(exposures);
  await db.delete(experiments);
  await db.delete(outbox);
});

const published = async <Kind extends keyof EventCatalogue>(kind: Kind) =>
  (await db.select().from(outbox).where(eq(outbox.kind, kind))).map(({ payload }) => payload as EventCatalogue[Kind]);
const audited = async () =>
  (await published('audit.recorded'))
    .flatMap(({ entries }) => entries)
    .filter((one) => one.resourceType === 'Experiment');

it('starts once per key, says so to identity and in the log, and refuses a second while it runs', async () => {
  const idempotencyKey = newId();
  const guardrail = { figure: 'BOOKINGS', tolerancePercent: 5 };
  const started = await has.start({ idempotencyKey, guardrail });
  expect(started).toMatchObject({
    __typename: 'ExperimentSaved',
    experiment: { name: 'Wege', windowDays: 7, guardrail, stoppedAt: null, arms: [{ visitors: 0 }, { booked: 0 }] },
  });
  expect(await has.start({ idempotencyKey, guardrail })).toEqual(started);
  expect(await has.start({ idempotencyKey, name: 'Andere' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  expect(await has.start()).toMatchObject({ code: 'EXPERIMENT_RUNNING' });
  const { id } = started.experiment as { id: string };
  expect(await published('growth.comparisonChanged')).toMatchObject([
    { comparison: { id, arms: halves }, experimentId: id, adopted: null, stoppedBy: null },
  ]);
  expect(await audited()).toMatchObject([
    { action: 'ADMINISTER', actorId: admin.personId, resourceId: id, reason: 'started: DIRECTORY 50 %, MATCHING 50 %' },
  ]);
});

it('lets one of many who start at the same time win', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => has.start()));
  const countOf = (kind: string) => answers.filter((each) => each.__typename === kind).length;
  expect([countOf('ExperimentSaved'), countOf('ExperimentRunningError')]).toEqual([1, 5]);
});

it('refuses shares that do not add up, a way named twice, and numbers out of bounds, field by field', async () => {
  const arm = (journey: string, sharePercent: number) => ({ journey, sharePercent });
  const wrong: [Record<string, unknown>, string][] = [
    [{ arms: [arm('DIRECTORY', 50), arm('MATCHING', 49)] }, 'arms'],
    [{ arms: [arm('DIRECTORY', 50), arm('DIRECTORY', 50)] }, 'arms'],
    [{ arms: [arm('DIRECTORY', 95)] }, 'arms'],
    [{ arms: [arm('DIRECTORY', 99), arm('MATCHING', 1)] }, 'arms.0.sharePercent'],
    [{ windowDays: 31 }, 'windowDays'],
    [{ name: ' ' }, 'name'],
    [{ guardrail: { figure: 'BOOKINGS', tolerancePercent: 51 } }, 'guardrail.tolerancePercent'],
  ];
  for (const [about, path] of wrong) {
    const { fields, code } = (await has.start(about)) as { fields: { path: string }[]; code: string };
    expect([code, fields[0]?.path]).toEqual(['INVALID_INPUT', path]);
  }
  expect(await db.select().from(experiments)).toEqual([]);
});

it('needs its module and those of its ways', async () => {
  const without = (module: string) => ({ ...admin, modules: modules.filter((one) => one !== module) });
  expect(await has.start({}, without('EXPERIMENTS'))).toMatchObject({ code: 'MODULE_DISABLED', module: 'EXPERIMENTS' });
  const assisted = { arms: [halves[0], { journey: 'ASSISTED', sharePercent: 50 }] };
  expect(await has.start(assisted, without('ASSISTED_SCHEDULING'))).toMatchObject({ module: 'ASSISTED_SCHEDULING' });
  expect(await has.start(assisted)).toMatchObject({ __typename: 'ExperimentSaved' });
});

it("is nobody else's to start, to end or to see", async () => {
  const { id } = await has.begin();
  for (const viewer of [organizationAdmin, viewerAs('SPECIALIST'), viewerAs('PATIENT'), visitor()]) {
    const refused = [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }];
    expect(await has.start({}, viewer)).toMatchObject(refused);
    expect(await has.end('stopExperiment', { experimentId: id }, viewer)).toMatchObject(refused);
    expect(await has.end('adoptJourney', { experimentId: id, journey: 'MATCHING' }, viewer)).toMatchObject(refused);
    expect(await has.told(id, viewer)).toMatchObject(refused);
  }
  const foreign = { ...admin, brandId: otherBrand };
  expect(await has.told(id, foreign)).toMatchObject({ __typename: 'NotFoundError' });
  expect(await has.end('stopExperiment', { experimentId: id }, foreign)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await has.end('adoptJourney', { experimentId: id, journey: 'MATCHING' }, foreign)).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect((await has.told(id)).stoppedAt).toBeNull();
});

it('counts who was shown the own way, once, and only after consent', async () => {
  const { id } = await has.begin();
  const own = visitor();
  const arm = await has.armFor(id, own.visitorId ?? '');
  const other = arm === 'MATCHING' ? 'DIRECTORY' : 'MATCHING';
  expect(await has.show(visitor(null), id, arm)).toEqual({ __typename: 'ExposureRecorded', isRecorded: false });
  expect(await has.show(own, id, other)).toMatchObject({ isRecorded: false });
  expect(await has.show(own, newId(), arm)).toMatchObject({ isRecorded: false });
  expect(await has.show({ ...admin, visitorId: own.visitorId }, id, arm)).toMatchObject({ isRecorded: false });
  expect(await has.show(own, id)).toMatchObject({ isRecorded: true });
  // Signed in, it is the same visitor.
  expect(await has.show(viewerAs('PATIENT', { visitorId: own.visitorId }), id)).toMatchObject({ isRecorded: true });
  const { arms } = await has.told(id);
  expect(arms.map(({ journey, visitors }) => [journey, visitors])).toEqual([
    ['DIRECTORY', arm === 'DIRECTORY' ? 1 : 0],
    ['MATCHING', arm === 'MATCHING' ? 1 : 0],
  ]);
});

it('gives a cookie to who agrees, the same again, and takes it back with all that was counted', async () => {
  const { id } = await has.begin();
  const choice = '... on ComparisonChoice { isTakingPart }';
  const { answer, effects } = await has.mutate(visitor(null), 'joinComparison', { experimentId: id }, choice);
  expect(answer).toEqual({ __typename: 'ComparisonChoice', isTakingPart: true });
  const [effect] = effects ?? [];
  if (effect?.kind !== 'setVisitor') throw new Error('no cookie was asked for');
  expect(effect.maxAgeSeconds).toBe(days(90) / 1000);
  const own = visitor(effect.visitorId);
  const again = await has.mutate(own, 'joinComparison', { experimentId: id }, choice);
  expect(again.effects).toEqual([effect]);
  const none = await has.mutate(visitor(null), 'joinComparison', { experimentId: newId() }, choice);
  expect(none).toMatchObject({ answer: { code: 'NOT_FOUND' } });
  await has.show(own, id);
  const left = await world.ask(own, 'mutation { leaveComparison { isTakingPart } }');
  expect([left.data, left.effects]).toEqual([{ leaveComparison: { isTakingPart: false } }, [{ kind: 'clearVisitor' }]]);
  expect(await db.select().from(exposures)).toEqual([]);
});

it('counts the first booking that is paid within the window, whichever half comes first, and its cancellation', async () => {
  const { id } = await has.begin();
  const [early, late, stranger] = [visitor(), visitor(), newId()];
  for (const each of [early, late]) await has.show(each, id);
  const figures = async () => {
    const { arms } = await has.told(id);
    return [arms.reduce((sum, arm) => sum + arm.booked, 0), arms.reduce((sum, arm) => sum + arm.cancelled, 0)];
  };
  await has.book(stranger);
  await has.book(late.visitorId ?? '', new Date(noon.getTime() + days(7)));
  await has.book(early.visitorId ?? '', new Date(noon.getTime() - 1));
  expect(await figures()).toEqual([0, 0]);
  const first = await has.book(early.visitorId ?? '');
  const second = await has.book(early.visitorId ?? '');
  expect(await figures()).toEqual([1, 0]);
  const cancelled = { cancelledBy: newId(), reason: null };
  await world.deliver('booking.appointmentCancelled', { ...second, ...cancelled });
  expect(await figures()).toEqual([1, 0]);
  await world.deliver('booking.appointmentCancelled', { ...first, ...cancelled });
  expect(await figures()).toEqual([1, 1]);
});

it('stops by hand once: nobody is counted any more, and identity hears of it', async () => {
  const { id } = await has.begin();
  const [seen, unseen] = [visitor(), visitor()];
  await has.show(seen, id);
  expect(await has.end('stopExperiment', { experimentId: id })).toMatchObject({
    experiment: { stoppedAt: noon.toISOString(), stoppedBy: 'HAND' },
  });
  expect(await has.end('stopExperiment', { experimentId: id })).toMatchObject({ experiment: { stoppedBy: 'HAND' } });
  expect(await has.show(unseen, id)).toMatchObject({ isRecorded: false });
  await has.book(seen.visitorId ?? '', new Date(noon.getTime() + 1));
  expect((await has.told(id)).arms.map(({ booked }) => booked)).toEqual([0, 0]);
  const told = await published('growth.comparisonChanged');
  expect(told.map(({ comparison }) => comparison?.id ?? null)).toEqual([id, null]);
  expect((await audited()).map(({ reason }) => reason)).toEqual([expect.stringContaining('started'), 'stopped']);
});

it('takes a way over in one step, once, and only one that was compared, of the latest experiment', async () => {
  const { id } = await has.begin();
  const adopt = (journey: string, experimentId = id) => has.end('adoptJourney', { experimentId, journey });
  expect(await adopt('ASSISTED')).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'journey' }] });
  expect(await adopt('MATCHING')).toMatchObject({ experiment: { adopted: 'MATCHING', stoppedBy: 'ADOPTION' } });
  expect(await adopt('MATCHING')).toMatchObject({ experiment: { adopted: 'MATCHING' } });
  expect(await adopt('DIRECTORY')).toMatchObject({ code: 'EXPERIMENT_OVER' });
  const told = await published('growth.comparisonChanged');
  expect(told.map(({ adopted }) => adopted)).toEqual([null, 'MATCHING']);
  const next = await has.begin();
  expect(await adopt('MATCHING')).toMatchObject({ code: 'EXPERIMENT_OVER' });
  await has.end('stopExperiment', { experimentId: next.id });
  expect(await adopt('DIRECTORY', next.id)).toMatchObject({ experiment: { adopted: 'DIRECTORY', stoppedBy: 'HAND' } });
  const revisions = (await published('growth.comparisonChanged')).map(({ revision }) => revision);
  expect(revisions).toEqual(revisions.toSorted((one, other) => one - other));
});

it('tells the open page when counts rise, on its own brand alone', async () => {
  const { id } = await has.begin();
  const changed = 'subscription { experimentsChanged }';
  await using seen = await startFollowing<{ experimentsChanged: string }>(world, admin, changed);
  await using foreign = await startFollowing(world, { ...admin, brandId: otherBrand }, changed);
  await has.show(visitor(), id);
  expect((await seen.next()).experimentsChanged).toBe(noon.toISOString());
  expect(await foreign.isQuiet()).toBe(true);
});
