import type { Id } from '@daraport/domain';
import Stripe from 'stripe';
import type { AccountView } from '../payout/rules.ts';
import type { StripeVendor } from './client.ts';

/** Whose account is opened; `previous` is the one that it takes the place of. The same facts again answer the same account. */
export interface AccountRequest {
  readonly brandId: Id;
  readonly personId: Id;
  readonly previous: string | null;
}

/**
 * Opens an account that its owner looks after at Stripe, where country, person and bank are asked
 * (https://docs.stripe.com/connect/express-accounts). Answers its id.
 */
export async function createAccount(
  { sdk }: StripeVendor,
  { brandId, personId, previous }: AccountRequest,
): Promise<string> {
  const { id } = await sdk.accounts.create(
    {
      type: 'express',
      capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
      metadata: { brandId, personId },
    },
    { idempotencyKey: `account:${brandId}:${personId}:${previous ?? 'first'}` },
  );
  return id;
}

/** How the account stands, as Stripe says now; one that Stripe knows nothing of any more, or does not let us see, is gone. */
export async function readAccount({ sdk }: StripeVendor, id: string): Promise<AccountView | null> {
  try {
    return viewOf(await sdk.accounts.retrieve(id));
  } catch (error) {
    const isGone = error instanceof Stripe.errors.StripeError && goneCodes.has(error.code ?? '');
    if (isGone) return null;
    throw error;
  }
}
const goneCodes: ReadonlySet<string> = new Set(['account_invalid', 'resource_missing']);

/** A page of Stripe's: it opens once, and an address with `expiresAt` not after that. Never to be stored. */
export interface AccountLink {
  readonly url: string;
  readonly expiresAt: Date | null;
}

/** Leads to the page that asks what is missing (https://docs.stripe.com/api/account_links/create). */
export async function linkToOnboarding(
  { sdk }: StripeVendor,
  account: string,
  { returnUrl, refreshUrl }: { readonly returnUrl: string; readonly refreshUrl: string },
): Promise<AccountLink> {
  const link = await sdk.accountLinks.create({
    account,
    type: 'account_onboarding',
    return_url: returnUrl,
    refresh_url: refreshUrl,
  });
  return { url: link.url, expiresAt: new Date(link.expires_at * 1000) };
}

/** Leads to the owner's own pages at Stripe: balance, payouts, bank (https://docs.stripe.com/api/accounts/login_link/create). */
export async function linkToDashboard({ sdk }: StripeVendor, account: string): Promise<AccountLink> {
  return { url: (await sdk.accounts.createLoginLink(account)).url, expiresAt: null };
}

function viewOf(account: Stripe.Account): AccountView {
  const { capabilities, charges_enabled, details_submitted, payouts_enabled, requirements } = account;
  const due = new Set([...(requirements?.past_due ?? []), ...(requirements?.currently_due ?? [])]);
  const deadline = requirements?.current_deadline;
  return {
    detailsSubmitted: details_submitted,
    chargesEnabled: charges_enabled,
    payoutsEnabled: payouts_enabled && capabilities?.transfers === 'active',
    isRejected: requirements?.disabled_reason?.startsWith('rejected.') ?? false,
    requirementsDue: [...due].toSorted(),
    dueBy: deadline ? new Date(deadline * 1000) : null,
  };
}
