import { money } from '@daraport/domain';
import type { Transaction } from '@daraport/subgraph';
import {
  clicks,
  commissions,
  conversions,
  earlyRefunds,
  partners,
  programs,
  sales,
  type relations,
} from '@daraport/drizzle/tables/growth';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { GrowthContext } from '../builder.ts';
import { calendarOf } from '../calendar.ts';
import { countBooking } from '../experiment/outcome.ts';
import { addToDay, addToOrganizations } from '../metrics/service.ts';
import { commissionAfterRefund, commissionFor, isWithinWindow } from './rules.ts';

type Tx = Transaction<typeof relations>;

/** One half of a sale: what the payment says, or what the appointment says. */
export type SaleHalf =
  | { readonly quoteId: string; readonly amountMinor: number; readonly currency: string }
  | {
      readonly quoteId: string;
      readonly appointmentId: string;
      readonly clickId: string | null;
      readonly visitorId: string | null;
      readonly lineage: string[];
      readonly confirmedAt: Date;
    };

/** Keeps one half of a sale; with the second half, whichever it is, the sale is counted and attributed, once. */
export async function addSaleHalf(context: GrowthContext, tx: Tx, half: SaleHalf): Promise<void> {
  const { brandId } = context.viewer;
  await tx
    .insert(sales)
    .values({ brandId, ...half })
    .onConflictDoUpdate({ target: [sales.brandId, sales.quoteId], set: half });
  const [sale] = await tx
    .update(sales)
    .set({ settledAt: context.now() })
    .where(
      and(
        eq(sales.brandId, brandId),
        eq(sales.quoteId, half.quoteId),
        isNull(sales.settledAt),
        sql`${sales.appointmentId} is not null and ${sales.amountMinor} is not null`,
      ),
    )
    .returning();
  if (!sale?.appointmentId || !sale.confirmedAt || sale.amountMinor === null || !sale.currency) return;
  if (sale.visitorId) {
    const { visitorId, appointmentId, confirmedAt } = sale;
    await countBooking(context, tx, { visitorId, appointmentId, at: confirmedAt });
    await tx
      .update(sales)
      .set({ visitorId: null })
      .where(and(eq(sales.brandId, brandId), eq(sales.quoteId, sale.quoteId)));
  }
  const value = money(sale.amountMinor, sale.currency);
  const figures = { bookings: 1, revenueMinor: value.amountMinor };
  await addToDay(context, tx, sale.confirmedAt, figures);
  await addToOrganizations(context, tx, sale.lineage, sale.confirmedAt, figures);
  const refunds = await tx
    .delete(earlyRefunds)
    .where(and(eq(earlyRefunds.brandId, brandId), eq(earlyRefunds.quoteId, sale.quoteId)))
    .returning();
  for (const refund of refunds) await subtract(context, tx, sale.lineage, refund);
  if (sale.clickId)
    await attribute(context, tx, {
      clickId: sale.clickId,
      appointmentId: sale.appointmentId,
      value,
      soldAt: sale.confirmedAt,
    });
}

async function attribute(
  context: GrowthContext,
  tx: Tx,
  sale: { clickId: string; appointmentId: string; value: ReturnType<typeof money>; soldAt: Date },
): Promise<void> {
  const { brandId } = context.viewer;
  const [found] = await tx
    .select({ click: clicks, program: programs })
    .from(clicks)
    .innerJoin(partners, and(eq(partners.brandId, clicks.brandId), eq(partners.affiliateId, clicks.affiliateId)))
    .innerJoin(programs, and(eq(programs.brandId, partners.brandId), eq(programs.id, partners.programId)))
    .where(and(eq(clicks.brandId, brandId), eq(clicks.id, sale.clickId)));
  if (!found || !isWithinWindow(found.program, found.click.at, sale.soldAt)) return;
  const { click, program } = found;
  const day = (await calendarOf(tx, brandId)).dayOf(sale.soldAt);
  const conversionId = context.newId();
  const common = {
    brandId,
    affiliateId: click.affiliateId,
    appointmentId: sale.appointmentId,
    day,
    currency: sale.value.currency,
  };
  await tx
    .insert(conversions)
    .values({ ...common, id: conversionId, linkId: click.linkId, at: sale.soldAt, valueMinor: sale.value.amountMinor });
  const { amount, approvableAt } = commissionFor(program, sale);
  await tx.insert(commissions).values({
    ...common,
    id: context.newId(),
    conversionId,
    state: 'PENDING',
    amountMinor: amount.amountMinor,
    createdAt: sale.soldAt,
    approvableAt,
  });
  await context.publish(tx, 'growth.conversionCounted', {
    conversionId,
    affiliateId: click.affiliateId,
    commissionMinor: amount.amountMinor,
    currency: amount.currency,
  });
}

/** The appointment was cancelled: the figures of its day follow. */
export async function countCancellation(context: GrowthContext, tx: Tx, lineage: readonly string[]): Promise<void> {
  await addToDay(context, tx, context.now(), { cancellations: 1 });
  await addToOrganizations(context, tx, lineage, context.now(), { cancellations: 1 });
}

/** Of what was paid for the appointment only so much is kept: a commission follows. */
export async function keepShare(
  { viewer: { brandId } }: GrowthContext,
  tx: Tx,
  appointmentId: string,
  keptMinor: number,
): Promise<void> {
  const earned = await tx
    .select({ commission: commissions, valueMinor: conversions.valueMinor })
    .from(commissions)
    .innerJoin(
      conversions,
      and(eq(conversions.brandId, commissions.brandId), eq(conversions.id, commissions.conversionId)),
    )
    .where(and(eq(commissions.brandId, brandId), eq(commissions.appointmentId, appointmentId)))
    .for('update');
  for (const { commission, valueMinor } of earned) {
    const { state, amountMinor } = commissionAfterRefund(commission, { valueMinor, keptMinor });
    await tx
      .update(commissions)
      .set({ state, amountMinor })
      .where(and(eq(commissions.brandId, brandId), eq(commissions.id, commission.id)));
  }
}

/** What went back of a sale; `id` is that of the event that told of it. */
interface Refund {
  readonly id: string;
  readonly quoteId: string;
  readonly amountMinor: number;
  readonly refundedAt: Date;
}

/** Money went back: that day's revenue falls by it, once the sale counts; never for one that does not. */
export async function subtractRefund(context: GrowthContext, tx: Tx, refund: Refund): Promise<void> {
  const { brandId } = context.viewer;
  const { quoteId } = refund;
  // Changes nothing, yet keeps the row: a sale that is counted at this moment either sees the refund or is seen here.
  const [sale] = await tx
    .insert(sales)
    .values({ brandId, quoteId })
    .onConflictDoUpdate({ target: [sales.brandId, sales.quoteId], set: { quoteId } })
    .returning();
  if (sale?.settledAt) await subtract(context, tx, sale.lineage, refund);
  else await tx.insert(earlyRefunds).values({ brandId, ...refund });
}

async function subtract(
  context: GrowthContext,
  tx: Tx,
  lineage: readonly string[],
  { amountMinor, refundedAt }: Pick<Refund, 'amountMinor' | 'refundedAt'>,
): Promise<void> {
  const figures = { revenueMinor: -amountMinor };
  await addToDay(context, tx, refundedAt, figures);
  await addToOrganizations(context, tx, lineage, refundedAt, figures);
}
