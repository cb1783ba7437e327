import type { Id } from '@daraport/domain';
import { payments, payoutAccounts, quotes, refunds } from '@daraport/drizzle/tables/billing';
import type { ExportPart } from '@daraport/subgraph';
import { and, eq, inArray } from 'drizzle-orm';
import type { BillingTransaction } from './builder.ts';

/** Everything billing holds of a person, as patient and as specialist, in readable words. */
export async function exportOf(tx: BillingTransaction, brandId: Id, personId: Id): Promise<ExportPart> {
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
  const accounts = await tx
    .select()
    .from(payoutAccounts)
    .where(and(eq(payoutAccounts.brandId, brandId), eq(payoutAccounts.personId, personId)));
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
    payoutAccounts: accounts.map(({ providerAccountId, state, requirementsDue, openedAt, checkedAt }) => ({
      providerAccountId,
      state,
      requirementsDue,
      openedAt,
      checkedAt,
    })),
  };
}
