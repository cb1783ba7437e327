import { networkOf } from '@daraport/access';
import { attempts } from '@daraport/drizzle/tables/identity';
import { minutes } from '@daraport/domain';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { IdentityContext } from '../builder.ts';
import { hashOf } from '../secret.ts';
import { TooManyAttemptsError } from './errors.ts';

/**
 * How often something may be tried in a window: by one account, from one network, and on the whole brand (null: without
 * limit). Network and brand count failures alone where an attempt can fail, and every attempt where each one writes or
 * mails. The figures of networks leave room for an office whose people all start at nine behind one address.
 */
export interface AttemptLimit {
  readonly kind: string;
  readonly perAccount: number | null;
  readonly perNetwork: number;
  readonly perBrand: number | null;
  readonly counts: 'failures' | 'attempts';
  readonly window: number;
}

const window = minutes(15);

export const attemptLimits = {
  signIn: { kind: 'signIn', perAccount: 10, perNetwork: 100, perBrand: 500, counts: 'failures', window },
  register: { kind: 'register', perAccount: 10, perNetwork: 300, perBrand: 2000, counts: 'attempts', window },
  // A registration that fails says that somebody has an account here (decision 8).
  emailTaken: { kind: 'emailTaken', perAccount: null, perNetwork: 20, perBrand: null, counts: 'failures', window },
  requestLink: { kind: 'requestLink', perAccount: 5, perNetwork: 100, perBrand: 500, counts: 'attempts', window },
  // Nobody guesses 32 random bytes; this only bounds the work.
  redeemLink: { kind: 'redeemLink', perAccount: null, perNetwork: 300, perBrand: 500, counts: 'failures', window },
  // Mails to people who never asked; by the address they go to.
  invite: { kind: 'invite', perAccount: 5, perNetwork: 100, perBrand: 300, counts: 'attempts', window },
  // A short message costs money, and may reach somebody who never asked.
  requestCode: { kind: 'requestCode', perAccount: 3, perNetwork: 20, perBrand: 300, counts: 'attempts', window },
  // Six digits: of a million, five are tried.
  proveCode: { kind: 'proveCode', perAccount: 5, perNetwork: 100, perBrand: 500, counts: 'failures', window },
} satisfies Record<string, AttemptLimit>;

/** The whole brand's count, beside those of accounts and networks. */
const wholeBrand = '*';
const accountSubject = (account: string) => hashOf(account).toString('base64url');
/** A network is kept as a pseudonym: of all addresses there are so few that a hash would hide none. */
function networkSubject({ clientAddress, pseudonym }: IdentityContext): string | null {
  const network = networkOf(clientAddress ?? '');
  return network && `network:${pseudonym(network)}`;
}

/**
 * Counts one attempt, of an account (known or not), and commits it before the attempt is made, so that many at once, or
 * many in one request, all count. Throws `TooManyAttemptsError` beyond the limit of account, network or brand. What an
 * account's limit refuses does not count for the network: it tried nothing.
 */
export async function countAttempt(context: IdentityContext, limit: AttemptLimit, account?: string): Promise<void> {
  if (limit.perBrand !== null) await assertBelow(context, limit, wholeBrand, limit.perBrand);
  if (account !== undefined && limit.perAccount !== null) {
    const row = await increment(context, limit, accountSubject(account));
    if (row.count > limit.perAccount) throw tooMany(context, row.windowEndsAt);
  }
  const network = networkSubject(context);
  if (network) {
    const row = await increment(context, limit, network);
    if (row.count > limit.perNetwork) throw tooMany(context, row.windowEndsAt);
  }
  if (limit.counts === 'attempts' && limit.perBrand !== null) await increment(context, limit, wholeBrand);
}

/** The attempt failed: the whole brand counts it, because guessing across many accounts and networks looks like this. */
export async function countFailure(context: IdentityContext, limit: AttemptLimit): Promise<void> {
  if (limit.perBrand !== null) await increment(context, limit, wholeBrand);
}

/** The attempt succeeded: the account begins anew, and where failures count, the network gets the attempt back. */
export async function countSuccess(context: IdentityContext, limit: AttemptLimit, account?: string): Promise<void> {
  const network = limit.counts === 'failures' ? networkSubject(context) : null;
  await context.asPlatform(context.viewer.brandId, (platform) =>
    platform.write(async (tx) => {
      if (account !== undefined) await tx.delete(attempts).where(keyOf(context, limit, accountSubject(account)));
      if (network)
        await tx
          .update(attempts)
          .set({ count: sql`greatest(${attempts.count} - 1, 0)` })
          .where(keyOf(context, limit, network));
    }),
  );
}

/** Every night: what was counted in windows that are over is forgotten. */
export async function forgetAttempts(context: IdentityContext): Promise<void> {
  const { brandId } = context.viewer;
  await context.write((tx) =>
    tx.delete(attempts).where(and(eq(attempts.brandId, brandId), lt(attempts.windowEndsAt, context.now()))),
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
