import { DomainError, type Id } from '@daraport/domain';
import { allocations, assistedRequests, type AllocationRule } from '@daraport/drizzle/tables/booking';
import { parseInput } from '@daraport/subgraph';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { RequestNotClaimedError, RequestStateError } from '../assisted/errors.ts';
import { happen, lockRequest, openWishes, writeOnce, type RequestRow } from '../assisted/record.ts';
import { stateAt } from '../assisted/rules.ts';
import { settingsOf } from '../assisted/settings/service.ts';
import { words } from '../assisted/words.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { matchForRequest } from '../matching/service.ts';
import { membersOf } from './load.ts';
import { turnOf, type Member, type Turn } from './rules.ts';

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

/** Of those who fit, nobody takes part and has room. */
export class NobodyHasRoomError extends DomainError {
  readonly code = 'NOBODY_HAS_ROOM';
  constructor() {
    super({
      en: 'Whoever fits this request takes no part in the allocation, or has no room at present.',
      de: 'Wer zu dieser Anfrage passt, nimmt an der Zuteilung nicht teil oder hat zurzeit keinen Platz.',
    });
  }
}

const allocateShape = z.object({ requestId: z.string(), idempotencyKey: z.string().min(8, 'key').max(200, 'key') });

/**
 * Gives a request to the specialist whose turn it is among those who fit it, have a free time, take part and have room; one who
 * has it already is passed over. Throws `RequestNotClaimedError`, `RequestStateError`, `NobodyFitsError`,
 * `NobodyHasRoomError`.
 */
export async function allocateRequest(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(allocateShape, input, words);
  return writeOnce(context, 'allocateRequest', asked, async (tx) => {
    const row = await lockRequest(context, tx, asked.requestId);
    if (row.claimedBy !== context.viewer.personId) throw new RequestNotClaimedError();
    const state = stateAt(row, context.now());
    if (state !== 'WAITING') throw new RequestStateError(state);
    const { next, fitting } = await allocate(context, tx, row);
    if (!next) throw fitting === 0 ? new NobodyFitsError() : new NobodyHasRoomError();
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

async function allocate(context: BookingContext, tx: BookingTransaction, row: RequestRow): Promise<Turn> {
  const { brandId } = row;
  // One at a time, so that each sees the loads that the one before left.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`booking.allocation:${brandId}`}, 0))`);
  const wishes = await openWishes(context, tx, row);
  const fitting = wishes ? (await matchForRequest({ ...context, rows: tx }, row, wishes)).matches : [];
  const ids = fitting.map(({ candidate }) => candidate.id).filter((id) => id !== row.allocatedTo);
  const { allocationRule: rule } = await settingsOf(tx, brandId);
  const turn = turnOf(rule, await membersOf(context, tx, ids));
  if (turn.next) await give(context, tx, row, rule, { ...turn, next: turn.next });
  return turn;
}

/** Gives the request, and writes down in its history what that was reckoned from. */
async function give(
  context: BookingContext,
  tx: BookingTransaction,
  row: RequestRow,
  rule: AllocationRule,
  { next, fitting, outside, full }: Turn & { readonly next: Member },
): Promise<void> {
  const stepId = context.newId();
  const { specialistId, given, open, share, mostOpen } = next;
  await happen(context, tx, row, {
    kind: 'ALLOCATED',
    stepId,
    change: { allocatedTo: specialistId, allocatedAt: context.now() },
  });
  const facts = { rule, given, open, share, mostOpen, fitting, outside, full };
  await tx.insert(allocations).values({ brandId: row.brandId, stepId, requestId: row.id, specialistId, ...facts });
}
