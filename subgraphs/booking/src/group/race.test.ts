import { newId } from '@daraport/domain';
import { viewerAs } from '@daraport/subgraph/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { answerOf, holdSlot, monday, startBookingWorld, wish, type BookingWorld } from '../testing.ts';
import { askSeat, hosted, makeGroup, scheduled, seatBooked, sessionNow, type TestGroup } from './testing.ts';

let world: BookingWorld;
let group: TestGroup;
const seats = 7;
const noon = '2026-11-24T11:00:00.000Z';
const many = <Result>(count: number, work: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));
/** Pairs of rows of the calendar that share time without sharing a session, and sessions with more seats taken than they have. */
const faults = async () => {
  const { rows } = await world.change((tx) =>
    tx.execute<{ overlaps: number; crowded: number }>(sql`
      select (select count(*)::int from booking.reservations a join booking.reservations b
          on a.brand_id = b.brand_id and a.calendar_id = b.calendar_id and a.id < b.id and a.during && b.during
          and coalesce(a.session_id, a.id) <> coalesce(b.session_id, b.id)
          where a.state in ('HELD', 'CONFIRMED') and b.state in ('HELD', 'CONFIRMED')) as overlaps,
        (select count(*)::int from booking.group_sessions s where s.seats < (select count(*) from booking.reservations r
          where r.brand_id = s.brand_id and r.session_id = s.id and r.id <> s.id and r.state in ('HELD', 'CONFIRMED'))) as crowded`),
  );
  return rows[0];
};
const none = { overlaps: 0, crowded: 0 };

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  group = await makeGroup(world, await world.specialist(), seats);
});

it(
  'lets exactly as many of 60 parallel patients win as there are seats, and offers the others what is free',
  { timeout: 90_000 },
  async () => {
    const session = await scheduled(world, group, noon);
    const later = await scheduled(world, group, '2026-12-01T11:00:00.000Z');
    const answers = await many(60, () => askSeat(world, group, noon));
    expect(answers.filter(({ hold }) => hold)).toHaveLength(seats);
    const refused = answers.filter(({ code }) => code === 'SLOT_TAKEN');
    expect(refused).toHaveLength(60 - seats);
    expect(new Set(refused.flatMap(({ alternatives }) => alternatives?.map(({ startsAt }) => startsAt)))).toEqual(
      new Set([later.startsAt]),
    );
    expect((await sessionNow(world, group, session.id)).seatsTaken).toBe(seats);
    expect(await faults()).toEqual(none);
  },
);

it('gives one patient who asks many times at once one seat', { timeout: 90_000 }, async () => {
  const session = await scheduled(world, group, noon);
  const patient = viewerAs('PATIENT');
  await seatBooked(world, group, noon, patient);
  const answers = await many(12, () => askSeat(world, group, noon, patient));
  expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(['SEAT_ALREADY_TAKEN']));
  expect((await sessionNow(world, group, session.id)).seatsTaken).toBe(1);
});

it(
  'never lets a session and an appointment alone have the same time, whoever comes first',
  { timeout: 90_000 },
  async () => {
    for (const startsAt of ['2026-11-25T09:00:00.000Z', '2026-11-26T09:00:00.000Z', '2026-11-27T09:00:00.000Z']) {
      const answers = await many(12, async (index) =>
        index % 2 === 0
          ? (await hosted(world, group.host, 'schedule', { appointmentTypeId: group.groupId, startsAt })).__typename
          : String(
              answerOf(await world.ask(viewerAs('PATIENT'), holdSlot, wish(group, startsAt)), 'holdSlot').__typename,
            ),
      );
      const won = answers.filter((name) => name.endsWith('Payload'));
      expect(won).toHaveLength(1);
      const refused = answers.filter((name) => name === 'SessionClashError' || name === 'SlotTakenError');
      expect(refused).toHaveLength(11);
    }
    expect(await faults()).toEqual(none);
  },
);

it(
  'keeps its books while seats are held, paid, cancelled and moved, and the session is moved and cancelled',
  { timeout: 120_000 },
  async () => {
    const session = await scheduled(world, group, noon);
    const away = await scheduled(world, group, '2026-12-02T11:00:00.000Z');
    const standing = await many(4, () => seatBooked(world, group, noon));
    const cancel = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }`;
    const move = `mutation ($input: RescheduleAppointmentInput!) { rescheduleAppointment(input: $input) { __typename } }`;
    const common = () => ({ idempotencyKey: newId(), acceptedFeeMinor: 3500 });
    await Promise.all([
      ...Array.from({ length: 16 }, () => askSeat(world, group, noon)),
      ...standing
        .slice(0, 2)
        .map(({ patient, appointmentId }) => world.ask(patient, cancel, { input: { appointmentId, ...common() } })),
      ...standing.slice(2).map(({ patient, appointmentId }) =>
        world.ask(patient, move, {
          input: { appointmentId, startsAt: away.startsAt, timeZone: 'Europe/Berlin', ...common() },
        }),
      ),
      hosted(world, group.host, 'move', { sessionId: session.id, startsAt: '2026-11-24T12:00:00.000Z' }),
      hosted(world, group.host, 'cancel', { sessionId: away.id }),
    ]);
    expect(await faults()).toEqual(none);
    const gone = await sessionNow(world, group, away.id);
    expect([gone.isCancelled, gone.seatsTaken]).toEqual([true, 0]);
    expect(gone.participants.every(({ state }) => state === 'CANCELLED')).toBe(true);
    const moved = await sessionNow(world, group, session.id);
    expect(moved.startsAt).toBe('2026-11-24T12:00:00.000Z');
    expect(moved.seatsTaken).toBeLessThanOrEqual(seats);
  },
);
