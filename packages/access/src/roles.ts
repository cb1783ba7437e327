import type { Scope } from './scopes.ts';

/** The roles a membership may have, in the words of the graph. */
export const roles = [
  'PATIENT',
  'SPECIALIST',
  'COORDINATOR',
  'ORGANIZATION_ADMIN',
  'BRAND_ADMIN',
  'COMPLIANCE_OFFICER',
  'AFFILIATE',
  'OPERATOR',
] as const;
export type Role = (typeof roles)[number];

const everyone: readonly Scope[] = ['profile:read', 'profile:write'];
const organizationAdmin: readonly Scope[] = [
  ...everyone,
  'appointments:read',
  'appointments:oversee',
  'appointments:change',
  'availability:oversee',
  'names:read',
  'people:read',
  'people:manage',
  'payments:oversee',
  'reports:read',
  'tokens:manage',
];

/** What each role may do, before a brand composes roles of its own. */
export const scopesOfRole: Readonly<Record<Role, readonly Scope[]>> = {
  PATIENT: [
    ...everyone,
    'names:read',
    'appointments:book',
    'appointments:read',
    'appointments:change',
    'intake:answer',
    'visits:join',
    'messages:read',
    'messages:write',
    'notes:read',
    'payments:pay',
    'payments:read',
    'consents:give',
    'record:read',
    'record:export',
    'tokens:manage',
  ],
  SPECIALIST: [
    ...everyone,
    'names:read',
    'appointments:read',
    'appointments:change',
    'patients:read',
    'availability:manage',
    'intake:read',
    'visits:join',
    'messages:read',
    'messages:write',
    'notes:read',
    'notes:write',
    'payments:read',
    'earnings:read',
  ],
  COORDINATOR: [
    ...everyone,
    'names:read',
    'people:read',
    'appointments:read',
    'appointments:oversee',
    'appointments:change',
    'requests:coordinate',
  ],
  ORGANIZATION_ADMIN: organizationAdmin,
  BRAND_ADMIN: [...organizationAdmin, 'brand:configure', 'intake:manage', 'audit:read'],
  COMPLIANCE_OFFICER: [...everyone, 'names:read', 'audit:read'],
  AFFILIATE: [...everyone, 'attribution:read', 'links:manage', 'tokens:manage'],
  OPERATOR: [...everyone, 'reports:read'],
};

/** The portal each role works in. */
export const portalOfRole: Readonly<Record<Role, 'PATIENT' | 'SPECIALIST' | 'ORGANIZATION' | 'AFFILIATE'>> = {
  PATIENT: 'PATIENT',
  SPECIALIST: 'SPECIALIST',
  COORDINATOR: 'ORGANIZATION',
  ORGANIZATION_ADMIN: 'ORGANIZATION',
  BRAND_ADMIN: 'ORGANIZATION',
  COMPLIANCE_OFFICER: 'ORGANIZATION',
  AFFILIATE: 'AFFILIATE',
  OPERATOR: 'ORGANIZATION',
};
