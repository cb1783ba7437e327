import { minutes, newId, type Id } from '@daraport/domain';
import { seededRandom } from '@daraport/domain/seeded';
import type { Viewer } from '@daraport/access';
import { reservations, waitlistSettings, waitOffers, waits } from '@daraport/drizzle/tables/booking';
import { startWorker } from '@daraport/events';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bookFor, holdFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { openWaitlist, ten } from './testing.ts';

let world: BookingWorld;
let list: ReturnType<typeof openWaitlist>;
let lena: TestSpecialist;

beforeAll(async () => {
  world = await startBookingWorld();
  list = openWaitlist(world);
});
afterAll(async () => {
  await list.close();
  await world[Symbol.asyncDispose]();
});
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
});

const work = () =>
  startWorker({ adminUrl: world.database.url, subscriptions: [], jobs: world.subgraph.jobs, concurrency: 4 });
const offersOf = (specialist: TestSpecialist) =>
  world.change((tx) =>
    tx
      .select({ id: waitOffers.id, waitId: waitOffers.waitId, state: waitOffers.state, startsAt: waitOffers.startsAt })
      .from(waitOffers)
      .innerJoin(waits, eq(waits.id, waitOffers.waitId))
      .where(eq(waits.specialistId, specialist.id)),
  );

describe('a worker', () => {
  it('that was stopped when a time was freed offers it once it is back, to one alone', async () => {
    const booked = await bookFor(world, lena, ten);
    const [first, second] = [await list.waiting(lena), await list.waiting(lena)];
    await list.cancel(booked.patient, booked.appointmentId);
    expect(await offersOf(lena)).toEqual([]);
    const worker = await work();
    await vi.waitFor(async () => expect(await offersOf(lena)).toHaveLength(1), { timeout: 15_000 });
    await worker.stop();
    const [offer] = await offersOf(lena);
    expect(offer).toMatchObject({ waitId: first.waitId, state: 'OPEN' });
    await list.decline(first.viewer, offer?.id ?? '');
    const again = await work();
    await vi.waitFor(async () => expect(await offersOf(lena)).toHaveLength(2), { timeout: 15_000 });
    await again.stop();
    expect((await offersOf(lena)).find(({ state }) => state === 'OPEN')).toMatchObject({ waitId: second.waitId });
  });

  it('is one of many that run the same job at once, and no time is offered twice', async () => {
    const taken = ['08:00', '09:00', '10:00'].map((time) => `2026-11-24T${time}:00.000Z`);
    const booked = [];
    for (const startsAt of taken) booked.push(await bookFor(world, lena, startsAt));
    const wishes = { fromMinute: 540, toMinute: 690 };
    for (const startsAt of ['08:30', '09:30'])
      await bookFor(world, lena, `2026-11-24T${startsAt}:00.000Z`).catch(() => 0);
    const all = [];
    for (let turn = 0; turn < 6; turn++) all.push(await list.waiting(lena, wishes));
    const specialist = viewerAs('SPECIALIST', { personId: lena.personId });
    for (const { appointmentId } of booked) await list.cancel(specialist, appointmentId);
    await Promise.all(Array.from({ length: 12 }, async () => list.offerAgain(lena)));
    const offers = await offersOf(lena);
    expect(offers.map(({ waitId }) => waitId)).toEqual(all.slice(0, 3).map(({ waitId }) => waitId));
    expect(new Set(offers.map(({ startsAt }) => startsAt.getTime()))).toEqual(
      new Set(taken.map((at) => Date.parse(at))),
    );
  });
});

