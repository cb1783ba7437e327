import { isId, type Id } from '@daraport/domain';
import { payments, payoutAccounts } from '@daraport/drizzle/tables/billing';
import { jsonAnswer, type Door } from '@daraport/subgraph';
import { and, eq } from 'drizzle-orm';
import type Stripe from 'stripe';
import type { BillingContext } from '../builder.ts';
import { settle } from '../payment/settle.ts';
import { checkAccount, thisAccount } from '../payout/check.ts';
import type { StripeVendor } from '../stripe/client.ts';
import { readIntent } from '../stripe/payments.ts';

/**
 * `POST /webhooks/stripe`: 400 for anything Stripe did not sign within the last five minutes, 200 once the event is
 * dealt with or does not concern us; anything else makes Stripe send it again. An event is only a hint: what counts is
 * what Stripe answers when asked, so neither order nor repetition matters.
 */
export const webhookDoor: Door<BillingContext> = {
  method: 'POST',
  path: '/webhooks/stripe',
  async handle(context, { body, headers }) {
    const { stripe } = context.vendors;
    if (!stripe) return jsonAnswer(503, { code: 'PAYMENT_PROVIDER_UNAVAILABLE' });
    const event = eventOf(stripe, body, headers['stripe-signature'] ?? '');
    if (!event) return jsonAnswer(400, { code: 'INVALID_SIGNATURE' });
    // Endpoints for connected accounts get events of test accounts too (https://docs.stripe.com/connect/webhooks).
    const isOfOurMode = event.livemode === stripe.isLive;
    const intentId = intentOf(event);
    if (isOfOurMode && intentId) await receive(context, event, intentId);
    if (isOfOurMode && event.type === 'account.updated') await receiveAccount(context, event);
    return jsonAnswer(200, { received: true });
  },
};

/** The event, if it is signed with one of our secrets: Stripe has one for the platform's endpoint, one for connected accounts'. */
function eventOf({ sdk, webhookSecrets }: StripeVendor, body: Buffer, signature: string): Stripe.Event | undefined {
  for (const secret of webhookSecrets) {
    try {
      return sdk.webhooks.constructEvent(body, signature, secret);
    } catch {
      continue;
    }
  }
  return undefined;
}

/** Whose account it is the event says; that the row is of this very account is looked at, and how it stands is asked. */
async function receiveAccount(context: BillingContext, event: Stripe.AccountUpdatedEvent): Promise<void> {
  const { stripe } = context.vendors;
  const { id: account, metadata } = event.data.object;
  const { brandId, personId } = metadata ?? {};
  if (!stripe || !brandId || !personId || !isId(brandId) || !isId(personId)) return;
  await context.asPlatform(brandId, async (platform) => {
    const [known] = await platform.rows.select().from(payoutAccounts).where(thisAccount(brandId, personId));
    await platform.session.close();
    if (known?.providerAccountId !== account) return;
    await checkAccount(platform, stripe, personId, {
      provider: 'stripe',
      account,
      eventId: event.id,
      kind: event.type,
    });
  });
}

async function receive(context: BillingContext, event: Stripe.Event, intentId: string): Promise<void> {
  const { stripe } = context.vendors;
  if (!stripe) return;
  const { intent, view } = await readIntent(stripe, intentId);
  const { brandId, paymentId } = intent.metadata;
  if (!brandId || !paymentId || !isId(brandId) || !isId(paymentId)) return;
  await context.asPlatform(brandId, async (platform) => {
    if (!(await isOurs(platform, paymentId, intent))) return;
    const { account = 'platform', id: eventId, type: kind } = event;
    await settle(platform, paymentId, view, { provider: 'stripe', account, eventId, kind });
  });
}

/** Whether the intent is the one of our payment: what it says of itself proves nothing. */
async function isOurs(
  { logger, rows, viewer: { brandId } }: BillingContext,
  paymentId: Id,
  intent: Stripe.PaymentIntent,
): Promise<boolean> {
  const [payment] = await rows
    .select()
    .from(payments)
    .where(and(eq(payments.brandId, brandId), eq(payments.id, paymentId)));
  if (!payment) return false;
  // Null: the process ended between Stripe's answer and our own write; the intent is adopted.
  const isKnown = payment.providerPaymentId === null || payment.providerPaymentId === intent.id;
  const isSameMoney = payment.amountMinor === intent.amount && payment.currency.toLowerCase() === intent.currency;
  if (!isKnown || !isSameMoney)
    logger.error({ paymentId, intentId: intent.id }, 'a payment intent does not match its payment');
  return isKnown && isSameMoney;
}

/** Events that may tell something new of a payment; Stripe may be set up to send no others. */
const heard: ReadonlySet<string> = new Set([
  'payment_intent.succeeded',
  'payment_intent.payment_failed',
  'payment_intent.requires_action',
  'payment_intent.processing',
  'payment_intent.canceled',
  'charge.refunded',
  'refund.created',
  'refund.updated',
]);

/** The payment intent an event is about; undefined for events that do not concern us. */
function intentOf({ data: { object }, type }: Stripe.Event): string | undefined {
  if (!heard.has(type) || !('object' in object)) return undefined;
  if (object.object === 'payment_intent') return object.id;
  return object.object === 'charge' || object.object === 'refund' ? idOf(object.payment_intent) : undefined;
}

const idOf = (reference: string | { id: string } | null): string | undefined =>
  typeof reference === 'string' ? reference : reference?.id;
