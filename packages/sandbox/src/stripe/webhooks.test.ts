import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Stripe from 'stripe';
import { expect, it } from 'vitest';
import { startStripeSandbox } from './start.ts';
import { receiver, sdk } from './testing.ts';

const paid: Stripe.PaymentIntentCreateParams = {
  amount: 9_900,
  currency: 'eur',
  payment_method: 'pm_card_visa',
  confirm: true,
};
const stateFile = () => join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'stripe.jsonl');

it('delivers signed events that the SDK verifies', async () => {
  await using target = await receiver('whsec_one');
  await using sandbox = await startStripeSandbox({ webhooks: [target] });
  const stripe = sdk(sandbox);
  const intent = await stripe.paymentIntents.create(paid, { idempotencyKey: 'k9' });
  await stripe.refunds.create({ payment_intent: intent.id });
  await sandbox.webhooksSettled();
  expect(target.types().toSorted()).toEqual([
    'charge.refunded',
    'charge.succeeded',
    'payment_intent.created',
    'payment_intent.succeeded',
    'refund.created',
  ]);
  expect(target.refused).toEqual([]);
  const succeeded = target.received.find((event) => event.type === 'payment_intent.succeeded');
  expect(succeeded).toMatchObject({
    data: { object: { id: intent.id, status: 'succeeded' } },
    request: { idempotency_key: 'k9' },
  });
  expect(await stripe.events.retrieve(succeeded?.id ?? '')).toMatchObject({ type: 'payment_intent.succeeded' });
});

it('tells of failed and canceled payments and of connected accounts', async () => {
  await using target = await receiver('whsec_two');
  await using sandbox = await startStripeSandbox();
  sandbox.addWebhook({
    ...target,
    events: ['payment_intent.payment_failed', 'payment_intent.canceled', 'account.updated'],
  });
  const stripe = sdk(sandbox);
  await expect(stripe.paymentIntents.create({ ...paid, payment_method: 'pm_card_chargeDeclined' })).rejects.toThrow(
    'declined',
  );
  const open = await stripe.paymentIntents.create({ amount: 1_000, currency: 'eur' });
  await stripe.paymentIntents.cancel(open.id);
  const { id } = await stripe.accounts.create({ type: 'express' });
  await sandbox.webhooksSettled();
  expect(target.types().toSorted()).toEqual([
    'account.updated',
    'payment_intent.canceled',
    'payment_intent.payment_failed',
  ]);
  expect(target.received.find((event) => event.type === 'account.updated')?.account).toBe(id);
});

it('tries again until the receiver says yes', async () => {
  await using target = await receiver('whsec_three', (attempt) => (attempt < 3 ? 500 : 200));
  await using sandbox = await startStripeSandbox({ webhooks: [{ ...target, events: ['customer.created'] }] });
  await sdk(sandbox).customers.create({});
  await sandbox.webhooksSettled();
  expect(target.attempts()).toBe(3);
  expect(target.types()).toEqual(['customer.created']);
});

it('delivers twice, late or never when told so', async () => {
  await using target = await receiver('whsec_four');
  await using sandbox = await startStripeSandbox({ webhooks: [target] });
  const stripe = sdk(sandbox);
  sandbox.faults.next({ match: 'POST /v1/customers', kind: 'duplicate-webhook' });
  sandbox.faults.next({ match: 'POST /v1/customers', kind: 'lose-webhook' });
  sandbox.faults.next({ match: 'POST /v1/customers', kind: 'delay-webhook', delayMs: 300 });
  await stripe.customers.create({});
  await sandbox.webhooksSettled();
  expect(new Set(target.received.map((event) => event.id)).size).toBe(1);
  expect(target.received).toHaveLength(2);
  await stripe.customers.create({});
  await sandbox.webhooksSettled();
  expect(target.received).toHaveLength(2);
  const before = Date.now();
  await stripe.customers.create({});
  await sandbox.webhooksSettled();
  expect(Date.now() - before).toBeGreaterThanOrEqual(290);
  expect((await stripe.events.list({ type: 'customer.created' })).data).toHaveLength(3);
});