describe('whatever happens at once', () => {
  const seeds = [11, 12, 13];
  it.each(seeds)('no time is lost, kept for nobody, or offered twice (seed %i)', { timeout: 120_000 }, async (seed) => {
    const random = seededRandom(seed);
    const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
    await world.change((tx) => tx.delete(waitlistSettings).where(eq(waitlistSettings.brandId, testBrand)));
    const patients = Array.from({ length: 8 }, () => viewerAs('PATIENT'));
    const starts = ['08:00', '09:00', '10:00', '11:00'].map((time) => `2026-11-24T${time}:00.000Z`);
    const specialist = viewerAs('SPECIALIST', { personId: lena.personId });
    const minuteOf = (startsAt: string) => (new Date(startsAt).getUTCHours() + 1) * 60;
    const join = (patient: Viewer) => {
      const fromMinute = minuteOf(pick(starts) ?? ten);
      return list.join(patient, lena, { fromMinute, toMinute: fromMinute + 1 });
    };
    const booked: Id[] = [];
    for (const startsAt of starts) booked.push((await bookFor(world, lena, startsAt)).appointmentId);
    const quotes = new Map<string, { patient: Viewer; quoteId: Id }>();
    const openOf = async (viewer: Viewer) =>
      (await list.mine(viewer)).find(({ offer, state }) => offer && state === 'WAITING')?.offer ?? undefined;
    const book = async (patient: Viewer, startsAt: string) => {
      const held = await holdFor(world, lena, startsAt, patient).catch(() => undefined);
      if (!held) return;
      if (random() < 0.6) {
        await world.deliver('billing.paymentSucceeded', held.payment);
        booked.push(held.holdId);
      }
    };
    const accept = async (patient: Viewer) => {
      const offer = await openOf(patient);
      if (!offer) return;
      const quoteId = newId();
      const answer = await list.accept(patient, offer.id, { quoteId });
      if (answer.hold) quotes.set(offer.id, { patient, quoteId });
    };
    const pay = async () => {
      const [id, paid] = pick([...quotes]) ?? [];
      if (!id || !paid) return;
      quotes.delete(id);
      booked.push(id);
      await world.deliver('billing.paymentSucceeded', {
        paymentId: newId(),
        quoteId: paid.quoteId,
        patientId: paid.patient.personId ?? '',
        specialistId: lena.id,
        appointmentTypeId: lena.typeId,
        amountMinor: 1,
        currency: 'EUR',
        paidAt: monday.toISOString(),
      });
    };
    const cancel = () => list.cancel(specialist, booked.splice(Math.floor(random() * booked.length), 1)[0] ?? newId());
    const operations = [
      join,
      join,
      join,
      async (patient: Viewer) => list.leave(patient, (await list.mine(patient))[0]?.id ?? newId()),
      async (patient: Viewer) => list.decline(patient, (await openOf(patient))?.id ?? newId()),
      accept,
      accept,
      pay,
      (patient: Viewer) => book(patient, pick(starts) ?? ten),
      (patient: Viewer) => book(patient, pick(starts) ?? ten),
      cancel,
      cancel,
      () => list.offerAgain(lena),
      () => list.work('offerTimes', lena.id),
      // A worker that dies before it ran its job, and takes it with it.
      () => list.lose('offerTimes', lena.id),
      () => Promise.resolve((world.clock.now = new Date(world.clock.now.getTime() + minutes(1)))),
    ];
    for (let turn = 0; turn < 40; turn++)
      await Promise.all(
        Array.from({ length: 5 }, async () => pick(operations)?.(pick(patients) ?? viewerAs('PATIENT'))),
      );
    await list.offerAgain(lena);
    await list.offerAgain(lena);

    const now = world.clock.now;
    const offers = await offersOf(lena);
    const kept = await world.change((tx) =>
      tx
        .select()
        .from(reservations)
        .where(and(eq(reservations.specialistId, lena.id), inArray(reservations.state, ['HELD', 'CONFIRMED']))),
    );
    const unpriced = kept.filter(({ quoteId, expiresAt }) => quoteId === null && expiresAt > now).map(({ id }) => id);
    const open = offers.filter(({ state }) => state === 'OPEN');
    expect(unpriced.toSorted()).toEqual(open.map(({ id }) => id).toSorted());
    expect(new Set(open.map(({ waitId }) => waitId)).size).toBe(open.length);
    expect(new Set(open.map(({ startsAt }) => startsAt.getTime())).size).toBe(open.length);
    expect(offers.length).toBeGreaterThan(2);
    // Whoever waits with nothing offered was offered every time that is free.
    const waiting = await world.change((tx) =>
      tx
        .select()
        .from(waits)
        .where(and(eq(waits.specialistId, lena.id), eq(waits.state, 'WAITING'), isNull(waits.endedAt))),
    );
    const isTaken = (startsAt: string) =>
      kept.some((row) => row.startsAt.toISOString() === startsAt && (row.state === 'CONFIRMED' || row.expiresAt > now));
    for (const wait of waiting.filter(({ id }) => !open.some(({ waitId }) => waitId === id)))
      for (const startsAt of starts.filter((each) => minuteOf(each) === wait.fromMinute && !isTaken(each))) {
        const isKeptElsewhere = kept.some(
          (row) =>
            row.patientId === wait.patientId &&
            row.state === 'HELD' &&
            row.expiresAt > now &&
            offers.some(({ id }) => id === row.id),
        );
        const wasOffered = offers.some((each) => each.waitId === wait.id && each.startsAt.toISOString() === startsAt);
        expect(isKeptElsewhere || wasOffered, `${wait.id} was not offered ${startsAt}`).toBe(true);
      }
  });
});
