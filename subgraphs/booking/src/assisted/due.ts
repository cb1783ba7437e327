import { assistedRequests } from '@daraport/drizzle/tables/booking';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { happen, scheduleDue, type RequestRow } from './record.ts';
import { tellOverdue } from './overdue.ts';
import { answerBy, stateAt } from './rules.ts';
import { settingsOf } from './settings/service.ts';

const Due = z.object({ requestId: z.string() });

/**
 * The job at a request's deadline: marks an answer that is late and has people told of it, and writes down that proposals or the time to pay ran out.
 * Looks at everything again; one that runs too early plans itself anew.
 */
export async function assistedDue(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { requestId } = Due.parse(payload);
  const here = and(eq(assistedRequests.brandId, context.viewer.brandId), eq(assistedRequests.id, requestId));
  await context.write(async (tx) => {
    const [row] = await tx.select().from(assistedRequests).where(here).for('update');
    if (!row?.dueAt) return;
    if (row.dueAt > context.now()) return scheduleDue(tx, row);
    await passDeadline(context, tx, row);
  });
}

async function passDeadline(context: BookingContext, tx: BookingTransaction, row: RequestRow): Promise<void> {
  const now = context.now();
  if (row.state === 'WAITING') {
    if (row.overdueSince) return;
    // The deadline stays, so that the queue goes on by how late an answer is.
    await tellOverdue(context, tx, await happen(context, tx, row, { kind: 'OVERDUE', change: { overdueSince: now } }));
    return;
  }
  // What was chosen stays known: a payment that comes late may still book it.
  if (stateAt(row, now) === 'PROPOSED') {
    const change = { state: 'PROPOSED' as const, dueAt: row.proposalsUntil };
    await happen(context, tx, row, { kind: 'PAYMENT_LAPSED', change });
    return;
  }
  const dueAt = answerBy(await settingsOf(tx, row.brandId), now);
  const change = { state: 'WAITING' as const, dueAt, proposalsUntil: null };
  await happen(context, tx, row, { kind: 'PROPOSALS_LAPSED', change });
}
