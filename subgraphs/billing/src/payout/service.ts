import { isReturnPath, NotFoundError, type Id } from '@daraport/domain';
import { idempotencyKeys, payoutAccounts } from '@daraport/drizzle/tables/billing';
import { once, parseInput } from '@daraport/subgraph';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { BillingContext } from '../builder.ts';
import { idempotencyKeyInput, inputWords } from '../input.ts';
import { createAccount, linkToDashboard, linkToOnboarding, type AccountLink } from '../stripe/accounts.ts';
import type { StripeVendor } from '../stripe/client.ts';
import { isProviderFault } from '../stripe/payments.ts';
import { checkAccount, thisAccount, type PayoutRow } from './check.ts';
import { PayoutAccountRejectedError, PayoutProviderUnavailableError } from './errors.ts';

const Opening = z.object({
  returnPath: z.string().refine(isReturnPath, 'returnPath'),
  idempotencyKey: idempotencyKeyInput,
});

/** The viewer's own account, or null. */
export async function ownAccount({ rows, viewer }: BillingContext): Promise<PayoutRow | null> {
  const { brandId, kind, personId } = viewer;
  if (kind !== 'person' || !personId) return null;
  const [found] = await rows.select().from(payoutAccounts).where(thisAccount(brandId, personId));
  return found ?? null;
}

/**
 * Opens the viewer's account at the provider, or takes up the one there is, and answers the link that leads on there: to what is
 * missing, or to the account's own pages. The provider comes first, under a key that answers the same account again, then our row:
 * so whatever fails in between leaves nothing half. The link is made anew each time and kept nowhere. A token never gets one.
 * Throws `NotFoundError`, `PayoutProviderUnavailableError`, `PayoutAccountRejectedError`, `InvalidInputError`.
 */
export async function openAccount(
  context: BillingContext,
  input: z.input<typeof Opening>,
): Promise<{ account: PayoutRow; link: AccountLink }> {
  const { idempotencyKey, returnPath } = parseInput(Opening, input, inputWords);
  const { brandId, personId, stripe } = askable(context);
  const known = await ownAccount(context);
  if (known?.state === 'REJECTED') throw new PayoutAccountRejectedError();
  await context.session.close();
  return context.asPlatform(brandId, (platform) =>
    orUnavailable(platform, async () => {
      const isNew = !known || known.state === 'CLOSED';
      const previous = known?.providerAccountId ?? null;
      const made = isNew ? await createAccount(stripe, { brandId, personId, previous }) : null;
      const request = { key: idempotencyKey, input: { returnPath } };
      const account = await keepOpened(context, platform, { personId, made, previous }, request);
      const link =
        account.detailsSubmitted && account.requirementsDue.length === 0
          ? await linkToDashboard(stripe, account.providerAccountId)
          : await linkToOnboarding(stripe, account.providerAccountId, waysBack(context, returnPath));
      return { account, link };
    }),
  );
}

/** Asks the provider at once how the viewer's account stands, such as on the way back from there. */
export async function checkOwnAccount(context: BillingContext): Promise<PayoutRow | null> {
  const { brandId, personId, stripe } = askable(context);
  await context.session.close();
  return context.asPlatform(brandId, (platform) =>
    orUnavailable(platform, async () => {
      await checkAccount(platform, stripe, personId);
      return read(platform, personId);
    }),
  );
}

/** Who has an account of one's own, and the provider to ask. */
function askable({ vendors: { stripe }, viewer: { brandId, kind, personId } }: BillingContext) {
  if (kind !== 'person' || !personId) throw new NotFoundError();
  if (!stripe) throw new PayoutProviderUnavailableError();
  return { brandId, personId, stripe } satisfies { brandId: Id; personId: Id; stripe: StripeVendor };
}

/** Back to the page one came from: done or left, which tells nothing, or with a link that was no longer good. */
function waysBack({ viewer: { brandOrigin } }: BillingContext, returnPath: string) {
  const to = (payout: string) => {
    const url = new URL(returnPath, brandOrigin);
    url.searchParams.set('payout', payout);
    return url.href;
  };
  return { returnUrl: to('back'), refreshUrl: to('again') };
}

async function orUnavailable<T>(platform: BillingContext, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isProviderFault(error)) throw error;
    // What Stripe says of a request may name what is in it; the code is enough.
    platform.logger.error({ code: error.code, type: error.type }, 'the payment provider did not answer for an account');
    throw new PayoutProviderUnavailableError();
  }
}

interface Opened {
  readonly personId: Id;
  /** What was opened at the provider, or null where an account stands. */
  readonly made: string | null;
  readonly previous: string | null;
}

/** Keeps the account with the viewer's act; of two who open one at once there is one. */
async function keepOpened(
  context: BillingContext,
  platform: BillingContext,
  { made, personId, previous }: Opened,
  { input, key }: { readonly key: string; readonly input: object },
): Promise<PayoutRow> {
  const { brandId } = platform.viewer;
  const request = { brandId, actorId: personId, operation: 'openPayoutAccount', key, input, now: context.now() };
  await platform.write(async (tx) => {
    await once(tx, idempotencyKeys, request, async () => {
      await context.record(tx, {
        action: 'WRITE',
        subjectId: personId,
        resourceType: 'PayoutAccount',
        resourceId: personId,
        reason: made ? 'opened' : 'taken up',
      });
      return true;
    });
    if (!made) return;
    const now = context.now();
    const blank = { ...blankAccount, providerAccountId: made, openedAt: now, checkedAt: now };
    const next = sql`${payoutAccounts.asked} + 1`;
    const kept = await tx
      .insert(payoutAccounts)
      .values({ brandId, personId, ...blank, asked: 1, revision: 1 })
      .onConflictDoUpdate({
        target: [payoutAccounts.brandId, payoutAccounts.personId],
        set: { ...blank, asked: next, revision: next },
        setWhere: sql`${payoutAccounts.state} = 'CLOSED' and ${payoutAccounts.providerAccountId} = ${previous}`,
      })
      .returning({ revision: payoutAccounts.revision });
    const [{ revision } = {}] = kept;
    if (revision !== undefined)
      await platform.publish(tx, 'billing.payoutAccountChanged', { personId, standing: 'INCOMPLETE', revision });
  });
  const account = await read(platform, personId);
  if (!account) throw new Error(`the payout account of ${personId} was not kept`);
  return account;
}

/** An account of which the provider has told nothing yet. */
const blankAccount = {
  state: 'INCOMPLETE' as const,
  detailsSubmitted: false,
  chargesEnabled: false,
  payoutsEnabled: false,
  requirementsDue: [] as string[],
  dueBy: null,
};

const read = (platform: BillingContext, personId: Id): Promise<PayoutRow | null> =>
  platform.write(async (tx) => {
    const [found] = await tx.select().from(payoutAccounts).where(thisAccount(platform.viewer.brandId, personId));
    return found ?? null;
  });
