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

const Payload = z.object({
  paymentId: z.uuid(),
  reason: z.string().default('REQUESTED'),
  keptMinor: z.int().min(0).default(0),
});

/** Why money goes back. */
export type RefundReason = 'HOLD_LAPSED' | 'APPOINTMENT_CANCELLED' | 'APPOINTMENT_MISSED' | 'FEES_WAIVED';

/**
 * Queues the refund of a quote's payment, if there is one, but for what is kept of it. Asked twice, it is refunded once; asked to
 * keep different amounts, in whichever order, the least of them is kept.
 */
export async function requestRefund(
  { viewer: { brandId } }: BillingContext,
  tx: BillingTransaction,
  quoteId: Id,
  reason: RefundReason,
  keptMinor = 0,
): Promise<void> {
  const [payment] = await tx
    .select({ id: payments.id })
    .from(payments)
    .where(and(eq(payments.brandId, brandId), eq(payments.quoteId, quoteId)));
  if (!payment) return;
  const payload = { brandId, paymentId: payment.id, reason, keptMinor };
  // One job for each amount: none may take the place of another that gives back more.
  await enqueue(tx, {
    name: 'billing.refundPayment',
    payload,
    key: `billing.refundPayment:${payment.id}:${keptMinor}`,
  });
}

/**
 * Gives the payment back at the provider until no more than `keptMinor` is left of it, then brings ours to what it says; throws to
 * be tried again.
 */
export async function refundPayment(platform: BillingContext, payload: Record<string, unknown>): Promise<void> {
  const { keptMinor, paymentId, reason } = Payload.parse(payload);
  const payment = await paymentOf(platform, paymentId);
  if (!payment || !isPaid(payment.state) || payment.state === 'REFUNDED' || !payment.providerPaymentId) return;
  const { amountMinor, brandId, destinationAccount, providerPaymentId: intentId } = payment;
  const stripe = stripeOf(platform);
  // What went back in other ways, such as by hand at the provider, counts.
  const { view } = await readIntent(stripe, intentId);
  const refundedMinor = view.refunds.reduce((sum, refund) => sum + refund.amountMinor, 0);
  const backMinor = amountMinor - keptMinor - refundedMinor;
  if (backMinor > 0) {
    const isTransferred = destinationAccount !== null;
    await refundIntent(stripe, { intentId, brandId, paymentId, reason, isTransferred, keptMinor, backMinor });
  }
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
