import { describe, expect, it } from 'vitest';
import { openVendors } from './env.ts';

const keys = {
  STRIPE_SECRET_KEY: 'sk_test_abc',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_abc',
  STRIPE_WEBHOOK_SECRET: 'whsec_abc',
};

describe('the environment of billing', () => {
  it('may name no payment provider at all', () => expect(openVendors({})).toEqual({ stripe: undefined }));

  it('sends browsers to Stripe itself, or to the sandbox behind our own host', () => {
    expect(openVendors(keys).stripe?.cardForm).toEqual({
      provider: 'STRIPE',
      publishableKey: 'pk_test_abc',
      apiBase: 'https://api.stripe.com',
    });
    const sandboxed = openVendors({ ...keys, STRIPE_API_BASE: 'http://127.0.0.1:4101' });
    expect(sandboxed.stripe?.cardForm).toMatchObject({ provider: 'SANDBOX', apiBase: '/sandbox/stripe' });
  });

  it('takes the secret of a second endpoint, and not alone', () => {
    const second = { STRIPE_CONNECT_WEBHOOK_SECRET: 'whsec_second' };
    expect(openVendors(keys).stripe?.webhookSecrets).toHaveLength(1);
    expect(openVendors({ ...keys, ...second }).stripe?.webhookSecrets.at(-1)).toBe('whsec_second');
    expect(() => openVendors(second)).toThrow('STRIPE_SECRET_KEY is missing');
  });

  it('names every fault at once', () => {
    const faulty = { STRIPE_SECRET_KEY: 'pk_test_abc', STRIPE_API_BASE: 'ftp://example.org' };
    expect(() => openVendors(faulty)).toThrow(/STRIPE_SECRET_KEY must be[^]*STRIPE_API_BASE must be/);
    expect(() => openVendors({ STRIPE_SECRET_KEY: 'sk_test_abc' })).toThrow(
      /STRIPE_PUBLISHABLE_KEY is missing[^]*STRIPE_WEBHOOK_SECRET is missing/,
    );
  });

  it('keeps live keys from a server that is not Stripe', () => {
    const mixed = { ...keys, STRIPE_SECRET_KEY: 'sk_live_abc', STRIPE_API_BASE: 'http://127.0.0.1:4101' };
    expect(() => openVendors(mixed)).toThrow('STRIPE_API_BASE must not get live keys');
  });
});
