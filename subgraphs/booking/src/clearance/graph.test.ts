import { violatedConstraint } from '@daraport/drizzle';
import { reservations, specialists } from '@daraport/drizzle/tables/booking';
import { newId } from '@daraport/domain';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  answerOf,
  bookFor,
  holdFor,
  holdSlot,
  monday,
  startBookingWorld,
  wish,
  type BookingWorld,
  type TestSpecialist,
} from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
const ten = '2026-11-24T09:00:00.000Z';
const eleven = '2026-11-24T10:00:00.000Z';
const patient = viewerAs('PATIENT');
const visitor = { ...patient, kind: 'anonymous' as const, personId: null, role: null, scopes: [] };

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist({ specialties: ['sleep'] });
});

const decide = (isCleared: boolean, revision: number, brandId = testBrand) =>
  world.deliver('identity.specialistClearanceChanged', { personId: lena.personId, isCleared, revision }, brandId);
const ask = async (query: string, field: string, viewer = visitor as typeof patient) =>
  answerOf(await world.ask(viewer, query), field);
const profile = (viewer = patient) =>
  ask(
    `{ specialist(slug: "s-${lena.id}") { isBookable nextSlots(first: 3) { startsAt }
      slotDays(appointmentTypeId: "${lena.typeId}", from: "2026-11-24", days: 7, timeZone: "Europe/Berlin") { slots { startsAt } } } }`,
    'specialist',
    viewer,
  );
const stateOf = (id: string) =>
  world.change(async (tx) => (await tx.select().from(reservations).where(eq(reservations.id, id)))[0]?.state);

it('offers no time of somebody who is not cleared, and refuses a hold', async () => {
  expect((await profile()).nextSlots).toHaveLength(3);
  await decide(false, 1);
  const seen = (await profile()) as unknown as { isBookable: boolean; slotDays: { slots: unknown[] }[] };
  expect(seen).toMatchObject({ isBookable: false, nextSlots: [] });
  expect(seen.slotDays.flatMap(({ slots }) => slots)).toEqual([]);
  expect(answerOf(await world.ask(patient, holdSlot, wish(lena, ten)), 'holdSlot')).toMatchObject({
    __typename: 'SpecialistNotBookableError',
    code: 'SPECIALIST_NOT_BOOKABLE',
  });
  const why = `{ explainSlot(specialistId: "${lena.id}", appointmentTypeId: "${lena.typeId}", startsAt: "${ten}") { isOffered reasons { rule } } }`;
  expect(await ask(why, 'explainSlot', patient)).toEqual({ isOffered: false, reasons: [{ rule: 'NOT_BOOKABLE' }] });
  await decide(true, 2);
  expect(answerOf(await world.ask(patient, holdSlot, wish(lena, ten)), 'holdSlot')).toMatchObject({
    __typename: 'HoldSlotPayload',
  });
});

it('shows nobody who is not cleared in the directory, and the profile to people with an account alone', async () => {
  const listed = async () => {
    const { edges } = (await ask('{ specialists(first: 50) { edges { node { id } } } }', 'specialists')) as unknown as {
      edges: { node: { id: string } }[];
    };
    return edges.some(({ node }) => node.id === lena.id);
  };
  const compared = async () =>
    ask(`{ specialistsBySlug(slugs: ["s-${lena.id}"]) { id } }`, 'specialistsBySlug') as unknown as Promise<unknown[]>;
  const counted = async () =>
    (
      (await ask('{ specialties { slug specialistCount } }', 'specialties')) as unknown as {
        slug: string;
        specialistCount: number;
      }[]
    ).find(({ slug }) => slug === 'sleep')?.specialistCount ?? 0;
  const before = await counted();
  expect([await listed(), await compared()]).toEqual([true, [{ id: lena.id }]]);
  await decide(false, 1);
  expect([await listed(), await compared(), await counted()]).toEqual([false, [], before - 1]);
  expect(await profile(visitor as typeof patient)).toBeNull();
  expect(await profile()).toMatchObject({ isBookable: false });
});

it('lets appointments stand and gives back what is only held, with its money', async () => {
  const booked = await bookFor(world, lena, ten);
  const held = await holdFor(world, lena, eleven);
  await decide(false, 1);
  expect([await stateOf(booked.appointmentId), await stateOf(held.holdId)]).toEqual(['CONFIRMED', 'RELEASED']);
  await world.deliver('billing.paymentSucceeded', held.payment);
  expect(await stateOf(held.holdId)).toBe('RELEASED');
  expect(await world.published('booking.holdLapsed')).toContainEqual({
    holdId: held.holdId,
    quoteId: held.payment.quoteId,
  });
});

