import { z } from 'zod';
import { openStripe, type StripeVendor } from './stripe/client.ts';

/** What billing talks to outside of the database. */
export interface Vendors {
  /** Undefined when no payment provider is configured: payments are then refused, everything else works. */
  readonly stripe: StripeVendor | undefined;
}

const Environment = z
  .object({
    STRIPE_SECRET_KEY: z
      .string()
      .regex(/^(sk|rk)_(test|live)_\w+$/, 'must be a secret key, sk_… or rk_…')
      .optional(),
    STRIPE_PUBLISHABLE_KEY: z
      .string()
      .regex(/^pk_(test|live)_\w+$/, 'must be a publishable key, pk_…')
      .optional(),
    STRIPE_WEBHOOK_SECRET: z
      .string()
      .regex(/^whsec_\w+$/, 'must be a signing secret, whsec_…')
      .optional(),
    /** Of the endpoint for events of connected accounts, where Stripe has a second one. */
    STRIPE_CONNECT_WEBHOOK_SECRET: z
      .string()
      .regex(/^whsec_\w+$/, 'must be a signing secret, whsec_…')
      .optional(),
    STRIPE_API_BASE: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  })
  .superRefine((values, faults) => {
    const { STRIPE_API_BASE, STRIPE_CONNECT_WEBHOOK_SECRET, ...keys } = values;
    const missing = Object.entries({
      STRIPE_SECRET_KEY: undefined,
      STRIPE_PUBLISHABLE_KEY: undefined,
      STRIPE_WEBHOOK_SECRET: undefined,
      ...keys,
    }).filter(([, value]) => value === undefined);
    const isPartly = missing.length < 3 || STRIPE_API_BASE !== undefined || STRIPE_CONNECT_WEBHOOK_SECRET !== undefined;
    if (isPartly)
      for (const [name] of missing)
        faults.addIssue({ code: 'custom', path: [name], message: 'is missing beside the other settings of Stripe' });
    const isLive = [keys.STRIPE_SECRET_KEY, keys.STRIPE_PUBLISHABLE_KEY].some((key) => key?.includes('_live_'));
    if (STRIPE_API_BASE && isLive)
      faults.addIssue({ code: 'custom', path: ['STRIPE_API_BASE'], message: 'must not get live keys' });
  });

/** Reads billing's environment; throws, naming every fault at once. Without any setting of Stripe there is none. */
export function openVendors(environment: NodeJS.ProcessEnv): Vendors {
  const result = Environment.safeParse(environment);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Error(`billing cannot start:\n${faults.join('\n')}`);
  }
  const {
    STRIPE_SECRET_KEY: secretKey,
    STRIPE_PUBLISHABLE_KEY: publishableKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_CONNECT_WEBHOOK_SECRET: connectSecret,
    STRIPE_API_BASE: apiBase,
  } = result.data;
  if (!secretKey || !publishableKey || !webhookSecret) return { stripe: undefined };
  const webhookSecrets = [webhookSecret, ...(connectSecret ? [connectSecret] : [])];
  return { stripe: openStripe({ secretKey, publishableKey, webhookSecrets, apiBase }) };
}
