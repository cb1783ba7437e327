import { brands } from '@daraport/drizzle/tables/identity';
import { notify, type DomainEvent } from '@daraport/events';
import { and, eq, lt } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { brandTopic } from './service.ts';

/** What the brand compares from now on, and perhaps the way that becomes its own; news that was overtaken changes nothing. */
export async function followComparison(
  context: IdentityContext,
  tx: IdentityTransaction,
  { payload }: DomainEvent<'growth.comparisonChanged'>,
): Promise<void> {
  const { brandId } = context.viewer;
  const { comparison, adopted, revision } = payload;
  const changed = await tx
    .update(brands)
    .set({ comparison, comparisonRevision: revision, ...(adopted && { journey: adopted }) })
    .where(and(eq(brands.brandId, brandId), lt(brands.comparisonRevision, revision)))
    .returning({ brandId: brands.brandId });
  if (changed.length > 0) await notify(tx, brandTopic(brandId), {});
}
