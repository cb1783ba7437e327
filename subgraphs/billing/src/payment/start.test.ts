import { newId } from '@daraport/domain';
import { brandSettings, offers, payments, payoutAccounts, pricePlans, quotes } from '@daraport/drizzle/tables/billing';
import { otherBrand, startTestWorld, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { subgraph } from '../subgraph.ts';
import { openTill, type Opened, type Till } from '../testing.ts';

let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till[Symbol.asyncDispose]());
afterEach(() => till.sandbox.faults.clear());

const start = `mutation ($input: StartPaymentInput!) { startPayment(input: $input) { __typename
  ... on Error { code message }
  ... on StartPaymentPayload { payment { id state } cardForm { provider publishableKey clientSecret apiBase } } } }`;

async function startPayment(patient: Opened['patient'], quoteId: string, idempotencyKey: string = newId()) {
  const { data } = await till.world.ask(patient, start, { input: { quoteId, idempotencyKey } });
  return data?.['startPayment'] as { __typename: string; payment: { id: string }; cardForm: Record<string, string> };
}
const rowOf = async (id: string) => (await till.db.select().from(payments).where(eq(payments.id, id)))[0];

const plan = { label: { de: 'Sitzung', en: 'Session' }, amountMinor: 8900, currency: 'EUR' };

/** A database as its owner, until it is disposed of. */
function ownerOf(url: string) {
  const db = drizzle(url);
  return { db, [Symbol.asyncDispose]: () => db.$client.end() };
}

/** A quote without payment. */
async function quoteOf(patient: Opened['patient'], world = till.world): Promise<string> {
  const create = `mutation ($input: CreateQuoteInput!) { createQuote(input: $input) { ... on CreateQuotePayload { quote { id } } } }`;
  const { data } = await world.ask(patient, create, { input: { ...till.offer, idempotencyKey: newId() } });
  return (data as { createQuote: { quote: { id: string } } }).createQuote.quote.id;
}

describe('starting a payment', () => {
  it('answers what the card form needs, and tells Stripe whose payment it is', async () => {
    const patient = viewerAs('PATIENT');
    const quoteId = await quoteOf(patient);
    const { cardForm, payment } = await startPayment(patient, quoteId);
    expect(cardForm).toMatchObject({
      provider: 'SANDBOX',
      publishableKey: 'pk_test_billing',
      apiBase: '/sandbox/stripe',
    });
    const intent = await till.stripe.paymentIntents.retrieve(cardForm['clientSecret']?.split('_secret_')[0] ?? '');
    expect(intent).toMatchObject({
      amount: 8900,
      currency: 'eur',
      metadata: { brandId: testBrand, paymentId: payment.id, quoteId },
    });
    expect(await rowOf(payment.id)).toMatchObject({ providerPaymentId: intent.id, state: 'REQUIRES_PAYMENT_METHOD' });
  });

  it('opens one payment and one intent however often it is asked', async () => {
    const patient = viewerAs('PATIENT');
    const quoteId = await quoteOf(patient);
    const key = newId();
    const asked = await Promise.all(
      [key, key, newId(), newId(), newId()].map((each) => startPayment(patient, quoteId, each)),
    );
    expect(new Set(asked.map(({ payment }) => payment.id)).size).toBe(1);
    expect(new Set(asked.map(({ cardForm }) => cardForm['clientSecret'])).size).toBe(1);
  });

  it('refuses the same key for another quote', async () => {
    const patient = viewerAs('PATIENT');
    const key = newId();
    await startPayment(patient, await quoteOf(patient), key);
    expect((await startPayment(patient, await quoteOf(patient), key)).__typename).toBe('IdempotencyConflictError');
  });

  it("refuses another patient's quote, another brand's, and one that is none", async () => {
    const patient = viewerAs('PATIENT');
    const quoteId = await quoteOf(patient);
    expect((await startPayment(viewerAs('PATIENT'), quoteId)).__typename).toBe('NotFoundError');
    expect((await startPayment({ ...patient, brandId: otherBrand }, quoteId)).__typename).toBe('NotFoundError');
    expect((await startPayment(patient, "1' or '1'='1")).__typename).toBe('NotFoundError');
  });

  it('refuses a quote that has run out', async () => {
    const patient = viewerAs('PATIENT');
    const quoteId = await quoteOf(patient);
    await till.db.update(quotes).set({ expiresAt: till.world.clock.now }).where(eq(quotes.id, quoteId));
    expect((await startPayment(patient, quoteId)).__typename).toBe('QuoteExpiredError');
  });

  it('refuses what is paid already, also when only Stripe knows it yet', async () => {
    const opened = await till.open();
    await till.sandbox.webhooksSettled();
    till.sandbox.faults.next({ match: 'POST /v1/payment_intents/:id/confirm', kind: 'lose-webhook' });
    expect(await till.confirm(opened, 'pm_card_visa')).toBe(200);
    expect(await till.look(opened)).toMatchObject({ state: 'REQUIRES_PAYMENT_METHOD' });
    expect((await startPayment(opened.patient, opened.quoteId)).__typename).toBe('AlreadyPaidError');
    expect(await till.look(opened)).toMatchObject({ state: 'SUCCEEDED' });
  });

  it.each(['http500', 'drop', 'http429'] as const)(
    'writes nothing by halves when Stripe answers with %s, and goes on later',
    async (kind) => {
      const patient = viewerAs('PATIENT', { locale: 'de' });
      const quoteId = await quoteOf(patient);
      till.sandbox.faults.next({ match: 'POST /v1/payment_intents', kind, times: 9 });
      expect(await startPayment(patient, quoteId)).toMatchObject({
        code: 'PAYMENT_PROVIDER_UNAVAILABLE',
        message: expect.stringContaining('nichts abgebucht'),
      });
      till.sandbox.faults.clear();
      const { __typename, payment } = await startPayment(patient, quoteId);
      expect(__typename).toBe('StartPaymentPayload');
      expect(await rowOf(payment.id)).toMatchObject({ quoteId, providerPaymentId: expect.stringMatching(/^pi_/) });
    },
  );

  it('takes up the same intent when the answer of Stripe was lost', async () => {
    const patient = viewerAs('PATIENT');
    const quoteId = await quoteOf(patient);
    till.sandbox.faults.next({ match: 'POST /v1/payment_intents', kind: 'drop-after-commit', times: 2 });
    const first = await startPayment(patient, quoteId);
    const again = await startPayment(patient, quoteId);
    const intents = await till.stripe.paymentIntents.list({ limit: 100 });
    expect(intents.data.filter(({ metadata }) => metadata['quoteId'] === quoteId)).toHaveLength(1);
    expect(again.payment.id).toBe(first.payment.id);
  });

  it('is refused in words, not with a crash, where no provider is configured', async () => {
    await using bare = await startTestWorld(subgraph);
    const patient = viewerAs('PATIENT');
    await using owner = ownerOf(bare.database.url);
    await owner.db.insert(pricePlans).values({ ...plan, brandId: testBrand, ...till.offer });
    const quoteId = await quoteOf(patient, bare);
    const { data } = await bare.ask(patient, start, { input: { quoteId, idempotencyKey: newId() } });
    expect(data?.['startPayment']).toMatchObject({ code: 'PAYMENT_PROVIDER_UNAVAILABLE' });
    const door = await bare.subgraph.door({
      method: 'POST',
      path: '/webhooks/stripe',
      query: {},
      headers: {},
      body: Buffer.from('{}'),
      viewer: null,
    });
    expect(door.status).toBe(503);
  });
});

