import { DomainError, type Id } from '@daraport/domain';
import { assistedRequests } from '@daraport/drizzle/tables/booking';
import { parseInput } from '@daraport/subgraph';
import { and, count, eq, gte, inArray, isNull, max, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { RequestNotClaimedError, RequestStateError } from '../assisted/errors.ts';
import { happen, lockRequest, openWishes, writeOnce, type RequestRow } from '../assisted/record.ts';
import { stateAt } from '../assisted/rules.ts';
import { words } from '../assisted/words.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { matchForRequest } from '../matching/service.ts';
import { fairnessWindow, inTurn, type Share } from '../pool/rules.ts';

/** Nobody who fits the request has a free time. */
export class NobodyFitsError extends DomainError {
  readonly code = 'NOBODY_FITS';
  constructor() {
    super({
      en: 'Nobody who fits this request has a free time.',
      de: 'Niemand, der zu dieser Anfrage passt, hat eine freie Zeit.',
    });
  }
}

const allocateShape = z.object({ requestId: z.string(), idempotencyKey: z.string().min(8, 'key').max(200, 'key') });

/**
 * Gives a request to the specialist whose turn it is among those who fit it and have a free time; one who has it already is
 * passed over. Throws `RequestNotClaimedError`, `RequestStateError`, `NobodyFitsError`.
 */
export async function allocateRequest(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(allocateShape, input, words);
  return writeOnce(context, 'allocateRequest', asked, async (tx) => {
    const row = await lockRequest(context, tx, asked.requestId);
    if (row.claimedBy !== context.viewer.personId) throw new RequestNotClaimedError();
    const state = stateAt(row, context.now());
    if (state !== 'WAITING') throw new RequestStateError(state);
    if (!(await allocate(context, tx, row))) throw new NobodyFitsError();
    return row.id;
  });
}

const Planned = z.object({ requestId: z.string() });

/** The job after a request is made, where the brand allocates by itself. Whoever fits nobody stays in the queue. */
export async function allocateByRule(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { requestId } = Planned.parse(payload);
  await context.write(async (tx) => {
    const here = and(eq(assistedRequests.brandId, context.viewer.brandId), eq(assistedRequests.id, requestId));
    const [row] = await tx.select().from(assistedRequests).where(here).for('update');
    if (row && row.allocatedTo === null && row.state === 'WAITING') await allocate(context, tx, row);
  });
}

async function allocate(context: BookingContext, tx: BookingTransaction, row: RequestRow): Promise<boolean> {
  const { brandId } = row;
  // One at a time, so that each sees the shares that the one before left.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`booking.allocation:${brandId}`}, 0))`);
  const wishes = await openWishes(context, tx, row);
  if (!wishes) return false;
  const fitting = (await matchForRequest({ ...context, rows: tx }, row, wishes)).matches
    .map(({ candidate }) => candidate.id)
    .filter((id) => id !== row.allocatedTo);
  const [next] = inTurn(await sharesOf(context, tx, brandId, fitting));
  if (!next) return false;
  await happen(context, tx, row, {
    kind: 'ALLOCATED',
    change: { allocatedTo: next.specialistId, allocatedAt: context.now() },
  });
  return true;
}

/** What each has of the requests that the acting person sees: those of the last four weeks, and when the last was given. */
async function sharesOf(
  context: BookingContext,
  tx: BookingTransaction,
  brandId: Id,
  ids: readonly Id[],
): Promise<Share[]> {
  const since = new Date(context.now().getTime() - fairnessWindow);
  const { allocatedTo, allocatedAt } = assistedRequests;
  const found = await tx
    .select({ id: allocatedTo, given: count(), lastAt: max(allocatedAt) })
    .from(assistedRequests)
    .where(
      and(
        eq(assistedRequests.brandId, brandId),
        inArray(allocatedTo, [...ids]),
        or(isNull(allocatedAt), gte(allocatedAt, since)),
      ),
    )
    .groupBy(allocatedTo);
  const known = new Map(found.map((each) => [each.id, each]));
  return ids.map((specialistId) => ({
    specialistId,
    weight: 1,
    bookings: known.get(specialistId)?.given ?? 0,
    lastAt: known.get(specialistId)?.lastAt?.getTime() ?? null,
  }));
}
