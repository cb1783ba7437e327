import type { Id } from '@daraport/domain';
import { payments } from '@daraport/drizzle/tables/billing';
import { enqueue } from '@daraport/events';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { BillingContext, BillingTransaction } from '../builder.ts';
import { cancelIntent, readIntent, refundIntent } from '../stripe/payments.ts';
import { PaymentProviderUnavailableError } from './errors.ts';
import type { PaymentRow } from './reads.ts';
import { isPaid, isPayable } from './rules.ts';
import { lockPayment, settle } from './settle.ts';

const Payload = z.object({ paymentId: z.uuid(), reason: z.string().default('REQUESTED') });

/** Why money goes back. */
export type RefundReason = 'HOLD_LAPSED' | 'APPOINTMENT_CANCELLED';

/** Queues the refund of a quote's payment, if there is one; asked twice, it is refunded once. */
export async function requestRefund(
  { viewer: { brandId } }: BillingContext,
  tx: BillingTransaction,
  quoteId: Id,
  reason: RefundReason,
): Promise<void> {
  const [payment] = await tx
    .select({ id: payments.id })
    .from(payments)
    .where(and(eq(payments.brandId, brandId), eq(payments.quoteId, quoteId)));
  if (!payment) return;
  const payload = { brandId, paymentId: payment.id, reason };
  await enqueue(tx, { name: 'billing.refundPayment', payload, key: `billing.refundPayment:${payment.id}` });
}

/** Gives the whole payment back at the provider, then brings ours to what it says; throws to be tried again. */
export async function refundPayment(platform: BillingContext, payload: Record<string, unknown>): Promise<void> {
  const { paymentId, reason } = Payload.parse(payload);
  const payment = await paymentOf(platform, paymentId);
  if (!payment || !isPaid(payment.state) || payment.state === 'REFUNDED' || !payment.providerPaymentId) return;
  const { brandId, destinationAccount, providerPaymentId: intentId } = payment;
  const stripe = stripeOf(platform);
  await refundIntent(stripe, { intentId, brandId, paymentId, reason, isTransferred: destinationAccount !== null });
  await settle(platform, paymentId, (await readIntent(stripe, intentId)).view);
}

/**
 * Ends a payment whose quote ran out: one that was paid after all is settled, also when its webhook never came; an
 * unpaid one is closed at the provider, so that it cannot be paid any more.
 */
export async function closePayment(platform: BillingContext, payload: Record<string, unknown>): Promise<void> {
  const { paymentId } = Payload.parse(payload);
  const payment = await paymentOf(platform, paymentId);
  if (!payment || !isPayable(payment.state)) return;
  if (!payment.providerPaymentId) return giveUp(platform, payment);
  const stripe = stripeOf(platform);
  await cancelIntent(stripe, payment.providerPaymentId);
  await settle(platform, paymentId, (await readIntent(stripe, payment.providerPaymentId)).view);
}

async function paymentOf(
  { rows, session, viewer: { brandId } }: BillingContext,
  id: Id,
): Promise<PaymentRow | undefined> {
  const [payment] = await rows
    .select()
    .from(payments)
    .where(and(eq(payments.brandId, brandId), eq(payments.id, id)));
  // The provider is asked next: no transaction waits for it.
  await session.close();
  return payment;
}

function stripeOf({ vendors: { stripe } }: BillingContext) {
  if (!stripe) throw new PaymentProviderUnavailableError();
  return stripe;
}

/** The provider never heard of it. */
async function giveUp(platform: BillingContext, { brandId, id }: PaymentRow): Promise<void> {
  await platform.write(async (tx) => {
    const payment = await lockPayment(platform, tx, id);
    if (payment?.providerPaymentId !== null) return;
    await tx
      .update(payments)
      .set({ state: 'CANCELLED' })
      .where(and(eq(payments.brandId, brandId), eq(payments.id, id)));
  });
}
