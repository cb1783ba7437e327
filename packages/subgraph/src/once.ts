import { createHash } from 'node:crypto';
import { IdempotencyConflictError, type Id } from '@daraport/domain';
import type { Transaction } from '@daraport/drizzle';
import type { idempotencyTable } from '@daraport/drizzle/tables/columns';
import { and, eq, type AnyRelations } from 'drizzle-orm';

export type IdempotencyKeys = ReturnType<typeof idempotencyTable>;

/** Who does what under which key; `input` is everything the answer depends on. */
export interface OnceRequest {
  readonly brandId: Id;
  /** The person or token that acts. */
  readonly actorId: string;
  readonly operation: string;
  readonly key: string;
  readonly input: unknown;
  readonly now: Date;
}

/**
 * Does `work` once per (brand, actor, operation, key) and answers its first answer ever after; the answer is plain JSON
 * (ids). The same key with another input throws `IdempotencyConflictError`. A refusal undoes the key with the rest.
 */
export async function once<Answer, R extends AnyRelations>(
  tx: Transaction<R>,
  keys: IdempotencyKeys,
  request: OnceRequest,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { brandId, actorId, operation, key, now } = request;
  const requestHash = createHash('sha256').update(JSON.stringify(request.input)).digest('base64url');
  const isFirst = await tx
    .insert(keys)
    .values({ brandId, actorId, operation, key, requestHash, createdAt: now })
    .onConflictDoNothing()
    .returning({ key: keys.key });
  const here = and(
    eq(keys.brandId, brandId),
    eq(keys.actorId, actorId),
    eq(keys.operation, operation),
    eq(keys.key, key),
  );
  if (isFirst.length === 0) {
    const [earlier] = await tx.select().from(keys).where(here);
    if (!earlier || earlier.requestHash !== requestHash) throw new IdempotencyConflictError();
    return earlier.answer as Answer;
  }
  const answer = await work();
  await tx.update(keys).set({ answer }).where(here);
  return answer;
}