describe('a brand whose specialists are paid directly', () => {
  it("sends the money to the specialist's account, less the fee, and the ledger says so", async () => {
    till.sandbox.seed([{ object: 'account', id: 'acct_ready', charges_enabled: true }]);
    await till.db
      .insert(brandSettings)
      .values({ brandId: testBrand, mode: 'SPECIALIST_MANAGED', applicationFeeBasisPoints: 1500 });
    const personId = newId();
    await till.db.insert(offers).values({
      brandId: testBrand,
      ...till.offer,
      specialistPersonId: personId,
      lineage: [],
      label: plan.label,
      revision: 1,
    });
    await till.db.insert(payoutAccounts).values({
      brandId: testBrand,
      personId,
      providerAccountId: 'acct_ready',
      state: 'READY',
      detailsSubmitted: true,
      chargesEnabled: true,
      payoutsEnabled: true,
      requirementsDue: [],
      openedAt: new Date(),
      checkedAt: new Date(),
    });
    const opened = await till.open();
    await till.db.delete(brandSettings);
    const intent = await till.stripe.paymentIntents.retrieve(opened.intentId);
    expect(intent).toMatchObject({ application_fee_amount: 1335, transfer_data: { destination: 'acct_ready' } });
    expect(await till.confirm(opened, 'pm_card_visa')).toBe(200);
    await till.sandbox.webhooksSettled();
    expect(await till.look(opened)).toMatchObject({ state: 'SUCCEEDED' });
    await till.world.subgraph.jobs['billing.refundPayment']?.({
      brandId: testBrand,
      paymentId: opened.paymentId,
      reason: 'TEST',
    });
    expect(await till.look(opened)).toMatchObject({ state: 'REFUNDED', refunded: { amountMinor: 8900 } });
    expect(await till.balances(opened)).toEqual({
      'cash:stripe': 0,
      'platform:fee': 0,
      [`specialist:${till.offer.specialistId}:payable`]: 0,
    });
  });
});
