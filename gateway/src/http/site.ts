import type { IncomingHttpHeaders } from 'node:http';
import type { Locale } from '@daraport/domain';
import type { FastifyRequest } from 'fastify';
import { BoundedCache } from '../execution/cache.ts';
import type { Brand, Identity, Recognised } from '../identity.ts';
import { clickOf, credentialsOf, localeOf, visitorOf } from './credentials.ts';
import { type CookieJar, jarFor } from './cookies.ts';
import { type Address, hostOf, originOf } from './origin.ts';

/** One brand at one of its hosts, as a request met it. */
export interface Site {
  readonly host: string;
  readonly origin: string;
  readonly brand: Brand;
  readonly jar: CookieJar | undefined;
}

/** What a client that cannot set headers may say in another way (WebSocket). */
export interface Said {
  readonly apiToken?: string | undefined;
  readonly locale?: Locale | undefined;
}

/** From host to brand, from credentials to viewer: the first two steps of every request, HTTP or WebSocket. */
export interface Sites {
  /** The host as it counts: of the Host header, or of `X-Forwarded-Host` behind a trusted proxy. */
  hostOf(request: Pick<FastifyRequest, 'host'>): string | undefined;
  at(host: string | undefined): Promise<Site | undefined>;
  /** Undefined when a token is wrong, expired or revoked. */
  recognise(site: Site, headers: IncomingHttpHeaders, said?: Said): Promise<Recognised | undefined>;
  /** Whether an Origin header names a host of the same brand, exactly as we write it. */
  isOwnOrigin(site: Site, origin: string): Promise<boolean>;
}

const USER_AGENT = 200;
const MAX_HOSTS = 1000;

/** Sites by identity's records; `address` is asked each time, because the port may be known only after listening. */
export function createSites(identity: Identity, address: () => Address): Sites {
  const at = async (host: string | undefined): Promise<Site | undefined> => {
    const brand = host === undefined ? undefined : await identity.brandOf(host);
    if (!brand || host === undefined) return undefined;
    return { host, origin: originOf(host, address()), brand, jar: jarFor(host, address()) };
  };
  const hosts = new BoundedCache<string>(MAX_HOSTS);
  return {
    hostOf({ host }) {
      const known = hosts.find(host);
      const named = known ?? hostOf(host);
      if (known === undefined && named !== undefined) hosts.set(host, named);
      return named;
    },
    at,
    recognise: (site, headers, said) =>
      identity.recognise({
        brandId: site.brand.id,
        brandOrigin: site.origin,
        locale: said?.locale ?? localeOf(headers, site.brand.defaultLocale),
        clickId: clickOf(headers, site.jar),
        visitorId: visitorOf(headers, site.jar),
        userAgent: headers['user-agent']?.slice(0, USER_AGENT) ?? null,
        ...(said?.apiToken ? { apiToken: said.apiToken } : credentialsOf(headers, site.jar)),
      }),
    async isOwnOrigin(site, origin) {
      if (origin === site.origin) return true;
      const host = URL.canParse(origin) ? hostOf(new URL(origin).host) : undefined;
      const other = await at(host);
      return other !== undefined && other.brand.id === site.brand.id && other.origin === origin;
    },
  };
}
