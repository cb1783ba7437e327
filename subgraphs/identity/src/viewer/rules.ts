import { portalOfRole, scopesOfRole, type Role, type Scope, type Viewer } from '@daraport/access';
import { days, hours, locales, type Id, type Locale } from '@daraport/domain';

/** How long a session lives, whatever happens in it. */
export const sessionLifetime = days(30);
/** How long a session of someone other than a patient lives without being used. */
export const staffIdleTime = hours(12);

/** The facts of a session or token row that decide who asks. */
export interface Membership {
  readonly id: Id;
  readonly role: Role;
  readonly organizationId: Id | null;
}

/** Where a viewer asks: given by the gateway with every request, and what the brand there has switched on. */
export type Place = Pick<Viewer, 'brandId' | 'brandOrigin' | 'clickId' | 'visitorId' | 'locale' | 'modules'>;

/** Whether a session still counts: not ended, not over, and for staff not left alone for too long. */
export function isSessionLive(
  session: { endedAt: Date | null; expiresAt: Date; lastSeenAt: Date },
  role: Role,
  now: Date,
): boolean {
  if (session.endedAt || session.expiresAt <= now) return false;
  return role === 'PATIENT' || now.getTime() - session.lastSeenAt.getTime() < staffIdleTime;
}

/** The person of a session, acting by one membership. */
export const personViewer = (place: Place, personId: Id, membership: Membership, sessionId: Id): Viewer => ({
  ...place,
  kind: 'person',
  personId,
  membershipId: membership.id,
  organizationId: membership.organizationId,
  role: membership.role,
  scopes: scopesOfRole[membership.role],
  sessionId,
  tokenId: null,
});

/** A token: what it was given, and of that only what its maker may still do. */
export const tokenViewer = (
  place: Place,
  personId: Id,
  membership: Membership,
  token: { id: Id; scopes: readonly string[] },
): Viewer => ({
  ...place,
  kind: 'token',
  personId,
  membershipId: membership.id,
  organizationId: membership.organizationId,
  role: membership.role,
  scopes: scopesOfRole[membership.role].filter((scope: Scope) => token.scopes.includes(scope)),
  sessionId: null,
  tokenId: token.id,
});

/** The first of these that is a language we speak. */
export const chooseLocale = (...wishes: (string | null | undefined)[]): Locale =>
  wishes.find((wish): wish is Locale => (locales as readonly (string | null | undefined)[]).includes(wish)) ?? 'de';

/** The membership a sign-in starts with: one that works in the portal asked for, else the oldest. */
export const startingMembership = <Row extends { role: Role; createdAt: Date }>(
  all: readonly Row[],
  portal?: string,
): Row | undefined => {
  const oldestFirst = all.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  return oldestFirst.find(({ role }) => portalOfRole[role] === portal) ?? oldestFirst[0];
};
