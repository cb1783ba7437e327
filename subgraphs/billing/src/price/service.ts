import type { Id } from '@daraport/domain';
import { pricePlans } from '@daraport/drizzle/tables/billing';
import { and, eq, inArray } from 'drizzle-orm';
import type { BillingContext } from '../builder.ts';

export type PricePlan = typeof pricePlans.$inferSelect;

/** List prices by appointment type, in one query per operation; null where none is set. */
export const pricePlanLoader = (context: BillingContext) =>
  context.loader('pricePlans', async (typeIds: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(pricePlans)
      .where(and(eq(pricePlans.brandId, context.viewer.brandId), inArray(pricePlans.appointmentTypeId, [...typeIds])));
    return new Map(found.map((plan) => [plan.appointmentTypeId, plan]));
  });
