import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { outbox } from '@daraport/drizzle/tables/growth';
import { otherBrand, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facts, partner, payment, range, rival, startGrowth } from './testing.ts';

let world: TestWorld;
beforeAll(async () => (world = await startGrowth()));
afterAll(() => world[Symbol.asyncDispose]());

const summary = `{ attributionSummary(${range}) { clicks consentedClicks signUps conversions pending { amountMinor } approved { amountMinor } days { date clicks } } }`;

async function arriveAndConsent(code: string): Promise<string> {
  const visitor = viewerAs('PATIENT', { kind: 'anonymous', personId: null, role: null, scopes: [] });
  const arrival = await world.subgraph.door({
    method: 'GET',
    path: `/r/${code}`,
    query: {},
    headers: {},
    body: Buffer.alloc(0),
    viewer: visitor,
  });
  expect(arrival.headers.location).toBe(`/specialists?via=${code}`);
  const answer = await world.ask(visitor, `mutation { acceptAttribution(input: { code: "${code}" }) { __typename } }`);
  const effect = answer.effects?.[0];
  if (effect?.kind !== 'setClick') throw new Error('no click cookie was asked for');
  return effect.clickId;
}

describe('a partner', () => {
  it('earns from a booking that followed a consented click, whichever half of the sale comes first', async () => {
    const [first, second] = [await arriveAndConsent('alpha'), await arriveAndConsent('alpha')];
    const [one, other] = [newId(), newId()];
    await world.deliver('billing.paymentSucceeded', payment(one));
    await world.deliver('booking.appointmentConfirmed', facts(one, newId(), first));
    await world.deliver('booking.appointmentConfirmed', facts(other, newId(), second));
    await world.deliver('billing.paymentSucceeded', payment(other));
    const { data, errors } = await world.ask(partner, summary);
    expect(errors).toBeUndefined();
    expect(data?.attributionSummary).toMatchObject({
      clicks: 2,
      consentedClicks: 2,
      conversions: 2,
      pending: { amountMinor: 2380 },
      approved: { amountMinor: 0 },
    });
    const db = drizzle(world.database.url);
    const told = await db.select().from(outbox).where(eq(outbox.kind, 'growth.conversionCounted'));
    await db.$client.end();
    const earned = { affiliateId: partner.personId, commissionMinor: 1190, currency: 'EUR' };
    expect(told.map(({ payload }) => payload)).toEqual(
      Array.from({ length: 2 }, () => ({ ...earned, conversionId: expect.any(String) as string })),
    );
  });

  it('sees nothing of a rival, and nobody sees anything from another brand', async () => {
    const { data } = await world.ask(rival, summary);
    expect(data?.attributionSummary).toMatchObject({ clicks: 0, conversions: 0, pending: { amountMinor: 0 } });
    const { data: foreign } = await world.ask(
      { ...partner, brandId: otherBrand },
      `{ trackingLinks { code } conversions(first: 5) { totalCount } }`,
    );
    expect(foreign).toEqual({ trackingLinks: [], conversions: { totalCount: 0 } });
  });

  it('loses a pending commission when the appointment is cancelled', async () => {
    const [quoteId, appointmentId] = [newId(), newId()];
    await world.deliver('booking.appointmentConfirmed', facts(quoteId, appointmentId, await arriveAndConsent('beta')));
    await world.deliver('billing.paymentSucceeded', payment(quoteId));
    await world.deliver('booking.appointmentCancelled', {
      ...facts(quoteId, appointmentId, null),
      cancelledBy: newId(),
      reason: null,
    });
    const { data } = await world.ask(rival, `{ conversions(first: 1) { edges { node { commission { state } } } } }`);
    expect(data).toEqual({ conversions: { edges: [{ node: { commission: { state: 'REJECTED' } } }] } });
    const inStates = async (states: string) => {
      const answer = await world.ask(
        rival,
        `{ conversions(first: 5, states: [${states}]) { totalCount edges { node { id } } } }`,
      );
      const list = answer.data?.conversions as { totalCount: number; edges: unknown[] };
      return [list.totalCount, list.edges.length];
    };
    expect(await inStates('REJECTED, PAID')).toEqual([1, 1]);
    expect(await inStates('APPROVED, PAID')).toEqual([0, 0]);
  });

  it('keeps the share of a fee that is kept, and loses it when that is waived', async () => {
    const [quoteId, appointmentId, missedQuoteId, missedId] = [newId(), newId(), newId(), newId()];
    for (const [quote, appointment] of [
      [quoteId, appointmentId],
      [missedQuoteId, missedId],
    ] as const) {
      const click = await arriveAndConsent('beta');
      await world.deliver('booking.appointmentConfirmed', facts(quote, appointment, click));
      await world.deliver('billing.paymentSucceeded', payment(quote));
    }
    const earned = async () => {
      const { data } = await world.ask(
        rival,
        `{ conversions(first: 2) { edges { node { commission { state amount { amountMinor } } } } } }`,
      );
      const list = data?.conversions as { edges: { node: { commission: unknown } }[] } | undefined;
      return list?.edges.map(({ node }) => node.commission);
    };
    const pending = (amountMinor: number) => ({ state: 'PENDING', amount: { amountMinor } });
    const by = { cancelledBy: newId(), reason: null, keptMinor: 5950 };
    await world.deliver('booking.appointmentCancelled', { ...facts(quoteId, appointmentId, null), ...by });
    await world.deliver('booking.appointmentMissed', { ...facts(missedQuoteId, missedId, null), keptMinor: 9520 });
    expect(await earned()).toEqual(expect.arrayContaining([pending(595), pending(952)]));
    await world.deliver('booking.feesWaived', { appointmentId, quoteId });
    expect(await earned()).toEqual(
      expect.arrayContaining([{ state: 'REJECTED', amount: { amountMinor: 595 } }, pending(952)]),
    );
  });

  it('makes a link once per idempotency key, and only to a path on the site', async () => {
    const create = (path: string, key: string) =>
      world.ask(
        partner,
        `mutation { createTrackingLink(input: { name: "Blog", landingPath: "${path}", idempotencyKey: "${key}" }) { __typename ... on CreateTrackingLinkPayload { link { code url } } ... on InvalidInputError { fields { path } } } }`,
      );
    const made = await create('/specialists', 'k1');
    expect(made.data?.createTrackingLink).toMatchObject({
      link: { url: expect.stringContaining('http://test.localhost:4000/r/') },
    });
    expect(await create('/specialists', 'k1')).toEqual(made);
    expect((await create('/other', 'k1')).data).toEqual({
      createTrackingLink: { __typename: 'IdempotencyConflictError' },
    });
    expect((await create('//evil.example', 'k2')).data).toMatchObject({
      createTrackingLink: { fields: [{ path: 'landingPath' }] },
    });
  });
});

it('counts nobody, and leads to the front page, while the brand has partners switched off', async () => {
  const nobody = { kind: 'anonymous', personId: null, role: null, scopes: [] } as const;
  const door = { method: 'GET', path: '/r/alpha', query: {}, headers: {}, body: Buffer.alloc(0) };
  const leads = async (viewer: Viewer) => (await world.subgraph.door({ ...door, viewer })).headers.location;
  expect(await leads(viewerAs('PATIENT', { ...nobody, modules: ['BOOKING'] }))).toBe('/');
  expect(await leads(viewerAs('PATIENT', nobody))).toBe('/specialists?via=alpha');
});

it('sends the visitor of an unknown link to the front page', async () => {
  const visitor = viewerAs('PATIENT', { kind: 'anonymous', personId: null, role: null, scopes: [] });
  const arrival = await world.subgraph.door({
    method: 'GET',
    path: '/r/nobody',
    query: {},
    headers: {},
    body: Buffer.alloc(0),
    viewer: visitor,
  });
  expect(arrival).toMatchObject({ status: 302, headers: { location: '/' } });
});
