import { createHmac, hkdfSync } from 'node:crypto';

const keys = new Map<string, Buffer>();

/**
 * Stands for a text that must not be stored (HMAC-SHA256 under a key derived from the installation's secret; RFC 2104,
 * RFC 5869). Unlike a hash it cannot be undone by trying all texts, of which there may be few. Differs from brand to brand.
 */
export function pseudonymOf(secret: string, brandId: string, text: string): string {
  const key = keys.get(secret) ?? Buffer.from(hkdfSync('sha256', secret, 'daraport', 'pseudonym', 32));
  keys.set(secret, key);
  return createHmac('sha256', key).update(`${brandId}:${text}`).digest('base64url');
}
