import { pricePlans } from '@daraport/drizzle/tables/billing';
import { addChecklistItem, guard, open, type ChecklistItem } from '@daraport/subgraph';
import { eq } from 'drizzle-orm';
import { builder, type BillingContext } from '../builder.ts';

const keys = ['PAYMENT_PROVIDER', 'PRICES'] as const;
const Item = addChecklistItem(builder as never, keys);

async function paymentChecklist(context: BillingContext): Promise<ChecklistItem<(typeof keys)[number]>[]> {
  const priced = await context.rows
    .select({ amountMinor: pricePlans.amountMinor })
    .from(pricePlans)
    .where(eq(pricePlans.brandId, context.viewer.brandId))
    .limit(1);
  return [
    { key: 'PAYMENT_PROVIDER', missing: context.vendors.stripe ? [] : ['STRIPE_SECRET_KEY'] },
    { key: 'PRICES', missing: priced.length > 0 ? [] : ['PRICE_PLAN'] },
  ];
}

/** Identity's brand, with what billing answers for before it goes live. */
builder.externalRef('Brand', builder.selection<{ id: string }>('id')).implement({
  ...open,
  externalFields: (t) => ({ id: t.id({ nullable: false }) }),
  fields: (t) => ({
    paymentReadiness: t.field({
      type: [Item],
      ...guard('brand:configure'),
      description: 'What the brand needs before it goes live, of what billing owns: a payment provider, and prices.',
      resolve: (_brand, _args, context) => paymentChecklist(context),
    }),
  }),
});
