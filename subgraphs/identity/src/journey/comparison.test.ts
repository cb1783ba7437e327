import { modules, type Journey } from '@daraport/access';
import { newId } from '@daraport/domain';
import { armOf } from '@daraport/subgraph';
import { brands, outbox } from '@daraport/drizzle/tables/identity';
import type { EventCatalogue } from '@daraport/events';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { otherBrand, startIdentity, testBrand, visitor, type IdentityWorld } from '../testing.ts';

let world: IdentityWorld;
beforeAll(async () => (world = await startIdentity()));
afterAll(() => world[Symbol.asyncDispose]());
const fresh = { modules: [...modules], journey: 'DIRECTORY', comparison: null, comparisonRevision: 0 } as const;
beforeEach(async () => void (await world.db.update(brands).set({ ...fresh, modules: [...modules] })));

const comparison = {
  id: newId(),
  key: 'a key',
  arms: [
    { journey: 'DIRECTORY', sharePercent: 50 },
    { journey: 'ASSISTED', sharePercent: 50 },
  ] as { journey: Journey; sharePercent: number }[],
};
const news = (revision: number, about: Partial<EventCatalogue['growth.comparisonChanged']> = {}) =>
  world.deliver('growth.comparisonChanged', {
    comparison,
    adopted: null,
    stoppedBy: null,
    experimentId: comparison.id,
    revision,
    ...about,
  });
/** Somebody whose arm is this one. */
const visitorIn = (journey: Journey): string => {
  const id = newId();
  return armOf(comparison, id).journey === journey ? id : visitorIn(journey);
};
const shown = async (visitorId: string | null, brandId = testBrand) => {
  const query = '{ brand { journey shownJourney comparison { id isTakingPart } } }';
  return (await world.ask({ ...visitor, brandId, visitorId }, query)).data?.['brand'];
};

it("is shown to those who agreed, each their part; to everyone else the brand's way, and they may be asked", async () => {
  await news(3);
  for (const journey of ['DIRECTORY', 'ASSISTED'] as const)
    expect(await shown(visitorIn(journey))).toEqual({
      journey: 'DIRECTORY',
      shownJourney: journey,
      comparison: { id: comparison.id, isTakingPart: true },
    });
  const asked = { id: comparison.id, isTakingPart: false };
  expect(await shown(null)).toEqual({ journey: 'DIRECTORY', shownJourney: 'DIRECTORY', comparison: asked });
  const none = { journey: 'DIRECTORY', shownJourney: 'DIRECTORY', comparison: null };
  expect(await shown(visitorIn('ASSISTED'), otherBrand)).toEqual(none);
});

it("ends with the news of it, and the way that is taken over becomes the brand's", async () => {
  await news(3);
  await news(5, { comparison: null, adopted: 'ASSISTED' });
  const adopted = { journey: 'ASSISTED', shownJourney: 'ASSISTED', comparison: null };
  expect(await shown(visitorIn('DIRECTORY'))).toEqual(adopted);
  // News that was overtaken changes nothing.
  await news(4, { comparison: null, adopted: 'MATCHING' });
  await news(3);
  expect(await shown(visitorIn('DIRECTORY'))).toEqual(adopted);
});

it('shows nothing of it while its module is off, and no way whose own module is off', async () => {
  await news(3);
  const guest = visitorIn('ASSISTED');
  const without = (module: string) =>
    world.db
      .update(brands)
      .set({ modules: modules.filter((one) => one !== module) })
      .where(eq(brands.brandId, testBrand));
  await without('ASSISTED_SCHEDULING');
  expect(await shown(guest)).toMatchObject({ shownJourney: 'DIRECTORY', comparison: { isTakingPart: true } });
  await without('EXPERIMENTS');
  expect(await shown(guest)).toMatchObject({ shownJourney: 'DIRECTORY', comparison: null });
});

it('tells those who configure the brand, and nobody else, once it ended by itself', async () => {
  const { viewer } = await world.somebody('BRAND_ADMIN');
  await world.somebody('ORGANIZATION_ADMIN');
  await news(3);
  const told = async () =>
    (await world.db.select().from(outbox).where(eq(outbox.kind, 'identity.noticeRequested'))).map(
      ({ payload }) => payload as EventCatalogue['identity.noticeRequested'],
    );
  await news(4, { comparison: null });
  expect(await told()).toEqual([]);
  await news(7, { comparison: null, stoppedBy: 'GUARDRAIL' });
  await news(7, { comparison: null, stoppedBy: 'GUARDRAIL' });
  expect(await told()).toMatchObject([
    { personId: viewer.personId, template: 'experimentStopped', subject: { kind: 'EXPERIMENT', id: comparison.id } },
  ]);
});

it('knows the visitor by the id in the cookie, and takes nothing else for one', async () => {
  const question = { brandId: testBrand, brandOrigin: 'http://test.localhost:4000', locale: null, clickId: null };
  const visitorId = newId();
  expect((await world.door('POST', '/viewer', { ...question, visitorId })).json).toMatchObject({ visitorId });
  for (const wrong of ['x', '', null])
    expect((await world.door('POST', '/viewer', { ...question, visitorId: wrong })).json).toMatchObject({
      visitorId: null,
    });
});
