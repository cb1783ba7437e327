import type { Viewer } from '@daraport/access';
import { hours, minutes, newId } from '@daraport/domain';
import { reservations, waits } from '@daraport/drizzle/tables/booking';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  answerOf,
  bookFor,
  holdFor,
  monday,
  startBookingWorld,
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
const reserved = async (id: string) =>
  (await world.change((tx) => tx.select().from(reservations).where(eq(reservations.id, id))))[0];

describe('an accepted offer', () => {
  it('leads into the hold, the payment and the appointment, and ends the wait', async () => {
    const mara = await list.waiting(lena);
    await free();
    const offer = await offerOf(mara.viewer);
    const facts = { quoteId: newId(), idempotencyKey: newId() };
    later(hours(1));
    const hidden = await world.ask(mara.viewer, 'query ($id: ID!) { hold(id: $id) { id } }', { id: offer?.id });
    expect(answerOf(hidden, 'hold')).toBeNull();
    const both = await Promise.all([
      list.accept(mara.viewer, offer?.id ?? '', facts),
      list.accept(mara.viewer, offer?.id ?? '', facts),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(both[0]).toMatchObject({
      hold: { id: offer?.id, state: 'HELD', quoteId: facts.quoteId, expiresAt: '2026-11-23T09:10:00.000Z' },
    });
    expect(await list.accept(mara.viewer, offer?.id ?? '')).toMatchObject({ code: 'OFFER_OVER' });
    await list.offerAgain(lena);
    expect(await offerOf(mara.viewer)).toBeNull();
    await world.deliver('billing.paymentSucceeded', {
      ...booked.payment,
      paymentId: newId(),
      quoteId: facts.quoteId,
      patientId: mara.viewer.personId ?? '',
    });
    expect(await reserved(offer?.id ?? '')).toMatchObject({ state: 'CONFIRMED', patientId: mara.viewer.personId });
    expect(await list.mine(mara.viewer)).toEqual([]);
    const [wait] = await world.change((tx) => tx.select().from(waits).where(eq(waits.id, mara.waitId)));
    expect(wait).toMatchObject({ state: 'BOOKED' });
  });

  it('that was accepted and not paid goes on to the next; its patient goes on waiting', async () => {
    const mara = await list.waiting(lena);
    later(1);
    const felix = await list.waiting(lena);
    await free();
    const id = (await offerOf(mara.viewer))?.id ?? '';
    await list.accept(mara.viewer, id);
    later(minutes(10));
    await world.subgraph.jobs['booking.expireHold']?.({ brandId: testBrand, holdId: id });
    await list.work('offerTimes', lena.id);
    expect(await offerOf(felix.viewer)).toMatchObject({ startsAt: ten });
    expect(await list.mine(mara.viewer)).toMatchObject([{ state: 'WAITING', offer: null }]);
  });

  it('that is paid for late leaves what was offered meanwhile to the next', async () => {
    const wednesday = '2026-11-25T09:00:00.000Z';
    const second = await bookFor(world, lena, wednesday);
    const twoDays = { weekdays: [2, 3], until: '2026-11-25' };
    const mara = await list.waiting(lena, twoDays);
    later(1);
    const felix = await list.waiting(lena, { ...twoDays, weekdays: [3] });
    await free();
    const { hold } = await list.accept(mara.viewer, (await offerOf(mara.viewer))?.id ?? '');
    later(minutes(10));
    await world.subgraph.jobs['booking.expireHold']?.({ brandId: testBrand, holdId: hold.id });
    await list.free(lena, second);
    const offered = await offerOf(mara.viewer);
    expect(offered).toMatchObject({ startsAt: wednesday });
    const payment = { ...booked.payment, paymentId: newId(), patientId: mara.viewer.personId ?? '' };
    await world.deliver('billing.paymentSucceeded', { ...payment, quoteId: hold.quoteId });
    expect(await reserved(hold.id)).toMatchObject({ state: 'CONFIRMED' });
    expect(await reserved(offered?.id ?? '')).toMatchObject({ state: 'RELEASED' });
    expect(await list.accept(mara.viewer, offered?.id ?? '')).toMatchObject({ code: 'OFFER_OVER' });
    await list.work('offerTimes', lena.id);
    expect(await offerOf(felix.viewer)).toMatchObject({ startsAt: wednesday });
  });

  it('cannot be accepted or declined by anybody else, nor with a price that was used, nor after its end', async () => {
    const mara = await list.waiting(lena);
    await free();
    const id = (await offerOf(mara.viewer))?.id ?? '';
    for (const other of [viewerAs('PATIENT'), { ...mara.viewer, brandId: otherBrand }]) {
      expect(await list.accept(other, id)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await list.decline(other, id)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await list.leave(other, mara.waitId)).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await list.accept(mara.viewer, 'no id')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await list.accept(mara.viewer, id, { quoteId: 'x' })).toMatchObject({ fields: [{ path: 'quoteId' }] });
    const other = await holdFor(world, await world.specialist(), ten, viewerAs('PATIENT'));
    expect(await list.accept(mara.viewer, id, { quoteId: other.payment.quoteId })).toMatchObject({
      fields: [{ path: 'quoteId' }],
    });
    // A hold that is only offered can be neither given back as one nor answered for.
    const released = await world.ask(
      mara.viewer,
      'mutation ($id: ID!) { releaseHold(id: $id, idempotencyKey: $id) { ... on Error { code } } }',
      {
        id,
      },
    );
    expect(answerOf(released, 'releaseHold')).toEqual({ code: 'NOT_FOUND' });
    later(hours(2));
    expect(await list.accept(mara.viewer, id)).toMatchObject({ code: 'OFFER_OVER' });
    expect(await list.decline(mara.viewer, id)).toMatchObject({ wait: { state: 'WAITING' } });
  });

  it('is not lost when its patient books another time with the same specialist', async () => {
    const mara = await list.waiting(lena);
    await free();
    const offer = await offerOf(mara.viewer);
    await holdFor(world, lena, '2026-11-26T10:00:00.000Z', mara.viewer);
    expect(await offerOf(mara.viewer)).toEqual(offer);
    expect(await reserved(offer?.id ?? '')).toMatchObject({ state: 'HELD' });
  });
});
