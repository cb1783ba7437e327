import Stripe from 'stripe';

/** The official SDK, with what the browser's card form and the webhook door need. */
export interface StripeVendor {
  readonly sdk: Stripe;
  /** What Stripe signs its events with: one secret for each endpoint. */
  readonly webhookSecrets: readonly string[];
  /** Whether the keys move real money. */
  readonly isLive: boolean;
  readonly cardForm: {
    readonly provider: 'SANDBOX' | 'STRIPE';
    readonly publishableKey: string;
    /** Where the browser posts the card to: Stripe itself, or the sandbox's path on our own host. */
    readonly apiBase: string;
  };
}

/** Opens Stripe, or, with `apiBase`, the server there that speaks its protocol. Nothing is sent yet. */
export function openStripe(options: {
  secretKey: string;
  publishableKey: string;
  webhookSecrets: readonly string[];
  apiBase: string | undefined;
}): StripeVendor {
  const { apiBase, publishableKey, secretKey, webhookSecrets } = options;
  const limits = { maxNetworkRetries: 2, timeout: 10_000, telemetry: false };
  return {
    sdk: new Stripe(secretKey, { ...limits, ...(apiBase ? placeOf(new URL(apiBase)) : {}) }),
    webhookSecrets,
    isLive: secretKey.includes('_live_'),
    cardForm: apiBase
      ? { provider: 'SANDBOX', publishableKey, apiBase: '/sandbox/stripe' }
      : { provider: 'STRIPE', publishableKey, apiBase: 'https://api.stripe.com' },
  };
}

function placeOf({ hostname, port, protocol }: URL) {
  const scheme = protocol === 'https:' ? 'https' : 'http';
  return { host: hostname, port: port || (scheme === 'https' ? '443' : '80'), protocol: scheme } as const;
}
