import type { Portal, Role } from '../gql/graphql.ts';

/** The roles that work in each portal. */
const ROLES: Record<Portal, readonly Role[]> = {
  PATIENT: ['PATIENT'],
  SPECIALIST: ['SPECIALIST'],
  ORGANIZATION: ['COORDINATOR', 'ORGANIZATION_ADMIN', 'BRAND_ADMIN', 'COMPLIANCE_OFFICER', 'OPERATOR'],
  AFFILIATE: ['AFFILIATE'],
};

interface MembershipRole {
  readonly id: string;
  readonly role: Role;
}

/** Whether the role works in the portal. */
export const worksIn = (portal: Portal, role: Role | undefined): boolean =>
  role !== undefined && ROLES[portal].includes(role);

/** The membership to activate on entering a portal: none when the active one fits already, or none would. */
export function membershipFor(
  portal: Portal,
  active: MembershipRole | undefined,
  all: readonly MembershipRole[],
): MembershipRole | undefined {
  if (worksIn(portal, active?.role)) return undefined;
  return all.find((each) => worksIn(portal, each.role));
}

/** The portals in which any of the memberships works. */
export const portalsOf = (all: readonly MembershipRole[]): Portal[] =>
  (Object.keys(ROLES) as Portal[]).filter((portal) => all.some((each) => worksIn(portal, each.role)));

/** The path to return to after sign-in: inside this portal only, never another host, never the sign-in pages. */
export function safeReturnPath(asked: string | null | undefined): string {
  if (!asked || !asked.startsWith('/') || asked.startsWith('//') || asked.includes('\\')) return '/';
  return /^\/(?:sign-in|register|magic)(?:[/?#]|$)/.test(asked) ? '/' : asked;
}
