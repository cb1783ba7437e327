import { days, isId, type Id } from '@daraport/domain';
import { pricePlans, quotes } from '@daraport/drizzle/tables/billing';
import type { AppointmentFacts } from '@daraport/events';
import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { BillingContext, BillingTransaction } from '../builder.ts';
import { termsOf } from './rules.ts';
import type { QuoteRow } from './service.ts';

/** So long after its end an appointment that was confirmed unpaid can be paid. */
const payableAfter = days(30);

/**
 * Freezes what is to be paid for an appointment that was confirmed unpaid, and tells of it: the lines of the quote that was
 * agreed, or else today's list price. Where nothing is due for its type, nothing is kept.
 */
export async function keepDue(context: BillingContext, tx: BillingTransaction, facts: AppointmentFacts): Promise<void> {
  if (!facts.due) return;
  const { brandId } = context.viewer;
  const { appointmentId, appointmentTypeId, patientId, quoteId, specialistId, specialistPersonId } = facts;
  const terms = await termsOfDue(context, tx, facts, facts.due.pricedBy);
  if (!terms) return;
  const kept = await tx
    .insert(quotes)
    .values({
      brandId,
      id: quoteId,
      patientId,
      specialistId,
      appointmentTypeId,
      ...terms,
      createdAt: context.now(),
      expiresAt: new Date(Date.parse(facts.endsAt) + payableAfter),
      appointmentId,
      specialistPersonId,
      lineage: [...(facts.lineage ?? (facts.organizationId ? [facts.organizationId] : []))],
    })
    .onConflictDoNothing()
    .returning({ id: quotes.id });
  const { totalMinor: amountMinor, currency } = terms;
  if (kept.length > 0 && amountMinor > 0)
    await context.publish(tx, 'billing.paymentDue', { appointmentId, quoteId, amountMinor, currency });
}

async function termsOfDue(
  context: BillingContext,
  tx: BillingTransaction,
  { appointmentTypeId, patientId }: AppointmentFacts,
  pricedBy: Id | null,
): Promise<Pick<QuoteRow, 'lines' | 'totalMinor' | 'currency'> | undefined> {
  const { brandId } = context.viewer;
  const { lines, totalMinor, currency } = quotes;
  if (pricedBy) {
    const [agreed] = await tx
      .select({ lines, totalMinor, currency })
      .from(quotes)
      .where(and(eq(quotes.brandId, brandId), eq(quotes.id, pricedBy), eq(quotes.patientId, patientId)));
    return agreed;
  }
  const [plan] = await tx
    .select()
    .from(pricePlans)
    .where(and(eq(pricePlans.brandId, brandId), eq(pricePlans.appointmentTypeId, appointmentTypeId)));
  if (!plan) return undefined;
  const terms = termsOf(plan, context.now());
  return { lines: terms.lines, totalMinor: terms.total.amountMinor, currency: terms.total.currency };
}

/** A cancelled appointment cannot be paid any more; what was paid goes back in its own way. */
export async function endDue(context: BillingContext, tx: BillingTransaction, appointmentId: Id): Promise<void> {
  const { brandId } = context.viewer;
  await tx
    .update(quotes)
    .set({ expiresAt: context.now() })
    .where(and(eq(quotes.brandId, brandId), eq(quotes.appointmentId, appointmentId), isNull(quotes.consumedAt)));
}

/** What is still open by appointment, for its patient alone. */
export const dueQuoteLoader = (context: BillingContext) =>
  context.loader('dueQuotes', async (ids: readonly Id[]) => {
    const { brandId, personId } = context.viewer;
    const wanted = ids.filter(isId);
    if (!personId || wanted.length === 0) return new Map<Id, QuoteRow>();
    const isOpen = and(isNull(quotes.consumedAt), gt(quotes.expiresAt, context.now()));
    const found = await context.rows
      .select()
      .from(quotes)
      .where(
        and(eq(quotes.brandId, brandId), eq(quotes.patientId, personId), inArray(quotes.appointmentId, wanted), isOpen),
      );
    return new Map(found.map((quote) => [quote.appointmentId ?? '', quote]));
  });
