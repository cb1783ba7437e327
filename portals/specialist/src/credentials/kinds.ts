import type { Tone } from '@daraport/ui';
import type { CredentialKind, CredentialState, RequirementState } from '../gql/graphql.ts';

/** Every kind there is, in the order of the lists. */
export const KINDS = [
  'LICENCE',
  'TRAINING',
  'LIABILITY_INSURANCE',
  'IDENTITY',
  'CONTRACT',
] as const satisfies readonly CredentialKind[];

export const CREDENTIAL_TONES: Record<CredentialState, Tone> = {
  SUBMITTED: 'info',
  APPROVED: 'success',
  RETURNED: 'warning',
  EXPIRED: 'danger',
};

export const REQUIREMENT_TONES: Record<RequirementState, Tone> = {
  MET: 'success',
  SUBMITTED: 'info',
  NOT_YET_VALID: 'info',
  RETURNED: 'warning',
  EXPIRED: 'danger',
  MISSING: 'neutral',
};

/** A calendar day as an instant that `format.day` prints as that day in UTC. */
export const noonOf = (day: string): string => `${day}T12:00:00Z`;
