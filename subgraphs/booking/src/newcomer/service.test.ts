import { newId } from '@daraport/domain';
import { specialists } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerOf, startBookingWorld, type BookingWorld } from '../testing.ts';

let world: BookingWorld;
beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const facts = {
  organizationId: null,
  lineage: [],
  title: 'Dr.',
  displayName: 'Mia Groß',
  locale: 'de',
  timeZone: 'Europe/Vienna',
};
const join = (personId: string, more: object = {}) =>
  world.deliver('identity.specialistJoined', { personId, ...facts, ...more });
const clear = (personId: string, isCleared: boolean, revision: number) =>
  world.deliver('identity.specialistClearanceChanged', { personId, isCleared, revision });
const rowOf = (personId: string) =>
  world.change(async (tx) => {
    const isIt = and(eq(specialists.brandId, testBrand), eq(specialists.personId, personId));
    return (await tx.select().from(specialists).where(isIt))[0];
  });

it('gives who joins a profile that is not booked before identity says so, once', async () => {
  const personId = newId();
  await join(personId);
  const made = await rowOf(personId);
  expect(made).toMatchObject({ slug: 'mia-gross', displayName: 'Mia Groß', title: 'Dr.', isCleared: false });
  const own = await world.ask(viewerAs('SPECIALIST', { personId }), '{ mySpecialistProfile { slug isBookable } }');
  expect(answerOf(own, 'mySpecialistProfile')).toMatchObject({ slug: 'mia-gross', isBookable: false });
  await clear(personId, true, 1);
  await join(personId, { displayName: 'Somebody Else' });
  expect(await rowOf(personId)).toMatchObject({ id: made?.id, displayName: 'Mia Groß', isCleared: true });
});

it('knows what identity said before there was a profile, and gives two of one name two addresses', async () => {
  const [first, second] = [newId(), newId()];
  await clear(second, true, 3);
  await Promise.all([join(first, { displayName: 'Jo Ho' }), join(second, { displayName: 'Jo Ho' })]);
  const rows = [await rowOf(first), await rowOf(second)];
  expect(rows.map((row) => row?.isCleared)).toEqual([false, true]);
  expect(new Set(rows.map((row) => row?.slug)).size).toBe(2);
  for (const row of rows) expect(row?.slug).toMatch(/^jo-ho/);
});
