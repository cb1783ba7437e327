import type { Id, Locale } from '@daraport/domain';
import { modules, type Module } from './modules.ts';
import type { Role } from './roles.ts';
import type { Scope } from './scopes.ts';

/**
 * Who asks, on which brand, with which scopes. Decided once, at the gateway, from host and session or token,
 * and handed signed to the subgraphs. Plain JSON.
 */
export interface Viewer {
  readonly kind: 'anonymous' | 'person' | 'token' | 'system';
  readonly brandId: Id;
  /** `https://host` or `http://host:port` of the request's brand, from our own records, never from the request. */
  readonly brandOrigin: string;
  readonly personId: Id | null;
  readonly membershipId: Id | null;
  readonly organizationId: Id | null;
  readonly role: Role | null;
  readonly scopes: readonly Scope[];
  /** Session or token row, for revocation and audit. */
  readonly sessionId: Id | null;
  readonly tokenId: Id | null;
  readonly locale: Locale;
  /** First-party click id, present only after consent to attribution. */
  readonly clickId: Id | null;
  /** Random first-party id of the visitor's browser, present only after consent to comparisons; says nothing of the person. */
  readonly visitorId: Id | null;
  /** What the brand has switched on. */
  readonly modules: readonly Module[];
}

/** Nobody in particular, on a brand; one of which nothing is known has no module switched on. */
export const anonymous = (
  brandId: Id,
  brandOrigin: string,
  locale: Locale,
  {
    clickId = null,
    visitorId = null,
    modules: on = [],
  }: Partial<Pick<Viewer, 'clickId' | 'visitorId' | 'modules'>> = {},
): Viewer => ({
  kind: 'anonymous',
  brandId,
  brandOrigin,
  personId: null,
  membershipId: null,
  organizationId: null,
  role: null,
  scopes: [],
  sessionId: null,
  tokenId: null,
  locale,
  clickId,
  visitorId,
  modules: on,
});

/**
 * The platform itself at work for one brand (event handlers, jobs). Never built from a request. No switch stops it: what
 * was begun has to end.
 */
export const system = (brandId: Id, brandOrigin = ''): Viewer => ({
  ...anonymous(brandId, brandOrigin, 'de', { modules }),
  kind: 'system',
});
