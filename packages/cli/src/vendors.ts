import { join } from 'node:path';
import { mailboxPages, startSandbox, type Sandbox } from '@daraport/sandbox';
import type { Settings } from './env.ts';

/** The vendors' secret that signs webhooks of the sandbox; it guards nothing but made-up money. */
const sandboxWebhookSecret = 'whsec_sandbox';

/** The sandboxed vendors of a demo, and the environment that leads the subgraphs to them. */
export interface DemoVendors {
  readonly sandbox: Sandbox;
  readonly environment: NodeJS.ProcessEnv;
  readonly mailbox: ReturnType<typeof mailboxPages>;
  /** Tells the card vendor where its webhooks go. */
  sendWebhooksTo(port: number): void;
}

/** Starts the sandbox; what the environment already names (real Stripe keys, a real mail server) stays as it is. */
export async function startVendors(settings: Settings, environment: NodeJS.ProcessEnv): Promise<DemoVendors> {
  const sandbox = await startSandbox({ dir: join(settings.DARAPORT_DATA, 'sandbox') });
  const stripe = {
    STRIPE_API_BASE: sandbox.stripe.url,
    STRIPE_SECRET_KEY: 'sk_test_sandbox',
    STRIPE_PUBLISHABLE_KEY: 'pk_test_sandbox',
    STRIPE_WEBHOOK_SECRET: sandboxWebhookSecret,
  };
  const { accountSid, authToken } = sandbox.twilio.account;
  // Short messages alone: without an API key calls stay peer to peer.
  const twilio = {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_SMS_FROM: '+4930000000',
    TWILIO_API_BASE: sandbox.twilio.url,
  };
  const sandboxed = {
    SMTP_URL: sandbox.mailbox.url,
    CLAMD_URL: sandbox.clamd.url,
    // A demo visitor wants to try the call now, not ten minutes before an appointment next week.
    CARE_VISIT_OPENS_MINUTES: String(60 * 24 * 60),
    ...(environment.STRIPE_SECRET_KEY ? {} : stripe),
    ...(environment.TWILIO_ACCOUNT_SID ? {} : twilio),
  };
  return {
    sandbox,
    environment: { ...sandboxed, ...environment },
    mailbox: mailboxPages(sandbox.mailbox, sandbox.twilio.sms),
    sendWebhooksTo: (port) =>
      void sandbox.stripe.addWebhook({ url: `http://127.0.0.1:${port}/webhooks/stripe`, secret: sandboxWebhookSecret }),
  };
}
