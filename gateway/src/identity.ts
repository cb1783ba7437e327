import type { Viewer } from '@daraport/access';
import { type Locale, locales } from '@daraport/domain';
import type { SubgraphConnection } from '@daraport/subgraph';
import { z } from 'zod';
import type { SessionState } from './graph/context.ts';
import { unavailable } from './limits/refusal.ts';

const brandSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  portal: z.enum(['PATIENT', 'SPECIALIST', 'ORGANIZATION', 'AFFILIATE']).nullable(),
  defaultLocale: z.enum(locales),
  locales: z.array(z.enum(locales)),
  accent: z.string(),
});
const listedSchema = z.array(
  z.object({
    slug: z.string(),
    name: z.string(),
    tagline: z.string(),
    host: z.string(),
    accent: z.string(),
    portals: z.array(brandSchema.shape.portal.unwrap()),
  }),
);

/** The tenant a host belongs to; `portal` is set when the host is one portal's own. */
export type Brand = z.output<typeof brandSchema>;
export type ListedBrand = z.output<typeof listedSchema>[number];

/** What a request brings to prove who asks. */
export interface Credentials {
  readonly sessionToken?: string;
  readonly apiToken?: string;
}

export interface WhoAsks extends Credentials {
  readonly brandId: string;
  readonly brandOrigin: string;
  readonly locale: Locale | null;
  readonly clickId: string | null;
  readonly visitorId: string | null;
  /** What the browser says it is, at most 200 characters. */
  readonly userAgent: string | null;
}

export interface Recognised {
  readonly viewer: Viewer;
  readonly sessionState: SessionState;
}

/**
 * The gateway's questions to identity. Each throws when identity does not answer as agreed, the refusal
 * `SERVICE_UNAVAILABLE` when it or its database is away.
 */
export interface Identity {
  brandOf(host: string): Promise<Brand | undefined>;
  brands(): Promise<ListedBrand[]>;
  /** Undefined when the API token is wrong, expired or revoked. */
  recognise(who: WhoAsks): Promise<Recognised | undefined>;
}

const BRAND_TTL = 10_000;
const MAX_HOSTS = 1000;

/** Asks identity through its doors; what host belongs to whom is remembered for ten seconds. */
export function createIdentity(connection: SubgraphConnection, now: () => number = Date.now): Identity {
  const hosts = new Map<string, { brand: Brand | undefined; until: number }>();

  async function ask(method: string, path: string, body: unknown): Promise<{ status: number; json: unknown }> {
    const question = {
      method,
      path,
      query: {},
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body)),
      viewer: null,
    };
    const answer = await connection.door(question).catch((cause: unknown) => {
      throw unavailable(cause);
    });
    if (answer.status === 503) throw unavailable();
    if (answer.status >= 500) throw new Error(`identity answered ${answer.status} to ${method} ${path}`);
    return { status: answer.status, json: answer.status === 404 ? null : JSON.parse(answer.body.toString('utf8')) };
  }

  return {
    async brandOf(host) {
      const known = hosts.get(host);
      if (known && known.until > now()) return known.brand;
      const { status, json } = await ask('POST', '/brand', { host });
      const brand = status === 200 ? brandSchema.parse(json) : undefined;
      hosts.delete(host);
      hosts.set(host, { brand, until: now() + BRAND_TTL });
      if (hosts.size > MAX_HOSTS) hosts.delete(hosts.keys().next().value ?? '');
      return brand;
    },
    async brands() {
      const { json } = await ask('GET', '/brands', undefined);
      return listedSchema.parse(json);
    },
    async recognise(who) {
      const { status, json } = await ask('POST', '/viewer', who);
      if (status === 401) return undefined;
      if (status !== 200) throw new Error(`identity answered ${status} to POST /viewer`);
      const { sessionState, ...viewer } = json as Viewer & { sessionState: SessionState };
      return { viewer, sessionState };
    },
  };
}
