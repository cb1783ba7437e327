import { createHmac } from 'node:crypto';

/** What visitors are shared out over: the ways to be compared, and the key that decides who gets which. */
export interface Arms<Arm extends { readonly sharePercent: number }> {
  readonly key: string;
  /** In their order; the shares are whole percent and add up to 100. */
  readonly arms: readonly Arm[];
}

/**
 * The arm of a visitor: always the same one, without anything being stored, and independent of every other key. HMAC-SHA256 (RFC 2104)
 * of the visitor's id, of which 48 bits are read as a place between 0 and 100.
 */
export function armOf<Arm extends { readonly sharePercent: number }>({ key, arms }: Arms<Arm>, visitorId: string): Arm {
  const place = (createHmac('sha256', key).update(visitorId).digest().readUIntBE(0, 6) / 2 ** 48) * 100;
  let end = 0;
  const found = arms.find(({ sharePercent }) => place < (end += sharePercent));
  if (!found) throw new Error('the shares do not add up to 100');
  return found;
}
