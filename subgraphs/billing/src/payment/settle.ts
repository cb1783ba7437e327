import type { Id } from '@daraport/domain';
import { payments, quotes, refunds } from '@daraport/drizzle/tables/billing';
import { notify } from '@daraport/events';
import { and, eq, isNull } from 'drizzle-orm';
import type { BillingContext, BillingTransaction } from '../builder.ts';
import { paymentPostings, refundPostings } from '../ledger/rules.ts';
import { post } from '../ledger/service.ts';
import { isReceived, type ProviderEvent } from '../webhook/inbox.ts';
import type { PaymentRow } from './reads.ts';
import { advance, type ProviderRefund, type ProviderView } from './rules.ts';
import { saleOf } from './split.ts';

/** Where a payment's changes are told live. */
export const topicOf = (brandId: Id, paymentId: Id): string => `billing.payment:${brandId}:${paymentId}`;

/**
 * Brings a payment to what the provider says, with everything that follows: ledger, quote, events, notice, audit; all
 * of it once, in one transaction, however often and in whichever order views arrive. With `event`, also notes it as
 * dealt with. As the platform alone.
 */
export async function settle(
  platform: BillingContext,
  paymentId: Id,
  view: ProviderView,
  event?: ProviderEvent,
): Promise<void> {
  await platform.write(async (tx) => {
    if (event && (await isReceived(platform, tx, paymentId, event))) return;
    const payment = await lockPayment(platform, tx, paymentId);
    if (!payment) throw new Error(`payment ${paymentId} is not there`);
    const earlier = await tx
      .select({ id: refunds.providerRefundId })
      .from(refunds)
      .where(and(eq(refunds.brandId, payment.brandId), eq(refunds.paymentId, paymentId)));
    const { isChanged, isNewlyPaid, newRefunds, next } = advance(payment, new Set(earlier.map(({ id }) => id)), view);
    if (!isChanged) return;
    await tx
      .update(payments)
      .set(next)
      .where(and(eq(payments.brandId, payment.brandId), eq(payments.id, paymentId)));
    if (isNewlyPaid) await follow(platform, tx, payment, next.paidAt ?? platform.now());
    await giveBack(platform, tx, payment, newRefunds);
    await platform.record(tx, {
      action: 'WRITE',
      subjectId: payment.patientId,
      resourceType: 'Payment',
      resourceId: paymentId,
      appointmentId: payment.appointmentId,
    });
    await notify(tx, topicOf(payment.brandId, paymentId), { paymentId });
  });
}

/** The payment's row, kept for this transaction alone. */
export async function lockPayment(
  { viewer: { brandId } }: BillingContext,
  tx: BillingTransaction,
  id: Id,
): Promise<PaymentRow | undefined> {
  const [payment] = await tx
    .select()
    .from(payments)
    .where(and(eq(payments.brandId, brandId), eq(payments.id, id)))
    .for('update');
  return payment;
}

/** The money is there: the quote is used up, the ledger holds it, the others learn of it. */
async function follow(
  platform: BillingContext,
  tx: BillingTransaction,
  payment: PaymentRow,
  paidAt: Date,
): Promise<void> {
  const { amountMinor, appointmentTypeId, brandId, currency, id, patientId, quoteId, specialistId } = payment;
  await tx
    .update(quotes)
    .set({ consumedAt: paidAt })
    .where(and(eq(quotes.brandId, brandId), eq(quotes.id, quoteId), isNull(quotes.consumedAt)));
  await post(platform, tx, id, paymentPostings(saleOf(payment)), paidAt);
  const facts = { paymentId: id, quoteId, patientId, specialistId, appointmentTypeId, amountMinor, currency };
  await platform.publish(tx, 'billing.paymentSucceeded', { ...facts, paidAt: paidAt.toISOString() });
}

/** Money went back: each refund is kept, posted, told and mailed. */
async function giveBack(
  platform: BillingContext,
  tx: BillingTransaction,
  payment: PaymentRow,
  found: readonly ProviderRefund[],
): Promise<void> {
  const { brandId, currency, id: paymentId, patientId, quoteId } = payment;
  let refundedBefore = payment.refundedMinor;
  for (const { amountMinor, id: providerRefundId, reason, refundedAt } of found) {
    const id = platform.newId();
    await tx.insert(refunds).values({ brandId, id, paymentId, providerRefundId, reason, amountMinor, refundedAt });
    await post(
      platform,
      tx,
      paymentId,
      refundPostings(saleOf(payment), { id, amountMinor, refundedBefore }),
      refundedAt,
    );
    await platform.publish(tx, 'billing.paymentRefunded', {
      paymentId,
      quoteId,
      amountMinor,
      currency,
      refundedAt: refundedAt.toISOString(),
    });
    await platform.publish(tx, 'identity.noticeRequested', {
      personId: patientId,
      template: 'paymentRefunded',
      subject: { kind: 'PAYMENT', id: paymentId },
      parameters: { amountMinor: String(amountMinor), currency },
    });
    refundedBefore += amountMinor;
  }
}
