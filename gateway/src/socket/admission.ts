import type { IncomingMessage } from 'node:http';
import { clientAddressOf, lastOf } from '../http/address.ts';
import { isLocale } from '../http/locale.ts';
import { bearerOf } from '../http/credentials.ts';
import { hostOf } from '../http/origin.ts';
import type { Said, Site, Sites } from '../http/site.ts';

/** The host and address of an upgrade request; forwarded ones count only behind a trusted proxy, the last it added. */
export function placeOf(request: IncomingMessage, trustProxy: boolean): { host: string | undefined; address: string } {
  const forwarded = trustProxy ? lastOf(request.headers['x-forwarded-host']) : undefined;
  return { host: hostOf(forwarded ?? request.headers.host), address: clientAddressOf(request, trustProxy) };
}

/**
 * Whether a handshake may go on, by its Origin. Browsers always send one (RFC 6455 §10.2): it must be, letter by letter,
 * an address of the same brand. Without one the client is no browser, so no foreign page can be behind it; it may go on,
 * but must prove who it is by cookie or token when it introduces itself.
 */
export async function isOriginAllowed(request: IncomingMessage, site: Site, sites: Sites): Promise<boolean> {
  const { origin } = request.headers;
  return origin === undefined || sites.isOwnOrigin(site, origin);
}

/** Token and language from `connection_init`, for clients that cannot set headers. */
export function saidIn(params: Readonly<Record<string, unknown>> | undefined): Said {
  const { authorization, locale } = params ?? {};
  return {
    apiToken: typeof authorization === 'string' ? bearerOf(authorization) : undefined,
    locale: isLocale(locale) ? locale : undefined,
  };
}
