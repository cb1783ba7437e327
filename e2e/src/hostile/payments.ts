import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphClient } from '../graph-client.ts';
import { freeTimes, holdInput, holdMutation, pay, quote, register, type FoundSpecialist } from '../journey.steps.ts';
import { key, type Reply, type World } from './world.ts';

/** Signs what the sandboxed card vendor signs with; it guards nothing but made-up money. */
const secret = 'whsec_sandbox';

function signature(body: string | Buffer, options: { secret?: string; at?: number } = {}): string {
  const at = options.at ?? Math.floor(Date.now() / 1000);
  const sum = createHmac('sha256', options.secret ?? secret)
    .update(`${at}.`)
    .update(body)
    .digest('hex');
  return `t=${at},v1=${sum}`;
}

const eventAbout = (intent: string, id = `evt_${key().replaceAll('-', '')}`) =>
  JSON.stringify({
    id,
    object: 'event',
    type: 'payment_intent.succeeded',
    api_version: '2026-09-30',
    created: Math.floor(Date.now() / 1000),
    livemode: false,
    data: { object: { id: intent, object: 'payment_intent', status: 'succeeded', amount: 1, currency: 'eur' } },
  });

const payments = '{ myPayments(first: 10) { edges { node { id state amount { amountMinor } } } } }';
const revenue =
  'query ($day: Date!) { metrics(from: $day, to: $day, grain: DAY) { bookings revenue { amountMinor } } }';
const upcoming = '{ myAppointments(first: 10, period: UPCOMING) { totalCount } }';

