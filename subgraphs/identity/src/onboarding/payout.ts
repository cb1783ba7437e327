import { people, specialistOnboardings } from '@daraport/drizzle/tables/identity';
import type { DomainEvent } from '@daraport/events';
import { and, eq } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { lockOnboarding, refreshClearance, thisOnboarding } from './clearance.ts';

/** Billing tells how a specialist's payout account stands: it counts at once, and word of an earlier standing changes nothing. */
export async function keepPayoutAccount(
  context: IdentityContext,
  tx: IdentityTransaction,
  { payload: { personId, standing, revision } }: DomainEvent<'billing.payoutAccountChanged'>,
): Promise<void> {
  const { brandId } = context.viewer;
  const isPerson = and(eq(people.brandId, brandId), eq(people.id, personId));
  const [person] = await tx.select({ id: people.id }).from(people).where(isPerson);
  if (!person) return;
  const { payoutRevision } = await lockOnboarding(tx, brandId, personId);
  if (payoutRevision >= revision) return;
  await tx
    .update(specialistOnboardings)
    .set({ payout: standing, payoutRevision: revision })
    .where(thisOnboarding(brandId, personId));
  await refreshClearance(context, tx, personId);
}
