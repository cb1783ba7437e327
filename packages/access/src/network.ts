import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network an address counts for; null when it is none. An IPv4 address stands for itself: it is scarce, and a home or
 * office behind it shares it already, while its neighbours in a /24 are strangers. Of IPv6 it is the /64 (RFC 6177, RFC
 * 4291 §2.5.4): the least a customer is given, in which every host may take any address it likes.
 */
export function networkOf(address: string): string | null {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (isIPv4(plain)) return plain;
  if (!isIPv6(plain)) return null;
  // The URL parser writes every spelling of an address in the one of RFC 5952.
  const [head = '', tail = ''] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}
