import { minutes, newId } from '@daraport/domain';
import { sqlState, violatedConstraint } from '@daraport/drizzle';
import { absences, reservations } from '@daraport/drizzle/tables/booking';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  answerOf,
  holdFor,
  holdSlot,
  monday,
  startBookingWorld,
  wish,
  type BookingWorld,
  type TestSpecialist,
} from '../testing.ts';

let world: BookingWorld;
let here: TestSpecialist;
let there: TestSpecialist;
const ten = '2026-11-24T09:00:00.000Z';
const guest = () => viewerAs('PATIENT', { brandId: otherBrand });
const hold = async (specialist: TestSpecialist, startsAt = ten) => {
  const patient = specialist === there ? guest() : viewerAs('PATIENT');
  return answerOf(await world.ask(patient, holdSlot, wish(specialist, startsAt)), 'holdSlot');
};
const isHeld = ({ __typename }: Record<string, unknown>) => __typename === 'HoldSlotPayload';

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  const calendarId = newId();
  here = await world.specialist({ calendarId, sharedWith: [otherBrand] });
  there = await world.specialist({ brandId: otherBrand, calendarId, sharedWith: [testBrand] });
});

describe('a calendar that two brands share', () => {
  it('offers on neither brand what the other has booked, buffers included', async () => {
    await holdFor(world, here, ten);
    const { specialist } = (
      await world.ask(
        guest(),
        `query ($slug: String!, $type: ID!) { specialist(slug: $slug) {
          slotDays(appointmentTypeId: $type, from: "2026-11-24", days: 1, timeZone: "Europe/Berlin") { slots { startsAt } } } }`,
        { slug: `s-${there.id}`, type: there.typeId },
      )
    ).data as { specialist: { slotDays: { slots: { startsAt: Date }[] }[] } };
    const starts = specialist.slotDays[0]?.slots.map(({ startsAt }) => new Date(startsAt).toISOString().slice(11, 16));
    expect(starts?.slice(0, 3)).toEqual(['08:00', '10:00', '10:30']);
  });

  it('refuses on the other brand as for any time that is taken, word for word', async () => {
    await holdFor(world, here, ten);
    const [twinHere, twinThere] = [await world.specialist(), there];
    await holdFor(world, twinHere, ten);
    const [own, foreign] = [await hold(twinHere), await hold(twinThere)];
    expect(foreign).toEqual(own);
    expect(foreign).toMatchObject({ code: 'SLOT_TAKEN' });
  });

  it('lets one of many parallel patients of both brands win', { timeout: 60_000 }, async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => hold(index % 2 === 0 ? here : there)));
    expect(answers.filter(isHeld)).toHaveLength(1);
    const refused = answers.filter(({ code }) => code === 'SLOT_TAKEN') as unknown as { alternatives: unknown[] }[];
    expect(refused.map(({ alternatives }) => alternatives.length)).toEqual(Array.from({ length: 59 }, () => 6));
  });

  it('stays with one winner where patients of both brands wish overlapping times', { timeout: 60_000 }, async () => {
    const starts = [ten, '2026-11-24T09:30:00.000Z'];
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => hold(index % 2 === 0 ? here : there, starts[(index >> 1) % 2])),
    );
    expect(answers.filter(isHeld)).toHaveLength(1);
  });

  it('lets a hold of the other brand that ran out block nobody', async () => {
    const { holdId } = await holdFor(world, here, ten);
    world.clock.now = new Date(monday.getTime() + minutes(10));
    expect(await hold(there)).toMatchObject({ __typename: 'HoldSlotPayload' });
    const [row] = await world.change((tx) => tx.select().from(reservations).where(eq(reservations.id, holdId)));
    expect(row?.state).toBe('EXPIRED');
  });

  it('asks for the money back when the other brand took the time of a hold that ran out', async () => {
    const { payment, holdId } = await holdFor(world, here, ten);
    world.clock.now = new Date(monday.getTime() + minutes(10));
    await hold(there);
    await world.deliver('billing.paymentSucceeded', payment);
    expect(await world.published('booking.holdLapsed')).toContainEqual({ holdId, quoteId: payment.quoteId });
  });

  it('is closed on both while the specialist is away from one', async () => {
    const during = sql`tstzrange('2026-11-24 00:00Z', '2026-11-25 00:00Z')`;
    await world.change((tx) =>
      tx
        .insert(absences)
        .values({ brandId: testBrand, id: newId(), specialistId: here.id, specialistPersonId: here.personId, during }),
    );
    // The same refusal as for what is booked there: an absence is nobody's to know.
    expect(await hold(there)).toMatchObject({ code: 'SLOT_TAKEN' });
  });

  it('counts towards a daily cap what is booked on the other brand', async () => {
    const calendarId = newId();
    const capped = await world.specialist({ calendarId, sharedWith: [otherBrand], dailyCap: 1 });
    const twin = await world.specialist({ brandId: otherBrand, calendarId, sharedWith: [testBrand] });
    await holdFor(world, twin, ten, guest());
    expect(await hold(capped, '2026-11-24T14:00:00.000Z')).toMatchObject({ code: 'SLOT_TAKEN' });
    expect(await hold(capped, '2026-11-25T14:00:00.000Z')).toMatchObject({ __typename: 'HoldSlotPayload' });
  });
});

it('lets the database alone keep two brands apart in one calendar', async () => {
  const { holdId } = await holdFor(world, here, ten);
  const [row] = await world.change((tx) => tx.select().from(reservations).where(eq(reservations.id, holdId)));
  if (!row) throw new Error('no hold');
  const twin = { brandId: otherBrand, specialistId: there.id, appointmentTypeId: there.typeId };
  const copyTo = (calendarId: string) =>
    world.change(
      (tx) => tx.insert(reservations).values({ ...row, ...twin, calendarId, id: newId(), quoteId: newId() }),
      otherBrand,
    );
  const clash = await copyTo(row.calendarId).catch((error: unknown) => error);
  expect([sqlState(clash), violatedConstraint(clash)]).toEqual(['23P01', 'reservations_no_overlap']);
  await copyTo(newId());
});
