import { anonymous, type Role, type Scope, type Viewer } from '@daraport/access';
import type { DoorRequest, DoorResponse } from '@daraport/subgraph';
import { jsonDoor } from './connection.ts';

/** A session or token of the tests: who comes with it, on which brand. */
export interface FakeAccount {
  readonly brandId: string;
  readonly personId: string;
  readonly scopes: readonly Scope[];
  readonly role?: Role;
}

/** Identity's three doors over plain maps; tests change `accounts` and `tokens` while running. */
export class FakeIdentity {
  readonly brands = new Map([
    ['nordlicht.localhost', 'nordlicht'],
    ['praxis.localhost', 'nordlicht'],
    ['vitalis.localhost', 'vitalis'],
    ['plain.example', 'nordlicht'],
  ]);
  readonly sessions = new Map<string, FakeAccount>();
  readonly tokens = new Map<string, FakeAccount>();
  /** Whether its database is away. */
  isAway = false;
  readonly asked: { path: string; body: Record<string, unknown> }[] = [];

  readonly door = (request: DoorRequest): DoorResponse => {
    const body = request.body.length > 0 ? (JSON.parse(request.body.toString()) as Record<string, unknown>) : {};
    this.asked.push({ path: request.path, body });
    if (this.isAway) return jsonDoor(503, { code: 'SERVICE_UNAVAILABLE' });
    if (request.path === '/brand') return this.#brand(String(body['host']));
    if (request.path === '/brands') {
      return jsonDoor(200, [
        {
          slug: 'nordlicht',
          name: 'Nordlicht <Praxis>',
          tagline: 'Nah',
          host: 'nordlicht.localhost',
          accent: '#112233',
          portals: ['PATIENT', 'SPECIALIST', 'ORGANIZATION'],
        },
      ]);
    }
    return request.path === '/viewer' ? this.#viewer(body) : jsonDoor(404, {});
  };

  #brand(host: string): DoorResponse {
    const slug = this.brands.get(host);
    if (!slug) return jsonDoor(404, {});
    const portal = host === 'praxis.localhost' ? 'SPECIALIST' : null;
    return jsonDoor(200, {
      id: slug,
      slug,
      name: slug,
      portal,
      defaultLocale: 'de',
      locales: ['de', 'en'],
      accent: '#123456',
    });
  }

  #viewer(body: Record<string, unknown>): DoorResponse {
    const { brandId, brandOrigin, sessionToken, apiToken, locale } = body as Record<string, string | undefined>;
    const nobody = anonymous(brandId ?? '', brandOrigin ?? '', locale === 'en' ? 'en' : 'de');
    if (apiToken) {
      const account = this.tokens.get(apiToken);
      if (account?.brandId !== brandId || !account) return jsonDoor(401, { code: 'UNAUTHENTICATED' });
      return jsonDoor(200, {
        ...nobody,
        kind: 'token',
        role: account.role ?? null,
        scopes: account.scopes,
        tokenId: apiToken,
        sessionState: 'none',
      });
    }
    const account = sessionToken ? this.sessions.get(sessionToken) : undefined;
    if (!account || account.brandId !== brandId)
      return jsonDoor(200, { ...nobody, sessionState: sessionToken ? 'expired' : 'none' });
    const viewer: Viewer = {
      ...nobody,
      kind: 'person',
      personId: account.personId,
      role: account.role ?? null,
      sessionId: sessionToken ?? null,
      scopes: account.scopes,
    };
    return jsonDoor(200, { ...viewer, sessionState: 'live' });
  }
}
