import { hours, newId } from '@daraport/domain';
import { reservations, reminderSettings } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { and, eq, ne } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openReminding, type Reminding } from '../reminder/testing.ts';
import { monday, startBookingWorld, type BookingWorld } from '../testing.ts';
import { openWaitlist } from '../waitlist/testing.ts';
import { hosted, makeGroup, scheduled, seatBooked, seatsFree, sessionNow, type TestGroup } from './testing.ts';

let world: BookingWorld;
let list: ReturnType<typeof openWaitlist>;
let reminding: Reminding;
let group: TestGroup;
const six = '2026-11-24T17:00:00.000Z';
const wishes = { format: 'IN_PERSON', weekdays: [], fromMinute: 0, toMinute: 1440, until: '2026-12-20' };
const waiting = (viewer = viewerAs('PATIENT')) => list.waiting({ ...group, typeId: group.groupId }, wishes, viewer);

beforeAll(async () => {
  world = await startBookingWorld();
  [list, reminding] = [openWaitlist(world), openReminding(world)];
});
afterAll(async () => {
  await list.close();
  await reminding.close();
  await world[Symbol.asyncDispose]();
});
beforeEach(async () => {
  world.clock.now = monday;
  group = await makeGroup(world, await world.specialist(), 2);
});

describe('the waiting list of a group', () => {
  it('is offered a seat that is given back, in order, and accepting it takes that seat', async () => {
    const session = await scheduled(world, group, six);
    const [first] = [await seatBooked(world, group, six), await seatBooked(world, group, six)];
    const [early, late] = [await waiting(), await waiting()];
    await list.free(group, first);
    const [{ offer } = { offer: null }] = await list.mine(early.viewer);
    expect(offer).toMatchObject({ startsAt: six, endsAt: '2026-11-24T18:00:00.000Z' });
    expect((await list.mine(late.viewer))[0]?.offer).toBeNull();
    expect(await seatsFree(world, group)).toEqual([]);
    expect((await sessionNow(world, group, session.id)).seatsTaken).toBe(2);
    const { hold } = await list.accept(early.viewer, offer?.id ?? '');
    expect(hold.state).toBe('HELD');
    const [row] = await world.change((tx) => tx.select().from(reservations).where(eq(reservations.id, hold.id)));
    expect(row?.sessionId).toBe(session.id);
  });

  it('is offered as many seats as a new session has, to as many, and none to who has one there', async () => {
    const session = await scheduled(world, group, six);
    const holder = await seatBooked(world, group, six);
    await seatBooked(world, group, six);
    const people = [await waiting(holder.patient), await waiting(), await waiting(), await waiting()];
    await hosted(world, group.host, 'seats', { sessionId: session.id, seats: 4 });
    await list.work('offerTimes', group.id);
    const offered = [];
    for (const { viewer } of people) offered.push((await list.mine(viewer))[0]?.offer?.startsAt ?? null);
    expect(offered).toEqual([null, six, six, null]);
  });

  it('is told that an offer is over once its session was cancelled', async () => {
    const session = await scheduled(world, group, six);
    const [first] = [await seatBooked(world, group, six), await seatBooked(world, group, six)];
    const { viewer } = await waiting();
    await list.free(group, first);
    const [{ offer } = { offer: null }] = await list.mine(viewer);
    await hosted(world, group.host, 'cancel', { sessionId: session.id });
    expect(await list.accept(viewer, offer?.id ?? '')).toMatchObject({ code: 'OFFER_OVER' });
  });
});

describe('reminders of a group', () => {
  it('go to each participant for the own seat, and never to the specialist once a seat', async () => {
    await world.change((tx) =>
      tx.insert(reminderSettings).values({
        brandId: testBrand,
        steps: [{ minutesBefore: 1440, channels: ['EMAIL'] }],
        remindsSpecialists: true,
        textsChanges: false,
        version: 1,
        changedAt: monday,
        changedBy: newId(),
      }),
    );
    await scheduled(world, group, '2026-11-25T17:00:00.000Z');
    const seat = await seatBooked(world, group, '2026-11-25T17:00:00.000Z');
    world.clock.now = new Date(Date.parse('2026-11-25T17:00:00.000Z') - hours(24));
    await reminding.runNext(seat.appointmentId);
    expect((await reminding.asked(seat.appointmentId)).map(({ personId }) => personId)).toEqual([
      seat.patient.personId,
    ]);
  });
});

it('has the session once in the specialist’s calendar feed, and the own seat in that of each patient', async () => {
  const session = await scheduled(world, group, six);
  const seats = [await seatBooked(world, group, six), await seatBooked(world, group, six)];
  const feedOf = async (viewer: typeof group.host) => {
    const { data } = await world.ask(
      viewer,
      `mutation ($key: ID!) { createCalendarFeed(input: { idempotencyKey: $key }) { ... on CalendarFeedCreated { url } } }`,
      { key: newId() },
    );
    const { createCalendarFeed } = data as { createCalendarFeed: { url: string } };
    const answer = await world.subgraph.door({
      method: 'GET',
      path: new URL(createCalendarFeed.url).pathname,
      query: { brand: 'Nordlicht', portal: '' },
      headers: {},
      body: Buffer.alloc(0),
      viewer: { ...viewer, kind: 'anonymous', personId: null, scopes: [], role: null } as never,
    });
    return [...answer.body.toString('utf8').matchAll(/UID:(\S+)@daraport/g)].map(([, id]) => id);
  };
  expect(await feedOf(group.host)).toEqual([session.id]);
  for (const { patient, appointmentId } of seats) expect(await feedOf(patient)).toEqual([appointmentId]);
  await hosted(world, group.host, 'cancel', { sessionId: session.id });
  expect(await feedOf(group.host)).toEqual([]);
});

it('keeps what keeps a session’s time out of everybody’s lists', async () => {
  await scheduled(world, group, six);
  const own = '{ myAppointments(first: 10, period: UPCOMING) { totalCount } }';
  expect((await world.ask(group.host, own)).data).toEqual({ myAppointments: { totalCount: 0 } });
  const all = await world.ask(
    viewerAs('ORGANIZATION_ADMIN'),
    `{ appointments(first: 10, filter: { specialistId: "${group.id}" }) { totalCount } }`,
  );
  expect(all.data).toEqual({ appointments: { totalCount: 0 } });
  const held = await world.change((tx) =>
    tx
      .select()
      .from(reservations)
      .where(and(eq(reservations.patientId, group.personId), ne(reservations.state, 'HELD'))),
  );
  expect(held).toEqual([]);
});
