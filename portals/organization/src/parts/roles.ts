import type { Role } from '../gql/graphql.ts';

/** Every role, in the order lists show them. */
export const roles = [
  'PATIENT',
  'SPECIALIST',
  'COORDINATOR',
  'ORGANIZATION_ADMIN',
  'BRAND_ADMIN',
  'COMPLIANCE_OFFICER',
  'AFFILIATE',
  'OPERATOR',
] as const satisfies readonly Role[];
