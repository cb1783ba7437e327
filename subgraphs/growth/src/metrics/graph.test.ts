import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { startFollowing, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facts, noon, partner, payment, range, startGrowth } from '../testing.ts';

let world: TestWorld;
beforeAll(async () => (world = await startGrowth()));
afterAll(() => world[Symbol.asyncDispose]());

const admin = viewerAs('BRAND_ADMIN');

describe('the figures of a brand', () => {
  const ask = async () =>
    (await world.ask(admin, `{ metrics(${range}, grain: DAY) { bookings revenue { amountMinor } points { date } } }`))
      .data?.metrics as { bookings: number; revenue: { amountMinor: number }; points: unknown[] };

  it('count bookings, revenue and refunds to the event, and an event delivered twice counts once', async () => {
    const before = await ask();
    const [quoteId, appointmentId] = [newId(), newId()];
    await world.deliver('billing.paymentSucceeded', payment(quoteId));
    await world.deliver('booking.appointmentConfirmed', facts(quoteId, appointmentId, null));
    await world.deliver('booking.appointmentConfirmed', facts(quoteId, appointmentId, null));
    await world.deliver('billing.paymentRefunded', {
      paymentId: newId(),
      quoteId,
      amountMinor: 900,
      currency: 'EUR',
      refundedAt: noon.toISOString(),
    });
    const after = await ask();
    expect(after.bookings - before.bookings).toBe(1);
    expect(after.revenue.amountMinor - before.revenue.amountMinor).toBe(11_000);
    expect(after.points).toHaveLength(30);
  });

  it('count an appointment that was missed on the day it began, for its organizations too', async () => {
    const [practice, quoteId] = [newId(), newId()];
    const count = async (viewer: Viewer) =>
      (await world.ask(viewer, `{ metrics(${range}, grain: DAY) { missed previousMissed points { date missed } } }`))
        .data?.metrics as { missed: number; previousMissed: number; points: { date: string; missed: number }[] };
    const before = await count(admin);
    const missed = {
      ...facts(quoteId, newId(), null),
      startsAt: '2026-11-10T23:30:00.000Z',
      organizationId: practice,
      lineage: [practice],
      keptMinor: 5_000,
    };
    await world.deliver('booking.appointmentMissed', missed);
    const after = await count(admin);
    expect([after.missed - before.missed, after.previousMissed]).toEqual([1, before.previousMissed]);
    const own = await count(viewerAs('ORGANIZATION_ADMIN', { organizationId: practice }));
    // Half past midnight in Berlin.
    expect(own.points.filter((point) => point.missed > 0)).toEqual([{ date: '2026-11-11', missed: 1 }]);
  });

  const revenue = async () => (await ask()).revenue.amountMinor;
  const refund = (quoteId: string, amountMinor: number) => ({
    paymentId: newId(),
    quoteId,
    amountMinor,
    currency: 'EUR',
    refundedAt: noon.toISOString(),
  });

  it('lose nothing by a payment that came too late and was given back', async () => {
    const before = await revenue();
    const [paidFirst, refundedFirst] = [newId(), newId()];
    await world.deliver('billing.paymentSucceeded', payment(paidFirst));
    await world.deliver('billing.paymentRefunded', refund(paidFirst, 11_900));
    await world.deliver('billing.paymentRefunded', refund(refundedFirst, 11_900));
    await world.deliver('billing.paymentSucceeded', payment(refundedFirst));
    expect(await revenue()).toBe(before);
  });

  it('are the same in whichever order sale and refunds are told', async () => {
    const tell: ((quoteId: string) => Promise<void>)[] = [
      (quoteId) => world.deliver('billing.paymentSucceeded', payment(quoteId)),
      (quoteId) => world.deliver('booking.appointmentConfirmed', facts(quoteId, newId(), null)),
      (quoteId) => world.deliver('billing.paymentRefunded', refund(quoteId, 900)),
      (quoteId) => world.deliver('billing.paymentRefunded', refund(quoteId, 1_000)),
    ];
    for (const order of ['0123', '2301', '0213', '1203', '3120', '1032']) {
      const before = await revenue();
      const quoteId = newId();
      for (const index of order) await tell[Number(index)]?.(quoteId);
      expect((await revenue()) - before, order).toBe(10_000);
    }
  });

  it('are refused to a partner before any resolver runs', async () => {
    const { data, errors } = await world.ask(partner, `{ metrics(${range}, grain: DAY) { bookings } }`);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });
});

describe('the figures of an organization', () => {
  const [network, north, south] = [newId(), newId(), newId()];
  const adminOf = (organizationId: string) => viewerAs('ORGANIZATION_ADMIN', { organizationId });
  const query = `{ metrics(${range}, grain: MONTH) { bookings cancellations newPatients revenue { amountMinor } } }`;
  const ask = async (viewer: Viewer) => (await world.ask(viewer, query)).data?.metrics as Record<string, unknown>;
  const figures = (bookings: number, cancellations: number, newPatients: number, amountMinor: number) => ({
    bookings,
    cancellations,
    newPatients,
    revenue: { amountMinor },
  });

  it('are its own and those below it, and nothing of the other', async () => {
    const before = await ask(admin);
    const place = { organizationId: north, lineage: [north, network] };
    const [one, other, appointmentId] = [newId(), newId(), newId()];
    await world.deliver('billing.paymentSucceeded', payment(one));
    await world.deliver('booking.appointmentConfirmed', { ...facts(one, appointmentId, null), ...place });
    await world.deliver('booking.appointmentConfirmed', { ...facts(other, newId(), null), organizationId: south });
    await world.deliver('billing.paymentSucceeded', payment(other));
    await world.deliver('identity.patientJoined', { organizationIds: [north, network] });
    const cancelled = { cancelledBy: newId(), reason: null };
    await world.deliver('booking.appointmentCancelled', { ...facts(one, appointmentId, null), ...place, ...cancelled });
    const refund = { paymentId: newId(), quoteId: one, amountMinor: 900, currency: 'EUR' };
    await world.deliver('billing.paymentRefunded', { ...refund, refundedAt: noon.toISOString() });
    expect(await ask(adminOf(north))).toEqual(figures(1, 1, 1, 11_000));
    expect(await ask(adminOf(network))).toEqual(figures(1, 1, 1, 11_000));
    expect(await ask(adminOf(south))).toEqual(figures(1, 0, 0, 11_900));
    expect(await ask(adminOf(newId()))).toEqual(figures(0, 0, 0, 0));
    expect((await ask(admin)).bookings).toBe(Number(before.bookings) + 2);
  });

  it('are told live to its own overview alone', async () => {
    const changed = 'subscription { metricsChanged }';
    await using seen = await startFollowing<{ metricsChanged: string }>(world, adminOf(south), changed);
    await world.deliver('identity.patientJoined', { organizationIds: [north] });
    await world.deliver('identity.patientJoined', { organizationIds: [south] });
    expect((await seen.next()).metricsChanged).toBe(noon.toISOString());
    expect(await seen.isQuiet()).toBe(true);
  });
});
