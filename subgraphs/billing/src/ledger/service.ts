import type { Id } from '@daraport/domain';
import { ledgerAccounts, ledgerEntries, ledgerTransactions } from '@daraport/drizzle/tables/billing';
import type { BillingContext, BillingTransaction } from '../builder.ts';
import type { Posting } from './rules.ts';

/** Writes the postings of a payment, each at most once by its reference. As the platform alone. */
export async function post(
  context: BillingContext,
  tx: BillingTransaction,
  paymentId: Id,
  postings: readonly Posting[],
  postedAt: Date,
): Promise<void> {
  for (const posting of postings) await postOne(context, tx, paymentId, posting, postedAt);
}

async function postOne(
  { viewer: { brandId }, newId }: BillingContext,
  tx: BillingTransaction,
  paymentId: Id,
  { entries, kind, reference }: Posting,
  postedAt: Date,
): Promise<void> {
  const [written] = await tx
    .insert(ledgerTransactions)
    .values({ brandId, id: newId(), reference, kind, paymentId, postedAt })
    .onConflictDoNothing({ target: [ledgerTransactions.brandId, ledgerTransactions.reference] })
    .returning({ id: ledgerTransactions.id });
  if (!written) return;
  await tx
    .insert(ledgerAccounts)
    .values(entries.map(({ account }) => ({ brandId, ...account })))
    .onConflictDoNothing();
  await tx.insert(ledgerEntries).values(
    entries.map(({ account, amount }, position) => ({
      brandId,
      transactionId: written.id,
      position,
      account: account.code,
      ...amount,
    })),
  );
}
