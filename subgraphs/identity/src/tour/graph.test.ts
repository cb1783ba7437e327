import type { Viewer } from '@daraport/access';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { collectPerson } from '../exports.ts';
import { otherBrand, startIdentity, testBrand, visitor, type IdentityWorld } from '../testing.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await startIdentity();
});
afterAll(() => world[Symbol.asyncDispose]());

const seen = async (viewer: Viewer) => (await world.ask(viewer, '{ viewer { seenTours } }')).data?.viewer;
const mark = (viewer: Viewer, tour: string) =>
  world.ask(viewer, `mutation { markTourSeen(input: { tour: ${tour} }) { seenTours } }`);

it('keeps which tours a person has seen, once each, and tells nobody else', async () => {
  const mara = await world.somebody('PATIENT');
  const felix = await world.somebody('PATIENT');
  expect(await seen(mara.viewer)).toEqual({ seenTours: [] });
  for (let turn = 0; turn < 2; turn++)
    expect((await mark(mara.viewer, 'PATIENT')).data).toEqual({ markTourSeen: { seenTours: ['PATIENT'] } });
  expect(await seen(mara.viewer)).toEqual({ seenTours: ['PATIENT'] });
  expect(await seen(felix.viewer)).toEqual({ seenTours: [] });
  expect(await seen({ ...mara.viewer, brandId: otherBrand })).toEqual({ seenTours: [] });
  expect((await collectPerson(world.db, testBrand, mara.id)).seenTours).toMatchObject([{ tour: 'PATIENT' }]);
});

it('knows no other tours, and keeps nothing for visitors', async () => {
  const mara = await world.somebody('PATIENT');
  expect((await mark(mara.viewer, 'EVERYTHING')).errors).toHaveLength(1);
  expect((await mark(visitor, 'PATIENT')).errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
});
