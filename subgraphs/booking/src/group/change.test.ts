import { newId } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOf, bookFor, holdFor, monday, startBookingWorld, type BookingWorld } from '../testing.ts';
import {
  hosted,
  makeGroup,
  scheduled,
  seatBooked,
  seatHeld,
  seatsFree,
  sessionNow,
  type Session,
  type TestGroup,
} from './testing.ts';

let world: BookingWorld;
let group: TestGroup;
let session: Session;
const six = '2026-11-24T17:00:00.000Z';
const nextWeek = '2026-12-01T17:00:00.000Z';
const rowOf = async (id: string) =>
  (await world.change((tx) => tx.select().from(reservations).where(eq(reservations.id, id))))[0];
const noticesTo = async (personId: string | null) =>
  (await world.published('identity.noticeRequested')).filter((notice) => notice.personId === personId);
const moveSeat = `mutation ($input: RescheduleAppointmentInput!) { rescheduleAppointment(input: $input) {
  __typename ... on Error { code } ... on RescheduleAppointmentPayload { appointment { id startsAt endsAt } } } }`;

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  group = await makeGroup(world, await world.specialist());
  session = await scheduled(world, group, six);
});

describe('cancelling a whole session', () => {
  it('cancels every seat with the whole price back, tells each patient, and frees the time', async () => {
    const seats = [await seatBooked(world, group, six), await seatBooked(world, group, six)];
    const held = await seatHeld(world, group, six);
    const before = (await noticesTo(group.personId)).length;
    const answer = await hosted(world, group.host, 'cancel', { sessionId: session.id, reason: 'Fieber' });
    expect(answer.session).toMatchObject({ isCancelled: true, seatsTaken: 0 });
    const cancelled = await world.published('booking.appointmentCancelled');
    for (const { appointmentId, patient } of seats) {
      expect(cancelled.filter((facts) => facts.appointmentId === appointmentId)).toMatchObject([
        { patientId: patient.personId, cancelledBy: group.personId, keptMinor: 0, reason: null },
      ]);
      const told = (await noticesTo(patient.personId)).filter(({ template }) => template === 'appointmentCancelled');
      expect(told.map(({ calendar }) => [calendar?.uid, calendar?.method])).toEqual([
        [`${appointmentId}@daraport`, 'CANCEL'],
      ]);
    }
    // She is told once, of the session, and not once a seat.
    expect((await noticesTo(group.personId)).slice(before).map(({ subject }) => subject)).toEqual([
      { kind: 'GROUP_SESSION', id: session.id },
    ]);
    expect((await rowOf(held.holdId))?.state).toBe('RELEASED');
    await world.deliver('billing.paymentSucceeded', held.payment);
    expect(await world.published('booking.holdLapsed')).toContainEqual({
      holdId: held.holdId,
      quoteId: held.payment.quoteId,
    });
    expect(await seatsFree(world, group)).toEqual([]);
    await scheduled(world, group, six);
  });

  it('stays cancelled when it is cancelled again, and once it is over cannot be', async () => {
    await hosted(world, group.host, 'cancel', { sessionId: session.id });
    expect((await hosted(world, group.host, 'cancel', { sessionId: session.id })).session?.isCancelled).toBe(true);
    const other = await scheduled(world, group, nextWeek);
    world.clock.now = new Date('2026-12-01T18:00:00.000Z');
    expect(await hosted(world, group.host, 'cancel', { sessionId: other.id })).toMatchObject({ code: 'SESSION_OVER' });
    expect(await hosted(world, group.host, 'move', { sessionId: session.id, startsAt: nextWeek })).toMatchObject({
      code: 'SESSION_OVER',
    });
  });

  it('is for the specialist and who oversees her alone', async () => {
    await seatBooked(world, group, six);
    const foreign = viewerAs('SPECIALIST');
    expect(await hosted(world, foreign, 'cancel', { sessionId: session.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await hosted(world, foreign, 'cancel', { sessionId: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    const admin = viewerAs('ORGANIZATION_ADMIN');
    expect((await hosted(world, admin, 'cancel', { sessionId: session.id })).session?.isCancelled).toBe(true);
  });
});

describe('moving a whole session', () => {
  it('moves every seat and keeps its id, tells each patient, and gives back what is only held', async () => {
    const seat = await seatBooked(world, group, six);
    const held = await seatHeld(world, group, six);
    const { session: moved } = await hosted(world, group.host, 'move', {
      sessionId: session.id,
      startsAt: nextWeek,
      revision: session.revision,
    });
    expect(moved).toMatchObject({
      id: session.id,
      startsAt: nextWeek,
      endsAt: '2026-12-01T18:00:00.000Z',
      revision: 1,
    });
    const row = await rowOf(seat.appointmentId);
    expect([row?.startsAt.toISOString(), row?.sequence, row?.moves]).toEqual([nextWeek, 1, 0]);
    const told = (await noticesTo(seat.patient.personId)).at(-1);
    expect([told?.template, told?.calendar?.startsAt]).toEqual(['appointmentRescheduled', nextWeek]);
    expect((await rowOf(held.holdId))?.state).toBe('RELEASED');
    expect(await seatsFree(world, group)).toMatchObject([{ startsAt: nextWeek, seatsLeft: 2 }]);
    await scheduled(world, group, six);
  });

  it('by less than its length does not stand in its own way', async () => {
    await seatBooked(world, group, six);
    const half = '2026-11-24T17:30:00.000Z';
    expect((await hosted(world, group.host, 'move', { sessionId: session.id, startsAt: half })).session).toMatchObject({
      startsAt: half,
      seatsTaken: 1,
    });
  });

  it('is refused onto something booked or held, after somebody else changed it, and into the past', async () => {
    await bookFor(world, group, '2026-11-25T09:00:00.000Z');
    await holdFor(world, group, '2026-11-25T13:00:00.000Z');
    const move = (startsAt: string, revision?: number) =>
      hosted(world, group.host, 'move', { sessionId: session.id, startsAt, revision });
    for (const startsAt of ['2026-11-25T08:30:00.000Z', '2026-11-25T13:30:00.000Z'])
      expect(await move(startsAt)).toMatchObject({ code: 'SESSION_CLASHES', startsAt: [startsAt] });
    expect(await move(nextWeek, 7)).toMatchObject({ code: 'APPOINTMENT_REVISED' });
    expect(await move('2026-11-23T07:00:00.000Z')).toMatchObject({ code: 'SLOT_IN_PAST' });
    expect(await sessionNow(world, group, session.id)).toMatchObject({ startsAt: six, revision: 0 });
  });

  it('lets a seat that had run out be confirmed no more by a late payment: nobody pays for a time not chosen', async () => {
    const held = await seatHeld(world, group, six);
    world.clock.now = new Date(monday.getTime() + 11 * 60_000);
    await hosted(world, group.host, 'move', { sessionId: session.id, startsAt: nextWeek });
    await scheduled(world, group, six);
    await world.deliver('billing.paymentSucceeded', held.payment);
    expect((await rowOf(held.holdId))?.state).toBe('EXPIRED');
    expect(await world.published('booking.holdLapsed')).toContainEqual({
      holdId: held.holdId,
      quoteId: held.payment.quoteId,
    });
  });
});

describe('moving the own seat', () => {
  const asked = async (seat: Awaited<ReturnType<typeof seatBooked>>, startsAt: string) => {
    const input = {
      appointmentId: seat.appointmentId,
      startsAt,
      timeZone: 'Europe/Berlin',
      idempotencyKey: newId(),
      acceptedFeeMinor: 3500,
    };
    return answerOf(await world.ask(seat.patient, moveSeat, { input }), 'rescheduleAppointment');
  };

  it('goes to another session of the group that has a seat left, and nowhere else', async () => {
    const other = await scheduled(world, group, nextWeek);
    const seat = await seatBooked(world, group, six);
    await seatBooked(world, group, six);
    expect(await asked(seat, '2026-11-25T09:00:00.000Z')).toMatchObject({ code: 'SLOT_NOT_OFFERED' });
    expect(await asked(seat, nextWeek)).toMatchObject({
      appointment: { id: seat.appointmentId, startsAt: nextWeek, endsAt: '2026-12-01T18:00:00.000Z' },
    });
    expect((await sessionNow(world, group, session.id)).seatsTaken).toBe(1);
    expect((await sessionNow(world, group, other.id)).participants.map(({ id }) => id)).toEqual([seat.appointmentId]);
  });

  it('is refused where all seats are taken, or the patient has one', async () => {
    await scheduled(world, group, nextWeek);
    const seat = await seatBooked(world, group, six);
    await seatBooked(world, group, nextWeek, seat.patient);
    expect(await asked(seat, nextWeek)).toMatchObject({ code: 'SEAT_ALREADY_TAKEN' });
    const late = await seatBooked(world, group, six);
    for (let place = 0; place < 2; place += 1) await seatBooked(world, group, nextWeek);
    expect(await asked(late, nextWeek)).toMatchObject({ code: 'SLOT_TAKEN' });
  });

  it('is offered the other sessions with the seats that are left, but for those that the patient has a seat in', async () => {
    await scheduled(world, group, nextWeek);
    const later = '2026-12-08T17:00:00.000Z';
    await scheduled(world, group, later);
    const seat = await seatBooked(world, group, six);
    await seatBooked(world, group, later, seat.patient);
    const { data } = await world.ask(
      seat.patient,
      `query ($id: ID!) { appointment(id: $id) { rescheduleSlots(from: "2026-11-23", days: 21, timeZone: "Europe/Berlin") {
        slots { startsAt seatsLeft } } } }`,
      { id: seat.appointmentId },
    );
    const { appointment } = data as { appointment: { rescheduleSlots: { slots: object[] }[] } };
    expect(appointment.rescheduleSlots.flatMap(({ slots }) => slots)).toMatchObject([
      { startsAt: nextWeek, seatsLeft: 3 },
    ]);
  });
});

describe('seats and those who come', () => {
  it('may be more, and never fewer than are taken', async () => {
    for (let seat = 0; seat < 3; seat += 1) await seatBooked(world, group, six);
    const set = (seats: number) => hosted(world, group.host, 'seats', { sessionId: session.id, seats });
    expect(await set(2)).toMatchObject({ code: 'SEATS_TAKEN', taken: 3 });
    expect((await set(4)).session?.seats).toBe(4);
    await seatBooked(world, group, six);
    expect(await seatsFree(world, group)).toEqual([]);
  });

  it('are marked absent one by one', async () => {
    const [came, missed] = [await seatBooked(world, group, six), await seatBooked(world, group, six)];
    world.clock.now = new Date('2026-11-24T17:30:00.000Z');
    const input = { appointmentId: missed.appointmentId, idempotencyKey: newId() };
    await world.ask(group.host, 'mutation ($input: NoShowInput!) { markNoShow(input: $input) { __typename } }', {
      input,
    });
    const { participants } = await sessionNow(world, group, session.id);
    expect(participants.map(({ id, state }) => [id, state])).toEqual([
      [came.appointmentId, 'CONFIRMED'],
      [missed.appointmentId, 'NO_SHOW'],
    ]);
  });

  it('stay when the specialist may no longer be booked; nobody new gets one', async () => {
    const seat = await seatBooked(world, group, six);
    const held = await seatHeld(world, group, six);
    const payload = { personId: group.personId, isCleared: false, revision: 1 };
    await world.deliver('identity.specialistClearanceChanged', payload);
    expect((await rowOf(seat.appointmentId))?.state).toBe('CONFIRMED');
    expect((await rowOf(held.holdId))?.state).toBe('RELEASED');
    expect((await rowOf(session.id))?.state).toBe('HELD');
    expect(await seatsFree(world, group)).toEqual([]);
  });
});

it('writes down who scheduled, moved and cancelled it', async () => {
  await hosted(world, group.host, 'move', { sessionId: session.id, startsAt: nextWeek });
  await hosted(world, group.host, 'cancel', { sessionId: session.id });
  const entries = (await world.published('audit.recorded')).flatMap((recorded) => recorded.entries);
  const own = entries.filter(
    ({ resourceType, resourceId }) => resourceType === 'GroupSession' && resourceId === session.id,
  );
  expect(own.map(({ reason, actorId }) => [reason, actorId])).toEqual(
    ['scheduled', 'moved', 'cancelled'].map((reason) => [reason, group.personId]),
  );
});
