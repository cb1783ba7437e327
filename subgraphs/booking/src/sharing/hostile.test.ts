import { minutes, newId, type Id } from '@daraport/domain';
import { absences, appointmentTypes, busySources, busySpans, reservations } from '@daraport/drizzle/tables/booking';
import { startFollowing, otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bookFor, holdFor, monday, startBookingWorld, type BookingWorld } from '../testing.ts';
import { heard, ten, viewers, type Pair } from './testing.ts';

/*
 * What one brand has in a shared calendar is tried to be learned from the other by every way that looks at times. Each thing that
 * can take ten to eleven there is asked about in the same words, by everyone; whatever it is, the answers are the same.
 */

let world: BookingWorld;
beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(() => void (world.clock.now = monday));

const hour = { startsAt: new Date('2026-11-24T09:00:00Z'), endsAt: new Date('2026-11-24T10:00:00Z') };
const guest = () => viewerAs('PATIENT', { brandId: otherBrand });

async function pair(bufferAfterMinutes = 10): Promise<Pair> {
  const calendarId = newId();
  const here = await world.specialist({ calendarId, sharedWith: [otherBrand] });
  const there = await world.specialist({ brandId: otherBrand, calendarId, sharedWith: [testBrand] });
  const { typeId } = here;
  await world.change((tx) =>
    tx.update(appointmentTypes).set({ bufferAfterMinutes, seriesMost: 10 }).where(eq(appointmentTypes.id, typeId)),
  );
  const members = [{ appointmentTypeId: here.typeId, weight: 1 }];
  const input = { nameDe: 'Team', nameEn: 'Team', isOffered: true, members, version: 0, idempotencyKey: newId() };
  const saved = await world.ask(
    viewerAs('BRAND_ADMIN'),
    'mutation ($input: SavePoolInput!) { savePool(input: $input) { ... on SavePoolPayload { pool { id } } } }',
    { input },
  );
  return { here, there, poolId: (saved.data as { savePool: { pool: { id: Id } } }).savePool.pool.id };
}

/** An absence from one instant to another on the other brand. */
const away = ({ there }: Pair, from: Date, to: Date) =>
  world.change(
    (tx) =>
      tx.insert(absences).values({
        brandId: otherBrand,
        id: newId(),
        specialistId: there.id,
        specialistPersonId: there.personId,
        during: sql`tstzrange(${from.toISOString()}, ${to.toISOString()})`,
      }),
    otherBrand,
  );

/** What may take the hour there. */
const takings: Readonly<Record<string, (both: Pair) => Promise<unknown>>> = {
  'a hold': ({ there }) => holdFor(world, there, ten, guest()),
  'an appointment': async ({ there }) => {
    const { holdId } = await holdFor(world, there, ten, guest());
    await world.change(
      (tx) =>
        tx.update(reservations).set({ state: 'CONFIRMED', confirmedAt: monday }).where(eq(reservations.id, holdId)),
      otherBrand,
    );
  },
  'an absence': (both) => away(both, hour.startsAt, hour.endsAt),
  'two things, one after the other': async (both) => {
    const middle = new Date(hour.startsAt.getTime() + minutes(25));
    await away(both, hour.startsAt, middle);
    await away(both, middle, hour.endsAt);
  },
  'a calendar of elsewhere': ({ there }) =>
    world.change(async (tx) => {
      const place = { brandId: otherBrand, specialistId: there.id, specialistPersonId: there.personId };
      const source = { name: 'Privat', url: Buffer.of(0), host: 'calendar.example', state: 'OK' as const };
      const id = newId();
      await tx.insert(busySources).values({ ...place, id, ...source, failures: 0, spanCount: 1, createdAt: monday });
      await tx.insert(busySpans).values({ ...place, sourceId: id, ...hour });
    }, otherBrand),
};

