/** How a host and its addresses are written: scheme and port are ours, never the request's. */
export interface Address {
  readonly scheme: 'http' | 'https';
  /** Port in the address bar; undefined when it is the scheme's own. */
  readonly port: number | undefined;
}

/** The host of a Host header: lower case, without port and trailing dot; undefined when it is not a host name. */
export function hostOf(header: string | undefined): string | undefined {
  const match = /^(?<host>\[[0-9a-f:.]+\]|[a-z0-9.-]{1,253})(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.groups?.['host']?.toLowerCase().replace(/\.$/, '');
}

/** `https://host`, with the port where it must be written. */
export function originOf(host: string, { scheme, port }: Address): string {
  const isUsual = port === undefined || port === (scheme === 'https' ? 443 : 80);
  return `${scheme}://${host}${isUsual ? '' : `:${port}`}`;
}

/** Hosts that browsers hold for trustworthy over plain http (W3C Secure Contexts §3.1). */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
