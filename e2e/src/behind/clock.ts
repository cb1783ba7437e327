import type { Database } from './database.ts';

/**
 * Twenty minutes pass for one checkout: its hold and its quote have run out, and the jobs that follow are due.
 * `meanwhile` is what happens when they have run out, and before the jobs are run.
 */
export async function later(
  database: Database,
  checkout: { readonly holdId: string; readonly quoteId: string },
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { holdId, quoteId } = checkout;
  const pass = `expires_at = expires_at - interval '20 minutes'`;
  await database.rows(`update booking.reservations set ${pass} where id = $1`, [holdId]);
  await database.rows(`update billing.quotes set ${pass} where id = $1`, [quoteId]);
  await meanwhile();
  await database.rows(
    `update graphile_worker._private_jobs set run_at = run_at - interval '20 minutes'
     where payload ->> 'holdId' = $1::text
       or payload ->> 'paymentId' = (select id::text from billing.payments where quote_id = $2)`,
    [holdId, quoteId],
  );
}
