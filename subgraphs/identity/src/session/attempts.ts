import { attempts } from '@daraport/drizzle/tables/identity';
import { minutes } from '@daraport/domain';
import { and, eq, sql } from 'drizzle-orm';
import type { IdentityContext } from '../builder.ts';
import { hashOf } from '../secret.ts';
import { TooManyAttemptsError } from './errors.ts';

/**
 * How often something may be tried in a window: by one account, and on the whole brand. The brand counts failures
 * alone where an attempt can fail, and every attempt where each one writes or mails.
 */
export interface AttemptLimit {
  readonly kind: string;
  readonly perAccount: number;
  readonly perBrand: number;
  readonly brandCounts: 'failures' | 'attempts';
  readonly window: number;
}

/** The whole brand's count, beside those of single accounts. */
const wholeBrand = '*';

export const attemptLimits = {
  signIn: { kind: 'signIn', perAccount: 10, perBrand: 500, brandCounts: 'failures', window: minutes(15) },
  register: { kind: 'register', perAccount: 10, perBrand: 2000, brandCounts: 'attempts', window: minutes(15) },
  requestLink: { kind: 'requestLink', perAccount: 5, perBrand: 500, brandCounts: 'attempts', window: minutes(15) },
  redeemLink: { kind: 'redeemLink', perAccount: 500, perBrand: 500, brandCounts: 'failures', window: minutes(15) },
} satisfies Record<string, AttemptLimit>;

const subjectOf = (account: string) => hashOf(account).toString('base64url');

/**
 * Counts one attempt of an account, known or not, and commits it before the attempt is made, so that many at once, or
 * many in one request, all count. Throws `TooManyAttemptsError` beyond the account's limit or the brand's.
 */
export async function countAttempt(context: IdentityContext, limit: AttemptLimit, account: string): Promise<void> {
  await assertBelow(context, limit, wholeBrand, limit.perBrand);
  const row = await increment(context, limit, subjectOf(account));
  if (row.count > limit.perAccount) throw tooMany(context, row.windowEndsAt);
  if (limit.brandCounts === 'attempts') await increment(context, limit, wholeBrand);
}

/** Counts a failure on the whole brand: what guessing across many accounts looks like. */
export async function countFailure(context: IdentityContext, limit: AttemptLimit): Promise<void> {
  await increment(context, limit, wholeBrand);
}

/** Throws `TooManyAttemptsError` when the brand's failures are beyond the limit. */
export const assertBrandBelow = (context: IdentityContext, limit: AttemptLimit): Promise<void> =>
  assertBelow(context, limit, wholeBrand, limit.perBrand);

/** Forgets an account's attempts after it proved itself. */
export async function clearAttempts(context: IdentityContext, limit: AttemptLimit, account: string): Promise<void> {
  await context.asPlatform(context.viewer.brandId, (platform) =>
    platform.write((tx) => tx.delete(attempts).where(keyOf(context, limit, subjectOf(account)))),
  );
}

const keyOf = ({ viewer }: IdentityContext, { kind }: AttemptLimit, subject: string) =>
  and(eq(attempts.brandId, viewer.brandId), eq(attempts.kind, kind), eq(attempts.subject, subject));

const tooMany = (context: IdentityContext, until: Date) =>
  new TooManyAttemptsError(Math.max(1, Math.ceil((until.getTime() - context.now().getTime()) / 1000)));

async function assertBelow(
  context: IdentityContext,
  limit: AttemptLimit,
  subject: string,
  most: number,
): Promise<void> {
  const { brandId } = context.viewer;
  const [row] = await context.asPlatform(brandId, ({ rows }) =>
    rows
      .select()
      .from(attempts)
      .where(keyOf(context, limit, subject)),
  );
  if (row && row.count >= most && row.windowEndsAt > context.now()) throw tooMany(context, row.windowEndsAt);
}

/** One more in the current window, or the first of a new one. */
function increment(context: IdentityContext, limit: AttemptLimit, subject: string) {
  const { brandId } = context.viewer;
  const now = context.now();
  const isOver = sql`${attempts.windowEndsAt} <= ${now.toISOString()}::timestamptz`;
  const windowEndsAt = new Date(now.getTime() + limit.window);
  return context.asPlatform(brandId, (platform) =>
    platform.write(async (tx) => {
      const [row] = await tx
        .insert(attempts)
        .values({ brandId, kind: limit.kind, subject, count: 1, windowEndsAt })
        .onConflictDoUpdate({
          target: [attempts.brandId, attempts.kind, attempts.subject],
          set: {
            count: sql`case when ${isOver} then 1 else ${attempts.count} + 1 end`,
            windowEndsAt: sql`case when ${isOver} then excluded.window_ends_at else ${attempts.windowEndsAt} end`,
          },
        })
        .returning();
      if (!row) throw new Error('an attempt was not counted');
      return row;
    }),
  );
}