it('lists for an admin what was booked with that specialist, by person', async () => {
  const booked = await bookFor(world, lena, ten);
  await bookFor(world, await world.specialist(), eleven);
  await decide(false, 1);
  const query = `{ appointments(first: 10, filter: { specialistPersonId: "${lena.personId}", state: CONFIRMED }) { edges { node { id } } } }`;
  expect(await ask(query, 'appointments', viewerAs('BRAND_ADMIN'))).toEqual({
    edges: [{ node: { id: booked.appointmentId } }],
  });
});

it('does not confirm a late payment for a hold that ran out before', async () => {
  const held = await holdFor(world, lena, ten);
  world.clock.now = new Date(monday.getTime() + 11 * 60_000);
  await world.change((tx) => tx.update(reservations).set({ state: 'EXPIRED' }).where(eq(reservations.id, held.holdId)));
  await decide(false, 1);
  await world.deliver('billing.paymentSucceeded', held.payment);
  expect(await stateOf(held.holdId)).toBe('EXPIRED');
});

it('takes no notice of an earlier decision that comes late, of another brand, or of a stranger', async () => {
  await decide(false, 3);
  await decide(true, 2);
  expect(await profile()).toMatchObject({ isBookable: false });
  await decide(true, 4, otherBrand);
  expect(await profile()).toMatchObject({ isBookable: false });
  await world.deliver('identity.specialistClearanceChanged', {
    personId: patient.personId ?? '',
    isCleared: false,
    revision: 1,
  });
  await decide(true, 4);
  expect(await profile()).toMatchObject({ isBookable: true });
});

it('is kept by the database as well: neither a new nor a moved time of somebody who is not cleared', async () => {
  const booked = await bookFor(world, lena, ten);
  await decide(false, 1);
  const later = new Date(eleven);
  const move = world.change((tx) =>
    tx
      .update(reservations)
      .set({ startsAt: later, endsAt: new Date(later.getTime() + 50 * 60_000) })
      .where(eq(reservations.id, booked.appointmentId)),
  );
  expect(await move.catch(violatedConstraint)).toBe('reservations_cleared');
  await world.change((tx) =>
    tx.update(reservations).set({ state: 'CANCELLED' }).where(eq(reservations.id, booked.appointmentId)),
  );
  expect(await stateOf(booked.appointmentId)).toBe('CANCELLED');
});

it('is nobody before identity said so, and who it was said of before there was a profile', async () => {
  const [personId, stranger, suspended] = [newId(), newId(), newId()];
  const unsaid = await world.specialist({ personId: stranger, isCleared: undefined });
  const say = (person: string, isCleared: boolean, revision: number) =>
    world.deliver('identity.specialistClearanceChanged', { personId: person, isCleared, revision });
  await say(personId, false, 1);
  await say(personId, true, 2);
  await say(personId, false, 1);
  await say(suspended, false, 3);
  const cleared = await world.specialist({ personId, isCleared: undefined });
  const barred = await world.specialist({ personId: suspended, isCleared: true });
  const held = async (one: TestSpecialist) => answerOf(await world.ask(patient, holdSlot, wish(one, ten)), 'holdSlot');
  expect(await held(unsaid)).toMatchObject({ code: 'SPECIALIST_NOT_BOOKABLE' });
  expect(await held(barred)).toMatchObject({ code: 'SPECIALIST_NOT_BOOKABLE' });
  expect(await held(cleared)).toMatchObject({ __typename: 'HoldSlotPayload' });
  await say(stranger, true, 1);
  expect(await held(unsaid)).toMatchObject({ __typename: 'HoldSlotPayload' });
});

it('misses no word when a profile is made in the same moment', async () => {
  const people = Array.from({ length: 12 }, newId);
  const made = await Promise.all(
    people.flatMap((personId) => [
      world.specialist({ personId, isCleared: undefined }),
      world.deliver('identity.specialistClearanceChanged', { personId, isCleared: true, revision: 1 }),
    ]),
  );
  expect(made).toHaveLength(24);
  const rows = await world.change((tx) =>
    tx.select({ isCleared: specialists.isCleared }).from(specialists).where(inArray(specialists.personId, people)),
  );
  expect(rows).toEqual(people.map(() => ({ isCleared: true })));
});