describe('what takes an hour on the other brand', () => {
  it('is the same to everyone, whatever it is, by every way of asking', { timeout: 120_000 }, async () => {
    const names = Object.keys(viewers(await pair()));
    const told = new Map<string, Record<string, string[]>>();
    const tried: typeof takings = { nothing: () => Promise.resolve(), ...takings };
    for (const [what, take] of Object.entries(tried)) {
      // A longer pause, so that it would show beside the hour whether what is there is kept away from.
      const both = await pair(20);
      await take(both);
      const answers: Record<string, string[]> = {};
      for (const [name, viewer] of Object.entries(viewers(both))) answers[name] = await heard(world, viewer, both);
      told.set(what, answers);
      const all = JSON.stringify(answers);
      for (const secret of [
        otherBrand,
        both.there.id,
        both.there.typeId,
        both.there.personId,
        'Privat',
        'calendar.example',
      ])
        expect(all).not.toContain(secret);
    }
    const hold = told.get('a hold');
    for (const what of Object.keys(takings)) expect([what, told.get(what)]).toEqual([what, hold]);
    // The control: the hour is taken, and everyone who may ask for times hears that.
    for (const name of names) expect(told.get('nothing')?.[name]).not.toEqual(hold?.[name]);
  });

  it('is refused in the same words as what is booked here', async () => {
    const words = (both: Pair) => heard(world, viewerAs('PATIENT'), both);
    const both = await pair();
    await holdFor(world, both.here, ten);
    const own = await words(both);
    for (const take of Object.values(takings)) {
      const shared = await pair();
      await take(shared);
      expect(await words(shared)).toEqual(own);
    }
  });

  it('is not counted aloud where a day is full', async () => {
    const calendarId = newId();
    const here = await world.specialist({ calendarId, sharedWith: [otherBrand], dailyCap: 2 });
    const there = await world.specialist({ brandId: otherBrand, calendarId, sharedWith: [testBrand] });
    await holdFor(world, there, ten, guest());
    await holdFor(world, here, '2026-11-24T11:00:00.000Z');
    const question = `{ explainSlot(specialistId: "${here.id}", appointmentTypeId: "${here.typeId}", startsAt: "2026-11-24T14:00:00Z") { reasons { rule needed } } }`;
    const { data } = await world.ask(viewerAs('ORGANIZATION_ADMIN'), question);
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      explainSlot: { reasons: [{ rule: 'DAY_FULL', needed: null }] },
    });
  });

  it('is told live once, when the time goes, and not when a hold there becomes an appointment', async () => {
    const { here, there } = await pair();
    const query = 'subscription ($id: ID!) { slotsChanged(specialistId: $id) { specialist { id } } }';
    await using live = await startFollowing(world, viewerAs('PATIENT'), query, { id: here.id });
    const patient = guest();
    const { payment } = await holdFor(world, there, ten, patient);
    await live.next();
    await world.deliver('billing.paymentSucceeded', payment, otherBrand);
    expect(await live.isQuiet()).toBe(true);
  });

  it('is in no list of appointments, feed or file of this brand', async () => {
    const { here, there } = await pair();
    const booked = await bookFor(world, here, '2026-11-25T09:00:00.000Z');
    await takings['an appointment']?.({ here, there, poolId: '' });
    const herself = viewerAs('SPECIALIST', { personId: here.personId });
    const { data } = await world.ask(
      viewerAs('ORGANIZATION_ADMIN'),
      `{ appointments(first: 20, filter: { specialistPersonId: "${here.personId}" }) { edges { node { id } } } }`,
    );
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      appointments: { edges: [{ node: { id: booked.appointmentId } }] },
    });
    const made = await world.ask(
      herself,
      'mutation ($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) { ... on CalendarFeedCreated { url } } }',
      { input: { idempotencyKey: newId() } },
    );
    const { url } = (made.data as { createCalendarFeed: { url: string } }).createCalendarFeed;
    const file = await world.subgraph.door({
      method: 'GET',
      path: new URL(url).pathname,
      query: { brand: 'Nordlicht', portal: '' },
      headers: {},
      body: Buffer.alloc(0),
      viewer: viewerAs('PATIENT'),
    });
    const text = file.body.toString('utf8');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain(booked.appointmentId);
  });
});
