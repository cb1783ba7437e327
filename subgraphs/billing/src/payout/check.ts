import type { Id } from '@daraport/domain';
import { payoutAccounts } from '@daraport/drizzle/tables/billing';
import { and, asc, eq, lt, ne, sql } from 'drizzle-orm';
import type { BillingContext, BillingTransaction } from '../builder.ts';
import { readAccount } from '../stripe/accounts.ts';
import type { StripeVendor } from '../stripe/client.ts';
import { isReceived, type ProviderEvent } from '../webhook/inbox.ts';
import { standingOf, stateOf, type AccountView } from './rules.ts';

export type PayoutRow = typeof payoutAccounts.$inferSelect;

/** The account of one person. */
export const thisAccount = (brandId: Id, personId: Id) =>
  and(eq(payoutAccounts.brandId, brandId), eq(payoutAccounts.personId, personId));

/**
 * Asks the provider how somebody's account stands, and keeps the answer; others hear of it where it changed. Of questions that
 * overlap the one asked last counts, in whichever order they are answered. With `event`, also notes it as dealt with. As the
 * platform alone; throws what the provider's SDK throws.
 */
export async function checkAccount(
  platform: BillingContext,
  stripe: StripeVendor,
  personId: Id,
  event?: ProviderEvent,
): Promise<void> {
  const { brandId } = platform.viewer;
  const [asked] = await platform.write((tx) =>
    tx
      .update(payoutAccounts)
      .set({ asked: sql`${payoutAccounts.asked} + 1` })
      .where(thisAccount(brandId, personId))
      .returning({ number: payoutAccounts.asked, account: payoutAccounts.providerAccountId }),
  );
  if (!asked) return;
  const view = await readAccount(stripe, asked.account);
  await platform.write(async (tx) => {
    if (event && (await isReceived(platform, tx, null, event))) return;
    await keep(platform, tx, personId, { ...asked, view });
  });
}

interface Answer {
  /** The question's. */
  readonly number: number;
  readonly account: string;
  readonly view: AccountView | null;
}

async function keep(
  platform: BillingContext,
  tx: BillingTransaction,
  personId: Id,
  { account, number, view }: Answer,
): Promise<void> {
  const isOwn = thisAccount(platform.viewer.brandId, personId);
  const isLater = and(isOwn, eq(payoutAccounts.providerAccountId, account), lt(payoutAccounts.revision, number));
  const [known] = await tx.select().from(payoutAccounts).where(isLater).for('update');
  if (!known) return;
  const state = stateOf(view);
  await tx
    .update(payoutAccounts)
    .set({
      state,
      detailsSubmitted: view?.detailsSubmitted ?? false,
      chargesEnabled: view?.chargesEnabled ?? false,
      payoutsEnabled: view?.payoutsEnabled ?? false,
      requirementsDue: [...(view?.requirementsDue ?? [])],
      dueBy: view?.dueBy ?? null,
      checkedAt: platform.now(),
      revision: number,
    })
    .where(isOwn);
  if (state === known.state) return;
  await platform.record(tx, {
    action: 'ADMINISTER',
    subjectId: personId,
    resourceType: 'PayoutAccount',
    resourceId: personId,
    reason: state,
  });
  await platform.publish(tx, 'billing.payoutAccountChanged', {
    personId,
    standing: standingOf(state),
    revision: number,
  });
}

/** Every night: the provider is asked about every account that may still change, so that no lost webhook leaves one as it was. */
export async function checkAccounts(platform: BillingContext): Promise<void> {
  const { stripe } = platform.vendors;
  if (!stripe) return;
  const open = await platform.rows
    .select({ personId: payoutAccounts.personId })
    .from(payoutAccounts)
    .where(and(eq(payoutAccounts.brandId, platform.viewer.brandId), ne(payoutAccounts.state, 'CLOSED')))
    .orderBy(asc(payoutAccounts.personId));
  await platform.session.close();
  for (const { personId } of open) await checkAccount(platform, stripe, personId);
}
