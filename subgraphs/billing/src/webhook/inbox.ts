import type { Id } from '@daraport/domain';
import { providerEvents } from '@daraport/drizzle/tables/billing';
import type { BillingContext, BillingTransaction } from '../builder.ts';

/** An event of a payment provider; `account` is the connected account it happened on, or `platform`. */
export interface ProviderEvent {
  readonly provider: 'stripe';
  readonly account: string;
  readonly eventId: string;
  readonly kind: string;
}

/** Notes the event as dealt with, with the transaction; answers whether it had been before. */
export async function isReceived(
  { now, viewer: { brandId } }: BillingContext,
  tx: BillingTransaction,
  paymentId: Id | null,
  event: ProviderEvent,
): Promise<boolean> {
  const noted = await tx
    .insert(providerEvents)
    .values({ brandId, ...event, paymentId, receivedAt: now() })
    .onConflictDoNothing()
    .returning({ eventId: providerEvents.eventId });
  return noted.length === 0;
}
