import type { Viewer } from '@daraport/access';
import { days, hours, minutes, newId } from '@daraport/domain';
import { absences, personZones, waitOffers, waits } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
import { openWaitlist, ten } from './testing.ts';

let world: BookingWorld;
let list: ReturnType<typeof openWaitlist>;
let lena: TestSpecialist;
let booked: Awaited<ReturnType<typeof bookFor>>;

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
  booked = await bookFor(world, lena, ten);
});

const later = (time: number) => (world.clock.now = new Date(world.clock.now.getTime() + time));
const free = () => list.free(lena, booked);
const offerOf = async (viewer: Viewer) => (await list.mine(viewer))[0]?.offer;

describe('an offer', () => {
  it('follows a cancellation, keeps the time from everyone else, and tells the patient once', async () => {
    const mara = await list.waiting(lena);
    expect(await free()).toBe(1);
    const offer = await offerOf(mara.viewer);
    expect(offer).toMatchObject({ startsAt: ten, expiresAt: '2026-11-23T10:00:00.000Z' });
    expect(answerOf(await world.ask(viewerAs('PATIENT'), holdSlot, wish(lena, ten)), 'holdSlot')).toMatchObject({
      code: 'SLOT_TAKEN',
    });
    const told = (await world.published('identity.noticeRequested')).filter(
      ({ personId, template }) => personId === mara.viewer.personId && template === 'waitlistOffer',
    );
    expect(told).toMatchObject([
      {
        subject: { kind: 'WAITLIST', id: mara.waitId },
        channels: ['EMAIL', 'SMS', 'PORTAL'],
        parameters: { expiresAt: offer?.expiresAt },
        reminder: { key: `offer:${offer?.id}`, notAfter: offer?.expiresAt },
        calendar: { startsAt: ten, withName: 'Dr. med. Lena Brandt' },
      },
    ]);
    await list.offerAgain(lena);
    expect(await offerOf(mara.viewer)).toEqual(offer);
  });

  it('follows a hold that ran out, one given back, an absence taken away, and hours opened', async () => {
    const mara = await list.waiting(lena);
    await free();
    const first = await offerOf(mara.viewer);
    await list.decline(mara.viewer, first?.id ?? '');
    // A declined time is never offered to the same patient again; to the next it is.
    await list.work('offerTimes', lena.id);
    expect(await offerOf(mara.viewer)).toBeNull();
    const held = await holdFor(world, lena, ten);
    const felix = await list.waiting(lena);
    await world.ask(held.patient, 'mutation ($id: ID!) { releaseHold(id: $id, idempotencyKey: $id) { __typename } }', {
      id: held.holdId,
    });
    await list.work('offerTimes', lena.id);
    expect(await offerOf(felix.viewer)).toMatchObject({ startsAt: ten });
    await list.leave(felix.viewer, felix.waitId);
    const again = await holdFor(world, lena, ten);
    const nora = await list.waiting(lena);
    later(minutes(10));
    await world.subgraph.jobs['booking.expireHold']?.({ brandId: testBrand, holdId: again.holdId });
    await list.work('offerTimes', lena.id);
    expect(await offerOf(nora.viewer)).toMatchObject({ startsAt: ten });
  });

  it('follows an absence that is taken away', async () => {
    const specialist = viewerAs('SPECIALIST', { personId: lena.personId });
    const id = newId();
    await world.change((tx) =>
      tx.insert(absences).values({
        brandId: testBrand,
        id,
        specialistId: lena.id,
        specialistPersonId: lena.personId,
        during: sql`tstzrange('2026-11-25T00:00Z', '2026-11-26T00:00Z')`,
      }),
    );
    const mara = await list.waiting(lena, { weekdays: [3], until: '2026-11-25' });
    const input = { absenceId: id, version: 0, idempotencyKey: newId() };
    const answer = await world.ask(
      specialist,
      'mutation ($input: RemoveAbsenceInput!) { removeAbsence(input: $input) { __typename } }',
      { input },
    );
    expect(answer.errors).toBeUndefined();
    await list.work('offerTimes', lena.id);
    expect(await offerOf(mara.viewer)).toMatchObject({ startsAt: '2026-11-25T09:00:00.000Z' });
  });

  it('goes in the order of joining to whom it suits, and on to the next when it is declined or runs out', async () => {
    const early = await list.waiting(lena, { weekdays: [2], fromMinute: 600, until: '2026-11-24' });
    later(1000);
    const second = await list.waiting(lena);
    later(1000);
    const third = await list.waiting(lena);
    const elsewhere = await list.waiting(lena, { weekdays: [7] });
    await free();
    const all = () => Promise.all([early, second, third, elsewhere].map(({ viewer }) => offerOf(viewer)));
    expect((await all()).map(Boolean)).toEqual([true, false, false, false]);
    await list.decline(early.viewer, (await offerOf(early.viewer))?.id ?? '');
    await list.work('offerTimes', lena.id);
    expect((await all()).map(Boolean)).toEqual([false, true, false, false]);
    const running = (await offerOf(second.viewer))?.id ?? '';
    await expect(
      world.subgraph.jobs['booking.expireOffer']?.({ brandId: testBrand, offerId: running }),
    ).rejects.toThrow('not run out');
    later(hours(2));
    await list.work('expireOffer', running);
    await list.work('offerTimes', lena.id);
    expect((await all()).map(Boolean)).toEqual([false, false, true, false]);
    expect(await list.mine(second.viewer)).toMatchObject([{ state: 'WAITING' }]);
  });

  it('waits in quiet hours with the mail and counts its time from their end, or asks somebody who is awake', async () => {
    const sleeper = await list.waiting(lena);
    later(1);
    const awake = await list.waiting(lena);
    const zone = (personId: string | null, timeZone: string) =>
      world.change((tx) =>
        tx.insert(personZones).values({ brandId: testBrand, personId: personId ?? '', timeZone, toldAt: monday }),
      );
    // Nine in Berlin is midnight in Los Angeles: quiet until eight there, which is 17:00 in Berlin.
    await zone(sleeper.viewer.personId, 'America/Los_Angeles');
    await free();
    const offer = await offerOf(sleeper.viewer);
    expect(offer).toMatchObject({ expiresAt: '2026-11-23T18:00:00.000Z' });
    const asked = async () =>
      (await world.published('identity.noticeRequested')).filter(
        ({ personId, template }) => personId === sleeper.viewer.personId && template === 'waitlistOffer',
      ).length;
    expect(await asked()).toBe(0);
    const [job] = (await list.queued('booking.tellOffer')).filter(({ payload }) => payload.offerId === offer?.id);
    expect(job?.run_at.toISOString()).toBe('2026-11-23T16:00:00.000Z');
    later(hours(8));
    await list.work('tellOffer', offer?.id ?? '');
    expect(await asked()).toBe(1);
    await list.decline(sleeper.viewer, offer?.id ?? '');
    await list.work('offerTimes', lena.id);
    expect(await offerOf(awake.viewer)).toMatchObject({ startsAt: ten });
    // Declined meanwhile: nobody is told any more.
    await world.subgraph.jobs['booking.tellOffer']?.({ brandId: testBrand, offerId: offer?.id });
    expect(await asked()).toBe(1);
  });

  it('stays away from who never answers, after three of them', async () => {
    const mara = await list.waiting(lena, { fromMinute: 600, toMinute: 601, weekdays: [2], until: '2026-11-24' });
    const make = (offeredAt: Date) => ({
      brandId: testBrand,
      id: newId(),
      waitId: mara.waitId,
      patientId: mara.viewer.personId ?? '',
      state: 'OPEN' as const,
      offeredAt,
      expiresAt: new Date(offeredAt.getTime() + 1000),
    });
    for (let turn = 0; turn < 3; turn++) {
      const startsAt = new Date(monday.getTime() + days(1) + hours(turn + 3));
      const row = { ...make(world.clock.now), startsAt, endsAt: new Date(startsAt.getTime() + 1000) };
      await world.change((tx) => tx.insert(waitOffers).values(row));
      later(2000);
      await list.work('offerTimes', lena.id);
      await list.offerAgain(lena);
    }
    expect(await list.mine(mara.viewer)).toEqual([]);
    const [wait] = await world.change((tx) => tx.select().from(waits).where(eq(waits.id, mara.waitId)));
    expect(wait).toMatchObject({ state: 'ENDED', unanswered: 3 });
  });
});