/** The card vendor's webhook, forged, altered, late, repeated; and what a client may do to a payment. */
export function describePayments(world: () => World): void {
  const deliver = (body: string | Buffer, header: string | undefined): Promise<Reply> =>
    world().send({
      method: 'POST',
      path: '/webhooks/stripe',
      headers: { 'content-type': 'application/json', ...(header === undefined ? {} : { 'stripe-signature': header }) },
      body,
    });

  describe('a webhook', () => {
    const body = eventAbout('pi_none');
    it.each([
      ['without a signature', body, undefined],
      ['with an empty signature', body, ''],
      ['with an altered byte', body.replace('"amount":1', '"amount":2'), signature(body)],
      ['signed six minutes ago', body, signature(body, { at: Math.floor(Date.now() / 1000) - 360 })],
      ['signed with another brand’s secret', body, signature(body, { secret: 'whsec_vitalis' })],
      ['with an altered time', body, signature(body).replace(/t=\d+/, `t=${Math.floor(Date.now() / 1000) + 1}`)],
      ['in an older scheme', body, signature(body).replace('v1=', 'v0=')],
      ['without a body', '', signature(body)],
      ['of NUL bytes', Buffer.alloc(100), signature(body)],
    ])('is refused: %s', async (_case, text, header) => {
      const answer = await deliver(text, header);
      expect([answer.status, answer.json]).toEqual([400, { code: 'INVALID_SIGNATURE' }]);
    });

    it('of more than a megabyte is refused before it is read', async () => {
      const large = Buffer.alloc(1024 * 1024 + 1, 32);
      expect((await deliver(large, signature(large))).status).toBe(413);
    });
  });

  describe('a payment', () => {
    let client: GraphClient;
    let quoteId: string;
    let intent: string;
    let amount: number;
    beforeAll(async () => {
      client = world().stranger();
      await register(client, `pays.${key().slice(0, 8)}@example.org`);
      const { data } = await client.ask(
        '{ specialist(slug: "lena-brandt") { id slug appointmentTypes { id price { amountMinor currency } } } }',
      );
      const specialist = data?.['specialist'] as FoundSpecialist;
      const typeId = specialist.appointmentTypes[0]?.id ?? '';
      const times = await freeTimes(client, specialist.slug, typeId);
      const frozen = await quote(client, specialist, typeId);
      [quoteId, amount] = [frozen.id, frozen.total.amountMinor];
      await client.expect('HoldSlotPayload', holdMutation, holdInput(specialist, typeId, times.at(-1) ?? '', quoteId));
      const refused = await pay(world().house, client, quoteId, '4000000000000002');
      expect(refused.status).toBe(402);
      intent = String(refused.body['error'].payment_intent.id);
    });

    it('does not succeed because an event says so: what counts is what the vendor answers', async () => {
      const body = eventAbout(intent);
      expect((await deliver(body, signature(body))).status).toBe(200);
      const { data } = await client.ask(payments);
      expect(data?.['myPayments'].edges.map(({ node }: { node: { state: string } }) => node.state)).not.toContain(
        'SUCCEEDED',
      );
      expect((await client.ask(upcoming)).data?.['myAppointments'].totalCount).toBe(0);
    });

    it('cannot be confirmed by a stranger without its secret, nor made cheaper', async () => {
      const confirm = (fields: Record<string, string>) =>
        world().send({
          method: 'POST',
          path: `/sandbox/stripe/v1/payment_intents/${intent}/confirm`,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams(fields).toString(),
        });
      for (const fields of [
        { key: 'pk_test_sandbox' },
        { key: 'pk_test_sandbox', client_secret: `${intent}_secret_guess` },
        { key: 'sk_test_sandbox', amount: '1' },
        {},
      ] as Record<string, string>[]) {
        const { status } = await confirm({ ...fields, payment_method: 'pm_card_visa' });
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      }
    });

    it('is settled once, however often and in whatever order its events arrive', async () => {
      const day = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(new Date());
      const booked = async () => (await world().as('admin').ask(revenue, { day })).data?.['metrics'];
      const before = await booked();
      const paid = await pay(world().house, client, quoteId);
      expect(paid.status).toBe(200);
      const same = eventAbout(intent);
      const others = Array.from({ length: 5 }, () => eventAbout(intent));
      const replies = await Promise.all(
        [...Array.from({ length: 20 }, () => same), ...others].map((body) => deliver(body, signature(body))),
      );
      expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 25 }, () => 200));
      await expect
        .poll(async () => (await client.ask(upcoming)).data?.['myAppointments'].totalCount, { timeout: 15_000 })
        .toBe(1);
      const { data } = await client.ask(payments);
      expect(data?.['myPayments'].edges.map(({ node }: { node: object }) => node)).toMatchObject([
        { state: 'SUCCEEDED', amount: { amountMinor: amount } },
      ]);
      const after = { bookings: before.bookings + 1, revenue: { amountMinor: before.revenue.amountMinor + amount } };
      await expect.poll(booked, { timeout: 15_000 }).toEqual(after);
      // Whatever were to come twice would have come by now.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await booked()).toEqual(after);
    });

    it('is paid once: a second attempt is told so, and another person finds nothing', async () => {
      const start = `mutation ($input: StartPaymentInput!) { startPayment(input: $input) { __typename ... on Error { code } } }`;
      const again = await client.ask(start, { input: { quoteId, idempotencyKey: key() } });
      expect(again.data?.['startPayment'].__typename).toBe('AlreadyPaidError');
      const other = await world()
        .as('patient')
        .ask(start, { input: { quoteId, idempotencyKey: key() } });
      expect(other.data?.['startPayment'].__typename).toBe('NotFoundError');
    });

    it('with the same key and another body is a conflict', async () => {
      const twice = `mutation ($input: CreateQuoteInput!) { createQuote(input: $input) { __typename } }`;
      const { data } = await client.ask('{ specialist(slug: "lena-brandt") { id appointmentTypes { id } } }');
      const [first, second] = (data?.['specialist'].appointmentTypes ?? []) as { id: string }[];
      const idempotencyKey = key();
      const ask = (typeId: string | undefined) =>
        client.ask(twice, {
          input: { specialistId: data?.['specialist'].id, appointmentTypeId: typeId, idempotencyKey },
        });
      expect((await ask(first?.id)).data?.['createQuote'].__typename).toBe('CreateQuotePayload');
      expect((await ask(first?.id)).data?.['createQuote'].__typename).toBe('CreateQuotePayload');
      expect((await ask(second?.id)).data?.['createQuote'].__typename).toBe('IdempotencyConflictError');
    });
  });
}
