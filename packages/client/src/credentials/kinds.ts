import type { Tone } from '@daraport/ui';
import type { CredentialKind, CredentialState, FileScan, RequirementKey, RequirementState } from '../gql/graphql.ts';
import { credentialWords } from './messages/index.ts';

/** Every kind of credential, in the order of the lists. */
export const CREDENTIAL_KINDS = [
  'LICENCE',
  'TRAINING',
  'LIABILITY_INSURANCE',
  'IDENTITY',
  'CONTRACT',
] as const satisfies readonly CredentialKind[];

/** What a kind of credential, or the approval, is called in the viewer's language. */
export const credentialName = (kind: RequirementKey): string => credentialWords.t(`kind.${kind}`);

export const CREDENTIAL_TONES: Record<CredentialState, Tone> = {
  SUBMITTED: 'info',
  APPROVED: 'success',
  RETURNED: 'warning',
  EXPIRED: 'danger',
};

export const SCAN_TONES: Record<FileScan, Tone> = {
  NOT_SCANNED: 'warning',
  WAITING: 'info',
  CLEAN: 'neutral',
  INFECTED: 'danger',
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
