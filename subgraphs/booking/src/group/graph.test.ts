import { minutes, newId } from '@daraport/domain';
import { appointmentTypes, reservations } from '@daraport/drizzle/tables/booking';
import { sqlState, violatedConstraint } from '@daraport/drizzle';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOf, holdSlot, monday, startBookingWorld, wish, type BookingWorld } from '../testing.ts';
import {
  askSeat,
  hosted,
  makeGroup,
  scheduled,
  seatBooked,
  seatHeld,
  seatsFree,
  sessionNow,
  type TestGroup,
} from './testing.ts';

let world: BookingWorld;
let group: TestGroup;
const six = '2026-11-24T17:00:00.000Z';
const seven = '2026-11-24T18:00:00.000Z';

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  group = await makeGroup(world, await world.specialist());
});

describe('scheduling', () => {
  it('opens a time for the group, whatever the hours are, with the seats of its kind', async () => {
    expect(await seatsFree(world, group)).toEqual([]);
    expect(await scheduled(world, group, six)).toMatchObject({
      startsAt: six,
      endsAt: seven,
      seats: 3,
      seatsTaken: 0,
      participants: [],
    });
    expect(await seatsFree(world, group)).toEqual([{ startsAt: six, endsAt: seven, seatsLeft: 3 }]);
  });

  it('refuses what is past, too far ahead, too many, and a kind that is no group', async () => {
    const asked = (input: object) =>
      hosted(world, group.host, 'schedule', { appointmentTypeId: group.groupId, ...input });
    expect(await asked({ startsAt: '2026-11-23T07:00:00.000Z' })).toMatchObject({ code: 'SLOT_IN_PAST' });
    expect(await asked({ startsAt: '2028-01-01T07:00:00.000Z' })).toMatchObject({ fields: [{ path: 'startsAt' }] });
    expect(await asked({ startsAt: six, seats: 1 })).toMatchObject({ fields: [{ path: 'seats' }] });
    expect(await asked({ startsAt: six, appointmentTypeId: group.typeId })).toMatchObject({
      fields: [{ path: 'appointmentTypeId' }],
    });
    expect(await asked({ startsAt: six, appointmentTypeId: newId() })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is for the specialist and who oversees her, and happens once per key', async () => {
    const wished = { appointmentTypeId: group.groupId, startsAt: six, specialistId: group.id };
    expect(await hosted(world, viewerAs('SPECIALIST'), 'schedule', wished)).toMatchObject({ code: 'NOT_FOUND' });
    const idempotencyKey = newId();
    const admin = viewerAs('ORGANIZATION_ADMIN');
    const first = await hosted(world, admin, 'schedule', { ...wished, idempotencyKey });
    expect(first.sessions).toHaveLength(1);
    expect(await hosted(world, admin, 'schedule', { ...wished, idempotencyKey })).toEqual(first);
    expect(await hosted(world, admin, 'schedule', wished)).toMatchObject({ code: 'SESSION_CLASHES' });
  });
});

describe('a session', () => {
  it('takes its time from everything else while nobody has a seat, also on a brand that shares the calendar', async () => {
    const calendarId = newId();
    const shared = { calendarId, sharedWith: [otherBrand] };
    const here = await makeGroup(world, await world.specialist(shared));
    const there = await world.specialist({ brandId: otherBrand, calendarId, sharedWith: [testBrand] });
    await scheduled(world, here, '2026-11-24T10:00:00.000Z');
    const guest = viewerAs('PATIENT', { brandId: otherBrand });
    for (const [viewer, specialist] of [
      [viewerAs('PATIENT'), here],
      [guest, there],
    ] as const) {
      const asked = async (startsAt: string) =>
        answerOf(await world.ask(viewer, holdSlot, wish(specialist, startsAt)), 'holdSlot');
      // An hour from eleven with a quarter before and after it: what is 50 minutes and 10 long must end by a quarter to.
      expect(await asked('2026-11-24T09:00:00.000Z')).toMatchObject({ code: 'SLOT_TAKEN' });
      expect(await asked('2026-11-24T11:00:00.000Z')).toMatchObject({ code: 'SLOT_TAKEN' });
      expect(await asked(viewer === guest ? '2026-11-24T12:30:00.000Z' : '2026-11-24T11:30:00.000Z')).toMatchObject({
        __typename: 'HoldSlotPayload',
      });
    }
  });

  it('is kept apart by the database alone from whatever is written without it', async () => {
    const session = await scheduled(world, group, six);
    const seat = await seatHeld(world, group, six);
    const clash = await world
      .change(async (tx) => {
        const [row] = await tx.select().from(reservations).where(eq(reservations.id, seat.holdId));
        if (!row) throw new Error('no seat');
        await tx.insert(reservations).values({ ...row, id: newId(), quoteId: newId(), sessionId: null });
      })
      .catch((error: unknown) => error);
    expect([sqlState(clash), violatedConstraint(clash)]).toEqual(['23P01', 'reservations_no_overlap']);
    expect((await sessionNow(world, group, session.id)).seatsTaken).toBe(1);
  });

  it('lets the database alone refuse a seat too many, at another time, or of a session that was cancelled', async () => {
    const small = await makeGroup(world, await world.specialist(), 2);
    const session = await scheduled(world, small, six);
    const seats = [await seatBooked(world, small, six), await seatBooked(world, small, six)];
    const forced = (facts: Partial<typeof reservations.$inferInsert>) =>
      world
        .change(async (tx) => {
          const [row] = await tx
            .select()
            .from(reservations)
            .where(eq(reservations.id, seats[0]?.holdId ?? ''));
          if (!row) throw new Error('no seat');
          await tx.insert(reservations).values({ ...row, id: newId(), quoteId: newId(), patientId: newId(), ...facts });
        })
        .catch((error: unknown) => violatedConstraint(error));
    expect(await forced({})).toBe('reservations_seats');
    const bigger = { sessionId: session.id, seats: 3 };
    expect((await hosted(world, small.host, 'seats', bigger)).session?.seats).toBe(3);
    const elsewhere = { startsAt: new Date(seven), endsAt: new Date('2026-11-24T19:00:00Z') };
    const during = sql`tstzrange('2026-11-24 18:00Z', '2026-11-24 19:00Z')`;
    expect(await forced({ ...elsewhere, during: during as never })).toBe('reservations_seats');
    expect(await forced({})).toBeUndefined();
    await hosted(world, small.host, 'cancel', { sessionId: session.id });
    expect(await forced({ state: 'CONFIRMED' })).toBe('reservations_seats');
  });
});

describe('a seat', () => {
  it('is held, paid and counted, and the others see only how many are left', async () => {
    const session = await scheduled(world, group, six);
    const { appointmentId, patient } = await seatBooked(world, group, six);
    expect(await seatsFree(world, group)).toMatchObject([{ startsAt: six, seatsLeft: 2 }]);
    const held = await seatHeld(world, group, six);
    expect(await seatsFree(world, group)).toMatchObject([{ seatsLeft: 1 }]);
    world.clock.now = new Date(monday.getTime() + minutes(11));
    expect(await seatsFree(world, group)).toMatchObject([{ seatsLeft: 2 }]);
    expect(held.holdId).not.toBe(appointmentId);
    const { seatsTaken, participants } = await sessionNow(world, group, session.id);
    expect([seatsTaken, participants]).toEqual([
      1,
      [{ id: appointmentId, state: 'CONFIRMED', patient: { id: patient.personId } }],
    ]);
  });

  it('is refused when all are taken, with the sessions that have one', async () => {
    await scheduled(world, group, six);
    await scheduled(world, group, '2026-12-01T17:00:00.000Z');
    for (let seat = 0; seat < 3; seat += 1) await seatBooked(world, group, six);
    expect(await askSeat(world, group, six)).toMatchObject({
      code: 'SLOT_TAKEN',
      alternatives: [{ startsAt: '2026-12-01T17:00:00.000Z' }],
    });
    expect(await seatsFree(world, group)).toMatchObject([{ startsAt: '2026-12-01T17:00:00.000Z', seatsLeft: 3 }]);
  });

  it('ends when its session does, whatever its kind lasts by now', async () => {
    await scheduled(world, group, six);
    await world.change((tx) =>
      tx.update(appointmentTypes).set({ durationMinutes: 90 }).where(eq(appointmentTypes.id, group.groupId)),
    );
    expect(await seatsFree(world, group)).toMatchObject([{ startsAt: six, endsAt: seven }]);
    const { holdId, patient } = await seatHeld(world, group, six);
    const { data } = await world.ask(patient, 'query ($id: ID!) { hold(id: $id) { endsAt } }', { id: holdId });
    expect(data).toEqual({ hold: { endsAt: seven } });
  });

  it('is not offered where no session starts, not even within the hours', async () => {
    await scheduled(world, group, six);
    expect(await askSeat(world, group, '2026-11-24T09:00:00.000Z')).toMatchObject({
      code: 'SLOT_NOT_OFFERED',
      alternatives: [{ startsAt: six }],
    });
  });

  it('is one for each patient: a second is refused, a held one is taken anew', async () => {
    const session = await scheduled(world, group, six);
    const patient = viewerAs('PATIENT');
    await seatHeld(world, group, six, patient);
    await seatBooked(world, group, six, patient);
    expect(await askSeat(world, group, six, patient)).toMatchObject({ code: 'SEAT_ALREADY_TAKEN' });
    expect((await sessionNow(world, group, session.id)).seatsTaken).toBe(1);
  });

  it('that ran out is confirmed by a late payment while one is left, and otherwise the money goes back', async () => {
    await scheduled(world, group, six);
    const [early, late] = [await seatHeld(world, group, six), await seatHeld(world, group, six)];
    world.clock.now = new Date(monday.getTime() + minutes(11));
    await world.deliver('billing.paymentSucceeded', early.payment);
    for (let seat = 0; seat < 2; seat += 1) await seatBooked(world, group, six);
    await world.deliver('billing.paymentSucceeded', late.payment);
    const states = await world.change((tx) =>
      tx
        .select({ id: reservations.id, state: reservations.state })
        .from(reservations)
        .where(eq(reservations.brandId, testBrand)),
    );
    const stateOf = (id: string) => states.find((row) => row.id === id)?.state;
    expect([stateOf(early.holdId), stateOf(late.holdId)]).toEqual(['CONFIRMED', 'EXPIRED']);
    expect(await world.published('booking.holdLapsed')).toContainEqual({
      holdId: late.holdId,
      quoteId: late.payment.quoteId,
    });
  });
});

it('keeps no more than one row of a session in the calendar of others, whatever is taken of it', async () => {
  const session = await scheduled(world, group, six);
  await seatBooked(world, group, six);
  const spans = await world.change((tx) =>
    tx.execute<{
      blocks: boolean;
    }>(sql`select t.* from booking.taken(array(select calendar_id from booking.specialists where id = ${group.id}::uuid),
      '2026-11-23Z'::timestamptz, '2026-12-23Z'::timestamptz, '2026-11-23Z'::timestamptz) t`),
  );
  expect(spans.rows).toHaveLength(1);
  const [keeper] = await world.change((tx) =>
    tx
      .select()
      .from(reservations)
      .where(and(eq(reservations.brandId, testBrand), eq(reservations.id, session.id))),
  );
  expect([keeper?.state, keeper?.quoteId, keeper?.patientId]).toEqual(['HELD', null, group.personId]);
});
