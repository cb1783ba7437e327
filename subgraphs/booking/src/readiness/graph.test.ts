import { specialists, weeklyHours } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBookingWorld, type BookingWorld } from '../testing.ts';

let world: BookingWorld;
beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

it('asks for somebody who can be booked: one who offers something and keeps hours', async () => {
  const missing = async () => {
    const query = `{ _entities(representations: [{ __typename: "Brand", id: "${testBrand}" }]) { ... on Brand { bookingReadiness { key isDone missing } } } }`;
    const { data, errors } = await world.ask(viewerAs('BRAND_ADMIN'), query);
    expect(errors).toBeUndefined();
    const [{ bookingReadiness }] = (data ?? {})._entities as [{ bookingReadiness: { missing: string[] }[] }];
    return bookingReadiness[0]?.missing;
  };
  expect(await missing()).toEqual(['SPECIALIST']);
  await world.specialist();
  expect(await missing()).toEqual([]);
  await world.change((tx) => tx.delete(weeklyHours).where(eq(weeklyHours.brandId, testBrand)));
  expect(await missing()).toEqual(['WEEKLY_HOURS']);
  await world.change((tx) =>
    tx.update(specialists).set({ isCleared: false }).where(eq(specialists.brandId, testBrand)),
  );
  expect(await missing()).toEqual(['CLEARANCE']);
});
