import { newId } from '@daraport/domain';
import { providerEvents, refunds } from '@daraport/drizzle/tables/billing';
import { otherBrand, testBrand } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTill, webhookSecret, type Opened, type Till } from '../testing.ts';

let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till[Symbol.asyncDispose]());

const signed = (body: string, more: { secret?: string; timestamp?: number } = {}) =>
  till.stripe.webhooks.generateTestHeaderString({ payload: body, secret: webhookSecret, ...more });
const knock = (body: string, signature = signed(body)) => till.knock(body, signature);
const succeededEventOf = async (opened: Opened): Promise<Stripe.Event> => {
  const { data } = await till.stripe.events.list({ type: 'payment_intent.succeeded', limit: 100 });
  const event = data.find(
    (each) => each.type === 'payment_intent.succeeded' && each.data.object.id === opened.intentId,
  );
  if (!event) throw new Error('the sandbox has no such event');
  return event;
};
const sentOf = async ({ paymentId }: Opened, kind: string) =>
  (await till.sent()).filter(
    (event) => event.kind === kind && (event.payload as { paymentId?: string }).paymentId === paymentId,
  );

/** Pays with a card while no webhook gets through. */
async function payUnheard(): Promise<Opened> {
  const opened = await till.open();
  till.sandbox.faults.next({ match: 'POST /v1/payment_intents/:id/confirm', kind: 'lose-webhook' });
  expect(await till.confirm(opened, 'pm_card_visa')).toBe(200);
  return opened;
}

