import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import Stripe from 'stripe';
import { expect, it } from 'vitest';
import { startSandbox } from './sandbox.ts';

it('starts all vendors, keeps their state in one folder, and closes them together', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const first = await startSandbox({ dir });
  const { host, port } = first.stripe;
  const stripe = new Stripe('sk_test_x', { host, port, protocol: 'http', telemetry: false });
  await stripe.customers.create({ email: 'anna@example.org' });
  await createTransport(first.mailbox.url).sendMail({
    from: 'a@b.de',
    to: 'anna@example.org',
    subject: 'Hallo',
    text: 'x',
  });
  expect(first.twilio.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await first.close();
  await expect(fetch(first.twilio.url)).rejects.toThrow('fetch failed');

  await using second = await startSandbox({ dir, stripe: { port } });
  expect((await stripe.customers.list({ email: 'anna@example.org' })).data).toHaveLength(1);
  expect(second.mailbox.messages()).toMatchObject([{ subject: 'Hallo' }]);
});

it('leaves nothing running when one port is taken', async () => {
  await using running = await startSandbox();
  await expect(startSandbox({ mailbox: { port: running.mailbox.port } })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
