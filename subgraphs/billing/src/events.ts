import { payments, quotes, refunds, type relations } from '@daraport/drizzle/tables/billing';
import { onEvent, writeExportPart, type EventHandler } from '@daraport/subgraph';
import { and, eq, inArray } from 'drizzle-orm';
import type { BillingContext, BillingTransaction } from './builder.ts';
import { requestRefund } from './payment/jobs.ts';

type Handler = EventHandler<BillingContext, typeof relations>;

/** What billing does when something happens elsewhere. */
export const handlers: Handler[] = [
  onEvent('booking.appointmentConfirmed', 'nameAppointment', async (_context, tx, { brandId, payload }) => {
    const { appointmentId, lineage, organizationId, quoteId, specialistPersonId } = payload;
    await tx
      .update(payments)
      .set({ appointmentId, specialistPersonId, lineage: [...(lineage ?? (organizationId ? [organizationId] : []))] })
      .where(and(eq(payments.brandId, brandId), eq(payments.quoteId, quoteId)));
  }),
  onEvent('booking.holdLapsed', 'refundLapsedHold', (context, tx, { payload }) =>
    requestRefund(context, tx, payload.quoteId, 'HOLD_LAPSED'),
  ),
  onEvent('booking.appointmentCancelled', 'refundCancelled', (context, tx, { payload }) =>
    requestRefund(context, tx, payload.quoteId, 'APPOINTMENT_CANCELLED'),
  ),
  onEvent('compliance.exportRequested', 'exportPayments', async (context, tx, { brandId, payload }) => {
    const part = await partOf(tx, brandId, payload.personId);
    await writeExportPart(context, tx, { requestId: payload.requestId, subgraph: 'billing', part });
  }),
];

/** Everything billing holds of a patient, in readable words. */
async function partOf(tx: BillingTransaction, brandId: string, personId: string) {
  const asked = await tx
    .select()
    .from(quotes)
    .where(and(eq(quotes.brandId, brandId), eq(quotes.patientId, personId)))
    .orderBy(quotes.createdAt);
  const paid = await tx
    .select()
    .from(payments)
    .where(and(eq(payments.brandId, brandId), eq(payments.patientId, personId)))
    .orderBy(payments.createdAt);
  const ids = paid.map(({ id }) => id);
  const returned =
    ids.length > 0
      ? await tx
          .select()
          .from(refunds)
          .where(and(eq(refunds.brandId, brandId), inArray(refunds.paymentId, ids)))
          .orderBy(refunds.refundedAt)
      : [];
  return {
    quotes: asked.map(({ id, lines, totalMinor, currency, createdAt, expiresAt, consumedAt }) => ({
      id,
      lines,
      totalMinor,
      currency,
      createdAt,
      expiresAt,
      consumedAt,
    })),
    payments: paid.map(
      ({
        id,
        quoteId,
        appointmentId,
        state,
        amountMinor,
        refundedMinor,
        currency,
        createdAt,
        paidAt,
        providerPaymentId,
      }) => ({
        id,
        quoteId,
        appointmentId,
        state,
        amountMinor,
        refundedMinor,
        currency,
        createdAt,
        paidAt,
        providerPaymentId,
      }),
    ),
    refunds: returned.map(({ paymentId, amountMinor, refundedAt, reason }) => ({
      paymentId,
      amountMinor,
      refundedAt,
      reason,
    })),
  };
}