describe('a payment that succeeds', () => {
  it('is known by its webhook: quote used up, ledger posted, others told', async () => {
    const opened = await till.open();
    expect(await till.confirm(opened, 'pm_card_visa')).toBe(200);
    await till.sandbox.webhooksSettled();
    expect(await till.look(opened)).toMatchObject({
      state: 'SUCCEEDED',
      paidAt: expect.any(String),
      lastFailure: null,
      refunded: { amountMinor: 0 },
    });
    const { data } = await till.world.ask(opened.patient, `query ($id: ID!) { quote(id: $id) { state } }`, {
      id: opened.quoteId,
    });
    expect(data).toEqual({ quote: { state: 'CONSUMED' } });
    expect(await till.balances(opened)).toEqual({
      'cash:stripe': 8900,
      [`specialist:${till.offer.specialistId}:payable`]: -8900,
    });
    expect(await sentOf(opened, 'billing.paymentSucceeded')).toMatchObject([
      {
        payload: {
          quoteId: opened.quoteId,
          patientId: opened.patient.personId,
          amountMinor: 8900,
          currency: 'EUR',
          ...till.offer,
        },
      },
    ]);
  });

  it.each([
    ['pm_card_chargeDeclined', 'generic_decline', 'declined the payment'],
    ['pm_card_chargeDeclinedInsufficientFunds', 'insufficient_funds', 'enough money'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired'],
    ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', 'security code'],
  ])('after %s says why and may be tried again', async (card, code, words) => {
    const opened = await till.open();
    expect(await till.confirm(opened, card)).toBe(402);
    await till.sandbox.webhooksSettled();
    expect(await till.look(opened)).toMatchObject({
      state: 'REQUIRES_PAYMENT_METHOD',
      lastFailure: { code, message: expect.stringContaining(words) },
    });
    expect(await till.balances(opened)).toEqual({});
    expect(await till.confirm(opened, 'pm_card_visa')).toBe(200);
    await till.sandbox.webhooksSettled();
    expect(await till.look(opened)).toMatchObject({ state: 'SUCCEEDED', lastFailure: null });
  });

  it('waits, unpaid, while the patient leaves the question of his bank unanswered', async () => {
    const opened = await till.open();
    expect(await till.confirm(opened, 'pm_card_threeDSecure2Required')).toBe(200);
    await till.sandbox.webhooksSettled();
    expect((await till.look(opened))['state']).toMatch(/^REQUIRES_/);
    await till.world.subgraph.jobs['billing.closePayment']?.({ brandId: testBrand, paymentId: opened.paymentId });
    expect(await till.look(opened)).toMatchObject({ state: 'CANCELLED' });
    expect(await till.confirm(opened, 'pm_card_visa')).toBe(400);
    expect(await till.balances(opened)).toEqual({});
  });

  it('is found paid when its time is up, also if no webhook ever came', async () => {
    const opened = await payUnheard();
    await till.world.subgraph.jobs['billing.closePayment']?.({ brandId: testBrand, paymentId: opened.paymentId });
    expect(await till.look(opened)).toMatchObject({ state: 'SUCCEEDED' });
    expect(await sentOf(opened, 'billing.paymentSucceeded')).toHaveLength(1);
  });
});

describe('the door', () => {
  it('takes only what Stripe signed, in time, with our secret', async () => {
    const opened = await payUnheard();
    const body = JSON.stringify(await succeededEventOf(opened));
    const old = Math.floor(Date.now() / 1000) - 301;
    expect((await knock(body.replace('8900', '8901'), signed(body))).status).toBe(400);
    expect((await knock(body, signed(body, { timestamp: old }))).status).toBe(400);
    expect((await knock(body, signed(body, { secret: 'whsec_ofanother' }))).status).toBe(400);
    expect((await knock(body, '')).status).toBe(400);
    expect((await knock('', 'nonsense')).status).toBe(400);
    expect(await till.look(opened)).toMatchObject({ state: 'REQUIRES_PAYMENT_METHOD' });
    expect((await knock(body)).status).toBe(200);
    expect(await till.look(opened)).toMatchObject({ state: 'SUCCEEDED' });
  });

  it('lets the same event, 20 times at once, have one effect', async () => {
    const opened = await payUnheard();
    const body = JSON.stringify(await succeededEventOf(opened));
    const answers = await Promise.all(Array.from({ length: 20 }, () => knock(body)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await sentOf(opened, 'billing.paymentSucceeded')).toHaveLength(1);
    expect(await till.balances(opened)).toMatchObject({ 'cash:stripe': 8900 });
    expect(
      await till.db.select().from(providerEvents).where(eq(providerEvents.paymentId, opened.paymentId)),
    ).toHaveLength(1);
  });

  it('ends the same when failure, success and refund arrive shuffled and doubled', async () => {
    const opened = await till.open();
    till.sandbox.faults.next({ match: 'POST /v1/payment_intents/:id/confirm', kind: 'lose-webhook', times: 2 });
    till.sandbox.faults.next({ match: 'POST /v1/refunds', kind: 'lose-webhook', times: 2 });
    await till.confirm(opened, 'pm_card_chargeDeclined');
    await till.confirm(opened, 'pm_card_visa');
    await till.stripe.refunds.create({ payment_intent: opened.intentId, amount: 1900 });
    await till.stripe.refunds.create({ payment_intent: opened.intentId });
    const { data } = await till.stripe.events.list({ limit: 100 });
    const about = data.filter((event) => JSON.stringify(event).includes(opened.intentId));
    expect(about.length).toBeGreaterThan(6);
    const shuffled = [...about, ...about].toSorted((one, other) => one.id.slice(-3).localeCompare(other.id.slice(-3)));
    for (const status of await Promise.all(shuffled.map(async (event) => (await knock(JSON.stringify(event))).status)))
      expect(status).toBe(200);
    expect(await till.look(opened)).toMatchObject({
      state: 'REFUNDED',
      refunded: { amountMinor: 8900 },
      lastFailure: null,
    });
    expect(await till.balances(opened)).toEqual({
      'cash:stripe': 0,
      [`specialist:${till.offer.specialistId}:payable`]: 0,
    });
    expect(await sentOf(opened, 'billing.paymentSucceeded')).toHaveLength(1);
    expect(
      (await sentOf(opened, 'billing.paymentRefunded'))
        .map(({ payload }) => (payload as { amountMinor: number }).amountMinor)
        .toSorted((one, other) => one - other),
    ).toEqual([1900, 7000]);
    expect(await till.db.select().from(refunds).where(eq(refunds.paymentId, opened.paymentId))).toHaveLength(2);
  });

  it('believes our own row, not what an intent says of its brand and payment', async () => {
    const opened = await till.open();
    const pay = (metadata: Record<string, string>, amount = 8900) =>
      till.stripe.paymentIntents.create({
        amount,
        currency: 'eur',
        payment_method: 'pm_card_visa',
        confirm: true,
        allowed_payment_method_types: ['card'],
        metadata,
      });
    const { paymentId, quoteId } = opened;
    await pay({ brandId: testBrand, paymentId, quoteId });
    await pay({ brandId: otherBrand, paymentId, quoteId });
    await pay({ brandId: testBrand, paymentId: newId() });
    await pay({ brandId: "x' or true", paymentId: '1' });
    await pay({});
    await till.sandbox.webhooksSettled();
    expect(await till.look(opened)).toMatchObject({ state: 'REQUIRES_PAYMENT_METHOD' });
  });

  it('asks to be told again when Stripe cannot be asked', async () => {
    const opened = await payUnheard();
    const body = JSON.stringify(await succeededEventOf(opened));
    till.sandbox.faults.next({ match: 'GET /v1/payment_intents/:id', kind: 'http500', times: 3 });
    expect((await knock(body)).status).toBe(500);
    till.sandbox.faults.clear();
    expect((await knock(body)).status).toBe(200);
    expect(await till.look(opened)).toMatchObject({ state: 'SUCCEEDED' });
  });
});
