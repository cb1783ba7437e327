import Stripe from 'stripe';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startStripeSandbox, type StripeSandbox } from './start.ts';
import { refusal, sdk } from './testing.ts';

let sandbox: StripeSandbox;
let stripe: Stripe;

beforeEach(async () => {
  sandbox = await startStripeSandbox();
  stripe = sdk(sandbox);
});
afterEach(() => sandbox.close());

const intent = { amount: 4_500, currency: 'eur' };

it('refuses a request without a key, and a live key', async () => {
  expect((await fetch(`${sandbox.url}/v1/customers`)).status).toBe(401);
  const live = new Stripe('sk_live_1', { host: sandbox.host, port: sandbox.port, protocol: 'http', telemetry: false });
  expect(await refusal(live.customers.list())).toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
});

it('says which address it does not imitate', async () => {
  const response = await fetch(`${sandbox.url}/v1/coupons`, { headers: { authorization: 'Bearer sk_test_1' } });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('GET: /v1/coupons');
});

it('answers the same key with the same answer, and refuses other parameters under it', async () => {
  const first = await stripe.paymentIntents.create(intent, { idempotencyKey: 'k1' });
  const again = await stripe.paymentIntents.create(intent, { idempotencyKey: 'k1' });
  expect(again.id).toBe(first.id);
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
  expect((await stripe.paymentIntents.list()).data).toHaveLength(1);
  const error = await refusal(stripe.paymentIntents.create({ ...intent, amount: 4_600 }, { idempotencyKey: 'k1' }));
  expect(error).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
});

it('replays a decline too, without asking the bank again', async () => {
  const declined = () =>
    refusal(
      stripe.paymentIntents.create(
        { ...intent, payment_method: 'pm_card_chargeDeclined', confirm: true },
        { idempotencyKey: 'k2' },
      ),
    );
  expect((await declined()).charge).toBe((await declined()).charge);
  expect((await stripe.charges.list()).data).toHaveLength(1);
});

it('charges once when the answer is lost and the SDK tries again with its key', async () => {
  sandbox.faults.next({ match: 'POST /v1/payment_intents', kind: 'drop-after-commit' });
  const retrying = sdk(sandbox, { maxNetworkRetries: 2 });
  const paid = await retrying.paymentIntents.create(
    { ...intent, payment_method: 'pm_card_visa', confirm: true },
    { idempotencyKey: 'k3' },
  );
  expect(paid.status).toBe('succeeded');
  expect((await stripe.charges.list()).data).toHaveLength(1);
  expect(sandbox.faults.pending).toBe(0);
});

it('fails as planned: 500, 429, no answer', async () => {
  sandbox.faults.next({ match: 'POST /v1/payment_intents/:id/confirm', kind: 'http500' });
  const { id } = await stripe.paymentIntents.create({ ...intent, payment_method: 'pm_card_visa' });
  expect(await refusal(stripe.paymentIntents.confirm(id))).toMatchObject({ type: 'StripeAPIError', statusCode: 500 });
  sandbox.faults.next({ match: '* /v1/balance', kind: 'http429' });
  expect(await refusal(stripe.balance.retrieve())).toBeInstanceOf(Stripe.errors.StripeRateLimitError);
  sandbox.faults.clear();
  sandbox.faults.next({ match: 'GET /v1/balance', kind: 'timeout' });
  expect(await refusal(stripe.balance.retrieve({}, { timeout: 100 }))).toBeInstanceOf(
    Stripe.errors.StripeConnectionError,
  );
});

it('dates what it makes by its own clock', async () => {
  sandbox.clock.set(new Date('2026-01-15T10:00:00Z'));
  const past = await stripe.paymentIntents.create(intent);
  sandbox.clock.advance(86_400_000);
  const later = await stripe.customers.create({});
  expect([past.created, later.created].map((at) => new Date(at * 1000).toISOString().slice(0, 10))).toEqual([
    '2026-01-15',
    '2026-01-16',
  ]);
  expect((await stripe.paymentIntents.list({ created: { lt: past.created } })).data).toHaveLength(0);
  expect((await stripe.paymentIntents.list({ created: past.created })).data).toHaveLength(1);
});

it('keeps customers, and forgets deleted ones', async () => {
  const { id } = await stripe.customers.create({ name: 'Jörg Ödegård', email: 'j@example.org' });
  expect(await stripe.customers.update(id, { name: '' })).toMatchObject({ name: null, email: 'j@example.org' });
  expect((await stripe.customers.list({ email: 'j@example.org' })).data).toHaveLength(1);
  await stripe.paymentMethods.attach('pm_card_visa', { customer: id });
  expect((await stripe.customers.listPaymentMethods(id)).data).toMatchObject([{ card: { brand: 'visa' } }]);
  expect(await stripe.customers.del(id)).toMatchObject({ deleted: true });
  expect(await refusal(stripe.customers.retrieve(id))).toMatchObject({ statusCode: 404, code: 'resource_missing' });
});