it('keeps everything over a restart, also what was not delivered', async () => {
  const statePath = stateFile();
  const first = await startStripeSandbox({
    statePath,
    webhooks: [{ url: 'http://127.0.0.1:9/closed', secret: 'whsec_five' }],
  });
  const intent = await sdk(first).paymentIntents.create(paid, { idempotencyKey: 'k1' });
  await first.close();
  appendFileSync(statePath, '[["customer","","cus_torn"');

  await using target = await receiver('whsec_five');
  await using second = await startStripeSandbox({ statePath });
  const stripe = sdk(second);
  expect((await stripe.paymentIntents.create(paid, { idempotencyKey: 'k1' })).id).toBe(intent.id);
  expect((await stripe.balance.retrieve()).available[0]?.amount).toBe(9_900 - 174);
  expect((await stripe.customers.list()).data).toEqual([]);
  second.addWebhook(target);
  await second.webhooksSettled();
  expect(target.types().toSorted()).toEqual(['charge.succeeded', 'payment_intent.created', 'payment_intent.succeeded']);
  expect(readFileSync(statePath, 'utf8')).not.toContain('4242424242424242');
});

it('loses no acknowledged payment and no webhook to a kill -9', async () => {
  const statePath = stateFile();
  const start = JSON.stringify(join(import.meta.dirname, 'start.ts'));
  const script = `const { startStripeSandbox } = await import(${start});
    const { port } = await startStripeSandbox({ statePath: ${JSON.stringify(statePath)}, webhooks: [{ url: 'http://127.0.0.1:9/closed', secret: 'whsec_kill' }] });
    process.stdout.write(String(port));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  const intent = await sdk({ host: '127.0.0.1', port: Number(String(port)) }).paymentIntents.create(paid);
  child.kill('SIGKILL');
  await once(child, 'exit');

  await using target = await receiver('whsec_kill');
  await using sandbox = await startStripeSandbox({ statePath, webhooks: [target] });
  expect((await sdk(sandbox).paymentIntents.retrieve(intent.id)).status).toBe('succeeded');
  await sandbox.webhooksSettled();
  expect(target.types()).toContain('payment_intent.succeeded');
});

it('refuses a damaged state file by its line', async () => {
  const statePath = stateFile();
  appendFileSync(statePath, 'not json\n[]\n');
  await expect(startStripeSandbox({ statePath })).rejects.toThrow('damaged in line 1');
});

it('takes past objects in without events, and only once', async () => {
  await using target = await receiver('whsec_six');
  await using sandbox = await startStripeSandbox({ webhooks: [target] });
  const created = Math.floor(Date.parse('2026-10-01T08:00:00Z') / 1000);
  for (const amount of [8_000, 9_000]) {
    sandbox.seed([
      {
        object: 'payment_intent',
        id: 'pi_demo_1',
        amount,
        currency: 'eur',
        status: 'succeeded',
        latest_charge: 'ch_demo_1',
        created,
      },
      { object: 'charge', id: 'ch_demo_1', amount, currency: 'eur', payment_intent: 'pi_demo_1', created },
    ]);
  }
  const stripe = sdk(sandbox);
  expect(await stripe.paymentIntents.retrieve('pi_demo_1')).toMatchObject({
    amount: 8_000,
    amount_received: 8_000,
    created,
  });
  await sandbox.webhooksSettled();
  expect(target.received).toEqual([]);
  await stripe.refunds.create({ payment_intent: 'pi_demo_1', amount: 1_000 });
  expect((await stripe.balance.retrieve()).available[0]?.amount).toBe(8_000 - 145 - 1_000);
});

it('sends to endpoints registered over the API, with the secret shown once', async () => {
  await using sandbox = await startStripeSandbox();
  const stripe = sdk(sandbox);
  await using first = await receiver('unused');
  const endpoint = await stripe.webhookEndpoints.create({ url: first.url, enabled_events: ['customer.created'] });
  await using target = await receiver(endpoint.secret ?? '');
  await stripe.webhookEndpoints.update(endpoint.id, { url: target.url });
  await stripe.customers.create({});
  await sandbox.webhooksSettled();
  expect(target.types()).toEqual(['customer.created']);
  expect((await stripe.webhookEndpoints.retrieve(endpoint.id)).secret).toBeUndefined();
});
